// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Criteria attributes (Anywhere): A criteria in a phone number of Anywhere.

use super::{criteria_from_dn_anywhere, schedule_nested};
use crate::attribute::{Reader, Writer};
use crate::{BadAttribute, Body, Change, Extra, NonEmpty, OrText, Stored, Update, attribute::checked, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::CRITERIA_ANYWHERE;

/// The body of a GET response. A criteria in a phone number of Anywhere.
///
/// [`Criteria attributes (Anywhere)`](linecard_model::objects::CRITERIA_ANYWHERE), page Common Objects.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The name of the criteria.
    ///
    /// - In JSON: `name`
    /// - Always returned in a GET response.
    /// - Holds a String of at least 1 character.
    /// - Interpretation `criteria.name`: At least one character. The name in a request finds the criteria and does not change it; newName changes it.
    pub name: NonEmpty,
    /// Whether the criteria is active.
    ///
    /// - In JSON: `active`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `criteria.initial`: If a POST omits them, active is true, doNotPerformAction is false, and phoneNumbers of the callers is an empty list.
    /// - Interpretation `criteria-anywhere.active`: C in a GET, in the criteria of a number.
    pub active: Option<bool>,
    /// The callers that the criteria matches.
    ///
    /// - In JSON: `fromDnCriteria`
    /// - Always returned in a GET response.
    /// - Holds an Object (see [`Criteria From DN attributes (Anywhere)`](linecard_model::objects::CRITERIA_FROM_DN_ANYWHERE)).
    pub from_dn_criteria: criteria_from_dn_anywhere::Get,
    /// Whether matching calls are excluded from the service.
    ///
    /// - In JSON: `doNotPerformAction`
    /// - Conditional in a GET response.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `criteria.initial`: If a POST omits them, active is true, doNotPerformAction is false, and phoneNumbers of the callers is an empty list.
    /// - Interpretation `criteria.doNotPerformAction`: As documented. It is unchecked in a criteria without a service, relevant in the variants for other services, and ignored in those for Call Forwarding Selective.
    pub do_not_perform_action: Option<bool>,
    /// The time schedule of the criteria.
    ///
    /// - In JSON: `timeSchedule`
    /// - Optional in a GET response.
    /// - Holds an Object (see [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED)).
    pub time_schedule: Option<schedule_nested::Get>,
    /// The holiday schedule of the criteria.
    ///
    /// - In JSON: `holidaySchedule`
    /// - Optional in a GET response.
    /// - Holds an Object (see [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED)).
    pub holiday_schedule: Option<schedule_nested::Get>,
    /// The callers that the criteria matches, as text.
    ///
    /// - In JSON: `callsFrom`
    /// - Optional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    /// - Interpretation `criteria.callsFrom`: O in a GET, a PUT and a POST. callsFrom is a String, ignored in a request; private is a Boolean or a String, and its meaning is unchecked.
    pub calls_from: Option<String>,
    /// An attribute of the call server.
    ///
    /// - In JSON: `private`
    /// - Optional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false), or a String.
    /// - Unchecked; the documentation states in prose: Another page lists it without its type and meaning.
    /// - Interpretation `criteria.callsFrom`: O in a GET, a PUT and a POST. callsFrom is a String, ignored in a request; private is a Boolean or a String, and its meaning is unchecked.
    pub private: Option<OrText<bool>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(name: NonEmpty, from_dn_criteria: criteria_from_dn_anywhere::Get) -> Self {
        Get {
            name,
            from_dn_criteria,
            active: None,
            do_not_perform_action: None,
            time_schedule: None,
            holiday_schedule: None,
            calls_from: None,
            private: None,
            extra: Extra::default(),
        }
    }

    /// Converts the values, and returns a body with its required attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(
        name: impl Into<String>,
        from_dn_criteria: criteria_from_dn_anywhere::Get,
    ) -> Result<Self, BadAttribute> {
        Ok(Get {
            name: checked::<Self, NonEmpty>(wire::NAME, Into::<String>::into(name))?,
            from_dn_criteria,
            active: None,
            do_not_perform_action: None,
            time_schedule: None,
            holiday_schedule: None,
            calls_from: None,
            private: None,
            extra: Extra::default(),
        })
    }

    /// Sets [`active`](field@Self::active).
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets [`do_not_perform_action`](field@Self::do_not_perform_action).
    #[must_use]
    pub fn do_not_perform_action(mut self, do_not_perform_action: bool) -> Self {
        self.do_not_perform_action = Some(do_not_perform_action);
        self
    }

    /// Sets [`time_schedule`](field@Self::time_schedule).
    #[must_use]
    pub fn time_schedule(mut self, time_schedule: schedule_nested::Get) -> Self {
        self.time_schedule = Some(time_schedule);
        self
    }

    /// Sets [`holiday_schedule`](field@Self::holiday_schedule).
    #[must_use]
    pub fn holiday_schedule(mut self, holiday_schedule: schedule_nested::Get) -> Self {
        self.holiday_schedule = Some(holiday_schedule);
        self
    }

    /// Sets [`calls_from`](field@Self::calls_from).
    #[must_use]
    pub fn calls_from(mut self, calls_from: impl Into<String>) -> Self {
        self.calls_from = Some(calls_from.into());
        self
    }

    /// Sets [`private`](field@Self::private).
    #[must_use]
    pub fn private(mut self, private: impl Into<OrText<bool>>) -> Self {
        self.private = Some(private.into());
        self
    }
}

