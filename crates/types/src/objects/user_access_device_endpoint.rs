// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! User: accessDeviceEndpoint: The device of a user, and the line on it.

use super::user_access_device;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Integer, OpenObject, OrText, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::USER_ACCESS_DEVICE_ENDPOINT;

/// The body of a GET response. The device of a user, and the line on it.
///
/// [`User: accessDeviceEndpoint`](linecard_model::objects::USER_ACCESS_DEVICE_ENDPOINT), page User.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The device.
    ///
    /// - In JSON: `accessDevice`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`User: accessDevice`](linecard_model::objects::USER_ACCESS_DEVICE)).
    pub access_device: Option<user_access_device::Get>,
    /// The number of the line on the device.
    ///
    /// - In JSON: `lineNumber`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Integer (a number without a fraction).
    pub line_number: Option<Integer>,
    /// The contacts of the device.
    ///
    /// - In JSON: `contacts`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (its attributes are not documented), or a String.
    /// - Unchecked; the documentation states in prose: The content of an item is not public.
    pub contacts: Option<Vec<OrText<OpenObject>>>,
    /// The line/port of the device.
    ///
    /// - In JSON: `linePort`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub line_port: Option<String>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`access_device`](field@Self::access_device).
    #[must_use]
    pub fn access_device(mut self, access_device: user_access_device::Get) -> Self {
        self.access_device = Some(access_device);
        self
    }

    /// Sets [`line_number`](field@Self::line_number).
    #[must_use]
    pub fn line_number(mut self, line_number: impl Into<Integer>) -> Self {
        self.line_number = Some(line_number.into());
        self
    }

    /// Sets [`contacts`](field@Self::contacts).
    #[must_use]
    pub fn contacts(mut self, contacts: impl IntoIterator<Item = OrText<OpenObject>>) -> Self {
        self.contacts = Some(contacts.into_iter().collect());
        self
    }

    /// Sets [`line_port`](field@Self::line_port).
    #[must_use]
    pub fn line_port(mut self, line_port: impl Into<String>) -> Self {
        self.line_port = Some(line_port.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &USER_ACCESS_DEVICE_ENDPOINT;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            access_device: reader.optional(wire::ACCESS_DEVICE)?,
            line_number: reader.optional(wire::LINE_NUMBER)?,
            contacts: reader.optional(wire::CONTACTS)?,
            line_port: reader.optional(wire::LINE_PORT)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ACCESS_DEVICE, self.access_device.as_ref());
        writer.optional(wire::LINE_NUMBER, self.line_number.as_ref());
        writer.optional(wire::CONTACTS, self.contacts.as_ref());
        writer.optional(wire::LINE_PORT, self.line_port.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const ACCESS_DEVICE: &str = "accessDevice";
    pub(super) const LINE_NUMBER: &str = "lineNumber";
    pub(super) const CONTACTS: &str = "contacts";
    pub(super) const LINE_PORT: &str = "linePort";
}
