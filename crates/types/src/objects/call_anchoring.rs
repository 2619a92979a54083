// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Anchoring: Whether calls of a mobile phone are anchored in the service.

use super::schedule_nested;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::CALL_ANCHORING;

/// The body of a GET response. Whether calls of a mobile phone are anchored in the service.
///
/// [`Call Anchoring`](linecard_model::objects::CALL_ANCHORING), page Common Objects.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// Whether call anchoring is enabled.
    ///
    /// - In JSON: `enableCallAnchoring`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false).
    pub enable_call_anchoring: bool,
    /// The time schedule that is excluded from call anchoring.
    ///
    /// - In JSON: `timeSchedule`
    /// - Conditional in a GET response.
    /// - Holds an Object (see [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED)).
    pub time_schedule: Option<schedule_nested::Get>,
    /// The holiday schedule that is excluded from call anchoring.
    ///
    /// - In JSON: `holidaySchedule`
    /// - Conditional in a GET response.
    /// - Holds an Object (see [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED)).
    pub holiday_schedule: Option<schedule_nested::Get>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(enable_call_anchoring: bool) -> Self {
        Get { enable_call_anchoring, time_schedule: None, holiday_schedule: None, extra: Extra::default() }
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
}

/// The body of a PUT. Whether calls of a mobile phone are anchored in the service.
///
/// [`Call Anchoring`](linecard_model::objects::CALL_ANCHORING), page Common Objects.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Whether call anchoring is enabled.
    ///
    /// - In JSON: `enableCallAnchoring`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub enable_call_anchoring: Option<bool>,
    /// The time schedule that is excluded from call anchoring.
    ///
    /// - In JSON: `timeSchedule`
    /// - Optional in a PUT.
    /// - Holds an Object (see [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED)).
    /// - A PUT replaces it as a whole.
    pub time_schedule: Option<schedule_nested::Put>,
    /// The holiday schedule that is excluded from call anchoring.
    ///
    /// - In JSON: `holidaySchedule`
    /// - Optional in a PUT.
    /// - Holds an Object (see [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED)).
    /// - A PUT replaces it as a whole.
    pub holiday_schedule: Option<schedule_nested::Put>,
}

impl Put {
    /// Sets [`enable_call_anchoring`](field@Self::enable_call_anchoring).
    #[must_use]
    pub fn enable_call_anchoring(mut self, enable_call_anchoring: bool) -> Self {
        self.enable_call_anchoring = Some(enable_call_anchoring);
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
}

/// The body of a POST. Whether calls of a mobile phone are anchored in the service.
///
/// [`Call Anchoring`](linecard_model::objects::CALL_ANCHORING), page Common Objects.
///
/// See also [`Get`] and [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// Whether call anchoring is enabled.
    ///
    /// - In JSON: `enableCallAnchoring`
    /// - Required in a POST.
    /// - Holds a Boolean (true or false).
    pub enable_call_anchoring: bool,
    /// The time schedule that is excluded from call anchoring.
    ///
    /// - In JSON: `timeSchedule`
    /// - Optional in a POST.
    /// - Holds an Object (see [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED)).
    pub time_schedule: Option<schedule_nested::Put>,
    /// The holiday schedule that is excluded from call anchoring.
    ///
    /// - In JSON: `holidaySchedule`
    /// - Optional in a POST.
    /// - Holds an Object (see [`Schedule attributes (inside another object)`](linecard_model::objects::SCHEDULE_NESTED)).
    pub holiday_schedule: Option<schedule_nested::Put>,
}

impl Post {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(enable_call_anchoring: bool) -> Self {
        Post { enable_call_anchoring, time_schedule: None, holiday_schedule: None }
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
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &CALL_ANCHORING;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            enable_call_anchoring: reader.required(wire::ENABLE_CALL_ANCHORING)?,
            time_schedule: reader.optional(wire::TIME_SCHEDULE)?,
            holiday_schedule: reader.optional(wire::HOLIDAY_SCHEDULE)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::ENABLE_CALL_ANCHORING, &self.enable_call_anchoring);
        writer.optional(wire::TIME_SCHEDULE, self.time_schedule.as_ref());
        writer.optional(wire::HOLIDAY_SCHEDULE, self.holiday_schedule.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &CALL_ANCHORING;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            enable_call_anchoring: reader.optional(wire::ENABLE_CALL_ANCHORING)?,
            time_schedule: reader.optional(wire::TIME_SCHEDULE)?,
            holiday_schedule: reader.optional(wire::HOLIDAY_SCHEDULE)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ENABLE_CALL_ANCHORING, self.enable_call_anchoring.as_ref());
        writer.optional(wire::TIME_SCHEDULE, self.time_schedule.as_ref());
        writer.optional(wire::HOLIDAY_SCHEDULE, self.holiday_schedule.as_ref());
    }
}

body!(Put);

impl Body for Post {
    const OBJECT: &'static Object = &CALL_ANCHORING;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post {
            enable_call_anchoring: reader.required(wire::ENABLE_CALL_ANCHORING)?,
            time_schedule: reader.optional(wire::TIME_SCHEDULE)?,
            holiday_schedule: reader.optional(wire::HOLIDAY_SCHEDULE)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::ENABLE_CALL_ANCHORING, &self.enable_call_anchoring);
        writer.optional(wire::TIME_SCHEDULE, self.time_schedule.as_ref());
        writer.optional(wire::HOLIDAY_SCHEDULE, self.holiday_schedule.as_ref());
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
    pub(super) const ENABLE_CALL_ANCHORING: &str = "enableCallAnchoring";
    pub(super) const TIME_SCHEDULE: &str = "timeSchedule";
    pub(super) const HOLIDAY_SCHEDULE: &str = "holidaySchedule";
}
