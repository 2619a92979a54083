use super::page;
use crate::Object;
use crate::object::Table;
use crate::table::*;

/// Whether a service is on.
#[rustfmt::skip]
pub static SERVICE_SUMMARY: Object = Table {
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
