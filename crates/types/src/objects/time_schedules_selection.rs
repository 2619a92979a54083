// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Time schedules: selection: Selects the time schedules that a response has.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::TIME_SCHEDULES_SELECTION;

/// The body of a POST. Selects the time schedules that a response has.
///
/// [`Time schedules: selection`](linecard_model::objects::TIME_SCHEDULES_SELECTION), page Time Schedules.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Post {
    /// Whether the schedules of all levels are returned.
    ///
    /// - In JSON: `allLevels`
    /// - Optional in a POST; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub all_levels: Option<bool>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Post {
    /// Sets [`all_levels`](field@Self::all_levels).
    #[must_use]
    pub fn all_levels(mut self, all_levels: bool) -> Self {
        self.all_levels = Some(all_levels);
        self
    }
}

// Conversions from and to JSON.

impl Body for Post {
    const OBJECT: &'static Object = &TIME_SCHEDULES_SELECTION;
    const METHOD: Method = Method::Post;
    const METHODS: &'static [Method] = &[Method::Post];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Post { all_levels: reader.optional(wire::ALL_LEVELS)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ALL_LEVELS, self.all_levels.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Post);

/// The JSON names of the attributes.
mod wire {
    pub(super) const ALL_LEVELS: &str = "allLevels";
}
