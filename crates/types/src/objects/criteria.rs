// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Criteria attributes: Selects the calls that a service applies to, by caller and time.

use super::{criteria_from_dn, schedule};
use crate::attribute::{Reader, Writer};
use crate::{BadAttribute, Body, Change, Extra, NonEmpty, Stored, Update, attribute::checked, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::CRITERIA;

/// The body of a GET response. Selects the calls that a service applies to, by caller and time.
///
/// [`Criteria attributes`](linecard_model::objects::CRITERIA), page Common Objects.
///
/// The other methods: [`Put`], [`Post`] and [`Delete`].
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
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `criteria.initial`: If a POST omits them, active is true, doNotPerformAction is false, and phoneNumbers of the callers is an empty list.
    pub active: bool,
    /// The callers that the criteria matches.
    ///
    /// - In JSON: `fromDnCriteria`
    /// - Always returned in a GET response.
    /// - Holds an Object (see [`Criteria From DN attributes`](linecard_model::objects::CRITERIA_FROM_DN)).
    pub from_dn_criteria: criteria_from_dn::Get,
    /// Whether matching calls are excluded from the service.
    ///
    /// - In JSON: `doNotPerformAction`
    /// - Conditional in a GET response.
    /// - Holds a Boolean (true or false).
    /// - Unchecked; the documentation states in prose: It is not relevant for forwarding services, which have a selection of the number to forward to instead.
    /// - Interpretation `criteria.initial`: If a POST omits them, active is true, doNotPerformAction is false, and phoneNumbers of the callers is an empty list.
    pub do_not_perform_action: Option<bool>,
    /// The schedule of times when the criteria applies.
    ///
    /// - In JSON: `timeSchedule`
    /// - Optional in a GET response.
    /// - Holds an Object (see [`Schedule attributes`](linecard_model::objects::SCHEDULE)).
    pub time_schedule: Option<schedule::Get>,
    /// The schedule of holidays when the criteria does not apply.
    ///
    /// - In JSON: `holidaySchedule`
    /// - Optional in a GET response.
    /// - Holds an Object (see [`Schedule attributes`](linecard_model::objects::SCHEDULE)).
    pub holiday_schedule: Option<schedule::Get>,
    /// What the table does not know, as a newer service may send it.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(name: NonEmpty, active: bool, from_dn_criteria: criteria_from_dn::Get) -> Self {
        Get {
            name,
            active,
            from_dn_criteria,
            do_not_perform_action: None,
            time_schedule: None,
            holiday_schedule: None,
            extra: Extra::default(),
        }
    }

    /// Returns a body with its required attributes, and checks their values.
    ///
    /// # Errors
    ///
    /// The rule that a value breaks.
    pub fn try_new(
        name: impl Into<String>,
        active: bool,
        from_dn_criteria: criteria_from_dn::Get,
    ) -> Result<Self, BadAttribute> {
        Ok(Get {
            name: checked::<Self, NonEmpty>(wire::NAME, Into::<String>::into(name))?,
            active,
            from_dn_criteria,
            do_not_perform_action: None,
            time_schedule: None,
            holiday_schedule: None,
            extra: Extra::default(),
        })
    }

    /// Sets [`do_not_perform_action`](field@Self::do_not_perform_action).
    #[must_use]
    pub fn do_not_perform_action(mut self, do_not_perform_action: bool) -> Self {
        self.do_not_perform_action = Some(do_not_perform_action);
        self
    }

    /// Sets [`time_schedule`](field@Self::time_schedule).
    #[must_use]
    pub fn time_schedule(mut self, time_schedule: schedule::Get) -> Self {
        self.time_schedule = Some(time_schedule);
        self
    }

    /// Sets [`holiday_schedule`](field@Self::holiday_schedule).
    #[must_use]
    pub fn holiday_schedule(mut self, holiday_schedule: schedule::Get) -> Self {
        self.holiday_schedule = Some(holiday_schedule);
        self
    }
}

