// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Selection of the services of a user: What a request for the services of a user asks for.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::USER_SERVICES_SELECTION;

/// The body of a POST. What a request for the services of a user asks for.
///
/// [`Selection of the services of a user`](linecard_model::objects::USER_SERVICES_SELECTION), page Services.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Post {
    /// Whether the response has the assignment of each service.
    ///
    /// - In JSON: `assignementStatus`
    /// - Optional in a POST; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub assignement_status: Option<bool>,
    /// Whether the response has the summary.
    ///
    /// - In JSON: `summary`
    /// - Optional in a POST; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub summary: Option<bool>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Post {
    /// Sets [`assignement_status`](field@Self::assignement_status).
    #[must_use]
    pub fn assignement_status(mut self, assignement_status: bool) -> Self {
        self.assignement_status = Some(assignement_status);
        self
    }

    /// Sets [`summary`](field@Self::summary).
    #[must_use]
    pub fn summary(mut self, summary: bool) -> Self {
        self.summary = Some(summary);
        self
    }
}

// Conversions from and to JSON.

impl Body for Post {
    const OBJECT: &'static Object = &USER_SERVICES_SELECTION;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post {
            assignement_status: reader.optional(wire::ASSIGNEMENT_STATUS)?,
            summary: reader.optional(wire::SUMMARY)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ASSIGNEMENT_STATUS, self.assignement_status.as_ref());
        writer.optional(wire::SUMMARY, self.summary.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Post);

/// The JSON names of the attributes.
mod wire {
    pub(super) const ASSIGNEMENT_STATUS: &str = "assignementStatus";
    pub(super) const SUMMARY: &str = "summary";
}
