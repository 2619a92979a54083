// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Session: The user of a session.

use super::{session_ids, session_profile};
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::services::SESSION;

/// The body of a GET response. The user of a session.
///
/// [`Session`](linecard_model::services::SESSION), page Conventions.
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The ids of the user.
    ///
    /// - In JSON: `ids`
    /// - Always returned in a GET response.
    /// - Holds an Object (see [`Ids of a session`](linecard_model::services::SESSION_IDS)).
    pub ids: session_ids::Get,
    /// The level of the user.
    ///
    /// - In JSON: `profile`
    /// - Always returned in a GET response.
    /// - Holds an Object (see [`Profile of a session`](linecard_model::services::SESSION_PROFILE)).
    pub profile: session_profile::Get,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(ids: session_ids::Get, profile: session_profile::Get) -> Self {
        Get { ids, profile, extra: Extra::default() }
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SESSION;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { ids: reader.required(wire::IDS)?, profile: reader.required(wire::PROFILE)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::IDS, &self.ids);
        writer.required(wire::PROFILE, &self.profile);
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const IDS: &str = "ids";
    pub(super) const PROFILE: &str = "profile";
}
