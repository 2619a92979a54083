// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Meet-Me Conferencing Conference Schedule: The schedule of a conference.

use super::{
    meet_me_conferencing_conference_schedule_one_time, meet_me_conferencing_conference_schedule_recurring,
    meet_me_conferencing_conference_schedule_reservationless,
};
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE;

/// The body of a GET response. The schedule of a conference.
///
/// [`Meet-Me Conferencing Conference Schedule`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE), page Common Objects.
///
/// See also [`Put`] and [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// Exactly one of `scheduleReservationless`, `scheduleOneTime` and `scheduleRecurring` is required.
    pub kind: GetKind,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(kind: impl Into<GetKind>) -> Self {
        Get { kind: kind.into(), extra: Extra::default() }
    }
}

/// One attribute of a group in [`Get`]. Exactly one of `scheduleReservationless`, `scheduleOneTime` and `scheduleRecurring` is required.
#[derive(Clone, Debug, PartialEq)]
pub enum GetKind {
    /// The schedule of a conference without reservation.
    ///
    /// - In JSON: `scheduleReservationless`
    /// - Conditional in a GET response.
    /// - Holds an Object (see [`Meet-Me Conferencing Conference schedule reservationLess`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RESERVATIONLESS)).
    /// - Interpretation `meet-me-conferencing-conference-schedule.kind`: Exactly one is present in a GET and a POST, at most one in a PUT.
    ScheduleReservationless(meet_me_conferencing_conference_schedule_reservationless::Get),
    /// The schedule of a single conference.
    ///
    /// - In JSON: `scheduleOneTime`
    /// - Conditional in a GET response.
    /// - Holds an Object (see [`Meet-Me Conferencing Conference schedule one time`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_ONE_TIME)).
    /// - Interpretation `meet-me-conferencing-conference-schedule.kind`: Exactly one is present in a GET and a POST, at most one in a PUT.
    ScheduleOneTime(meet_me_conferencing_conference_schedule_one_time::Get),
    /// The schedule of a recurring conference.
    ///
    /// - In JSON: `scheduleRecurring`
    /// - Conditional in a GET response.
    /// - Holds an Object (see [`Meet-Me Conferencing Conference schedule recurring`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RECURRING)).
    /// - Interpretation `meet-me-conferencing-conference-schedule.kind`: Exactly one is present in a GET and a POST, at most one in a PUT.
    ScheduleRecurring(meet_me_conferencing_conference_schedule_recurring::Get),
}

impl From<meet_me_conferencing_conference_schedule_reservationless::Get> for GetKind {
    fn from(value: meet_me_conferencing_conference_schedule_reservationless::Get) -> Self {
        GetKind::ScheduleReservationless(value)
    }
}

impl From<meet_me_conferencing_conference_schedule_one_time::Get> for GetKind {
    fn from(value: meet_me_conferencing_conference_schedule_one_time::Get) -> Self {
        GetKind::ScheduleOneTime(value)
    }
}

impl From<meet_me_conferencing_conference_schedule_recurring::Get> for GetKind {
    fn from(value: meet_me_conferencing_conference_schedule_recurring::Get) -> Self {
        GetKind::ScheduleRecurring(value)
    }
}

/// The body of a PUT. The schedule of a conference.
///
/// [`Meet-Me Conferencing Conference Schedule`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE), page Common Objects.
///
/// See also [`Get`] and [`Post`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// At most one of `scheduleReservationless`, `scheduleOneTime` and `scheduleRecurring` is allowed.
    pub kind: Option<PutKind>,
}

