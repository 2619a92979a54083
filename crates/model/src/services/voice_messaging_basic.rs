use super::USER_SERVICES;
use super::whole::{show, update};
use crate::objects::USER_VOICE_MESSAGING_BASIC;
use linecard_contract::table::GET;
use linecard_contract::{Certainty, Content, Path, Service};

const PATH: Path = USER_SERVICES.then("voice_messaging").then("basic_config");

/// When calls of a user go to voice mail, and who is notified of messages.
pub static VOICE_MESSAGING_BASIC: Service = Service::new(
    "voice-messaging-basic",
    &[
        show("getVoiceMessagingBasic", "Display user’s basic voice messaging", PATH, &USER_VOICE_MESSAGING_BASIC),
        update("updateVoiceMessagingBasic", "Update a user’s basic voice messaging", PATH, &USER_VOICE_MESSAGING_BASIC)
            .with_response(Content::new(&USER_VOICE_MESSAGING_BASIC, GET)),
    ],
)
.with_title("Voice Messaging")
.with_description("When calls of a user go to voice mail, and who is notified of messages.")
.known_by(Certainty::Seen, "voice-messaging-basic.page");
