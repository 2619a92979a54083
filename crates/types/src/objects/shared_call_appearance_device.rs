// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Shared Call Appearance: accessDevice: A device on which the calls of a user appear.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::SHARED_CALL_APPEARANCE_DEVICE;

/// The body of a GET response. A device on which the calls of a user appear.
///
/// [`Shared Call Appearance: accessDevice`](linecard_model::objects::SHARED_CALL_APPEARANCE_DEVICE), page Shared Call Appearance.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// Whether the device is managed by the service.
    ///
    /// - In JSON: `management`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub management: Option<bool>,
    /// The type of the device.
    ///
    /// - In JSON: `type`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub r#type: Option<String>,
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
    /// Sets [`management`](field@Self::management).
    #[must_use]
    pub fn management(mut self, management: bool) -> Self {
        self.management = Some(management);
        self
    }

    /// Sets [`type`](field@Self::type).
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

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
    const OBJECT: &'static Object = &SHARED_CALL_APPEARANCE_DEVICE;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            management: reader.optional(wire::MANAGEMENT)?,
            r#type: reader.optional(wire::TYPE)?,
            name: reader.optional(wire::NAME)?,
            level: reader.optional(wire::LEVEL)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::MANAGEMENT, self.management.as_ref());
        writer.optional(wire::TYPE, self.r#type.as_ref());
        writer.optional(wire::NAME, self.name.as_ref());
        writer.optional(wire::LEVEL, self.level.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const MANAGEMENT: &str = "management";
    pub(super) const TYPE: &str = "type";
    pub(super) const NAME: &str = "name";
    pub(super) const LEVEL: &str = "level";
}
