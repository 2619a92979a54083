use super::{
    MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_ONE_TIME, MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RECURRING,
    MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RESERVATIONLESS, page,
};
use linecard_contract::Kind;
use linecard_contract::Object;
use linecard_contract::table::*;

static KINDS: [&str; 3] = ["scheduleReservationless", "scheduleOneTime", "scheduleRecurring"];
const RESERVATIONLESS: Kind = object(&MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RESERVATIONLESS);
const ONE_TIME: Kind = object(&MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_ONE_TIME);
const RECURRING: Kind = object(&MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE_RECURRING);

/// The schedule of a conference.
#[rustfmt::skip]
pub static MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "meet-me-conferencing-conference-schedule",
    page: page::COMMON_OBJECTS,
    title: "Meet-Me Conferencing Conference Schedule",
    description: "The schedule of a conference.",
    base: &[],
    rows: &table(                                         [GET, PUT, POST], [
        field("scheduleReservationless", RESERVATIONLESS, [C, C, C], "The schedule of a conference without reservation."),
        field("scheduleOneTime",         ONE_TIME,        [C, C, C], "The schedule of a single conference."),
        field("scheduleRecurring",       RECURRING,       [C, C, C], "The schedule of a recurring conference."),
    ]),
    rules: &[
        exactly_one("kind", &KINDS).only_in(&[GET, POST]),
        at_most_one("kind", &KINDS).only_in(&[PUT]),
    ],
}.checked();
