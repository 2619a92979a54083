// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Error: One error of an error body.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Integer, body::body};
use linecard_contract::{Method, Object};
use linecard_model::services::ERROR;

/// The body of a GET response. One error of an error body.
///
/// [`Error`](linecard_model::services::ERROR), page Conventions.
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The number of the error. The list of numbers is not public, but two are known.
    ///
    /// - In JSON: `code`
    /// - Always returned in a GET response.
    /// - Holds an Integer (a number without a fraction).
    pub code: Integer,
    /// What the table does not know, as a newer service may send it.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(code: impl Into<Integer>) -> Self {
        Get { code: code.into(), extra: Extra::default() }
    }
}

// From JSON and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &ERROR;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Get { code: from.required(wire::CODE)?, extra: from.rest() })
    }

    fn give(&self, to: &mut Writer) {
        to.required(wire::CODE, &self.code);
        to.rest(&self.extra);
    }
}

body!(Get);

/// The attributes as the wire spells them.
mod wire {
    pub(super) const CODE: &str = "code";
}
