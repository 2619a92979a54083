// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Meet-Me Conferencing of a tenant: The conference ports of a tenant.

use super::group_meet_me_conferencing_ports;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Stored, Update, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::TENANT_MEET_ME_CONFERENCING;

/// The body of a GET response. The conference ports of a tenant.
///
/// [`Meet-Me Conferencing of a tenant`](linecard_model::objects::TENANT_MEET_ME_CONFERENCING), page Meet-Me Conferencing.
///
/// See also [`Put`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The ports that the tenant has.
    ///
    /// - In JSON: `allocatedPorts`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Group meet me conferencing ports attributes`](linecard_model::objects::GROUP_MEET_ME_CONFERENCING_PORTS)).
    pub allocated_ports: Option<group_meet_me_conferencing_ports::Get>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`allocated_ports`](field@Self::allocated_ports).
    #[must_use]
    pub fn allocated_ports(mut self, allocated_ports: group_meet_me_conferencing_ports::Get) -> Self {
        self.allocated_ports = Some(allocated_ports);
        self
    }
}

/// The body of a PUT. The conference ports of a tenant.
///
/// [`Meet-Me Conferencing of a tenant`](linecard_model::objects::TENANT_MEET_ME_CONFERENCING), page Meet-Me Conferencing.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// The ports that the tenant has.
    ///
    /// - In JSON: `allocatedPorts`
    /// - Optional in a PUT; in no documented table, but seen in an example.
    /// - Holds an Object (see [`Group meet me conferencing ports attributes`](linecard_model::objects::GROUP_MEET_ME_CONFERENCING_PORTS)).
    /// - A PUT replaces it as a whole.
    pub allocated_ports: Option<group_meet_me_conferencing_ports::Put>,
    /// The attributes that are not in the table, which is read off examples. They are unchecked.
    pub extra: Extra,
}

impl Put {
    /// Sets [`allocated_ports`](field@Self::allocated_ports).
    #[must_use]
    pub fn allocated_ports(mut self, allocated_ports: group_meet_me_conferencing_ports::Put) -> Self {
        self.allocated_ports = Some(allocated_ports);
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &TENANT_MEET_ME_CONFERENCING;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get { allocated_ports: reader.optional(wire::ALLOCATED_PORTS)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ALLOCATED_PORTS, self.allocated_ports.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &TENANT_MEET_ME_CONFERENCING;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put { allocated_ports: reader.optional(wire::ALLOCATED_PORTS)?, extra: reader.rest() })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::ALLOCATED_PORTS, self.allocated_ports.as_ref());
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
    pub(super) const ALLOCATED_PORTS: &str = "allocatedPorts";
}
