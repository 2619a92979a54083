use super::{ANNOUNCEMENT_FILE_NAME, VOICE_MESSAGING_ALTERNATE_NO_ANSWER_GREETING, page};
use linecard_contract::Kind;
use linecard_contract::Object;
use linecard_contract::table::*;

static FILE_OR_NONE: [Kind; 2] = [object(&ANNOUNCEMENT_FILE_NAME), EMPTY];
/// The page says Boolean here, and String of its twin noAnswerAnnouncementSelection.
static FLAG_OR_WORD: [Kind; 2] = [BOOLEAN, STRING];
const GREETING: Kind = object(&VOICE_MESSAGING_ALTERNATE_NO_ANSWER_GREETING);

/// What callers hear before they leave a message.
#[rustfmt::skip]
pub static USER_VOICE_MESSAGING_ANNOUNCEMENTS: Object = Table {
    namespace: crate::NAMESPACE,
    name: "user-voice-messaging-announcements",
    page: page::COMMON_OBJECTS,
    title: "User Voice Messaging Announcements attributes",
    description: "What callers hear before they leave a message.",
    base: &[],
    rows: &table(                                                         [GET, PUT], [
        field("disableMessageDeposit",             BOOLEAN,               [A, O], "Whether callers can leave no message."),
        field("disableMessageDepositAction",       STRING,                [A, O], "What is done with them then."),
        field("greetingOnlyForwardDestination",    STRING,                [A, O], "Where they are forwarded to.")
            .prose("It is a telephone number or a SIP URI that can be called."),
        field("busyAnnouncementSelection",         either(&FLAG_OR_WORD), [A, O], "Which announcement plays while the user is busy.")
            .documented_type("Boolean"),
        field("busyPersonalAudioFile",             either(&FILE_OR_NONE), [A, O],
            "The own announcement for that; an empty string takes it away.").replaced(),
        field("noAnswerNumberOfRings",             INTEGER,               [A, O],
            "How often the phone rings before nobody is said to answer."),
        field("extendedAwayEnabled",               BOOLEAN,               [A, O], "Whether the user is away for long."),
        field("extendedAwayDisableMessageDeposit", BOOLEAN,               [A, O], "Whether callers can leave no message meanwhile."),
        field("extendedAwayAudioFile",             either(&FILE_OR_NONE), [A, O],
            "The announcement for that; an empty string takes it away.").replaced(),
        field("noAnswerAnnouncementSelection",     STRING,                [A, O], "Which announcement plays if nobody answers."),
        field("noAnswerPersonalAudioFile",         either(&FILE_OR_NONE), [A, O],
            "The own announcement for that; an empty string takes it away.").replaced(),
        field("noAnswerAlternateGreeting01",       GREETING,              [A, O], "The first other greeting."),
        field("noAnswerAlternateGreeting02",       GREETING,              [A, O], "The second other greeting."),
        field("noAnswerAlternateGreeting03",       GREETING,              [A, O], "The third other greeting."),
    ]),
    rules: &[],
}.checked();
