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
    /// - Conditional in a GET response; in no documented table.
    /// - Holds a String.
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub name: Option<String>,
    /// Whether the service is active.
    ///
    /// - In JSON: `active`
    /// - Conditional in a GET response; in no documented table.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub active: Option<bool>,
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

    /// Sets [`active`](field@Self::active).
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}

// From JSON and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SERVICE_SUMMARY;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn take(from: &mut Reader) -> Option<Self> {
        Some(Get { name: from.optional(wire::NAME)?, active: from.optional(wire::ACTIVE)?, extra: from.rest() })
    }

    fn give(&self, to: &mut Writer) {
        to.optional(wire::NAME, self.name.as_ref());
        to.optional(wire::ACTIVE, self.active.as_ref());
        to.rest(&self.extra);
    }
}

body!(Get);

/// The attributes as the wire spells them.
mod wire {
    pub(super) const NAME: &str = "name";
    pub(super) const ACTIVE: &str = "active";
}
