use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// When a conference takes place that is held once.
#[rustfmt::skip]
pub static MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_ONE_TIME: Object = Table {
    namespace: crate::NAMESPACE,
    name: "meet-me-conferencing-conference-schedule-one-time",
    page: page::COMMON_OBJECTS,
    title: "Meet-Me Conferencing Conference schedule one time",
    description: "When a conference takes place that is held once.",
    base: &[],
    rows: &table(                       [GET, PUT, POST], [
        field("startTime", DATE_TIME,   [A, C, R], "When it begins.").documented_type("DateTime"),
        field("duration",  OPEN_OBJECT, [C, C, C], "How long it takes.").prose("Its inside is not public."),
    ]),
    rules: &[],
}.checked();
