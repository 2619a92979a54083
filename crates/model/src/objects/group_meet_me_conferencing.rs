use super::{GROUP_MEET_ME_CONFERENCING_PORTS, page};
use linecard_contract::Kind;
use linecard_contract::Object;
use linecard_contract::table::*;

const PORTS: Kind = object(&GROUP_MEET_ME_CONFERENCING_PORTS);

/// The conference ports of a group.
#[rustfmt::skip]
pub static GROUP_MEET_ME_CONFERENCING: Object = Table {
    namespace: crate::NAMESPACE,
    name: "group-meet-me-conferencing",
    page: page::MEET_ME_CONFERENCING,
    title: "Meet-Me Conferencing of a group",
    description: "The conference ports of a group.",
    base: &[],
    rows: &seen(                       [GET, PUT], [
        // A response that is sent back has it, so an update does not forbid it.
        field("availablePorts", PORTS, [C, UNDEFINED], "The ports that the group may have."),
        field("allocatedPorts", PORTS, [C, O],         "The ports that the group has."),
    ]),
    rules: &[],
}.checked().open();