impl Put {
    /// Sets [`kind`](field@Self::kind).
    #[must_use]
    pub fn kind(mut self, kind: impl Into<PutKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

/// One attribute of a group in [`Put`]. At most one of `scheduleReservationless`, `scheduleOneTime` and `scheduleRecurring` is allowed.
#[derive(Clone, Debug, PartialEq)]
pub enum PutKind {
    /// The schedule of a conference without reservation.
    ///
    /// - In JSON: `scheduleReservationless`
    /// - Conditional in a PUT.
    /// - Holds an Object (see [`Meet-Me Conferencing Conference schedule reservationLess`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RESERVATIONLESS)).
    /// - A PUT replaces it as a whole.
    ScheduleReservationless(meet_me_conferencing_conference_schedule_reservationless::Post),
    /// The schedule of a single conference.
    ///
    /// - In JSON: `scheduleOneTime`
    /// - Conditional in a PUT.
    /// - Holds an Object (see [`Meet-Me Conferencing Conference schedule one time`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_ONE_TIME)).
    /// - A PUT replaces it as a whole.
    ScheduleOneTime(meet_me_conferencing_conference_schedule_one_time::Post),
    /// The schedule of a recurring conference.
    ///
    /// - In JSON: `scheduleRecurring`
    /// - Conditional in a PUT.
    /// - Holds an Object (see [`Meet-Me Conferencing Conference schedule recurring`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RECURRING)).
    /// - A PUT replaces it as a whole.
    ScheduleRecurring(meet_me_conferencing_conference_schedule_recurring::Post),
}

impl From<meet_me_conferencing_conference_schedule_reservationless::Post> for PutKind {
    fn from(value: meet_me_conferencing_conference_schedule_reservationless::Post) -> Self {
        PutKind::ScheduleReservationless(value)
    }
}

impl From<meet_me_conferencing_conference_schedule_one_time::Post> for PutKind {
    fn from(value: meet_me_conferencing_conference_schedule_one_time::Post) -> Self {
        PutKind::ScheduleOneTime(value)
    }
}

impl From<meet_me_conferencing_conference_schedule_recurring::Post> for PutKind {
    fn from(value: meet_me_conferencing_conference_schedule_recurring::Post) -> Self {
        PutKind::ScheduleRecurring(value)
    }
}

/// The body of a POST. The schedule of a conference.
///
/// [`Meet-Me Conferencing Conference Schedule`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE), page Common Objects.
///
/// See also [`Get`] and [`Put`].
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// Exactly one of `scheduleReservationless`, `scheduleOneTime` and `scheduleRecurring` is required.
    pub kind: PostKind,
}

impl Post {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(kind: impl Into<PostKind>) -> Self {
        Post { kind: kind.into() }
    }
}

/// One attribute of a group in [`Post`]. Exactly one of `scheduleReservationless`, `scheduleOneTime` and `scheduleRecurring` is required.
#[derive(Clone, Debug, PartialEq)]
pub enum PostKind {
    /// The schedule of a conference without reservation.
    ///
    /// - In JSON: `scheduleReservationless`
    /// - Conditional in a POST.
    /// - Holds an Object (see [`Meet-Me Conferencing Conference schedule reservationLess`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RESERVATIONLESS)).
    /// - Interpretation `meet-me-conferencing-conference-schedule.kind`: Exactly one is present in a GET and a POST, at most one in a PUT.
    ScheduleReservationless(meet_me_conferencing_conference_schedule_reservationless::Post),
    /// The schedule of a single conference.
    ///
    /// - In JSON: `scheduleOneTime`
    /// - Conditional in a POST.
    /// - Holds an Object (see [`Meet-Me Conferencing Conference schedule one time`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_ONE_TIME)).
    /// - Interpretation `meet-me-conferencing-conference-schedule.kind`: Exactly one is present in a GET and a POST, at most one in a PUT.
    ScheduleOneTime(meet_me_conferencing_conference_schedule_one_time::Post),
    /// The schedule of a recurring conference.
    ///
    /// - In JSON: `scheduleRecurring`
    /// - Conditional in a POST.
    /// - Holds an Object (see [`Meet-Me Conferencing Conference schedule recurring`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RECURRING)).
    /// - Interpretation `meet-me-conferencing-conference-schedule.kind`: Exactly one is present in a GET and a POST, at most one in a PUT.
    ScheduleRecurring(meet_me_conferencing_conference_schedule_recurring::Post),
}

impl From<meet_me_conferencing_conference_schedule_reservationless::Post> for PostKind {
    fn from(value: meet_me_conferencing_conference_schedule_reservationless::Post) -> Self {
        PostKind::ScheduleReservationless(value)
    }
}

impl From<meet_me_conferencing_conference_schedule_one_time::Post> for PostKind {
    fn from(value: meet_me_conferencing_conference_schedule_one_time::Post) -> Self {
        PostKind::ScheduleOneTime(value)
    }
}

impl From<meet_me_conferencing_conference_schedule_recurring::Post> for PostKind {
    fn from(value: meet_me_conferencing_conference_schedule_recurring::Post) -> Self {
        PostKind::ScheduleRecurring(value)
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { kind: GetKind::read_from(reader)??, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        self.kind.write_to(writer);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl GetKind {
    #[expect(clippy::option_option, reason = "the outer option is none if a value cannot be read")]
    fn read_from(reader: &mut Reader) -> Option<Option<Self>> {
        if let Some(value) = reader.optional(wire::SCHEDULE_RESERVATIONLESS)? {
            return Some(Some(GetKind::ScheduleReservationless(value)));
        }
        if let Some(value) = reader.optional(wire::SCHEDULE_ONE_TIME)? {
            return Some(Some(GetKind::ScheduleOneTime(value)));
        }
        if let Some(value) = reader.optional(wire::SCHEDULE_RECURRING)? {
            return Some(Some(GetKind::ScheduleRecurring(value)));
        }
        Some(None)
    }

    fn write_to(&self, writer: &mut Writer) {
        match self {
            GetKind::ScheduleReservationless(value) => writer.required(wire::SCHEDULE_RESERVATIONLESS, value),
            GetKind::ScheduleOneTime(value) => writer.required(wire::SCHEDULE_ONE_TIME, value),
            GetKind::ScheduleRecurring(value) => writer.required(wire::SCHEDULE_RECURRING, value),
        }
    }
}

impl Body for Put {
    const OBJECT: &'static Object = &MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put { kind: PutKind::read_from(reader)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        if let Some(kind) = &self.kind {
            kind.write_to(writer);
        }
    }
}

body!(Put);

impl PutKind {
    #[expect(clippy::option_option, reason = "the outer option is none if a value cannot be read")]
    fn read_from(reader: &mut Reader) -> Option<Option<Self>> {
        if let Some(value) = reader.optional(wire::SCHEDULE_RESERVATIONLESS)? {
            return Some(Some(PutKind::ScheduleReservationless(value)));
        }
        if let Some(value) = reader.optional(wire::SCHEDULE_ONE_TIME)? {
            return Some(Some(PutKind::ScheduleOneTime(value)));
        }
        if let Some(value) = reader.optional(wire::SCHEDULE_RECURRING)? {
            return Some(Some(PutKind::ScheduleRecurring(value)));
        }
        Some(None)
    }

