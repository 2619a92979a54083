// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Credentials: The credentials of a user.

use crate::attribute::{Reader, Writer};
use crate::{Body, Secret, body::body};
use linecard_contract::{Method, Object};
use linecard_model::services::CREDENTIALS;

/// The body of a POST. The credentials of a user.
///
/// [`Credentials`](linecard_model::services::CREDENTIALS), page Conventions.
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// The name of the user.
    ///
    /// - In JSON: `username`
    /// - Required in a POST.
    /// - Holds a String.
    pub username: String,
    /// The password of the user.
    ///
    /// - In JSON: `password`
    /// - Required in a POST.
    /// - Holds a String.
    /// - A secret (a password or a PIN): do not log it.
    pub password: Secret,
}

impl Post {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(username: impl Into<String>, password: impl Into<Secret>) -> Self {
        Post { username: username.into(), password: password.into() }
    }
}

// Conversions from and to JSON.

impl Body for Post {
    const OBJECT: &'static Object = &CREDENTIALS;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post { username: reader.required(wire::USERNAME)?, password: reader.required(wire::PASSWORD)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::USERNAME, &self.username);
        writer.required(wire::PASSWORD, &self.password);
    }
}

body!(Post);

/// The JSON names of the attributes.
mod wire {
    pub(super) const USERNAME: &str = "username";
    pub(super) const PASSWORD: &str = "password";
}
