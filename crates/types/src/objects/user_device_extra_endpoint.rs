// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! User Device Extra Endpoint Attributes: An additional device of a user.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Integer, Open, Word, body::body, word::word};
use linecard_contract::{Method, Object};
use linecard_model::objects::USER_DEVICE_EXTRA_ENDPOINT;

/// The body of a GET response. An additional device of a user.
///
/// [`User Device Extra Endpoint Attributes`](linecard_model::objects::USER_DEVICE_EXTRA_ENDPOINT), page Common Objects.
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The name of the device.
    ///
    /// - In JSON: `deviceName`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub device_name: String,
    /// The type of the device.
    ///
    /// - In JSON: `deviceType`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub device_type: String,
    /// The owner of the device.
    ///
    /// - In JSON: `deviceOwner`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub device_owner: String,
    /// Whether the device is an app or a phone.
    ///
    /// - In JSON: `deviceUsage`
    /// - Always returned in a GET response.
    /// - Holds one of `"APP"`, `"PHONE"`.
    /// - The type also accepts other words, because a newer service may return them.
    pub device_usage: Open<DeviceUsage>,
    /// The description of the device.
    ///
    /// - In JSON: `_description`
    /// - Conditional in a GET response (documented as always returned).
    /// - Holds a String.
    /// - Unchecked; the documentation states in prose: It is extra-own-device- followed by a number, unless another pattern is configured. It is for internal use only.
    /// - Interpretation `user-device-extra-endpoint._description`: C in a GET.
    pub description: Option<String>,
    /// The number of the device, from its generated description.
    ///
    /// - In JSON: `extra_phone_id`
    /// - Always returned in a GET response.
    /// - Holds an Integer (a number without a fraction).
    pub extra_phone_id: Integer,
    /// The line/port of the device.
    ///
    /// - In JSON: `linePort`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub line_port: String,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::device_name`](field@Get::device_name).
    pub device_name: String,
    /// See [`Get::device_type`](field@Get::device_type).
    pub device_type: String,
    /// See [`Get::device_owner`](field@Get::device_owner).
    pub device_owner: String,
    /// See [`Get::device_usage`](field@Get::device_usage).
    pub device_usage: Open<DeviceUsage>,
    /// See [`Get::extra_phone_id`](field@Get::extra_phone_id).
    pub extra_phone_id: Integer,
    /// See [`Get::line_port`](field@Get::line_port).
    pub line_port: String,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired { device_name, device_type, device_owner, device_usage, extra_phone_id, line_port } = required;
        Get {
            device_name,
            device_type,
            device_owner,
            device_usage,
            extra_phone_id,
            line_port,
            description: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// The words that `deviceUsage` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum DeviceUsage {
    /// `APP`
    App,
    /// `PHONE`
    Phone,
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &USER_DEVICE_EXTRA_ENDPOINT;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            device_name: reader.required(wire::DEVICE_NAME)?,
            device_type: reader.required(wire::DEVICE_TYPE)?,
            device_owner: reader.required(wire::DEVICE_OWNER)?,
            device_usage: reader.required(wire::DEVICE_USAGE)?,
            description: reader.optional(wire::DESCRIPTION)?,
            extra_phone_id: reader.required(wire::EXTRA_PHONE_ID)?,
            line_port: reader.required(wire::LINE_PORT)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::DEVICE_NAME, &self.device_name);
        writer.required(wire::DEVICE_TYPE, &self.device_type);
        writer.required(wire::DEVICE_OWNER, &self.device_owner);
        writer.required(wire::DEVICE_USAGE, &self.device_usage);
        writer.optional(wire::DESCRIPTION, self.description.as_ref());
        writer.required(wire::EXTRA_PHONE_ID, &self.extra_phone_id);
        writer.required(wire::LINE_PORT, &self.line_port);
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Word for DeviceUsage {
    const ALL: &'static [Self] = &[DeviceUsage::App, DeviceUsage::Phone];
    const WORDS: &'static [&'static str] = &["APP", "PHONE"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(DeviceUsage);

/// The JSON names of the attributes.
mod wire {
    pub(super) const DEVICE_NAME: &str = "deviceName";
    pub(super) const DEVICE_TYPE: &str = "deviceType";
    pub(super) const DEVICE_OWNER: &str = "deviceOwner";
    pub(super) const DEVICE_USAGE: &str = "deviceUsage";
    pub(super) const DESCRIPTION: &str = "_description";
    pub(super) const EXTRA_PHONE_ID: &str = "extra_phone_id";
    pub(super) const LINE_PORT: &str = "linePort";
}
