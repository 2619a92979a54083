use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;

/// When a conference without reservation can be held.
#[rustfmt::skip]
pub static MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RESERVATIONLESS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "meet-me-conferencing-conference-schedule-reservationless",
    page: page::COMMON_OBJECTS,
    title: "Meet-Me Conferencing Conference schedule reservationLess",
    description: "When a conference without reservation can be held.",
    base: &[],
    rows: &table(                     [GET, PUT, POST], [
        field("startTime", DATE_TIME, [A, C, R], "When it begins.").documented_type("DateTime"),
        field("endTime",   DATE_TIME, [C, C, C], "When it ends; it has no end if this is left out.").documented_type("DateTime"),
    ]),
    rules: &[],
}.checked();
