use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// The state of a service.
#[rustfmt::skip]
pub static SERVICE_SUMMARY: Object = Table {
    namespace: crate::NAMESPACE,
    name: "service-summary",
    page: page::CONVENTIONS,
    title: "Service Summary attributes",
    description: "The state of a service.",
    base: &[],
    rows: &table(                [GET], [
        field("name",   STRING,  [C], "The name of the service.").undocumented(),
        field("active", BOOLEAN, [C], "Whether the service is active.").undocumented(),
    ]),
    rules: &[],
}.checked();
