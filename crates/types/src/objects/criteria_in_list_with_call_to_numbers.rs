// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Criteria in list: A criteria of Priority Alerting in the list of the service, with the called numbers of the user.

use super::{call_to_number, criteria_from_dn_priority_alerting, schedule_nested};
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, OrText, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::CRITERIA_IN_LIST_WITH_CALL_TO_NUMBERS;

/// The body of a GET response. A criteria of Priority Alerting in the list of the service, with the called numbers of the user.
///
/// [`Criteria in list`](linecard_model::objects::CRITERIA_IN_LIST_WITH_CALL_TO_NUMBERS), page Common Objects.
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// Whether the criteria is active.
    ///
    /// - In JSON: `active`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub active: bool,
    /// The name of the criteria.
    ///
    /// - In JSON: `name`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub name: String,
    /// The name of the time schedule.
    ///
    /// - In JSON: `timeSchedule`
    /// - Always returned in a GET response.
    /// - Holds an Object (see [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED)), or a String.
    /// - Interpretation `criteria-in-list-with-call-to-numbers.schedules`: Each of the four may be a String or a Schedule.
    pub time_schedule: OrText<schedule_nested::Get>,
    /// The time schedule of the criteria.
    ///
    /// - In JSON: `timeScheduleObj`
    /// - Optional in a GET response.
    /// - Holds an Object (see [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED)), or a String.
    /// - Interpretation `criteria-in-list-with-call-to-numbers.schedules`: Each of the four may be a String or a Schedule.
    pub time_schedule_obj: Option<OrText<schedule_nested::Get>>,
    /// The name of the holiday schedule.
    ///
    /// - In JSON: `holidaySchedule`
    /// - Always returned in a GET response.
    /// - Holds an Object (see [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED)), or a String.
    /// - Interpretation `criteria-in-list-with-call-to-numbers.schedules`: Each of the four may be a String or a Schedule.
    pub holiday_schedule: OrText<schedule_nested::Get>,
    /// The name of the holiday schedule, followed by its level in parentheses unless that is the default.
    ///
    /// - In JSON: `holidayScheduleObj`
    /// - Optional in a GET response.
    /// - Holds an Object (see [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED)), or a String.
    /// - Interpretation `criteria-in-list-with-call-to-numbers.schedules`: Each of the four may be a String or a Schedule.
    pub holiday_schedule_obj: Option<OrText<schedule_nested::Get>>,
    /// The callers that the criteria matches, as text.
    ///
    /// - In JSON: `callsFrom`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub calls_from: String,
    /// Whether matching calls are excluded from priority alerting.
    ///
    /// - In JSON: `doNotPerformAction`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub do_not_perform_action: bool,
    /// The callers that the criteria matches.
    ///
    /// - In JSON: `fromDnCriteria`
    /// - Always returned in a GET response.
    /// - Holds an Object (see [`Criteria From DN attributes (Priority Alerting)`](linecard_model::objects::CRITERIA_FROM_DN_PRIORITY_ALERTING)).
    /// - Interpretation `criteria-in-list-with-call-to-numbers.service`: It is the list item of Priority Alerting: fromDnCriteria has Any External instead of Any.
    pub from_dn_criteria: criteria_from_dn_priority_alerting::Get,
    /// The numbers of the user that were called.
    ///
    /// - In JSON: `callToNumbers`
    /// - Conditional in a GET response.
    /// - Holds an Array, each item an Object (see [`Call To Number attributes`](linecard_model::objects::CALL_TO_NUMBER)).
    /// - Unchecked; the documentation states in prose: It is returned from release 21, and in release 22 only in the AS data mode.
    pub call_to_numbers: Option<Vec<call_to_number::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::active`](field@Get::active).
    pub active: bool,
    /// See [`Get::name`](field@Get::name).
    pub name: String,
    /// See [`Get::time_schedule`](field@Get::time_schedule).
    pub time_schedule: OrText<schedule_nested::Get>,
    /// See [`Get::holiday_schedule`](field@Get::holiday_schedule).
    pub holiday_schedule: OrText<schedule_nested::Get>,
    /// See [`Get::calls_from`](field@Get::calls_from).
    pub calls_from: String,
    /// See [`Get::do_not_perform_action`](field@Get::do_not_perform_action).
    pub do_not_perform_action: bool,
    /// See [`Get::from_dn_criteria`](field@Get::from_dn_criteria).
    pub from_dn_criteria: criteria_from_dn_priority_alerting::Get,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired {
            active,
            name,
            time_schedule,
            holiday_schedule,
            calls_from,
            do_not_perform_action,
            from_dn_criteria,
        } = required;
        Get {
            active,
            name,
            time_schedule,
            holiday_schedule,
            calls_from,
            do_not_perform_action,
            from_dn_criteria,
            time_schedule_obj: None,
            holiday_schedule_obj: None,
            call_to_numbers: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`time_schedule_obj`](field@Self::time_schedule_obj).
    #[must_use]
    pub fn time_schedule_obj(mut self, time_schedule_obj: impl Into<OrText<schedule_nested::Get>>) -> Self {
        self.time_schedule_obj = Some(time_schedule_obj.into());
        self
    }

    /// Sets [`holiday_schedule_obj`](field@Self::holiday_schedule_obj).
    #[must_use]
    pub fn holiday_schedule_obj(mut self, holiday_schedule_obj: impl Into<OrText<schedule_nested::Get>>) -> Self {
        self.holiday_schedule_obj = Some(holiday_schedule_obj.into());
        self
    }

    /// Sets [`call_to_numbers`](field@Self::call_to_numbers).
    #[must_use]
    pub fn call_to_numbers(mut self, call_to_numbers: impl IntoIterator<Item = call_to_number::Get>) -> Self {
        self.call_to_numbers = Some(call_to_numbers.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &CRITERIA_IN_LIST_WITH_CALL_TO_NUMBERS;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            active: reader.required(wire::ACTIVE)?,
            name: reader.required(wire::NAME)?,
            time_schedule: reader.required(wire::TIME_SCHEDULE)?,
            time_schedule_obj: reader.optional(wire::TIME_SCHEDULE_OBJ)?,
            holiday_schedule: reader.required(wire::HOLIDAY_SCHEDULE)?,
            holiday_schedule_obj: reader.optional(wire::HOLIDAY_SCHEDULE_OBJ)?,
            calls_from: reader.required(wire::CALLS_FROM)?,
            do_not_perform_action: reader.required(wire::DO_NOT_PERFORM_ACTION)?,
            from_dn_criteria: reader.required(wire::FROM_DN_CRITERIA)?,
            call_to_numbers: reader.optional(wire::CALL_TO_NUMBERS)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::ACTIVE, &self.active);
        writer.required(wire::NAME, &self.name);
        writer.required(wire::TIME_SCHEDULE, &self.time_schedule);
        writer.optional(wire::TIME_SCHEDULE_OBJ, self.time_schedule_obj.as_ref());
        writer.required(wire::HOLIDAY_SCHEDULE, &self.holiday_schedule);
        writer.optional(wire::HOLIDAY_SCHEDULE_OBJ, self.holiday_schedule_obj.as_ref());
        writer.required(wire::CALLS_FROM, &self.calls_from);
        writer.required(wire::DO_NOT_PERFORM_ACTION, &self.do_not_perform_action);
        writer.required(wire::FROM_DN_CRITERIA, &self.from_dn_criteria);
        writer.optional(wire::CALL_TO_NUMBERS, self.call_to_numbers.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const ACTIVE: &str = "active";
    pub(super) const NAME: &str = "name";
    pub(super) const TIME_SCHEDULE: &str = "timeSchedule";
    pub(super) const TIME_SCHEDULE_OBJ: &str = "timeScheduleObj";
    pub(super) const HOLIDAY_SCHEDULE: &str = "holidaySchedule";
    pub(super) const HOLIDAY_SCHEDULE_OBJ: &str = "holidayScheduleObj";
    pub(super) const CALLS_FROM: &str = "callsFrom";
    pub(super) const DO_NOT_PERFORM_ACTION: &str = "doNotPerformAction";
    pub(super) const FROM_DN_CRITERIA: &str = "fromDnCriteria";
    pub(super) const CALL_TO_NUMBERS: &str = "callToNumbers";
}
