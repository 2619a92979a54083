// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Conference delete recording item: A conference recording to delete.

use crate::attribute::{Reader, Writer};
use crate::{Body, DateTime, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::CONFERENCE_DELETE_RECORDING_ITEM;

/// The body of a DELETE. A conference recording to delete.
///
/// [`Conference delete recording item`](linecard_model::objects::CONFERENCE_DELETE_RECORDING_ITEM), page Common Objects.
#[derive(Clone, Debug, PartialEq)]
pub struct Delete {
    /// The id of the bridge.
    ///
    /// - In JSON: `bridgeId`
    /// - Required in a DELETE.
    /// - Holds a String.
    pub bridge_id: String,
    /// The id of the conference.
    ///
    /// - In JSON: `conferenceId`
    /// - Required in a DELETE.
    /// - Holds a String.
    pub conference_id: String,
    /// The start time of the conference.
    ///
    /// - In JSON: `startTime`
    /// - Required in a DELETE.
    /// - Holds a String, a date and time of RFC 3339, such as 2024-08-01T11:00:00.000+02:00.
    pub start_time: DateTime,
}

/// The required attributes of [`Delete`], for [`Delete::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteRequired {
    /// See [`Delete::bridge_id`](field@Delete::bridge_id).
    pub bridge_id: String,
    /// See [`Delete::conference_id`](field@Delete::conference_id).
    pub conference_id: String,
    /// See [`Delete::start_time`](field@Delete::start_time).
    pub start_time: DateTime,
}

impl Delete {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(required: DeleteRequired) -> Self {
        let DeleteRequired { bridge_id, conference_id, start_time } = required;
        Delete { bridge_id, conference_id, start_time }
    }
}

// Conversions from and to JSON.

impl Body for Delete {
    const OBJECT: &'static Object = &CONFERENCE_DELETE_RECORDING_ITEM;
    const METHOD: Method = Method::Delete;
    const METHODS: &'static [Method] = &[Method::Delete];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Delete {
            bridge_id: reader.required(wire::BRIDGE_ID)?,
            conference_id: reader.required(wire::CONFERENCE_ID)?,
            start_time: reader.required(wire::START_TIME)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::BRIDGE_ID, &self.bridge_id);
        writer.required(wire::CONFERENCE_ID, &self.conference_id);
        writer.required(wire::START_TIME, &self.start_time);
    }
}

body!(Delete);

/// The JSON names of the attributes.
mod wire {
    pub(super) const BRIDGE_ID: &str = "bridgeId";
    pub(super) const CONFERENCE_ID: &str = "conferenceId";
    pub(super) const START_TIME: &str = "startTime";
}
