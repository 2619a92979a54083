// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Time schedules: The time schedules of a group or of a tenant.

use super::time_schedule;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::TIME_SCHEDULES;

/// The body of a GET response. The time schedules of a group or of a tenant.
///
/// [`Time schedules`](linecard_model::objects::TIME_SCHEDULES), page Time Schedules.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The schedules.
    ///
    /// - In JSON: `schedules`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (see [`Time schedule attributes`](linecard_model::objects::TIME_SCHEDULE)).
    pub schedules: Option<Vec<time_schedule::Get>>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`schedules`](field@Self::schedules).
    #[must_use]
    pub fn schedules(mut self, schedules: impl IntoIterator<Item = time_schedule::Get>) -> Self {
        self.schedules = Some(schedules.into_iter().collect());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &TIME_SCHEDULES;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { schedules: reader.optional(wire::SCHEDULES)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::SCHEDULES, self.schedules.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const SCHEDULES: &str = "schedules";
}
