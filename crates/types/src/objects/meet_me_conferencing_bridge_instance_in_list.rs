// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Meet-Me Conferencing Bridge Instance in list: A conference bridge in a list.

use super::group_meet_me_conferencing_ports;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, OrText, ReturnedNumber, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::MEET_ME_CONFERENCING_BRIDGE_INSTANCE_IN_LIST;

/// The body of a GET response. A conference bridge in a list.
///
/// [`Meet-Me Conferencing Bridge Instance in list`](linecard_model::objects::MEET_ME_CONFERENCING_BRIDGE_INSTANCE_IN_LIST), page Common Objects.
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The id of the bridge, which is unique.
    ///
    /// - In JSON: `bridgeId`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub bridge_id: String,
    /// The name of the bridge.
    ///
    /// - In JSON: `name`
    /// - Always returned in a GET response.
    /// - Holds a String.
    pub name: String,
    /// The phone number.
    ///
    /// - In JSON: `phoneNumber`
    /// - Always returned in a GET response.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub phone_number: ReturnedNumber,
    /// The extension.
    ///
    /// - In JSON: `extension`
    /// - Always returned in a GET response.
    /// - Holds a String, a telephone number, a SIP address or an extension, or an empty string if there is none.
    /// - Interpretation `phone-numbers.none`: The reference page Phone numbers lists which text is accepted, by kind of attribute. The empty string is accepted where the number may be unset. In a response, only a text with letters and no digit is a violation.
    pub extension: ReturnedNumber,
    /// How many participants the bridge may have at the same time.
    ///
    /// - In JSON: `allocatedPorts`
    /// - Always returned in a GET response.
    /// - Holds an Object (see [`Group meet me conferencing ports attributes`](linecard_model::objects::GROUP_MEET_ME_CONFERENCING_PORTS)).
    pub allocated_ports: group_meet_me_conferencing_ports::Get,
    /// Whether the bridge is active.
    ///
    /// - In JSON: `active`
    /// - Always returned in a GET response.
    /// - Holds a Boolean (true or false), or a String.
    /// - Interpretation `meet-me-conferencing-bridge-instance-in-list.active`: A Boolean or a String.
    pub active: OrText<bool>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

/// The required attributes of [`Get`], for [`Get::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetRequired {
    /// See [`Get::bridge_id`](field@Get::bridge_id).
    pub bridge_id: String,
    /// See [`Get::name`](field@Get::name).
    pub name: String,
    /// See [`Get::phone_number`](field@Get::phone_number).
    pub phone_number: ReturnedNumber,
    /// See [`Get::extension`](field@Get::extension).
    pub extension: ReturnedNumber,
    /// See [`Get::allocated_ports`](field@Get::allocated_ports).
    pub allocated_ports: group_meet_me_conferencing_ports::Get,
    /// See [`Get::active`](field@Get::active).
    pub active: OrText<bool>,
}

impl Get {
    /// Returns a body with its attributes.
    #[must_use]
    pub fn new(required: GetRequired) -> Self {
        let GetRequired { bridge_id, name, phone_number, extension, allocated_ports, active } = required;
        Get { bridge_id, name, phone_number, extension, allocated_ports, active, extra: Extra::default() }
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &MEET_ME_CONFERENCING_BRIDGE_INSTANCE_IN_LIST;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            bridge_id: reader.required(wire::BRIDGE_ID)?,
            name: reader.required(wire::NAME)?,
            phone_number: reader.required(wire::PHONE_NUMBER)?,
            extension: reader.required(wire::EXTENSION)?,
            allocated_ports: reader.required(wire::ALLOCATED_PORTS)?,
            active: reader.required(wire::ACTIVE)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.required(wire::BRIDGE_ID, &self.bridge_id);
        writer.required(wire::NAME, &self.name);
        writer.required(wire::PHONE_NUMBER, &self.phone_number);
        writer.required(wire::EXTENSION, &self.extension);
        writer.required(wire::ALLOCATED_PORTS, &self.allocated_ports);
        writer.required(wire::ACTIVE, &self.active);
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const BRIDGE_ID: &str = "bridgeId";
    pub(super) const NAME: &str = "name";
    pub(super) const PHONE_NUMBER: &str = "phoneNumber";
    pub(super) const EXTENSION: &str = "extension";
    pub(super) const ALLOCATED_PORTS: &str = "allocatedPorts";
    pub(super) const ACTIVE: &str = "active";
}
