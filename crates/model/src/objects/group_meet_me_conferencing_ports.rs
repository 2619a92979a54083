use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// How many participants conferences may have at the same time.
#[rustfmt::skip]
pub static GROUP_MEET_ME_CONFERENCING_PORTS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "group-meet-me-conferencing-ports",
    page: page::CONVENTIONS,
    title: "Group meet me conferencing ports attributes",
    description: "How many participants conferences may have at the same time.",
    base: &[],
    rows: &table(                   [GET, PUT], [
        field("unlimited", BOOLEAN, [C, O], "Whether the number of participants is unlimited.").undocumented(),
        field("quantity",  INTEGER, [C, O], "The highest allowed number of participants.").undocumented(),
    ]),
    rules: &[
        excluded_by(&["quantity"], &[is_true("unlimited")]),
    ],
}.checked().open();
