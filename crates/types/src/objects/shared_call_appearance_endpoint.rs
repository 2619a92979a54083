// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Shared Call Appearance: endpoint: A line of a device on which the calls of a user appear.

use super::shared_call_appearance_device;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Integer, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::SHARED_CALL_APPEARANCE_ENDPOINT;

/// The body of a GET response. A line of a device on which the calls of a user appear.
///
/// [`Shared Call Appearance: endpoint`](linecard_model::objects::SHARED_CALL_APPEARANCE_ENDPOINT), page Shared Call Appearance.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The device.
    ///
    /// - In JSON: `accessDevice`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Shared Call Appearance: accessDevice`](linecard_model::objects::SHARED_CALL_APPEARANCE_DEVICE)).
    pub access_device: Option<shared_call_appearance_device::Get>,
    /// The contact of the device.
    ///
    /// - In JSON: `contact`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub contact: Option<String>,
    /// The line/port of the device.
    ///
    /// - In JSON: `linePort`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub line_port: Option<String>,
    /// The number of the line on the device.
    ///
    /// - In JSON: `lineNumber`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Integer (a number without a fraction).
    pub line_number: Option<Integer>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`access_device`](field@Self::access_device).
    #[must_use]
    pub fn access_device(mut self, access_device: shared_call_appearance_device::Get) -> Self {
        self.access_device = Some(access_device);
        self
    }

    /// Sets [`contact`](field@Self::contact).
    #[must_use]
    pub fn contact(mut self, contact: impl Into<String>) -> Self {
        self.contact = Some(contact.into());
        self
    }

    /// Sets [`line_port`](field@Self::line_port).
    #[must_use]
    pub fn line_port(mut self, line_port: impl Into<String>) -> Self {
        self.line_port = Some(line_port.into());
        self
    }

    /// Sets [`line_number`](field@Self::line_number).
    #[must_use]
    pub fn line_number(mut self, line_number: impl Into<Integer>) -> Self {
        self.line_number = Some(line_number.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &SHARED_CALL_APPEARANCE_ENDPOINT;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            access_device: reader.optional(wire::ACCESS_DEVICE)?,
            contact: reader.optional(wire::CONTACT)?,
            line_port: reader.optional(wire::LINE_PORT)?,
            line_number: reader.optional(wire::LINE_NUMBER)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ACCESS_DEVICE, self.access_device.as_ref());
        writer.optional(wire::CONTACT, self.contact.as_ref());
        writer.optional(wire::LINE_PORT, self.line_port.as_ref());
        writer.optional(wire::LINE_NUMBER, self.line_number.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const ACCESS_DEVICE: &str = "accessDevice";
    pub(super) const CONTACT: &str = "contact";
    pub(super) const LINE_PORT: &str = "linePort";
    pub(super) const LINE_NUMBER: &str = "lineNumber";
}
