// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Service Summary attributes: The state of a service.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::SERVICE_SUMMARY;

/// The body of a GET response. The state of a service.
///
/// [`Service Summary attributes`](linecard_model::objects::SERVICE_SUMMARY), page Conventions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The name of the service.
    ///
    /// - In JSON: `name`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub name: Option<String>,
    /// Whether the service is active.
    ///
    /// - In JSON: `active`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub active: Option<bool>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`active`](field@Self::active).
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SERVICE_SUMMARY;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { name: reader.optional(wire::NAME)?, active: reader.optional(wire::ACTIVE)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::NAME, self.name.as_ref());
        writer.optional(wire::ACTIVE, self.active.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const NAME: &str = "name";
    pub(super) const ACTIVE: &str = "active";
}
