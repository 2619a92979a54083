use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// Whether a service is on.
#[rustfmt::skip]
pub static SERVICE_SUMMARY: Object = Table {
    namespace: crate::NAMESPACE,
    name: "service-summary",
    page: page::CONVENTIONS,
    title: "Service Summary attributes",
    description: "Whether a service is on.",
    base: &[],
    rows: &table(                [GET], [
        field("name",   STRING,  [C], "The name of the service.").undocumented(),
        field("active", BOOLEAN, [C], "Whether it is on.").undocumented(),
    ]),
    rules: &[],
}.checked();
