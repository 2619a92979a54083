use super::{SCHEDULE_RECURRENCE, page};
use linecard_contract::Object;
use linecard_contract::table::*;

/// The schedule of a recurring conference.
#[rustfmt::skip]
pub static MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RECURRING: Object = Table {
    namespace: crate::NAMESPACE,
    name: "meet-me-conferencing-conference-schedule-recurring",
    page: page::COMMON_OBJECTS,
    title: "Meet-Me Conferencing Conference schedule recurring",
    description: "The schedule of a recurring conference.",
    base: &[],
    rows: &table(                                         [GET, PUT, POST], [
        field("startTime",  DATE_TIME,                    [A, C, R], "The start time of the conference.").documented_type("DateTime"),
        field("duration",   OPEN_OBJECT,                  [C, C, C], "The duration of the conference.").prose("The content of the object is not public."),
        field("recurrence", object(&SCHEDULE_RECURRENCE), [C, C, R], "How often the conference takes place."),
    ]),
    rules: &[],
}.checked();
