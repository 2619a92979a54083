// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Available assistants: The users who may become assistants of an executive.

use super::user_common_object;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::AVAILABLE_ASSISTANTS;

/// The body of a GET response. The users who may become assistants of an executive.
///
/// [`Available assistants`](linecard_model::objects::AVAILABLE_ASSISTANTS), page Executive.
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The users.
    ///
    /// - In JSON: `users`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`User common object`](linecard_model::objects::USER_COMMON_OBJECT)).
    pub users: Vec<user_common_object::Get>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(users: impl IntoIterator<Item = user_common_object::Get>) -> Self {
        Get { users: users.into_iter().collect(), extra: Extra::default() }
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &AVAILABLE_ASSISTANTS;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { users: reader.required(wire::USERS)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::USERS, &self.users);
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const USERS: &str = "users";
}
