use super::page;
use linecard_contract::Object;
use linecard_contract::Words;
use linecard_contract::table::*;

static STATUSES: Words = words(&["active", "inactive", "expired"]);
#[rustfmt::skip]
static TYPES: Words = words(&[
    "Reservationless", "One Time", "Recurring Daily", "Recurring Weekly", "Recurring Monthly", "Recurring Yearly",
]);

/// A conference in a list.
#[rustfmt::skip]
pub static MEET_ME_CONFERENCING_CONFERENCE_INSTANCE_IN_LIST: Object = Table {
    namespace: crate::NAMESPACE,
    name: "meet-me-conferencing-conference-instance-in-list",
    page: page::COMMON_OBJECTS,
    title: "Meet-Me Conferencing Conference Instance in list",
    description: "A conference in a list.",
    base: &[],
    rows: &table(                                       [GET], [
        field("bridgeId",     STRING,                   [A], "The id of its bridge, which is unique."),
        field("conferenceId", STRING,                   [A], "The id of the conference, which is unique."),
        field("title",        STRING,                   [A], "The title of the conference."),
        field("bridgeName",   STRING,                   [A], "The name of its bridge."),
        field("status",       any_case_word(&STATUSES), [A], "The status of the conference."),
        field("type",         word(&TYPES),             [A], "The type of the conference."),
        field("startTime",    LIST_TIME,                [A], "The start time of the conference.").documented_type("DateTime"),
        field("lastName",     STRING,                   [A], "The last name of the user."),
        field("firstName",    STRING,                   [A], "The first name of the user."),
        field("hostId",       STRING,                   [A], "The id of its host."),
    ]),
    rules: &[],
}.checked();