/// The body of a PUT. Selects the calls that a service applies to, by caller and time.
///
/// [`Criteria attributes`](linecard_model::objects::CRITERIA), page Common Objects.
///
/// The other methods: [`Get`], [`Post`] and [`Delete`].
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
    /// - Holds an Object (see [`Criteria From DN attributes`](linecard_model::objects::CRITERIA_FROM_DN)).
    pub from_dn_criteria: Option<criteria_from_dn::Put>,
    /// Whether matching calls are excluded from the service.
    ///
    /// - In JSON: `doNotPerformAction`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - Unchecked; the documentation states in prose: It is not relevant for forwarding services, which have a selection of the number to forward to instead.
    /// - Interpretation `criteria.initial`: If a POST omits them, active is true, doNotPerformAction is false, and phoneNumbers of the callers is an empty list.
    pub do_not_perform_action: Option<bool>,
    /// The schedule of times when the criteria applies.
    ///
    /// - In JSON: `timeSchedule`
    /// - Optional in a PUT.
    /// - Holds an Object (see [`Schedule attributes`](linecard_model::objects::SCHEDULE)).
    /// - A PUT replaces it as a whole.
    /// - `null` clears it in a PUT.
    pub time_schedule: Change<schedule::Put>,
    /// The schedule of holidays when the criteria does not apply.
    ///
    /// - In JSON: `holidaySchedule`
    /// - Optional in a PUT.
    /// - Holds an Object (see [`Schedule attributes`](linecard_model::objects::SCHEDULE)).
    /// - A PUT replaces it as a whole.
    /// - `null` clears it in a PUT.
    pub holiday_schedule: Change<schedule::Put>,
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
        }
    }

    /// Returns a body with its required attributes, and checks their values.
    ///
    /// # Errors
    ///
    /// The rule that a value breaks.
    pub fn try_new(name: impl Into<String>) -> Result<Self, BadAttribute> {
        Ok(Put {
            name: checked::<Self, NonEmpty>(wire::NAME, Into::<String>::into(name))?,
            new_name: None,
            active: None,
            from_dn_criteria: None,
            do_not_perform_action: None,
            time_schedule: Change::Keep,
            holiday_schedule: Change::Keep,
        })
    }

    /// Sets [`new_name`](field@Self::new_name).
    #[must_use]
    pub fn new_name(mut self, new_name: NonEmpty) -> Self {
        self.new_name = Some(new_name);
        self
    }

    /// Sets [`new_name`](field@Self::new_name), if the value may stand there.
    ///
    /// # Errors
    ///
    /// The rule that the value breaks.
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
    pub fn from_dn_criteria(mut self, from_dn_criteria: criteria_from_dn::Put) -> Self {
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
    pub fn time_schedule(mut self, time_schedule: schedule::Put) -> Self {
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
    pub fn holiday_schedule(mut self, holiday_schedule: schedule::Put) -> Self {
        self.holiday_schedule = Change::Set(holiday_schedule);
        self
    }

    /// Clears [`holiday_schedule`](field@Self::holiday_schedule).
    #[must_use]
    pub fn clear_holiday_schedule(mut self) -> Self {
        self.holiday_schedule = Change::Clear;
        self
    }
}

/// The body of a POST. Selects the calls that a service applies to, by caller and time.
///
/// [`Criteria attributes`](linecard_model::objects::CRITERIA), page Common Objects.
///
/// The other methods: [`Get`], [`Put`] and [`Delete`].
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
    /// - Holds an Object (see [`Criteria From DN attributes`](linecard_model::objects::CRITERIA_FROM_DN)).
    pub from_dn_criteria: criteria_from_dn::Post,
    /// Whether matching calls are excluded from the service.
    ///
    /// - In JSON: `doNotPerformAction`
    /// - Optional in a POST.
    /// - Holds a Boolean (true or false).
    /// - Unchecked; the documentation states in prose: It is not relevant for forwarding services, which have a selection of the number to forward to instead.
    /// - Interpretation `criteria.initial`: If a POST omits them, active is true, doNotPerformAction is false, and phoneNumbers of the callers is an empty list.
    pub do_not_perform_action: Option<bool>,
    /// The schedule of times when the criteria applies.
    ///
    /// - In JSON: `timeSchedule`
    /// - Optional in a POST.
    /// - Holds an Object (see [`Schedule attributes`](linecard_model::objects::SCHEDULE)).
    pub time_schedule: Option<schedule::Post>,
    /// The schedule of holidays when the criteria does not apply.
    ///
    /// - In JSON: `holidaySchedule`
    /// - Optional in a POST.
    /// - Holds an Object (see [`Schedule attributes`](linecard_model::objects::SCHEDULE)).
    pub holiday_schedule: Option<schedule::Post>,
}

impl Post {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(name: NonEmpty, from_dn_criteria: criteria_from_dn::Post) -> Self {
        Post {
            name,
            from_dn_criteria,
            active: None,
            do_not_perform_action: None,
            time_schedule: None,
            holiday_schedule: None,
        }
    }