/// The body of a PUT. A criteria in a phone number of Anywhere.
///
/// [`Criteria attributes (Anywhere)`](linecard_model::objects::CRITERIA_ANYWHERE), page Common Objects.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The name of the criteria.
    ///
    /// - In JSON: `name`
    /// - Required in a PUT.
    /// - Holds a String of at least 1 character.
    /// - Interpretation `criteria.name`: At least one character. The name in a request finds the criteria and does not change it; newName changes it.
    pub name: NonEmpty,
    /// The name that replaces the current one.
    ///
    /// - In JSON: `newName`
    /// - Optional in a PUT.
    /// - Holds a String of at least 1 character.
    /// - A PUT gives its value to `name`.
    /// - Interpretation `criteria.name`: At least one character. The name in a request finds the criteria and does not change it; newName changes it.
    pub new_name: Option<NonEmpty>,
    /// Whether the criteria is active.
    ///
    /// - In JSON: `active`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `criteria.initial`: If a POST omits them, active is true, doNotPerformAction is false, and phoneNumbers of the callers is an empty list.
    pub active: Option<bool>,
    /// The callers that the criteria matches.
    ///
    /// - In JSON: `fromDnCriteria`
    /// - Optional in a PUT.
    /// - Holds an Object (see [`Criteria From DN attributes (Anywhere)`](linecard_model::objects::CRITERIA_FROM_DN_ANYWHERE)).
    /// - A PUT replaces only the attributes that it contains.
    pub from_dn_criteria: Option<criteria_from_dn_anywhere::Put>,
    /// Whether matching calls are excluded from the service.
    ///
    /// - In JSON: `doNotPerformAction`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `criteria.initial`: If a POST omits them, active is true, doNotPerformAction is false, and phoneNumbers of the callers is an empty list.
    /// - Interpretation `criteria.doNotPerformAction`: As documented. It is unchecked in a criteria without a service, relevant in the variants for other services, and ignored in those for Call Forwarding Selective.
    pub do_not_perform_action: Option<bool>,
    /// The time schedule of the criteria.
    ///
    /// - In JSON: `timeSchedule`
    /// - Optional in a PUT.
    /// - Holds an Object (see [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED)).
    /// - A PUT replaces it as a whole.
    /// - `null` clears it in a PUT.
    pub time_schedule: Change<schedule_nested::Put>,
    /// The holiday schedule of the criteria.
    ///
    /// - In JSON: `holidaySchedule`
    /// - Optional in a PUT.
    /// - Holds an Object (see [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED)).
    /// - A PUT replaces it as a whole.
    /// - `null` clears it in a PUT.
    pub holiday_schedule: Change<schedule_nested::Put>,
    /// The callers that the criteria matches, as text.
    ///
    /// - In JSON: `callsFrom`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String.
    /// - Accepted and ignored in a PUT.
    /// - Interpretation `criteria.callsFrom`: O in a GET, a PUT and a POST. callsFrom is a String, ignored in a request; private is a Boolean or a String, and its meaning is unchecked.
    pub calls_from: Option<String>,
    /// An attribute of the call server.
    ///
    /// - In JSON: `private`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false), or a String.
    /// - Unchecked; the documentation states in prose: Another page lists it without its type and meaning.
    /// - Interpretation `criteria.callsFrom`: O in a GET, a PUT and a POST. callsFrom is a String, ignored in a request; private is a Boolean or a String, and its meaning is unchecked.
    pub private: Option<OrText<bool>>,
}

