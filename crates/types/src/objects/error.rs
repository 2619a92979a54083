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
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(code: impl Into<Integer>) -> Self {
        Get { code: code.into(), extra: Extra::default() }
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &ERROR;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { code: reader.required(wire::CODE)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::CODE, &self.code);
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const CODE: &str = "code";
}
