use super::{CRITERIA, page};
use linecard_contract::Object;
use linecard_contract::table::*;

/// A criteria in the PUT of its service, which creates, changes or deletes it by name.
#[rustfmt::skip]
pub static CRITERIA_LIST_ITEM: Object = Table {
    namespace: crate::NAMESPACE,
    name: "criteria-list-item",
    page: page::SELECTIVE_CALL_ACCEPTANCE,
    title: "Selective Call Acceptance: criteria of the service PUT",
    description: "A criteria in the PUT of its service, which creates, changes or deletes it by name.",
    base: &[&CRITERIA],
    rows: &table(                       [PUT], [
        // The prose of the base is about forwarding services, which this is not.
        field("doNotPerformAction", BOOLEAN, [O], "Whether matching calls are excluded from the service."),
        field("delete",             BOOLEAN, [O], "Whether to delete the criteria.").undocumented().removes(),
        field("callsFrom",          STRING,  [O], "The callers that the criteria matches, as text.").undocumented().ignored_in(PUT),
    ]),
    rules: &[],
}.checked();