impl Put {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(name: NonEmpty) -> Self {
        Put {
            name,
            new_name: None,
            active: None,
            from_dn_criteria: None,
            do_not_perform_action: None,
            time_schedule: Change::Keep,
            holiday_schedule: Change::Keep,
            calls_from: None,
            private: None,
        }
    }

    /// Converts the values, and returns a body with its required attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(name: impl Into<String>) -> Result<Self, BadAttribute> {
        Ok(Put {
            name: checked::<Self, NonEmpty>(wire::NAME, Into::<String>::into(name))?,
            new_name: None,
            active: None,
            from_dn_criteria: None,
            do_not_perform_action: None,
            time_schedule: Change::Keep,
            holiday_schedule: Change::Keep,
            calls_from: None,
            private: None,
        })
    }

    /// Sets [`new_name`](field@Self::new_name).
    #[must_use]
    pub fn new_name(mut self, new_name: NonEmpty) -> Self {
        self.new_name = Some(new_name);
        self
    }

    /// Converts the value, and sets [`new_name`](field@Self::new_name).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_new_name(mut self, new_name: impl Into<String>) -> Result<Self, BadAttribute> {
        self.new_name = Some(checked::<Self, NonEmpty>(wire::NEW_NAME, Into::<String>::into(new_name))?);
        Ok(self)
    }

    /// Sets [`active`](field@Self::active).
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets [`from_dn_criteria`](field@Self::from_dn_criteria).
    #[must_use]
    pub fn from_dn_criteria(mut self, from_dn_criteria: criteria_from_dn_anywhere::Put) -> Self {
        self.from_dn_criteria = Some(from_dn_criteria);
        self
    }

    /// Sets [`do_not_perform_action`](field@Self::do_not_perform_action).
    #[must_use]
    pub fn do_not_perform_action(mut self, do_not_perform_action: bool) -> Self {
        self.do_not_perform_action = Some(do_not_perform_action);
        self
    }

    /// Sets [`time_schedule`](field@Self::time_schedule).
    #[must_use]
    pub fn time_schedule(mut self, time_schedule: schedule_nested::Put) -> Self {
        self.time_schedule = Change::Set(time_schedule);
        self
    }

    /// Clears [`time_schedule`](field@Self::time_schedule).
    #[must_use]
    pub fn clear_time_schedule(mut self) -> Self {
        self.time_schedule = Change::Clear;
        self
    }

    /// Sets [`holiday_schedule`](field@Self::holiday_schedule).
    #[must_use]
    pub fn holiday_schedule(mut self, holiday_schedule: schedule_nested::Put) -> Self {
        self.holiday_schedule = Change::Set(holiday_schedule);
        self
    }

    /// Clears [`holiday_schedule`](field@Self::holiday_schedule).
    #[must_use]
    pub fn clear_holiday_schedule(mut self) -> Self {
        self.holiday_schedule = Change::Clear;
        self
    }

    /// Sets [`calls_from`](field@Self::calls_from).
    #[must_use]
    pub fn calls_from(mut self, calls_from: impl Into<String>) -> Self {
        self.calls_from = Some(calls_from.into());
        self
    }

    /// Sets [`private`](field@Self::private).
    #[must_use]
    pub fn private(mut self, private: impl Into<OrText<bool>>) -> Self {
        self.private = Some(private.into());
        self
    }
}

