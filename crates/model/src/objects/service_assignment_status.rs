use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// Whether a service is assigned.
#[rustfmt::skip]
pub static SERVICE_ASSIGNMENT_STATUS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "service-assignment-status",
    page: page::COMMON_OBJECTS,
    title: "Service Assignment Status attributes",
    description: "Whether a service is assigned.",
    base: &[],
    rows: &table(                  [GET, POST, DELETE], [
        field("name",     STRING,  [A, R, R], "The name of the service."),
        field("assigned", BOOLEAN, [A, F, F], "Whether the service is assigned."),
    ]),
    rules: &[],
}.checked();
