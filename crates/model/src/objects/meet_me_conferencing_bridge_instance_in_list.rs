use super::{GROUP_MEET_ME_CONFERENCING_PORTS, page};
use linecard_contract::Kind;
use linecard_contract::Object;
use linecard_contract::table::*;

/// The page says String, but a published example has a Boolean.
static FLAG_OR_TEXT: [Kind; 2] = [BOOLEAN, STRING];

/// A conference bridge in a list.
#[rustfmt::skip]
pub static MEET_ME_CONFERENCING_BRIDGE_INSTANCE_IN_LIST: Object = Table {
    namespace: crate::NAMESPACE,
    name: "meet-me-conferencing-bridge-instance-in-list",
    page: page::COMMON_OBJECTS,
    title: "Meet-Me Conferencing Bridge Instance in list",
    description: "A conference bridge in a list.",
    base: &[],
    rows: &table(                                                          [GET], [
        field("bridgeId",       STRING,                                    [A], "The id of the bridge, which is unique."),
        field("name",           STRING,                                    [A], "The name of the bridge."),
        field("phoneNumber",    RETURNED_NUMBER,                           [A], "The phone number."),
        field("extension",      RETURNED_NUMBER,                           [A], "The extension."),
        field("allocatedPorts", object(&GROUP_MEET_ME_CONFERENCING_PORTS), [A], "How many participants the bridge may have at the same time."),
        field("active",         either(&FLAG_OR_TEXT),                     [A], "Whether the bridge is active.").documented_type("String"),
    ]),
    rules: &[],
}.checked();
