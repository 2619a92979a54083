// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Error with details: An error body that says what is wrong.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::services::ERROR_DETAILS;

/// The body of a GET response. An error body that says what is wrong.
///
/// [`Error with details`](linecard_model::services::ERROR_DETAILS), page Conventions.
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// What is wrong.
    ///
    /// - In JSON: `details`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub details: String,
    /// What the table does not know, as a newer service may send it.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(details: impl Into<String>) -> Self {
        Get { details: details.into(), extra: Extra::default() }
    }
}

// From JSON and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &ERROR_DETAILS;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Get { details: from.required(wire::DETAILS)?, extra: from.rest() })
    }

    fn give(&self, to: &mut Writer) {
        to.required(wire::DETAILS, &self.details);
        to.rest(&self.extra);
    }
}

body!(Get);

/// The attributes as the wire spells them.
mod wire {
    pub(super) const DETAILS: &str = "details";
}
