use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// A dialed number (DNIS) of a call center.
#[rustfmt::skip]
pub static CALL_CENTER_DNIS_INSTANCE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "call-center-dnis-instance",
    page: page::COMMON_OBJECTS,
    title: "Call Center DNIS Instance",
    description: "A dialed number (DNIS) of a call center.",
    base: &[],
    rows: &table(                      [GET, PUT], [
        field("serviceUserId", STRING, [A, R], "The id of the call center."),
        field("name",          STRING, [A, R], "The name of the DNIS, which is unique."),
    ]),
    rules: &[],
}.checked();
