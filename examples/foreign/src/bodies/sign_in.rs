// Written by `WRITE=1 cargo test -p foreign --no-default-features` from the tables. Do not edit.

//! Sign-in: The name and secret of a user.

use crate::tables::SIGN_IN;
use linecard_contract::{Api, Method, Object};
use linecard_types::attribute::{Reader, Writer};
use linecard_types::{Body, Secret, body::body};

/// The body of a POST. The name and secret of a user.
///
/// [`Sign-in`](crate::tables::SIGN_IN), page Sessions.
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// The name of the user.
    ///
    /// - In JSON: `user`
    /// - Required in a POST.
    /// - Holds a String.
    pub user: String,
    /// The secret of the user.
    ///
    /// - In JSON: `secret`
    /// - Required in a POST.
    /// - Holds a String.
    /// - A secret (a password or a PIN): do not log it.
    pub secret: Secret,
}

impl Post {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(user: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Post { user: user.into(), secret: secret.into() }
    }
}

// Conversions from and to JSON.

impl Body for Post {
    const OBJECT: &'static Object = &SIGN_IN;
    const API: &'static Api = &crate::API;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post { user: reader.required(wire::USER)?, secret: reader.required(wire::SECRET)? })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::USER, &self.user);
        writer.required(wire::SECRET, &self.secret);
    }
}

body!(Post);

/// The JSON names of the attributes.
mod wire {
    pub(super) const USER: &str = "user";
    pub(super) const SECRET: &str = "secret";
}