    fn write_to(&self, writer: &mut Writer) {
        match self {
            PutKind::ScheduleReservationless(value) => writer.required(wire::SCHEDULE_RESERVATIONLESS, value),
            PutKind::ScheduleOneTime(value) => writer.required(wire::SCHEDULE_ONE_TIME, value),
            PutKind::ScheduleRecurring(value) => writer.required(wire::SCHEDULE_RECURRING, value),
        }
    }
}

impl Body for Post {
    const OBJECT: &'static Object = &MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post { kind: PostKind::read_from(reader)?? })
    }

    fn write_to(&self, writer: &mut Writer) {
        self.kind.write_to(writer);
    }
}

body!(Post);

impl PostKind {
    #[expect(clippy::option_option, reason = "the outer option is none if a value cannot be read")]
    fn read_from(reader: &mut Reader) -> Option<Option<Self>> {
        if let Some(value) = reader.optional(wire::SCHEDULE_RESERVATIONLESS)? {
            return Some(Some(PostKind::ScheduleReservationless(value)));
        }
        if let Some(value) = reader.optional(wire::SCHEDULE_ONE_TIME)? {
            return Some(Some(PostKind::ScheduleOneTime(value)));
        }
        if let Some(value) = reader.optional(wire::SCHEDULE_RECURRING)? {
            return Some(Some(PostKind::ScheduleRecurring(value)));
        }
        Some(None)
    }

    fn write_to(&self, writer: &mut Writer) {
        match self {
            PostKind::ScheduleReservationless(value) => writer.required(wire::SCHEDULE_RESERVATIONLESS, value),
            PostKind::ScheduleOneTime(value) => writer.required(wire::SCHEDULE_ONE_TIME, value),
            PostKind::ScheduleRecurring(value) => writer.required(wire::SCHEDULE_RECURRING, value),
        }
    }
}

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

/// The JSON names of the attributes.
mod wire {
    pub(super) const SCHEDULE_RESERVATIONLESS: &str = "scheduleReservationless";
    pub(super) const SCHEDULE_ONE_TIME: &str = "scheduleOneTime";
    pub(super) const SCHEDULE_RECURRING: &str = "scheduleRecurring";
}
