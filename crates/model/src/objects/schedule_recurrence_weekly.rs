use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

static DAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/// A recurrence on weekdays.
#[rustfmt::skip]
pub static SCHEDULE_RECURRENCE_WEEKLY: Object = Table {
    namespace: crate::NAMESPACE,
    name: "schedule-recurrence-weekly",
    page: page::COMMON_OBJECTS,
    title: "Schedule recurrence attributes",
    description: "A recurrence on weekdays.",
    base: &[],
    rows: &table(                       [GET, PUT, POST], [
        field("recurInterval", INTEGER, [C, C, C], "The number of weeks between two conferences."),
        field("Sunday",        BOOLEAN, [A, R, R], "Whether the conference takes place on Sundays."),
        field("Monday",        BOOLEAN, [A, R, R], "Whether the conference takes place on Mondays."),
        field("Tuesday",       BOOLEAN, [A, R, R], "Whether the conference takes place on Tuesdays."),
        field("Wednesday",     BOOLEAN, [A, R, R], "Whether the conference takes place on Wednesdays."),
        field("Thursday",      BOOLEAN, [A, R, R], "Whether the conference takes place on Thursdays."),
        field("Friday",        BOOLEAN, [A, R, R], "Whether the conference takes place on Fridays."),
        field("Saturday",      BOOLEAN, [A, R, R], "Whether the conference takes place on Saturdays."),
    ]),
    rules: &[
        count_true("days", &DAYS, 1, 7).only_in(&[PUT, POST]),
    ],
}.checked();
