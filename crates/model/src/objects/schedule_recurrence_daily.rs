use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// A conference that takes place every so many days.
#[rustfmt::skip]
pub static SCHEDULE_RECURRENCE_DAILY: Object = Table {
    namespace: crate::NAMESPACE,
    name: "schedule-recurrence-daily",
    page: page::COMMON_OBJECTS,
    title: "Schedule recurrence attributes",
    description: "A conference that takes place every so many days.",
    base: &[],
    rows: &table(                       [GET, PUT, POST], [
        field("recurInterval", INTEGER, [C, C, C], "After how many days it takes place again."),
    ]),
    rules: &[],
}.checked();
