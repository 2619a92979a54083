use super::{
    RECUR_MONTHLY_BY_DAY, RECUR_MONTHLY_BY_WEEK, RECUR_YEARLY_BY_DAY, RECUR_YEARLY_BY_WEEK, SCHEDULE_RECURRENCE_DAILY,
    SCHEDULE_RECURRENCE_WEEKLY, page,
};
use linecard_contract::Object;
use linecard_contract::table::*;

#[rustfmt::skip]
static KINDS: [&str; 6] = [
    "recurDaily", "recurWeekly", "recurMonthlyByDay", "recurMonthlyByWeek", "recurYearlyByDay", "recurYearlyByWeek",
];

/// How often a conference takes place, and when it ends.
#[rustfmt::skip]
pub static SCHEDULE_RECURRENCE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "schedule-recurrence",
    page: page::COMMON_OBJECTS,
    title: "Schedule recurrence attributes",
    description: "How often a conference takes place, and when it ends.",
    base: &[],
    rows: &table(                                                        [GET, PUT, POST], [
        field("recurDaily",         object(&SCHEDULE_RECURRENCE_DAILY),  [A, C, R], "The recurrence after a number of days.").read_as(GET, C).read_as(POST, C),
        field("recurWeekly",        object(&SCHEDULE_RECURRENCE_WEEKLY), [C, C, C], "The recurrence on weekdays."),
        field("recurMonthlyByDay",  object(&RECUR_MONTHLY_BY_DAY),       [C, C, C], "The recurrence on a day of the month."),
        field("recurMonthlyByWeek", object(&RECUR_MONTHLY_BY_WEEK),      [C, C, C], "The recurrence on a weekday in a week of the month."),
        field("recurYearlyByDay",   object(&RECUR_YEARLY_BY_DAY),        [C, C, C], "The recurrence on a day of the year."),
        field("recurYearlyByWeek",  object(&RECUR_YEARLY_BY_WEEK),       [C, C, C], "The recurrence on a weekday in a week of a month of the year."),
        field("recurForEver",       BOOLEAN,                             [C, C, C], "Whether the recurrence has no end."),
        field("recurEndDate",       DATE,                                [C, C, C], "The date when the recurrence ends.").documented_type("Date"),
        field("recurEndOccurrence", INTEGER,                             [C, C, C], "The number of conferences after which the recurrence ends."),
    ]),
    rules: &[
        exactly_one("kind", &KINDS).only_in(&[GET, POST]),
        at_most_one("kind", &KINDS).only_in(&[PUT]),
        at_most_one("end", &["recurEndDate", "recurEndOccurrence"]),
        excluded_by(&["recurEndDate", "recurEndOccurrence"], &[is_true("recurForEver")]),
    ],
}.checked();
