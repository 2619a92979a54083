use super::{GROUP_MEET_ME_CONFERENCING_PORTS, page};
use linecard_contract::Kind;
use linecard_contract::Object;
use linecard_contract::table::*;

/// The page says String; a published example shows a Boolean.
static FLAG_OR_TEXT: [Kind; 2] = [BOOLEAN, STRING];

/// A conference bridge as a list shows it.
#[rustfmt::skip]
pub static MEET_ME_CONFERENCING_BRIDGE_INSTANCE_IN_LIST: Object = Table {
    namespace: crate::NAMESPACE,
    name: "meet-me-conferencing-bridge-instance-in-list",
    page: page::COMMON_OBJECTS,
    title: "Meet-Me Conferencing Bridge Instance in list",
    description: "A conference bridge as a list shows it.",
    base: &[],
    rows: &table(                                                          [GET], [
        field("bridgeId",       STRING,                                    [A], "The id of the bridge; no other has it."),
        field("name",           STRING,                                    [A], "The name of the bridge."),
        field("phoneNumber",    PHONE_NUMBER_OR_NONE,                      [A], "The number under which it is called."),
        field("extension",      STRING,                                    [A], "The extension under which it is called."),
        field("allocatedPorts", object(&GROUP_MEET_ME_CONFERENCING_PORTS), [A], "How many may take part at a time."),
        field("active",         either(&FLAG_OR_TEXT),                     [A], "Whether the bridge can be used.").documented_type("String"),
    ]),
    rules: &[],
}.checked();
