// Written by `WRITE=1 cargo test -p foreign --no-default-features` from the tables. Do not edit.

//! Problem: Why a request is refused.

use crate::tables::PROBLEM;
use linecard_contract::{Api, Method, Object};
use linecard_types::attribute::{Reader, Writer};
use linecard_types::{Body, Extra, body::body};

/// The body of a GET response. Why a request is refused.
///
/// [`Problem`](crate::tables::PROBLEM), page Sessions.
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The reason.
    ///
    /// - In JSON: `reason`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub reason: String,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Self {
        Get { reason: reason.into(), extra: Extra::default() }
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &PROBLEM;
    const API: &'static Api = &crate::API;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { reason: reader.required(wire::REASON)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::REASON, &self.reason);
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const REASON: &str = "reason";
}
