use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// A call center in a list.
#[rustfmt::skip]
pub static CALL_CENTER_LIST_ITEM: Object = Table {
    namespace: crate::NAMESPACE,
    name: "call-center-list-item",
    page: page::COMMON_OBJECTS,
    title: "Call Center List Item",
    description: "A call center in a list.",
    base: &[],
    rows: &table(                      [GET, PUT], [
        field("serviceUserId", STRING, [A, R], "The unique id of the call center."),
        field("name",          STRING, [C, UNDEFINED], "The name of the call center.")
            .prose("It is returned only if the request has enrichCcInfo=true."),
    ]),
    rules: &[],
}.checked();
