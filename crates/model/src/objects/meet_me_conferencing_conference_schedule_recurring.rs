use super::{SCHEDULE_RECURRENCE, page};
use linecard_contract::Object;
use linecard_contract::table::*;

/// When a conference takes place that is held again and again.
#[rustfmt::skip]
pub static MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RECURRING: Object = Table {
    namespace: crate::NAMESPACE,
    name: "meet-me-conferencing-conference-schedule-recurring",
    page: page::COMMON_OBJECTS,
    title: "Meet-Me Conferencing Conference schedule recurring",
    description: "When a conference takes place that is held again and again.",
    base: &[],
    rows: &table(                                         [GET, PUT, POST], [
        field("startTime",  DATE_TIME,                    [A, C, R], "When it begins for the first time.").documented_type("DateTime"),
        field("duration",   OPEN_OBJECT,                  [C, C, C], "How long it takes.").prose("Its inside is not public."),
        field("recurrence", object(&SCHEDULE_RECURRENCE), [C, C, R], "How often it takes place."),
    ]),
    rules: &[],
}.checked();
