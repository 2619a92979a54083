// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Access Device Endpoint for Flexible Seating: The device and the line of a flexible seating host.

use super::access_device_for_flexible_seating;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Integer, OpenObject, OrText, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::ACCESS_DEVICE_ENDPOINT_FOR_FLEXIBLE_SEATING;

/// The body of a GET response. The device and the line of a flexible seating host.
///
/// [`Access Device Endpoint for Flexible Seating`](linecard_model::objects::ACCESS_DEVICE_ENDPOINT_FOR_FLEXIBLE_SEATING), page Conventions.
///
/// See also [`Put`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The device.
    ///
    /// - In JSON: `accessDevice`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Access Device Endpoint for Flexible Seating: accessDevice`](linecard_model::objects::ACCESS_DEVICE_FOR_FLEXIBLE_SEATING)).
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub access_device: Option<access_device_for_flexible_seating::Get>,
    /// The contacts of the device.
    ///
    /// - In JSON: `contacts`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (its attributes are not documented), or a String.
    /// - Unchecked; the documentation states in prose: The content of an item is not public.
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub contacts: Option<Vec<OrText<OpenObject>>>,
    /// Whether the device supports static registration.
    ///
    /// - In JSON: `staticRegistrationCapable`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub static_registration_capable: Option<bool>,
    /// Whether the line/port has a domain.
    ///
    /// - In JSON: `useDomain`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub use_domain: Option<bool>,
    /// The line/port of the device.
    ///
    /// - In JSON: `linePort`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub line_port: Option<String>,
    /// The number of the line on the device.
    ///
    /// - In JSON: `lineNumber`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Integer (a number without a fraction).
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub line_number: Option<Integer>,
    /// The SIP Path header of the device.
    ///
    /// - In JSON: `pathHeader`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub path_header: Option<String>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`access_device`](field@Self::access_device).
    #[must_use]
    pub fn access_device(mut self, access_device: access_device_for_flexible_seating::Get) -> Self {
        self.access_device = Some(access_device);
        self
    }

    /// Sets [`contacts`](field@Self::contacts).
    #[must_use]
    pub fn contacts(mut self, contacts: impl IntoIterator<Item = OrText<OpenObject>>) -> Self {
        self.contacts = Some(contacts.into_iter().collect());
        self
    }

    /// Sets [`static_registration_capable`](field@Self::static_registration_capable).
    #[must_use]
    pub fn static_registration_capable(mut self, static_registration_capable: bool) -> Self {
        self.static_registration_capable = Some(static_registration_capable);
        self
    }

    /// Sets [`use_domain`](field@Self::use_domain).
    #[must_use]
    pub fn use_domain(mut self, use_domain: bool) -> Self {
        self.use_domain = Some(use_domain);
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

    /// Sets [`path_header`](field@Self::path_header).
    #[must_use]
    pub fn path_header(mut self, path_header: impl Into<String>) -> Self {
        self.path_header = Some(path_header.into());
        self
    }
}

