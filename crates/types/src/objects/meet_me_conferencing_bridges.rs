// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Meet-Me Conferencing bridges: The conference bridges of a user.

use super::meet_me_conferencing_bridge_instance_in_list;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::MEET_ME_CONFERENCING_BRIDGES;

/// The body of a GET response. The conference bridges of a user.
///
/// [`Meet-Me Conferencing bridges`](linecard_model::objects::MEET_ME_CONFERENCING_BRIDGES), page Meet-Me Conferencing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The bridges on which the user may create conferences.
    ///
    /// - In JSON: `conference_bridges`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Meet-Me Conferencing Bridge Instance in list`](linecard_model::objects::MEET_ME_CONFERENCING_BRIDGE_INSTANCE_IN_LIST)).
    pub conference_bridges: Option<Vec<meet_me_conferencing_bridge_instance_in_list::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`conference_bridges`](field@Self::conference_bridges).
    #[must_use]
    pub fn conference_bridges(
        mut self,
        conference_bridges: impl IntoIterator<Item = meet_me_conferencing_bridge_instance_in_list::Get>,
    ) -> Self {
        self.conference_bridges = Some(conference_bridges.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &MEET_ME_CONFERENCING_BRIDGES;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { conference_bridges: reader.optional(wire::CONFERENCE_BRIDGES)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::CONFERENCE_BRIDGES, self.conference_bridges.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const CONFERENCE_BRIDGES: &str = "conference_bridges";
}
