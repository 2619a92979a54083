// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Search for available assistants: What a request for the available assistants asks for.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::AVAILABLE_ASSISTANTS_SEARCH;

/// The body of a POST. What a request for the available assistants asks for.
///
/// [`Search for available assistants`](linecard_model::objects::AVAILABLE_ASSISTANTS_SEARCH), page Executive.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Post {
    /// Whether only users of the same group are returned. Without it, they are.
    ///
    /// - In JSON: `sameGroupOnly`
    /// - Optional in a POST; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub same_group_only: Option<bool>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Post {
    /// Sets [`same_group_only`](field@Self::same_group_only).
    #[must_use]
    pub fn same_group_only(mut self, same_group_only: bool) -> Self {
        self.same_group_only = Some(same_group_only);
        self
    }
}

// Conversions from and to JSON.

impl Body for Post {
    const OBJECT: &'static Object = &AVAILABLE_ASSISTANTS_SEARCH;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post { same_group_only: reader.optional(wire::SAME_GROUP_ONLY)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::SAME_GROUP_ONLY, self.same_group_only.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Post);

/// The JSON names of the attributes.
mod wire {
    pub(super) const SAME_GROUP_ONLY: &str = "sameGroupOnly";
}
