// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Access Device Endpoint for Flexible Seating: accessDevice: Identifies the device of a flexible seating host.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::ACCESS_DEVICE_FOR_FLEXIBLE_SEATING;

/// The body of a GET response. Identifies the device of a flexible seating host.
///
/// [`Access Device Endpoint for Flexible Seating: accessDevice`](linecard_model::objects::ACCESS_DEVICE_FOR_FLEXIBLE_SEATING), page Conventions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The name of the device.
    ///
    /// - In JSON: `name`
    /// - Conditional in a GET response; in no documented table.
    /// - Holds a String.
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub name: Option<String>,
    /// The level that the device belongs to.
    ///
    /// - In JSON: `level`
    /// - Conditional in a GET response; in no documented table.
    /// - Holds a String.
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub level: Option<String>,
    /// What the table does not know, as a newer service may send it.
    pub extra: Extra,
}

impl Get {
    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`level`](field@Self::level).
    #[must_use]
    pub fn level(mut self, level: impl Into<String>) -> Self {
        self.level = Some(level.into());
        self
    }
}

// From JSON and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &ACCESS_DEVICE_FOR_FLEXIBLE_SEATING;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Get { name: from.optional(wire::NAME)?, level: from.optional(wire::LEVEL)?, extra: from.rest() })
    }

    fn give(&self, to: &mut Writer) {
        to.optional(wire::NAME, self.name.as_ref());
        to.optional(wire::LEVEL, self.level.as_ref());
        to.rest(&self.extra);
    }
}

body!(Get);

/// The attributes as the wire spells them.
mod wire {
    pub(super) const NAME: &str = "name";
    pub(super) const LEVEL: &str = "level";
}