    /// Returns a body with its required attributes, and checks their values.
    ///
    /// # Errors
    ///
    /// The rule that a value breaks.
    pub fn try_new(name: impl Into<String>, from_dn_criteria: criteria_from_dn::Post) -> Result<Self, BadAttribute> {
        Ok(Post {
            name: checked::<Self, NonEmpty>(wire::NAME, Into::<String>::into(name))?,
            from_dn_criteria,
            active: None,
            do_not_perform_action: None,
            time_schedule: None,
            holiday_schedule: None,
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
    pub fn time_schedule(mut self, time_schedule: schedule::Post) -> Self {
        self.time_schedule = Some(time_schedule);
        self
    }

    /// Sets [`holiday_schedule`](field@Self::holiday_schedule).
    #[must_use]
    pub fn holiday_schedule(mut self, holiday_schedule: schedule::Post) -> Self {
        self.holiday_schedule = Some(holiday_schedule);
        self
    }
}

/// The body of a DELETE. Selects the calls that a service applies to, by caller and time.
///
/// [`Criteria attributes`](linecard_model::objects::CRITERIA), page Common Objects.
///
/// The other methods: [`Get`], [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Delete {
    /// The name of the criteria.
    ///
    /// - In JSON: `name`
    /// - Required in a DELETE.
    /// - Holds a String of at least 1 character.
    /// - Interpretation `criteria.name`: At least one character. The name in a request finds the criteria and does not change it; newName changes it.
    pub name: NonEmpty,
}

impl Delete {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(name: NonEmpty) -> Self {
        Delete { name }
    }

    /// Returns a body with its attributes, and checks their values.
    ///
    /// # Errors
    ///
    /// The rule that a value breaks.
    pub fn try_new(name: impl Into<String>) -> Result<Self, BadAttribute> {
        Ok(Delete { name: checked::<Self, NonEmpty>(wire::NAME, Into::<String>::into(name))? })
    }
}

// From JSON and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &CRITERIA;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Get {
            name: from.required(wire::NAME)?,
            active: from.required(wire::ACTIVE)?,
            from_dn_criteria: from.required(wire::FROM_DN_CRITERIA)?,
            do_not_perform_action: from.optional(wire::DO_NOT_PERFORM_ACTION)?,
            time_schedule: from.optional(wire::TIME_SCHEDULE)?,
            holiday_schedule: from.optional(wire::HOLIDAY_SCHEDULE)?,
            extra: from.rest(),
        })
    }

    fn give(&self, to: &mut Writer) {
        to.required(wire::NAME, &self.name);
        to.required(wire::ACTIVE, &self.active);
        to.required(wire::FROM_DN_CRITERIA, &self.from_dn_criteria);
        to.optional(wire::DO_NOT_PERFORM_ACTION, self.do_not_perform_action.as_ref());
        to.optional(wire::TIME_SCHEDULE, self.time_schedule.as_ref());
        to.optional(wire::HOLIDAY_SCHEDULE, self.holiday_schedule.as_ref());
        to.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &CRITERIA;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Put {
            name: from.required(wire::NAME)?,
            new_name: from.optional(wire::NEW_NAME)?,
            active: from.optional(wire::ACTIVE)?,
            from_dn_criteria: from.optional(wire::FROM_DN_CRITERIA)?,
            do_not_perform_action: from.optional(wire::DO_NOT_PERFORM_ACTION)?,
            time_schedule: from.change(wire::TIME_SCHEDULE)?,
            holiday_schedule: from.change(wire::HOLIDAY_SCHEDULE)?,
        })
    }

    fn give(&self, to: &mut Writer) {
        to.required(wire::NAME, &self.name);
        to.optional(wire::NEW_NAME, self.new_name.as_ref());
        to.optional(wire::ACTIVE, self.active.as_ref());
        to.optional(wire::FROM_DN_CRITERIA, self.from_dn_criteria.as_ref());
        to.optional(wire::DO_NOT_PERFORM_ACTION, self.do_not_perform_action.as_ref());
        to.change(wire::TIME_SCHEDULE, &self.time_schedule);
        to.change(wire::HOLIDAY_SCHEDULE, &self.holiday_schedule);
    }
}

body!(Put);

impl Body for Post {
    const OBJECT: &'static Object = &CRITERIA;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Post {
            name: from.required(wire::NAME)?,
            active: from.optional(wire::ACTIVE)?,
            from_dn_criteria: from.required(wire::FROM_DN_CRITERIA)?,
            do_not_perform_action: from.optional(wire::DO_NOT_PERFORM_ACTION)?,
            time_schedule: from.optional(wire::TIME_SCHEDULE)?,
            holiday_schedule: from.optional(wire::HOLIDAY_SCHEDULE)?,
        })
    }

    fn give(&self, to: &mut Writer) {
        to.required(wire::NAME, &self.name);
        to.optional(wire::ACTIVE, self.active.as_ref());
        to.required(wire::FROM_DN_CRITERIA, &self.from_dn_criteria);
        to.optional(wire::DO_NOT_PERFORM_ACTION, self.do_not_perform_action.as_ref());
        to.optional(wire::TIME_SCHEDULE, self.time_schedule.as_ref());
        to.optional(wire::HOLIDAY_SCHEDULE, self.holiday_schedule.as_ref());
    }
}

body!(Post);

impl Body for Delete {
    const OBJECT: &'static Object = &CRITERIA;
    const METHOD: Method = Method::Delete;
    const METHODS: &'static [Method] = &[Method::Delete];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Delete { name: from.required(wire::NAME)? })
    }

    fn give(&self, to: &mut Writer) {
        to.required(wire::NAME, &self.name);
    }
}

body!(Delete);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

/// The attributes as the wire spells them.
mod wire {
    pub(super) const NAME: &str = "name";
    pub(super) const NEW_NAME: &str = "newName";
    pub(super) const ACTIVE: &str = "active";
    pub(super) const FROM_DN_CRITERIA: &str = "fromDnCriteria";
    pub(super) const DO_NOT_PERFORM_ACTION: &str = "doNotPerformAction";
    pub(super) const TIME_SCHEDULE: &str = "timeSchedule";
    pub(super) const HOLIDAY_SCHEDULE: &str = "holidaySchedule";
}
