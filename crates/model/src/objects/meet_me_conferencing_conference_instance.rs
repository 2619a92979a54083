use super::{MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE, page};
use linecard_contract::Object;
use linecard_contract::table::*;
use linecard_contract::{Kind, Words};

static NOTIFICATIONS: Words = words(&["Play Tone", "Play Recorded Name", "No Notification"]);
const CONFERENCE_SCHEDULE: Kind = object(&MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE);

/// A conference.
#[rustfmt::skip]
pub static MEET_ME_CONFERENCING_CONFERENCE_INSTANCE: Object = Table {
    namespace: crate::NAMESPACE,
    name: "meet-me-conferencing-conference-instance",
    page: page::COMMON_OBJECTS,
    title: "Meet-Me Conferencing Conference Instance",
    description: "A conference.",
    base: &[],
    rows: &table(                                                   [GET, PUT, POST], [
        field("title",                        STRING,               [A, C, R], "The title of the conference."),
        field("estimatedParticipants",        INTEGER,              [C, C, C], "The estimated number of participants.")
            .prose("It cannot be more than the number of ports of the bridge."),
        field("restrictParticipants",         BOOLEAN,              [C, C, R], "Whether the number of participants is limited."),
        field("maxParticipants",              INTEGER,              [C, C, R], "The highest allowed number of participants.")
            .read_as(POST, C).prose("It cannot be more than the number of ports of the bridge."),
        field("accountCode",                  STRING,               [C, C, C], "The account code of the conference."),
        field("muteAllAttendeesOnEntry",      BOOLEAN,              [A, C, R], "Whether participants are muted when they join.")
            .prose("With more than 147 participants, they are always muted."),
        field("endConferenceOnModeratorExit", BOOLEAN,              [A, C, R], "Whether the conference ends when the host leaves."),
        field("moderatorRequired",            BOOLEAN,              [A, C, R], "Whether the conference begins only when the moderator has joined."),
        field("requireSecurityPin",           BOOLEAN,              [A, C, R], "Whether participants need a PIN to join."),
        field("securityPin",                  STRING,               [C, F, F], "The PIN that participants need to join.").secret(),
        field("allowUniqueIdentifier",        BOOLEAN,              [A, C, R], "Whether unique identifiers are allowed."),
        field("attendeeNotification",         word(&NOTIFICATIONS), [A, C, R], "What participants hear when someone joins or leaves.")
            .prose("With more than 147 participants, tones and names are not played."),
        field("conferenceSchedule",           CONFERENCE_SCHEDULE,  [A, C, R], "The schedule of the conference."),
        field("moderatorPin",                 STRING,               [A, F, F], "The PIN of the moderator.").secret(),
        field("hostTimeZone",                 STRING,               [A, F, F], "The time zone of the host."),
    ]),
    rules: &[
        required(&["maxParticipants"], &[is_true("restrictParticipants")]).only_in(&[PUT, POST]),
        relevant(&["maxParticipants"], &[is_true("restrictParticipants")]),
        forbidden(&["securityPin"], &[is_false("requireSecurityPin")]).only_in(&[GET]),
    ],
}.checked();
