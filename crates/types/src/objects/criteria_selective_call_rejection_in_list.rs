// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Criteria in List attributes (Selective Call Rejection): A criteria of Selective Call Rejection in the list of the service.

use super::{criteria_from_dn_selective_call_rejection, schedule_nested};
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, NonEmpty, OrText, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::CRITERIA_SELECTIVE_CALL_REJECTION_IN_LIST;

/// The body of a GET response. A criteria of Selective Call Rejection in the list of the service.
///
/// [`Criteria in List attributes (Selective Call Rejection)`](linecard_model::objects::CRITERIA_SELECTIVE_CALL_REJECTION_IN_LIST), page Common Objects.
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The name of the criteria.
    ///
    /// - In JSON: `name`
    /// - Always returned in a GET response.
    /// - Holds a String of at least 1 character.
    pub name: NonEmpty,
    /// Whether the criteria is active.
    ///
    /// - In JSON: `active`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub active: bool,
    /// The callers that the criteria matches, as text.
    ///
    /// - In JSON: `callsFrom`
    /// - Always returned in a GET response.
    /// - Holds a String.
    /// - Interpretation `criteria-in-list.shown`: The responses of our server: callsFrom is a phrase if the selection decides alone, otherwise the numbers, then Anonymous and Unavailable. The default level is User. Each schedule is in both attributes: as text, and with Obj as an object. Responses of other servers may differ.
    pub calls_from: String,
    /// The callers that the criteria matches.
    ///
    /// - In JSON: `fromDnCriteria`
    /// - Always returned in a GET response.
    /// - Holds an Object (see [`Criteria From DN attributes (Selective Call Rejection)`](linecard_model::objects::CRITERIA_FROM_DN_SELECTIVE_CALL_REJECTION)).
    pub from_dn_criteria: criteria_from_dn_selective_call_rejection::Get,
    /// Whether matching calls are excluded from the service.
    ///
    /// - In JSON: `doNotPerformAction`
    /// - Conditional in a GET response.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `criteria.doNotPerformAction`: As documented. It is unchecked in a criteria without a service, relevant in the variants for other services, and ignored in those for Call Forwarding Selective.
    pub do_not_perform_action: Option<bool>,
    /// The time schedule of the criteria.
    ///
    /// - In JSON: `timeScheduleObj`
    /// - Optional in a GET response.
    /// - Holds an Object (see [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED)), or a String.
    /// - Interpretation `criteria-in-list.schedules`: Each may be a String or a Schedule.
    pub time_schedule_obj: Option<OrText<schedule_nested::Get>>,
    /// The name of the time schedule, followed by its level in parentheses unless that is the default.
    ///
    /// - In JSON: `timeSchedule`
    /// - Optional in a GET response.
    /// - Holds an Object (see [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED)), or a String.
    /// - Interpretation `criteria-in-list.schedules`: Each may be a String or a Schedule.
    /// - Interpretation `criteria-in-list.shown`: The responses of our server: callsFrom is a phrase if the selection decides alone, otherwise the numbers, then Anonymous and Unavailable. The default level is User. Each schedule is in both attributes: as text, and with Obj as an object. Responses of other servers may differ.
    pub time_schedule: Option<OrText<schedule_nested::Get>>,
    /// The holiday schedule of the criteria.
    ///
    /// - In JSON: `holidaySchedule`
    /// - Optional in a GET response.
    /// - Holds an Object (see [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED)), or a String.
    /// - Interpretation `criteria-in-list.schedules`: Each may be a String or a Schedule.
    /// - Interpretation `criteria-in-list.shown`: The responses of our server: callsFrom is a phrase if the selection decides alone, otherwise the numbers, then Anonymous and Unavailable. The default level is User. Each schedule is in both attributes: as text, and with Obj as an object. Responses of other servers may differ.
    pub holiday_schedule: Option<OrText<schedule_nested::Get>>,
    /// The name of the holiday schedule, followed by its level in parentheses unless that is the default.
    ///
    /// - In JSON: `holidayScheduleObj`
    /// - Optional in a GET response.
    /// - Holds an Object (see [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED)), or a String.
    /// - Interpretation `criteria-in-list.schedules`: Each may be a String or a Schedule.
    /// - Interpretation `criteria-in-list.shown`: The responses of our server: callsFrom is a phrase if the selection decides alone, otherwise the numbers, then Anonymous and Unavailable. The default level is User. Each schedule is in both attributes: as text, and with Obj as an object. Responses of other servers may differ.
    pub holiday_schedule_obj: Option<OrText<schedule_nested::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::name`](field@Get::name).
    pub name: NonEmpty,
    /// See [`Get::active`](field@Get::active).
    pub active: bool,
    /// See [`Get::calls_from`](field@Get::calls_from).
    pub calls_from: String,
    /// See [`Get::from_dn_criteria`](field@Get::from_dn_criteria).
    pub from_dn_criteria: criteria_from_dn_selective_call_rejection::Get,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired { name, active, calls_from, from_dn_criteria } = required;
        Get {
            name,
            active,
            calls_from,
            from_dn_criteria,
            do_not_perform_action: None,
            time_schedule_obj: None,
            time_schedule: None,
            holiday_schedule: None,
            holiday_schedule_obj: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`do_not_perform_action`](field@Self::do_not_perform_action).
    #[must_use]
    pub fn do_not_perform_action(mut self, do_not_perform_action: bool) -> Self {
        self.do_not_perform_action = Some(do_not_perform_action);
        self
    }

    /// Sets [`time_schedule_obj`](field@Self::time_schedule_obj).
    #[must_use]
    pub fn time_schedule_obj(mut self, time_schedule_obj: impl Into<OrText<schedule_nested::Get>>) -> Self {
        self.time_schedule_obj = Some(time_schedule_obj.into());
        self
    }

    /// Sets [`time_schedule`](field@Self::time_schedule).
    #[must_use]
    pub fn time_schedule(mut self, time_schedule: impl Into<OrText<schedule_nested::Get>>) -> Self {
        self.time_schedule = Some(time_schedule.into());
        self
    }

    /// Sets [`holiday_schedule`](field@Self::holiday_schedule).
    #[must_use]
    pub fn holiday_schedule(mut self, holiday_schedule: impl Into<OrText<schedule_nested::Get>>) -> Self {
        self.holiday_schedule = Some(holiday_schedule.into());
        self
    }

    /// Sets [`holiday_schedule_obj`](field@Self::holiday_schedule_obj).
    #[must_use]
    pub fn holiday_schedule_obj(mut self, holiday_schedule_obj: impl Into<OrText<schedule_nested::Get>>) -> Self {
        self.holiday_schedule_obj = Some(holiday_schedule_obj.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &CRITERIA_SELECTIVE_CALL_REJECTION_IN_LIST;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            name: reader.required(wire::NAME)?,
            active: reader.required(wire::ACTIVE)?,
            calls_from: reader.required(wire::CALLS_FROM)?,
            from_dn_criteria: reader.required(wire::FROM_DN_CRITERIA)?,
            do_not_perform_action: reader.optional(wire::DO_NOT_PERFORM_ACTION)?,
            time_schedule_obj: reader.optional(wire::TIME_SCHEDULE_OBJ)?,
            time_schedule: reader.optional(wire::TIME_SCHEDULE)?,
            holiday_schedule: reader.optional(wire::HOLIDAY_SCHEDULE)?,
            holiday_schedule_obj: reader.optional(wire::HOLIDAY_SCHEDULE_OBJ)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::NAME, &self.name);
        writer.required(wire::ACTIVE, &self.active);
        writer.required(wire::CALLS_FROM, &self.calls_from);
        writer.required(wire::FROM_DN_CRITERIA, &self.from_dn_criteria);
        writer.optional(wire::DO_NOT_PERFORM_ACTION, self.do_not_perform_action.as_ref());
        writer.optional(wire::TIME_SCHEDULE_OBJ, self.time_schedule_obj.as_ref());
        writer.optional(wire::TIME_SCHEDULE, self.time_schedule.as_ref());
        writer.optional(wire::HOLIDAY_SCHEDULE, self.holiday_schedule.as_ref());
        writer.optional(wire::HOLIDAY_SCHEDULE_OBJ, self.holiday_schedule_obj.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const NAME: &str = "name";
    pub(super) const ACTIVE: &str = "active";
    pub(super) const CALLS_FROM: &str = "callsFrom";
    pub(super) const FROM_DN_CRITERIA: &str = "fromDnCriteria";
    pub(super) const DO_NOT_PERFORM_ACTION: &str = "doNotPerformAction";
    pub(super) const TIME_SCHEDULE_OBJ: &str = "timeScheduleObj";
    pub(super) const TIME_SCHEDULE: &str = "timeSchedule";
    pub(super) const HOLIDAY_SCHEDULE: &str = "holidaySchedule";
    pub(super) const HOLIDAY_SCHEDULE_OBJ: &str = "holidayScheduleObj";
}
