// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Meet-Me Conferencing Conference schedule recurring: The schedule of a recurring conference.

use super::schedule_recurrence;
use crate::attribute::{Reader, Writer};
use crate::{BadAttribute, Body, DateTime, Extra, OpenObject, Stored, Update, attribute::checked, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RECURRING;

/// The body of a GET response. The schedule of a recurring conference.
///
/// [`Meet-Me Conferencing Conference schedule recurring`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RECURRING), page Common Objects.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The start time of the conference.
    ///
    /// - In JSON: `startTime`
    /// - Always returned in a GET response.
    /// - Holds a String, a date and time of RFC 3339, such as 2024-08-01T11:00:00.000+02:00.
    pub start_time: DateTime,
    /// The duration of the conference.
    ///
    /// - In JSON: `duration`
    /// - Conditional in a GET response.
    /// - Holds an Object (its attributes are not documented).
    /// - Unchecked; the documentation states in prose: The content of the object is not public.
    pub duration: Option<OpenObject>,
    /// How often the conference takes place.
    ///
    /// - In JSON: `recurrence`
    /// - Conditional in a GET response.
    /// - Holds an Object (see [`Schedule recurrence attributes`](linecard_model::objects::SCHEDULE_RECURRENCE)).
    pub recurrence: Option<schedule_recurrence::Get>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(start_time: DateTime) -> Self {
        Get { start_time, duration: None, recurrence: None, extra: Extra::default() }
    }

    /// Converts the values, and returns a body with its required attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(start_time: impl Into<String>) -> Result<Self, BadAttribute> {
        Ok(Get {
            start_time: checked::<Self, DateTime>(wire::START_TIME, Into::<String>::into(start_time))?,
            duration: None,
            recurrence: None,
            extra: Extra::default(),
        })
    }

    /// Sets [`duration`](field@Self::duration).
    #[must_use]
    pub fn duration(mut self, duration: impl Into<OpenObject>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Sets [`recurrence`](field@Self::recurrence).
    #[must_use]
    pub fn recurrence(mut self, recurrence: schedule_recurrence::Get) -> Self {
        self.recurrence = Some(recurrence);
        self
    }
}

/// The body of a PUT. The schedule of a recurring conference.
///
/// [`Meet-Me Conferencing Conference schedule recurring`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RECURRING), page Common Objects.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// The start time of the conference.
    ///
    /// - In JSON: `startTime`
    /// - Conditional in a PUT.
    /// - Holds a String, a date and time of RFC 3339, such as 2024-08-01T11:00:00.000+02:00.
    pub start_time: Option<DateTime>,
    /// The duration of the conference.
    ///
    /// - In JSON: `duration`
    /// - Conditional in a PUT.
    /// - Holds an Object (its attributes are not documented).
    /// - Unchecked; the documentation states in prose: The content of the object is not public.
    pub duration: Option<OpenObject>,
    /// How often the conference takes place.
    ///
    /// - In JSON: `recurrence`
    /// - Conditional in a PUT.
    /// - Holds an Object (see [`Schedule recurrence attributes`](linecard_model::objects::SCHEDULE_RECURRENCE)).
    /// - A PUT replaces it as a whole.
    pub recurrence: Option<schedule_recurrence::Post>,
}

impl Put {
    /// Sets [`start_time`](field@Self::start_time).
    #[must_use]
    pub fn start_time(mut self, start_time: DateTime) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// Converts the value, and sets [`start_time`](field@Self::start_time).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_start_time(mut self, start_time: impl Into<String>) -> Result<Self, BadAttribute> {
        self.start_time = Some(checked::<Self, DateTime>(wire::START_TIME, Into::<String>::into(start_time))?);
        Ok(self)
    }

    /// Sets [`duration`](field@Self::duration).
    #[must_use]
    pub fn duration(mut self, duration: impl Into<OpenObject>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Sets [`recurrence`](field@Self::recurrence).
    #[must_use]
    pub fn recurrence(mut self, recurrence: schedule_recurrence::Post) -> Self {
        self.recurrence = Some(recurrence);
        self
    }
}

/// The body of a POST. The schedule of a recurring conference.
///
/// [`Meet-Me Conferencing Conference schedule recurring`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RECURRING), page Common Objects.
///
/// See also [`Get`] and [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// The start time of the conference.
    ///
    /// - In JSON: `startTime`
    /// - Required in a POST.
    /// - Holds a String, a date and time of RFC 3339, such as 2024-08-01T11:00:00.000+02:00.
    pub start_time: DateTime,
    /// The duration of the conference.
    ///
    /// - In JSON: `duration`
    /// - Conditional in a POST.
    /// - Holds an Object (its attributes are not documented).
    /// - Unchecked; the documentation states in prose: The content of the object is not public.
    pub duration: Option<OpenObject>,
    /// How often the conference takes place.
    ///
    /// - In JSON: `recurrence`
    /// - Required in a POST.
    /// - Holds an Object (see [`Schedule recurrence attributes`](linecard_model::objects::SCHEDULE_RECURRENCE)).
    pub recurrence: schedule_recurrence::Post,
}

impl Post {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(start_time: DateTime, recurrence: schedule_recurrence::Post) -> Self {
        Post { start_time, recurrence, duration: None }
    }

    /// Converts the values, and returns a body with its required attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(start_time: impl Into<String>, recurrence: schedule_recurrence::Post) -> Result<Self, BadAttribute> {
        Ok(Post {
            start_time: checked::<Self, DateTime>(wire::START_TIME, Into::<String>::into(start_time))?,
            recurrence,
            duration: None,
        })
    }

    /// Sets [`duration`](field@Self::duration).
    #[must_use]
    pub fn duration(mut self, duration: impl Into<OpenObject>) -> Self {
        self.duration = Some(duration.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RECURRING;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            start_time: reader.required(wire::START_TIME)?,
            duration: reader.optional(wire::DURATION)?,
            recurrence: reader.optional(wire::RECURRENCE)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::START_TIME, &self.start_time);
        writer.optional(wire::DURATION, self.duration.as_ref());
        writer.optional(wire::RECURRENCE, self.recurrence.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RECURRING;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            start_time: reader.optional(wire::START_TIME)?,
            duration: reader.optional(wire::DURATION)?,
            recurrence: reader.optional(wire::RECURRENCE)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::START_TIME, self.start_time.as_ref());
        writer.optional(wire::DURATION, self.duration.as_ref());
        writer.optional(wire::RECURRENCE, self.recurrence.as_ref());
    }
}

body!(Put);

impl Body for Post {
    const OBJECT: &'static Object = &MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RECURRING;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post {
            start_time: reader.required(wire::START_TIME)?,
            duration: reader.optional(wire::DURATION)?,
            recurrence: reader.required(wire::RECURRENCE)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::START_TIME, &self.start_time);
        writer.optional(wire::DURATION, self.duration.as_ref());
        writer.required(wire::RECURRENCE, &self.recurrence);
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
    pub(super) const START_TIME: &str = "startTime";
    pub(super) const DURATION: &str = "duration";
    pub(super) const RECURRENCE: &str = "recurrence";
}
