use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// The schedule of a conference without reservation.
#[rustfmt::skip]
pub static MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RESERVATIONLESS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "meet-me-conferencing-conference-schedule-reservationless",
    page: page::COMMON_OBJECTS,
    title: "Meet-Me Conferencing Conference schedule reservationLess",
    description: "The schedule of a conference without reservation.",
    base: &[],
    rows: &table(                     [GET, PUT, POST], [
        field("startTime", DATE_TIME, [A, C, R], "The start time of the conference.").documented_type("DateTime"),
        field("endTime",   DATE_TIME, [C, C, C], "The end time of the conference; if it is missing, the conference has no end.").documented_type("DateTime"),
    ]),
    rules: &[],
}.checked();
