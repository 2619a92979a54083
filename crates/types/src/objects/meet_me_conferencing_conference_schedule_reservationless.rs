// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Meet-Me Conferencing Conference schedule reservationLess: The schedule of a conference without reservation.

use crate::attribute::{Reader, Writer};
use crate::{BadAttribute, Body, DateTime, Extra, Stored, Update, attribute::checked, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RESERVATIONLESS;

/// The body of a GET response. The schedule of a conference without reservation.
///
/// [`Meet-Me Conferencing Conference schedule reservationLess`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RESERVATIONLESS), page Common Objects.
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
    /// The end time of the conference; if it is missing, the conference has no end.
    ///
    /// - In JSON: `endTime`
    /// - Conditional in a GET response.
    /// - Holds a String, a date and time of RFC 3339, such as 2024-08-01T11:00:00.000+02:00.
    pub end_time: Option<DateTime>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(start_time: DateTime) -> Self {
        Get { start_time, end_time: None, extra: Extra::default() }
    }

    /// Converts the values, and returns a body with its required attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(start_time: impl Into<String>) -> Result<Self, BadAttribute> {
        Ok(Get {
            start_time: checked::<Self, DateTime>(wire::START_TIME, Into::<String>::into(start_time))?,
            end_time: None,
            extra: Extra::default(),
        })
    }

    /// Sets [`end_time`](field@Self::end_time).
    #[must_use]
    pub fn end_time(mut self, end_time: DateTime) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// Converts the value, and sets [`end_time`](field@Self::end_time).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_end_time(mut self, end_time: impl Into<String>) -> Result<Self, BadAttribute> {
        self.end_time = Some(checked::<Self, DateTime>(wire::END_TIME, Into::<String>::into(end_time))?);
        Ok(self)
    }
}

/// The body of a PUT. The schedule of a conference without reservation.
///
/// [`Meet-Me Conferencing Conference schedule reservationLess`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RESERVATIONLESS), page Common Objects.
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
    /// The end time of the conference; if it is missing, the conference has no end.
    ///
    /// - In JSON: `endTime`
    /// - Conditional in a PUT.
    /// - Holds a String, a date and time of RFC 3339, such as 2024-08-01T11:00:00.000+02:00.
    pub end_time: Option<DateTime>,
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

    /// Sets [`end_time`](field@Self::end_time).
    #[must_use]
    pub fn end_time(mut self, end_time: DateTime) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// Converts the value, and sets [`end_time`](field@Self::end_time).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_end_time(mut self, end_time: impl Into<String>) -> Result<Self, BadAttribute> {
        self.end_time = Some(checked::<Self, DateTime>(wire::END_TIME, Into::<String>::into(end_time))?);
        Ok(self)
    }
}

/// The body of a POST. The schedule of a conference without reservation.
///
/// [`Meet-Me Conferencing Conference schedule reservationLess`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RESERVATIONLESS), page Common Objects.
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
    /// The end time of the conference; if it is missing, the conference has no end.
    ///
    /// - In JSON: `endTime`
    /// - Conditional in a POST.
    /// - Holds a String, a date and time of RFC 3339, such as 2024-08-01T11:00:00.000+02:00.
    pub end_time: Option<DateTime>,
}

impl Post {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(start_time: DateTime) -> Self {
        Post { start_time, end_time: None }
    }

    /// Converts the values, and returns a body with its required attributes.
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that a value breaks.
    pub fn try_new(start_time: impl Into<String>) -> Result<Self, BadAttribute> {
        Ok(Post {
            start_time: checked::<Self, DateTime>(wire::START_TIME, Into::<String>::into(start_time))?,
            end_time: None,
        })
    }

    /// Sets [`end_time`](field@Self::end_time).
    #[must_use]
    pub fn end_time(mut self, end_time: DateTime) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// Converts the value, and sets [`end_time`](field@Self::end_time).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_end_time(mut self, end_time: impl Into<String>) -> Result<Self, BadAttribute> {
        self.end_time = Some(checked::<Self, DateTime>(wire::END_TIME, Into::<String>::into(end_time))?);
        Ok(self)
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RESERVATIONLESS;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            start_time: reader.required(wire::START_TIME)?,
            end_time: reader.optional(wire::END_TIME)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::START_TIME, &self.start_time);
        writer.optional(wire::END_TIME, self.end_time.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RESERVATIONLESS;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put { start_time: reader.optional(wire::START_TIME)?, end_time: reader.optional(wire::END_TIME)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::START_TIME, self.start_time.as_ref());
        writer.optional(wire::END_TIME, self.end_time.as_ref());
    }
}

body!(Put);

impl Body for Post {
    const OBJECT: &'static Object = &MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RESERVATIONLESS;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post { start_time: reader.required(wire::START_TIME)?, end_time: reader.optional(wire::END_TIME)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::START_TIME, &self.start_time);
        writer.optional(wire::END_TIME, self.end_time.as_ref());
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
    pub(super) const END_TIME: &str = "endTime";
}
