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
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(details: impl Into<String>) -> Self {
        Get { details: details.into(), extra: Extra::default() }
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &ERROR_DETAILS;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { details: reader.required(wire::DETAILS)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::DETAILS, &self.details);
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const DETAILS: &str = "details";
}
