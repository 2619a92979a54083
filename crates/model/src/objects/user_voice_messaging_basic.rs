use super::page;
use linecard_contract::Items;
use linecard_contract::Object;
use linecard_contract::table::*;

static ADDRESSES: Items = items(STRING);

/// When calls of a user go to voice mail, and who is notified of messages.
#[rustfmt::skip]
pub static USER_VOICE_MESSAGING_BASIC: Object = Table {
    namespace: crate::NAMESPACE,
    name: "user-voice-messaging-basic",
    page: page::COMMON_OBJECTS,
    title: "User Voice Messaging Basic attributes",
    description: "When calls of a user go to voice mail, and who is notified of messages.",
    base: &[],
    rows: &table(                                                      [GET, PUT], [
        field("active",                              BOOLEAN,          [A, O], "Whether the service is active."),
        field("processing",                          STRING,           [A, O], "How messages are handled."),
        field("voiceMessageDeliveryEmailAddress",    STRING,           [A, O], "The email address that messages are delivered to."),
        field("usePhoneMessageWaitingIndicator",     BOOLEAN,          [A, O], "Whether the phone indicates waiting messages."),
        field("sendVoiceMessageNotifyEmail",         BOOLEAN,          [A, O], "Whether an email notifies of new messages."),
        field("voiceMessageNotifyEmailAddress",      STRING,           [A, O], "The email address for these notifications."),
        field("sendCarbonCopyVoiceMessage",          BOOLEAN,          [A, O], "Whether carbon copies of messages are sent."),
        field("voiceMessageCarbonCopyEmailAddress",  STRING,           [A, C], "The email address for carbon copies."),
        field("transcribe",                          BOOLEAN,          [C, O],
            "Whether messages are transcribed and sent to transcribeEmailAddresses.")
            .prose("The feature transcribe must be assigned to the user."),
        field("transcribeEmailAddresses",            list(&ADDRESSES), [C, O], "The email addresses for transcribed messages.").documented_type("Arrray"),
        field("transferOnZeroToPhoneNumber",         BOOLEAN,          [A, O], "Whether callers who press 0 are transferred."),
        field("transferPhoneNumber",                 DESTINATION,      [A, O], "The number that these callers are transferred to.").in_method(GET, RETURNED_NUMBER),
        field("alwaysRedirectToVoiceMail",           BOOLEAN,          [A, O], "Whether all calls go to voice mail."),
        field("busyRedirectToVoiceMail",             BOOLEAN,          [A, O], "Whether calls go to voice mail while the user is busy."),
        field("noAnswerRedirectToVoiceMail",         BOOLEAN,          [A, O], "Whether unanswered calls go to voice mail."),
        field("outOfPrimaryZoneRedirectToVoiceMail", BOOLEAN,          [A, O],
            "Whether calls go to voice mail while the user is outside the primary zone."),
    ]),
    rules: &[
        relevant(&["voiceMessageCarbonCopyEmailAddress"], &[is_true("sendCarbonCopyVoiceMessage")]).only_in(&[PUT]),
        required(&["transferPhoneNumber"], &[is_true("transferOnZeroToPhoneNumber")]).only_in(&[PUT]),
        not_empty(&["transferPhoneNumber"], &[is_true("transferOnZeroToPhoneNumber")]).only_in(&[PUT]),
    ],
}.checked();