/// The body of a PUT. The device and the line of a flexible seating host.
///
/// [`Access Device Endpoint for Flexible Seating`](linecard_model::objects::ACCESS_DEVICE_ENDPOINT_FOR_FLEXIBLE_SEATING), page Conventions.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// The device.
    ///
    /// - In JSON: `accessDevice`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Access Device Endpoint for Flexible Seating: accessDevice`](linecard_model::objects::ACCESS_DEVICE_FOR_FLEXIBLE_SEATING)).
    /// - A PUT replaces it as a whole.
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub access_device: Option<access_device_for_flexible_seating::Put>,
    /// The contacts of the device.
    ///
    /// - In JSON: `contacts`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Array, each item an Object (its attributes are not documented), or a String.
    /// - A PUT replaces the list as a whole.
    /// - Unchecked; the documentation states in prose: The content of an item is not public.
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub contacts: Option<Vec<OrText<OpenObject>>>,
    /// Whether the device supports static registration.
    ///
    /// - In JSON: `staticRegistrationCapable`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub static_registration_capable: Option<bool>,
    /// Whether the line/port has a domain.
    ///
    /// - In JSON: `useDomain`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub use_domain: Option<bool>,
    /// The line/port of the device.
    ///
    /// - In JSON: `linePort`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String.
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub line_port: Option<String>,
    /// The number of the line on the device.
    ///
    /// - In JSON: `lineNumber`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Integer (a number without a fraction).
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub line_number: Option<Integer>,
    /// The SIP Path header of the device.
    ///
    /// - In JSON: `pathHeader`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds a String.
    /// - Interpretation `conventions.presences`: The attributes of published examples: C in a GET, O in a PUT.
    pub path_header: Option<String>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Sets [`access_device`](field@Self::access_device).
    #[must_use]
    pub fn access_device(mut self, access_device: access_device_for_flexible_seating::Put) -> Self {
        self.access_device = Some(access_device);
        self
    }

    /// Sets [`contacts`](field@Self::contacts).
    #[must_use]
    pub fn contacts(mut self, contacts: impl IntoIterator<Item = OrText<OpenObject>>) -> Self {
        self.contacts = Some(contacts.into_iter().collect());
        self
    }

    /// Sets [`static_registration_capable`](field@Self::static_registration_capable).
    #[must_use]
    pub fn static_registration_capable(mut self, static_registration_capable: bool) -> Self {
        self.static_registration_capable = Some(static_registration_capable);
        self
    }

    /// Sets [`use_domain`](field@Self::use_domain).
    #[must_use]
    pub fn use_domain(mut self, use_domain: bool) -> Self {
        self.use_domain = Some(use_domain);
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

    /// Sets [`path_header`](field@Self::path_header).
    #[must_use]
    pub fn path_header(mut self, path_header: impl Into<String>) -> Self {
        self.path_header = Some(path_header.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &ACCESS_DEVICE_ENDPOINT_FOR_FLEXIBLE_SEATING;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            access_device: reader.optional(wire::ACCESS_DEVICE)?,
            contacts: reader.optional(wire::CONTACTS)?,
            static_registration_capable: reader.optional(wire::STATIC_REGISTRATION_CAPABLE)?,
            use_domain: reader.optional(wire::USE_DOMAIN)?,
            line_port: reader.optional(wire::LINE_PORT)?,
            line_number: reader.optional(wire::LINE_NUMBER)?,
            path_header: reader.optional(wire::PATH_HEADER)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ACCESS_DEVICE, self.access_device.as_ref());
        writer.optional(wire::CONTACTS, self.contacts.as_ref());
        writer.optional(wire::STATIC_REGISTRATION_CAPABLE, self.static_registration_capable.as_ref());
        writer.optional(wire::USE_DOMAIN, self.use_domain.as_ref());
        writer.optional(wire::LINE_PORT, self.line_port.as_ref());
        writer.optional(wire::LINE_NUMBER, self.line_number.as_ref());
        writer.optional(wire::PATH_HEADER, self.path_header.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &ACCESS_DEVICE_ENDPOINT_FOR_FLEXIBLE_SEATING;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            access_device: reader.optional(wire::ACCESS_DEVICE)?,
            contacts: reader.optional(wire::CONTACTS)?,
            static_registration_capable: reader.optional(wire::STATIC_REGISTRATION_CAPABLE)?,
            use_domain: reader.optional(wire::USE_DOMAIN)?,
            line_port: reader.optional(wire::LINE_PORT)?,
            line_number: reader.optional(wire::LINE_NUMBER)?,
            path_header: reader.optional(wire::PATH_HEADER)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ACCESS_DEVICE, self.access_device.as_ref());
        writer.optional(wire::CONTACTS, self.contacts.as_ref());
        writer.optional(wire::STATIC_REGISTRATION_CAPABLE, self.static_registration_capable.as_ref());
        writer.optional(wire::USE_DOMAIN, self.use_domain.as_ref());
        writer.optional(wire::LINE_PORT, self.line_port.as_ref());
        writer.optional(wire::LINE_NUMBER, self.line_number.as_ref());
        writer.optional(wire::PATH_HEADER, self.path_header.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Put);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

/// The JSON names of the attributes.
mod wire {
    pub(super) const ACCESS_DEVICE: &str = "accessDevice";
    pub(super) const CONTACTS: &str = "contacts";
    pub(super) const STATIC_REGISTRATION_CAPABLE: &str = "staticRegistrationCapable";
    pub(super) const USE_DOMAIN: &str = "useDomain";
    pub(super) const LINE_PORT: &str = "linePort";
    pub(super) const LINE_NUMBER: &str = "lineNumber";
    pub(super) const PATH_HEADER: &str = "pathHeader";
}
