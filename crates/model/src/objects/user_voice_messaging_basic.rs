use super::page;
use linecard_contract::Items;
use linecard_contract::Object;
use linecard_contract::table::*;

static ADDRESSES: Items = items(STRING);

/// When calls of a user go to voice mail, and who hears of the messages.
#[rustfmt::skip]
pub static USER_VOICE_MESSAGING_BASIC: Object = Table {
    namespace: crate::NAMESPACE,
    name: "user-voice-messaging-basic",
    page: page::COMMON_OBJECTS,
    title: "User Voice Messaging Basic attributes",
    description: "When calls of a user go to voice mail, and who hears of the messages.",
    base: &[],
    rows: &table(                                                      [GET, PUT], [
        field("active",                              BOOLEAN,          [A, O], "Whether the service is on."),
        field("processing",                          STRING,           [A, O], "How messages are handled."),
        field("voiceMessageDeliveryEmailAddress",    STRING,           [A, O], "Where messages are sent to."),
        field("usePhoneMessageWaitingIndicator",     BOOLEAN,          [A, O], "Whether the phone shows that there are messages."),
        field("sendVoiceMessageNotifyEmail",         BOOLEAN,          [A, O], "Whether a mail tells of new messages."),
        field("voiceMessageNotifyEmailAddress",      STRING,           [A, O], "Where such mails go to."),
        field("sendCarbonCopyVoiceMessage",          BOOLEAN,          [A, O], "Whether copies of the messages are sent."),
        field("voiceMessageCarbonCopyEmailAddress",  STRING,           [A, C], "Where the copies go to."),
        field("transcribe",                          BOOLEAN,          [C, O],
            "Whether messages are written out and sent to transcribeEmailAddresses.")
            .prose("It needs the feature transcribe, assigned to the user."),
        field("transcribeEmailAddresses",            list(&ADDRESSES), [C, O], "Where written messages go to.").documented_type("Arrray"),
        field("transferOnZeroToPhoneNumber",         BOOLEAN,          [A, O], "Whether callers who press 0 are put through."),
        field("transferPhoneNumber",                 STRING,           [A, O], "The number they are put through to."),
        field("alwaysRedirectToVoiceMail",           BOOLEAN,          [A, O], "Whether every call goes to voice mail."),
        field("busyRedirectToVoiceMail",             BOOLEAN,          [A, O], "Whether calls go to voice mail while the user is busy."),
        field("noAnswerRedirectToVoiceMail",         BOOLEAN,          [A, O], "Whether calls that nobody answers go to voice mail."),
        field("outOfPrimaryZoneRedirectToVoiceMail", BOOLEAN,          [A, O],
            "Whether calls go to voice mail while the user is outside the primary zone."),
    ]),
    rules: &[],
}.checked();
