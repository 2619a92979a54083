use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// A dialed number (DNIS) of a call center in a list.
#[rustfmt::skip]
pub static CALL_CENTER_DNIS_LIST_ITEM: Object = Table {
    namespace: crate::NAMESPACE,
    name: "call-center-dnis-list-item",
    page: page::COMMON_OBJECTS,
    title: "Call Center DNIS List Item",
    description: "A dialed number (DNIS) of a call center in a list.",
    base: &[],
    rows: &table(                      [GET], [
        field("serviceUserId", STRING, [A], "The id of the call center."),
        field("name",          STRING, [A], "The name of the DNIS."),
    ]),
    rules: &[],
}.checked();
