use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// A recurrence after a number of days.
#[rustfmt::skip]
pub static SCHEDULE_RECURRENCE_DAILY: Object = Table {
    namespace: crate::NAMESPACE,
    name: "schedule-recurrence-daily",
    page: page::COMMON_OBJECTS,
    title: "Schedule recurrence attributes",
    description: "A recurrence after a number of days.",
    base: &[],
    rows: &table(                       [GET, PUT, POST], [
        field("recurInterval", INTEGER, [C, C, C], "The number of days between two conferences."),
    ]),
    rules: &[],
}.checked();
