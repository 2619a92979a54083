use super::{CRITERIA, page};
use linecard_contract::Object;
use linecard_contract::table::*;

/// A criteria that the PUT of its service creates, changes or removes by its name.
#[rustfmt::skip]
pub static CRITERIA_LIST_ITEM: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-list-item",
    page: page::SELECTIVE_CALL_ACCEPTANCE,
    title: "Selective Call Acceptance: criteria of the service PUT",
    description: "A criteria that the PUT of its service creates, changes or removes by its name.",
    base: &[&CRITERIA],
    rows: &table(                       [PUT], [
        // What is told of the forwarding services does not concern this one.
        field("doNotPerformAction", BOOLEAN, [O], "Whether the calls that match are excluded."),
        field("delete",             BOOLEAN, [O], "Whether the criteria is to be removed.").undocumented().removes(),
        field("callsFrom",          STRING,  [O], "The callers that match, in words.").undocumented().ignored_in(PUT),
    ]),
    rules: &[],
}.checked();
