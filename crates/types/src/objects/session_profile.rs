// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Profile of a session: The level of the user of a session.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Integer, body::body};
use linecard_contract::{Method, Object};
use linecard_model::services::SESSION_PROFILE;

/// The body of a GET response. The level of the user of a session.
///
/// [`Profile of a session`](linecard_model::services::SESSION_PROFILE), page Conventions.
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// 0 is a user, 4 a department administrator, 8 a group administrator, 12 a tenant administrator, 16 and above a reseller or support.
    ///
    /// - In JSON: `user_level`
    /// - Always returned in a GET response.
    /// - Holds an Integer (a number without a fraction).
    pub user_level: Integer,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(user_level: impl Into<Integer>) -> Self {
        Get { user_level: user_level.into(), extra: Extra::default() }
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SESSION_PROFILE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { user_level: reader.required(wire::USER_LEVEL)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::USER_LEVEL, &self.user_level);
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const USER_LEVEL: &str = "user_level";
}