/// The body of a POST. A criteria in a phone number of Anywhere.
///
/// [`Criteria attributes (Anywhere)`](linecard_model::objects::CRITERIA_ANYWHERE), page Common Objects.
///
/// See also [`Get`] and [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// The name of the criteria.
    ///
    /// - In JSON: `name`
    /// - Required in a POST.
    /// - Holds a String of at least 1 character.
    /// - Interpretation `criteria.name`: At least one character. The name in a request finds the criteria and does not change it; newName changes it.
    pub name: NonEmpty,
    /// Whether the criteria is active.
    ///
    /// - In JSON: `active`
    /// - Optional in a POST.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `criteria.initial`: If a POST omits them, active is true, doNotPerformAction is false, and phoneNumbers of the callers is an empty list.
    pub active: Option<bool>,
    /// The callers that the criteria matches.
    ///
    /// - In JSON: `fromDnCriteria`
    /// - Required in a POST.
    /// - Holds an Object (see [`Criteria From DN attributes (Anywhere)`](linecard_model::objects::CRITERIA_FROM_DN_ANYWHERE)).
    pub from_dn_criteria: criteria_from_dn_anywhere::Post,
    /// Whether matching calls are excluded from the service.
    ///
    /// - In JSON: `doNotPerformAction`
    /// - Optional in a POST.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `criteria.initial`: If a POST omits them, active is true, doNotPerformAction is false, and phoneNumbers of the callers is an empty list.
    /// - Interpretation `criteria.doNotPerformAction`: As documented. It is unchecked in a criteria without a service, relevant in the variants for other services, and ignored in those for Call Forwarding Selective.
    pub do_not_perform_action: Option<bool>,
    /// The time schedule of the criteria.
    ///
    /// - In JSON: `timeSchedule`
    /// - Optional in a POST.
    /// - Holds an Object (see [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED)).
    pub time_schedule: Option<schedule_nested::Put>,
    /// The holiday schedule of the criteria.
    ///
    /// - In JSON: `holidaySchedule`
    /// - Optional in a POST.
    /// - Holds an Object (see [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED)).
    pub holiday_schedule: Option<schedule_nested::Put>,
    /// The callers that the criteria matches, as text.
    ///
    /// - In JSON: `callsFrom`
    /// - Optional in a POST; in no documented table, but seen in an example.
    /// - Holds a String.
    /// - Accepted and ignored in a POST.
    /// - Interpretation `criteria.callsFrom`: O in a GET, a PUT and a POST. callsFrom is a String, ignored in a request; private is a Boolean or a String, and its meaning is unchecked.
    pub calls_from: Option<String>,
    /// An attribute of the call server.
    ///
    /// - In JSON: `private`
    /// - Optional in a POST; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false), or a String.
    /// - Unchecked; the documentation states in prose: Another page lists it without its type and meaning.
    /// - Interpretation `criteria.callsFrom`: O in a GET, a PUT and a POST. callsFrom is a String, ignored in a request; private is a Boolean or a String, and its meaning is unchecked.
    pub private: Option<OrText<bool>>,
}

impl Post {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(name: NonEmpty, from_dn_criteria: criteria_from_dn_anywhere::Post) -> Self {
        Post {
            name,
            from_dn_criteria,
            active: None,
            do_not_perform_action: None,
            time_schedule: None,
            holiday_schedule: None,
            calls_from: None,
            private: None,
        }
    }

