// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Meet-Me Conferencing conferences: The conferences of a user.

use super::meet_me_conferencing_conference_instance_in_list;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCES;

/// The body of a GET response. The conferences of a user.
///
/// [`Meet-Me Conferencing conferences`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCES), page Meet-Me Conferencing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The conferences of the user, on all bridges.
    ///
    /// - In JSON: `conferences`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Meet-Me Conferencing Conference Instance in list`](linecard_model::objects::MEET_ME_CONFERENCING_CONFERENCE_INSTANCE_IN_LIST)).
    pub conferences: Option<Vec<meet_me_conferencing_conference_instance_in_list::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`conferences`](field@Self::conferences).
    #[must_use]
    pub fn conferences(
        mut self,
        conferences: impl IntoIterator<Item = meet_me_conferencing_conference_instance_in_list::Get>,
    ) -> Self {
        self.conferences = Some(conferences.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &MEET_ME_CONFERENCING_CONFERENCES;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { conferences: reader.optional(wire::CONFERENCES)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::CONFERENCES, self.conferences.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const CONFERENCES: &str = "conferences";
}
