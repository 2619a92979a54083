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
        field("title",                        STRING,               [A, C, R], "What the conference is called."),
        field("estimatedParticipants",        INTEGER,              [C, C, C], "How many are likely to take part.")
            .prose("It cannot be more than the ports that the bridge of the conference has."),
        field("restrictParticipants",         BOOLEAN,              [C, C, R], "Whether no more than a number may take part."),
        field("maxParticipants",              INTEGER,              [C, C, R], "How many may take part.")
            .read_as(POST, C).prose("It cannot be more than the ports that the bridge of the conference has."),
        field("accountCode",                  STRING,               [C, C, C], "The account that the conference is put down to."),
        field("muteAllAttendeesOnEntry",      BOOLEAN,              [A, C, R], "Whether all who join cannot be heard at first.")
            .prose("With more than 147 who take part, they are always muted."),
        field("endConferenceOnModeratorExit", BOOLEAN,              [A, C, R], "Whether the conference ends when its host leaves."),
        field("moderatorRequired",            BOOLEAN,              [A, C, R], "Whether it begins only when the moderator is there."),
        field("requireSecurityPin",           BOOLEAN,              [A, C, R], "Whether a PIN is needed to join."),
        field("securityPin",                  STRING,               [C, F, F], "The PIN that is needed to join.").secret(),
        field("allowUniqueIdentifier",        BOOLEAN,              [A, C, R], "Whether unique identifiers are allowed."),
        field("attendeeNotification",         word(&NOTIFICATIONS), [A, C, R], "What is heard when somebody joins or leaves.")
            .prose("With more than 147 who take part, nothing is heard."),
        field("conferenceSchedule",           CONFERENCE_SCHEDULE,  [A, C, R], "When it takes place."),
        field("moderatorPin",                 STRING,               [A, F, F], "The PIN of the moderator.").secret(),
        field("hostTimeZone",                 STRING,               [A, F, F], "The time zone of the host."),
    ]),
    rules: &[
        required(&["maxParticipants"], &[is_true("restrictParticipants")]).only_in(&[POST]),
        relevant(&["maxParticipants"], &[is_true("restrictParticipants")]),
        relevant(&["securityPin"], &[is_true("requireSecurityPin")]).only_in(&[GET]),
    ],
}.checked();