    /// Converts the values, and returns a body with its required attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(
        name: impl Into<String>,
        from_dn_criteria: criteria_from_dn_anywhere::Post,
    ) -> Result<Self, BadAttribute> {
        Ok(Post {
            name: checked::<Self, NonEmpty>(wire::NAME, Into::<String>::into(name))?,
            from_dn_criteria,
            active: None,
            do_not_perform_action: None,
            time_schedule: None,
            holiday_schedule: None,
            calls_from: None,
            private: None,
        })
    }

    /// Sets [`active`](field@Self::active).
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets [`do_not_perform_action`](field@Self::do_not_perform_action).
    #[must_use]
    pub fn do_not_perform_action(mut self, do_not_perform_action: bool) -> Self {
        self.do_not_perform_action = Some(do_not_perform_action);
        self
    }

    /// Sets [`time_schedule`](field@Self::time_schedule).
    #[must_use]
    pub fn time_schedule(mut self, time_schedule: schedule_nested::Put) -> Self {
        self.time_schedule = Some(time_schedule);
        self
    }

    /// Sets [`holiday_schedule`](field@Self::holiday_schedule).
    #[must_use]
    pub fn holiday_schedule(mut self, holiday_schedule: schedule_nested::Put) -> Self {
        self.holiday_schedule = Some(holiday_schedule);
        self
    }

    /// Sets [`calls_from`](field@Self::calls_from).
    #[must_use]
    pub fn calls_from(mut self, calls_from: impl Into<String>) -> Self {
        self.calls_from = Some(calls_from.into());
        self
    }

    /// Sets [`private`](field@Self::private).
    #[must_use]
    pub fn private(mut self, private: impl Into<OrText<bool>>) -> Self {
        self.private = Some(private.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &CRITERIA_ANYWHERE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            name: reader.required(wire::NAME)?,
            active: reader.optional(wire::ACTIVE)?,
            from_dn_criteria: reader.required(wire::FROM_DN_CRITERIA)?,
            do_not_perform_action: reader.optional(wire::DO_NOT_PERFORM_ACTION)?,
            time_schedule: reader.optional(wire::TIME_SCHEDULE)?,
            holiday_schedule: reader.optional(wire::HOLIDAY_SCHEDULE)?,
            calls_from: reader.optional(wire::CALLS_FROM)?,
            private: reader.optional(wire::PRIVATE)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::NAME, &self.name);
        writer.optional(wire::ACTIVE, self.active.as_ref());
        writer.required(wire::FROM_DN_CRITERIA, &self.from_dn_criteria);
        writer.optional(wire::DO_NOT_PERFORM_ACTION, self.do_not_perform_action.as_ref());
        writer.optional(wire::TIME_SCHEDULE, self.time_schedule.as_ref());
        writer.optional(wire::HOLIDAY_SCHEDULE, self.holiday_schedule.as_ref());
        writer.optional(wire::CALLS_FROM, self.calls_from.as_ref());
        writer.optional(wire::PRIVATE, self.private.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &CRITERIA_ANYWHERE;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            name: reader.required(wire::NAME)?,
            new_name: reader.optional(wire::NEW_NAME)?,
            active: reader.optional(wire::ACTIVE)?,
            from_dn_criteria: reader.optional(wire::FROM_DN_CRITERIA)?,
            do_not_perform_action: reader.optional(wire::DO_NOT_PERFORM_ACTION)?,
            time_schedule: reader.change(wire::TIME_SCHEDULE)?,
            holiday_schedule: reader.change(wire::HOLIDAY_SCHEDULE)?,
            calls_from: reader.optional(wire::CALLS_FROM)?,
            private: reader.optional(wire::PRIVATE)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::NAME, &self.name);
        writer.optional(wire::NEW_NAME, self.new_name.as_ref());
        writer.optional(wire::ACTIVE, self.active.as_ref());
        writer.optional(wire::FROM_DN_CRITERIA, self.from_dn_criteria.as_ref());
        writer.optional(wire::DO_NOT_PERFORM_ACTION, self.do_not_perform_action.as_ref());
        writer.change(wire::TIME_SCHEDULE, &self.time_schedule);
        writer.change(wire::HOLIDAY_SCHEDULE, &self.holiday_schedule);
        writer.optional(wire::CALLS_FROM, self.calls_from.as_ref());
        writer.optional(wire::PRIVATE, self.private.as_ref());
    }
}

body!(Put);

impl Body for Post {
    const OBJECT: &'static Object = &CRITERIA_ANYWHERE;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post {
            name: reader.required(wire::NAME)?,
            active: reader.optional(wire::ACTIVE)?,
            from_dn_criteria: reader.required(wire::FROM_DN_CRITERIA)?,
            do_not_perform_action: reader.optional(wire::DO_NOT_PERFORM_ACTION)?,
            time_schedule: reader.optional(wire::TIME_SCHEDULE)?,
            holiday_schedule: reader.optional(wire::HOLIDAY_SCHEDULE)?,
            calls_from: reader.optional(wire::CALLS_FROM)?,
            private: reader.optional(wire::PRIVATE)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::NAME, &self.name);
        writer.optional(wire::ACTIVE, self.active.as_ref());
        writer.required(wire::FROM_DN_CRITERIA, &self.from_dn_criteria);
        writer.optional(wire::DO_NOT_PERFORM_ACTION, self.do_not_perform_action.as_ref());
        writer.optional(wire::TIME_SCHEDULE, self.time_schedule.as_ref());
        writer.optional(wire::HOLIDAY_SCHEDULE, self.holiday_schedule.as_ref());
        writer.optional(wire::CALLS_FROM, self.calls_from.as_ref());
        writer.optional(wire::PRIVATE, self.private.as_ref());
    }
}

body!(Post);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

/// The JSON names of the attributes.
mod wire {
    pub(super) const NAME: &str = "name";
    pub(super) const NEW_NAME: &str = "newName";
    pub(super) const ACTIVE: &str = "active";
    pub(super) const FROM_DN_CRITERIA: &str = "fromDnCriteria";
    pub(super) const DO_NOT_PERFORM_ACTION: &str = "doNotPerformAction";
    pub(super) const TIME_SCHEDULE: &str = "timeSchedule";
    pub(super) const HOLIDAY_SCHEDULE: &str = "holidaySchedule";
    pub(super) const CALLS_FROM: &str = "callsFrom";
    pub(super) const PRIVATE: &str = "private";
}
