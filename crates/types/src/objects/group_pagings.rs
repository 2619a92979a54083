// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Group Pagings: The paging groups of a group, whose members are called at the same time.

use super::group_paging;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::GROUP_PAGINGS;

/// The body of a GET response. The paging groups of a group, whose members are called at the same time.
///
/// [`Group Pagings`](linecard_model::objects::GROUP_PAGINGS), page Group Paging.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The paging groups.
    ///
    /// - In JSON: `instantGroupCalls`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Group Paging`](linecard_model::objects::GROUP_PAGING)).
    pub instant_group_calls: Option<Vec<group_paging::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`instant_group_calls`](field@Self::instant_group_calls).
    #[must_use]
    pub fn instant_group_calls(mut self, instant_group_calls: impl IntoIterator<Item = group_paging::Get>) -> Self {
        self.instant_group_calls = Some(instant_group_calls.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &GROUP_PAGINGS;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { instant_group_calls: reader.optional(wire::INSTANT_GROUP_CALLS)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::INSTANT_GROUP_CALLS, self.instant_group_calls.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const INSTANT_GROUP_CALLS: &str = "instantGroupCalls";
}
