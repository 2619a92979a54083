// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Personal Phone List: The phone list of a user.

use super::phone_list;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::PERSONAL_PHONE_LIST;

/// The body of a GET response. The phone list of a user.
///
/// [`Personal Phone List`](linecard_model::objects::PERSONAL_PHONE_LIST), page Personal Phone List.
///
/// See also [`Post`].
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The entries. A request adds entries to the stored ones.
    ///
    /// - In JSON: `entries`
    /// - Always returned in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Phone List attributes`](linecard_model::objects::PHONE_LIST)).
    pub entries: Vec<phone_list::Get>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(entries: impl IntoIterator<Item = phone_list::Get>) -> Self {
        Get { entries: entries.into_iter().collect(), extra: Extra::default() }
    }
}

/// The body of a POST. The phone list of a user.
///
/// [`Personal Phone List`](linecard_model::objects::PERSONAL_PHONE_LIST), page Personal Phone List.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Post {
    /// The entries. A request adds entries to the stored ones.
    ///
    /// - In JSON: `entries`
    /// - Optional in a POST; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Phone List attributes`](linecard_model::objects::PHONE_LIST)).
    /// - A POST adds its items to the stored list; no stored item may have their `name`.
    pub entries: Option<Vec<phone_list::Post>>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Post {
    /// Sets [`entries`](field@Self::entries).
    #[must_use]
    pub fn entries(mut self, entries: impl IntoIterator<Item = phone_list::Post>) -> Self {
        self.entries = Some(entries.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &PERSONAL_PHONE_LIST;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { entries: reader.required(wire::ENTRIES)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::ENTRIES, &self.entries);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Post {
    const OBJECT: &'static Object = &PERSONAL_PHONE_LIST;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post { entries: reader.optional(wire::ENTRIES)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ENTRIES, self.entries.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Post);

/// The JSON names of the attributes.
mod wire {
    pub(super) const ENTRIES: &str = "entries";
}
