// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Meet-Me Conferencing Conference Instance in list: A conference in a list.

use crate::attribute::{Reader, Writer};
use crate::{AnyCase, Body, Extra, ListTime, Open, Word, body::body, word::word};
use linecard_contract::{Method, Object};
use linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_INSTANCE_IN_LIST;

/// The body of a GET response. A conference in a list.
///
/// [`Meet-Me Conferencing Conference Instance in list`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_INSTANCE_IN_LIST), page Common Objects.
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The id of its bridge, which is unique.
    ///
    /// - In JSON: `bridgeId`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub bridge_id: String,
    /// The id of the conference, which is unique.
    ///
    /// - In JSON: `conferenceId`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub conference_id: String,
    /// The title of the conference.
    ///
    /// - In JSON: `title`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub title: String,
    /// The name of its bridge.
    ///
    /// - In JSON: `bridgeName`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub bridge_name: String,
    /// The status of the conference.
    ///
    /// - In JSON: `status`
    /// - Always returned in a GET response.
    /// - Holds one of `"active"`, `"inactive"`, `"expired"`, in upper or lower case.
    /// - Interpretation `meet-me-conferencing-conference-instance-in-list.status`: The three words, in any case.
    pub status: AnyCase<Status>,
    /// The type of the conference.
    ///
    /// - In JSON: `type`
    /// - Always returned in a GET response.
    /// - Holds one of `"Reservationless"`, `"One Time"`, `"Recurring Daily"`, `"Recurring Weekly"`, `"Recurring Monthly"`, `"Recurring Yearly"`.
    /// - The type also accepts other words, because a newer service may return them.
    pub r#type: Open<Type>,
    /// The start time of the conference.
    ///
    /// - In JSON: `startTime`
    /// - Always returned in a GET response.
    /// - Holds a String, a date and time such as 2010-10-01T09:30:00:000-0400.
    /// - Interpretation `meet-me-conferencing-conference-instance-in-list.startTime`: This pattern, and not RFC 3339.
    pub start_time: ListTime,
    /// The last name of the user.
    ///
    /// - In JSON: `lastName`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub last_name: String,
    /// The first name of the user.
    ///
    /// - In JSON: `firstName`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub first_name: String,
    /// The id of its host.
    ///
    /// - In JSON: `hostId`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub host_id: String,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::bridge_id`](field@Get::bridge_id).
    pub bridge_id: String,
    /// See [`Get::conference_id`](field@Get::conference_id).
    pub conference_id: String,
    /// See [`Get::title`](field@Get::title).
    pub title: String,
    /// See [`Get::bridge_name`](field@Get::bridge_name).
    pub bridge_name: String,
    /// See [`Get::status`](field@Get::status).
    pub status: AnyCase<Status>,
    /// See [`Get::type`](field@Get::type).
    pub r#type: Open<Type>,
    /// See [`Get::start_time`](field@Get::start_time).
    pub start_time: ListTime,
    /// See [`Get::last_name`](field@Get::last_name).
    pub last_name: String,
    /// See [`Get::first_name`](field@Get::first_name).
    pub first_name: String,
    /// See [`Get::host_id`](field@Get::host_id).
    pub host_id: String,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired {
            bridge_id,
            conference_id,
            title,
            bridge_name,
            status,
            r#type,
            start_time,
            last_name,
            first_name,
            host_id,
        } = required;
        Get {
            bridge_id,
            conference_id,
            title,
            bridge_name,
            status,
            r#type,
            start_time,
            last_name,
            first_name,
            host_id,
            extra: Extra::default(),
        }
    }
}

/// The words that `status` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Status {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `expired`
    Expired,
}

/// The words that `type` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Type {
    /// `Reservationless`
    Reservationless,
    /// `One Time`
    OneTime,
    /// `Recurring Daily`
    RecurringDaily,
    /// `Recurring Weekly`
    RecurringWeekly,
    /// `Recurring Monthly`
    RecurringMonthly,
    /// `Recurring Yearly`
    RecurringYearly,
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &MEET_ME_CONFERENCING_CONFERENCE_INSTANCE_IN_LIST;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            bridge_id: reader.required(wire::BRIDGE_ID)?,
            conference_id: reader.required(wire::CONFERENCE_ID)?,
            title: reader.required(wire::TITLE)?,
            bridge_name: reader.required(wire::BRIDGE_NAME)?,
            status: reader.required(wire::STATUS)?,
            r#type: reader.required(wire::TYPE)?,
            start_time: reader.required(wire::START_TIME)?,
            last_name: reader.required(wire::LAST_NAME)?,
            first_name: reader.required(wire::FIRST_NAME)?,
            host_id: reader.required(wire::HOST_ID)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::BRIDGE_ID, &self.bridge_id);
        writer.required(wire::CONFERENCE_ID, &self.conference_id);
        writer.required(wire::TITLE, &self.title);
        writer.required(wire::BRIDGE_NAME, &self.bridge_name);
        writer.required(wire::STATUS, &self.status);
        writer.required(wire::TYPE, &self.r#type);
        writer.required(wire::START_TIME, &self.start_time);
        writer.required(wire::LAST_NAME, &self.last_name);
        writer.required(wire::FIRST_NAME, &self.first_name);
        writer.required(wire::HOST_ID, &self.host_id);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Word for Status {
    const ALL: &'static [Self] = &[Status::Active, Status::Inactive, Status::Expired];
    const WORDS: &'static [&'static str] = &["active", "inactive", "expired"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(Status);

impl Word for Type {
    const ALL: &'static [Self] = &[
        Type::Reservationless,
        Type::OneTime,
        Type::RecurringDaily,
        Type::RecurringWeekly,
        Type::RecurringMonthly,
        Type::RecurringYearly,
    ];
    const WORDS: &'static [&'static str] = &[
        "Reservationless",
        "One Time",
        "Recurring Daily",
        "Recurring Weekly",
        "Recurring Monthly",
        "Recurring Yearly",
    ];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(Type);

/// The JSON names of the attributes.
mod wire {
    pub(super) const BRIDGE_ID: &str = "bridgeId";
    pub(super) const CONFERENCE_ID: &str = "conferenceId";
    pub(super) const TITLE: &str = "title";
    pub(super) const BRIDGE_NAME: &str = "bridgeName";
    pub(super) const STATUS: &str = "status";
    pub(super) const TYPE: &str = "type";
    pub(super) const START_TIME: &str = "startTime";
    pub(super) const LAST_NAME: &str = "lastName";
    pub(super) const FIRST_NAME: &str = "firstName";
    pub(super) const HOST_ID: &str = "hostId";
}
