use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// How many may take part in conferences at a time.
#[rustfmt::skip]
pub static GROUP_MEET_ME_CONFERENCING_PORTS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "group-meet-me-conferencing-ports",
    page: page::CONVENTIONS,
    title: "Group meet me conferencing ports attributes",
    description: "How many may take part in conferences at a time.",
    base: &[],
    rows: &table(                   [GET, PUT], [
        field("unlimited", BOOLEAN, [C, O], "Whether any number may.").undocumented(),
        field("quantity",  INTEGER, [C, O], "How many may.").undocumented(),
    ]),
    rules: &[
        relevant(&["quantity"], &[is_false("unlimited")]),
    ],
}.checked();
