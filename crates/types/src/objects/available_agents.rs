// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Agents available: The users whom a call center of a group may have as agents.

use super::available_agent;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::AVAILABLE_AGENTS;

/// The body of a GET response. The users whom a call center of a group may have as agents.
///
/// [`Agents available`](linecard_model::objects::AVAILABLE_AGENTS), page Call Center Agents.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The users.
    ///
    /// - In JSON: `available_agents`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Agent available`](linecard_model::objects::AVAILABLE_AGENT)).
    pub available_agents: Option<Vec<available_agent::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`available_agents`](field@Self::available_agents).
    #[must_use]
    pub fn available_agents(mut self, available_agents: impl IntoIterator<Item = available_agent::Get>) -> Self {
        self.available_agents = Some(available_agents.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &AVAILABLE_AGENTS;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { available_agents: reader.optional(wire::AVAILABLE_AGENTS)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::AVAILABLE_AGENTS, self.available_agents.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const AVAILABLE_AGENTS: &str = "available_agents";
}
