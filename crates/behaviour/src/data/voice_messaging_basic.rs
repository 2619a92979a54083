//! No page says what voice messaging holds at first.

use crate::object::{Initial, NO, ObjectBehaviour};
use linecard_model::objects;

const NONE: Initial = Initial::Text("");

#[rustfmt::skip]
pub(super) const VOICE_MESSAGING: ObjectBehaviour = ObjectBehaviour::of(&objects::USER_VOICE_MESSAGING_BASIC).initially(&[
    ("active", NO),
    ("processing", Initial::Text("Unified")),
    ("voiceMessageDeliveryEmailAddress", NONE),
    ("usePhoneMessageWaitingIndicator", NO),
    ("sendVoiceMessageNotifyEmail", NO),
    ("voiceMessageNotifyEmailAddress", NONE),
    ("sendCarbonCopyVoiceMessage", NO),
    ("voiceMessageCarbonCopyEmailAddress", NONE),
    ("transferOnZeroToPhoneNumber", NO),
    ("transferPhoneNumber", NONE),
    ("alwaysRedirectToVoiceMail", NO),
    ("busyRedirectToVoiceMail", NO),
    ("noAnswerRedirectToVoiceMail", NO),
    ("outOfPrimaryZoneRedirectToVoiceMail", NO),
]);
