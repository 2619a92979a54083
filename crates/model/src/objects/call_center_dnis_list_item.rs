use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// A dialled number of a call center, as a list shows it.
#[rustfmt::skip]
pub static CALL_CENTER_DNIS_LIST_ITEM: Object = Table {
    namespace: crate::NAMESPACE,
    name: "call-center-dnis-list-item",
    page: page::COMMON_OBJECTS,
    title: "Call Center DNIS List Item",
    description: "A dialled number of a call center, as a list shows it.",
    base: &[],
    rows: &table(                      [GET], [
        field("serviceUserId", STRING, [A], "The id of the call center."),
        field("name",          STRING, [A], "The name of the dialled number."),
    ]),
    rules: &[],
}.checked();
