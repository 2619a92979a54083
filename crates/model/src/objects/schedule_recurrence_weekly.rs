use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// A conference that takes place on days of the week.
#[rustfmt::skip]
pub static SCHEDULE_RECURRENCE_WEEKLY: Object = Table {
    namespace: crate::NAMESPACE,
    name: "schedule-recurrence-weekly",
    page: page::COMMON_OBJECTS,
    title: "Schedule recurrence attributes",
    description: "A conference that takes place on days of the week.",
    base: &[],
    rows: &table(                       [GET, PUT, POST], [
        field("recurInterval", INTEGER, [C, C, C], "After how many weeks it takes place again."),
        field("Sunday",        BOOLEAN, [A, R, R], "Whether it takes place on Sundays."),
        field("Monday",        BOOLEAN, [A, R, R], "Whether it takes place on Mondays."),
        field("Tuesday",       BOOLEAN, [A, R, R], "Whether it takes place on Tuesdays."),
        field("Wednesday",     BOOLEAN, [A, R, R], "Whether it takes place on Wednesdays."),
        field("Thursday",      BOOLEAN, [A, R, R], "Whether it takes place on Thursdays."),
        field("Friday",        BOOLEAN, [A, R, R], "Whether it takes place on Fridays."),
        field("Saturday",      BOOLEAN, [A, R, R], "Whether it takes place on Saturdays."),
    ]),
    rules: &[],
}.checked();
