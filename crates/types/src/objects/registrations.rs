// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Registrations attributes: The registration of a device.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::REGISTRATIONS;

/// The body of a GET response. The registration of a device.
///
/// [`Registrations attributes`](linecard_model::objects::REGISTRATIONS), page Common Objects.
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The level that the device belongs to.
    ///
    /// - In JSON: `deviceLevel`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub device_level: String,
    /// The name of the device, which is unique.
    ///
    /// - In JSON: `deviceName`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub device_name: String,
    /// The order, which the page does not describe.
    ///
    /// - In JSON: `order`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub order: String,
    /// The URI, which the page does not describe.
    ///
    /// - In JSON: `URI`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub uri: String,
    /// The time when the registration expires.
    ///
    /// - In JSON: `expiration`
    /// - Optional in a GET response.
    /// - Holds a String.
    pub expiration: Option<String>,
    /// The registered line/port.
    ///
    /// - In JSON: `linePort`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub line_port: String,
    /// The type of the endpoint: primary, or shared call appearance.
    ///
    /// - In JSON: `endpointType`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub endpoint_type: String,
    /// The public network address of the device.
    ///
    /// - In JSON: `publicNetAddress`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub public_net_address: String,
    /// The public port of the device.
    ///
    /// - In JSON: `publicPort`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub public_port: String,
    /// The private network address of the device.
    ///
    /// - In JSON: `PrivateNetAddress`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub private_net_address: String,
    /// The private port of the device.
    ///
    /// - In JSON: `PrivatePort`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub private_port: String,
    /// The SIP user agent of the device.
    ///
    /// - In JSON: `UserAgent`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub user_agent: String,
    /// The start of the lockout, which the page does not describe.
    ///
    /// - In JSON: `LockoutStarted`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub lockout_started: String,
    /// The end of the lockout, which the page does not describe.
    ///
    /// - In JSON: `LockoutExpires`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub lockout_expires: String,
    /// The count of lockouts, which the page does not describe.
    ///
    /// - In JSON: `LockoutCount`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub lockout_count: String,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::device_level`](field@Get::device_level).
    pub device_level: String,
    /// See [`Get::device_name`](field@Get::device_name).
    pub device_name: String,
    /// See [`Get::order`](field@Get::order).
    pub order: String,
    /// See [`Get::uri`](field@Get::uri).
    pub uri: String,
    /// See [`Get::line_port`](field@Get::line_port).
    pub line_port: String,
    /// See [`Get::endpoint_type`](field@Get::endpoint_type).
    pub endpoint_type: String,
    /// See [`Get::public_net_address`](field@Get::public_net_address).
    pub public_net_address: String,
    /// See [`Get::public_port`](field@Get::public_port).
    pub public_port: String,
    /// See [`Get::private_net_address`](field@Get::private_net_address).
    pub private_net_address: String,
    /// See [`Get::private_port`](field@Get::private_port).
    pub private_port: String,
    /// See [`Get::user_agent`](field@Get::user_agent).
    pub user_agent: String,
    /// See [`Get::lockout_started`](field@Get::lockout_started).
    pub lockout_started: String,
    /// See [`Get::lockout_expires`](field@Get::lockout_expires).
    pub lockout_expires: String,
    /// See [`Get::lockout_count`](field@Get::lockout_count).
    pub lockout_count: String,
}

impl Get {
    /// Returns a body with its required attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired {
            device_level,
            device_name,
            order,
            uri,
            line_port,
            endpoint_type,
            public_net_address,
            public_port,
            private_net_address,
            private_port,
            user_agent,
            lockout_started,
            lockout_expires,
            lockout_count,
        } = required;
        Get {
            device_level,
            device_name,
            order,
            uri,
            line_port,
            endpoint_type,
            public_net_address,
            public_port,
            private_net_address,
            private_port,
            user_agent,
            lockout_started,
            lockout_expires,
            lockout_count,
            expiration: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`expiration`](field@Self::expiration).
    #[must_use]
    pub fn expiration(mut self, expiration: impl Into<String>) -> Self {
        self.expiration = Some(expiration.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &REGISTRATIONS;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            device_level: reader.required(wire::DEVICE_LEVEL)?,
            device_name: reader.required(wire::DEVICE_NAME)?,
            order: reader.required(wire::ORDER)?,
            uri: reader.required(wire::URI)?,
            expiration: reader.optional(wire::EXPIRATION)?,
            line_port: reader.required(wire::LINE_PORT)?,
            endpoint_type: reader.required(wire::ENDPOINT_TYPE)?,
            public_net_address: reader.required(wire::PUBLIC_NET_ADDRESS)?,
            public_port: reader.required(wire::PUBLIC_PORT)?,
            private_net_address: reader.required(wire::PRIVATE_NET_ADDRESS)?,
            private_port: reader.required(wire::PRIVATE_PORT)?,
            user_agent: reader.required(wire::USER_AGENT)?,
            lockout_started: reader.required(wire::LOCKOUT_STARTED)?,
            lockout_expires: reader.required(wire::LOCKOUT_EXPIRES)?,
            lockout_count: reader.required(wire::LOCKOUT_COUNT)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::DEVICE_LEVEL, &self.device_level);
        writer.required(wire::DEVICE_NAME, &self.device_name);
        writer.required(wire::ORDER, &self.order);
        writer.required(wire::URI, &self.uri);
        writer.optional(wire::EXPIRATION, self.expiration.as_ref());
        writer.required(wire::LINE_PORT, &self.line_port);
        writer.required(wire::ENDPOINT_TYPE, &self.endpoint_type);
        writer.required(wire::PUBLIC_NET_ADDRESS, &self.public_net_address);
        writer.required(wire::PUBLIC_PORT, &self.public_port);
        writer.required(wire::PRIVATE_NET_ADDRESS, &self.private_net_address);
        writer.required(wire::PRIVATE_PORT, &self.private_port);
        writer.required(wire::USER_AGENT, &self.user_agent);
        writer.required(wire::LOCKOUT_STARTED, &self.lockout_started);
        writer.required(wire::LOCKOUT_EXPIRES, &self.lockout_expires);
        writer.required(wire::LOCKOUT_COUNT, &self.lockout_count);
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const DEVICE_LEVEL: &str = "deviceLevel";
    pub(super) const DEVICE_NAME: &str = "deviceName";
    pub(super) const ORDER: &str = "order";
    pub(super) const URI: &str = "URI";
    pub(super) const EXPIRATION: &str = "expiration";
    pub(super) const LINE_PORT: &str = "linePort";
    pub(super) const ENDPOINT_TYPE: &str = "endpointType";
    pub(super) const PUBLIC_NET_ADDRESS: &str = "publicNetAddress";
    pub(super) const PUBLIC_PORT: &str = "publicPort";
    pub(super) const PRIVATE_NET_ADDRESS: &str = "PrivateNetAddress";
    pub(super) const PRIVATE_PORT: &str = "PrivatePort";
    pub(super) const USER_AGENT: &str = "UserAgent";
    pub(super) const LOCKOUT_STARTED: &str = "LockoutStarted";
    pub(super) const LOCKOUT_EXPIRES: &str = "LockoutExpires";
    pub(super) const LOCKOUT_COUNT: &str = "LockoutCount";
}
