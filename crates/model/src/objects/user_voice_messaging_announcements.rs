use super::{ANNOUNCEMENT_FILE_NAME, VOICE_MESSAGING_ALTERNATE_NO_ANSWER_GREETING, page};
use linecard_contract::Kind;
use linecard_contract::Object;
use linecard_contract::table::*;

static FILE_OR_NONE: [Kind; 2] = [object(&ANNOUNCEMENT_FILE_NAME), EMPTY];
/// The page says Boolean here, but String for noAnswerAnnouncementSelection.
static FLAG_OR_WORD: [Kind; 2] = [BOOLEAN, STRING];
const GREETING: Kind = object(&VOICE_MESSAGING_ALTERNATE_NO_ANSWER_GREETING);

/// The announcements that callers hear before they leave a message.
#[rustfmt::skip]
pub static USER_VOICE_MESSAGING_ANNOUNCEMENTS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "user-voice-messaging-announcements",
    page: page::COMMON_OBJECTS,
    title: "User Voice Messaging Announcements attributes",
    description: "The announcements that callers hear before they leave a message.",
    base: &[],
    rows: &table(                                                         [GET, PUT], [
        field("disableMessageDeposit",             BOOLEAN,               [A, O], "Whether callers cannot leave a message."),
        field("disableMessageDepositAction",       STRING,                [A, O], "What happens to callers who cannot leave a message."),
        field("greetingOnlyForwardDestination",    DESTINATION,           [A, O], "The destination that such callers are forwarded to.")
            .in_method(GET, RETURNED_NUMBER),
        field("busyAnnouncementSelection",         either(&FLAG_OR_WORD), [A, O], "Which announcement is played while the user is busy.")
            .documented_type("Boolean"),
        field("busyPersonalAudioFile",             either(&FILE_OR_NONE), [A, O],
            "The personal announcement for this case; an empty string removes it."),
        field("noAnswerNumberOfRings",             INTEGER,               [A, O],
            "How often the phone rings before a call counts as not answered."),
        field("extendedAwayEnabled",               BOOLEAN,               [A, O], "Whether the extended away greeting is enabled."),
        field("extendedAwayDisableMessageDeposit", BOOLEAN,               [A, O], "Whether callers cannot leave a message during an extended absence."),
        field("extendedAwayAudioFile",             either(&FILE_OR_NONE), [A, O],
            "The announcement for an extended absence; an empty string removes it."),
        field("noAnswerAnnouncementSelection",     STRING,                [A, O], "Which announcement is played if the user does not answer."),
        field("noAnswerPersonalAudioFile",         either(&FILE_OR_NONE), [A, O],
            "The personal announcement for this case; an empty string removes it."),
        field("noAnswerAlternateGreeting01",       GREETING,              [A, O], "The first alternate greeting."),
        field("noAnswerAlternateGreeting02",       GREETING,              [A, O], "The second alternate greeting."),
        field("noAnswerAlternateGreeting03",       GREETING,              [A, O], "The third alternate greeting."),
    ]),
    rules: &[],
}.checked();
