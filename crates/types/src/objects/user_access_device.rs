// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! User: accessDevice: Identifies the device of a user.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::USER_ACCESS_DEVICE;

/// The body of a GET response. Identifies the device of a user.
///
/// [`User: accessDevice`](linecard_model::objects::USER_ACCESS_DEVICE), page User.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The name of the device.
    ///
    /// - In JSON: `name`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub name: Option<String>,
    /// The level that the device belongs to.
    ///
    /// - In JSON: `level`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub level: Option<String>,
    /// The attributes that are not in the table. A newer service may return them.
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

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &USER_ACCESS_DEVICE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { name: reader.optional(wire::NAME)?, level: reader.optional(wire::LEVEL)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::NAME, self.name.as_ref());
        writer.optional(wire::LEVEL, self.level.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const NAME: &str = "name";
    pub(super) const LEVEL: &str = "level";
}
