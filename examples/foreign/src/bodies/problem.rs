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
    /// What the table does not know, as a newer service may send it.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Self {
        Get { reason: reason.into(), extra: Extra::default() }
    }
}

// From JSON and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &PROBLEM;
    const API: &'static Api = &crate::API;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Get { reason: from.required(wire::REASON)?, extra: from.rest() })
    }

    fn give(&self, to: &mut Writer) {
        to.required(wire::REASON, &self.reason);
        to.rest(&self.extra);
    }
}

body!(Get);

/// The attributes as the wire spells them.
mod wire {
    pub(super) const REASON: &str = "reason";
}
