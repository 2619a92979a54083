use super::{ANNOUNCEMENT_FILE_NAME, page};
use linecard_contract::Object;
use linecard_contract::table::*;

/// An alternate greeting for unanswered calls.
#[rustfmt::skip]
pub static VOICE_MESSAGING_ALTERNATE_NO_ANSWER_GREETING: Object = Table {
    namespace: crate::NAMESPACE,
    name: "voice-messaging-alternate-no-answer-greeting",
    page: page::COMMON_OBJECTS,
    title: "Voice Messaging Alternate No Answer Greeting",
    description: "An alternate greeting for unanswered calls.",
    base: &[],
    rows: &table(                                           [GET, PUT], [
        field("name",      STRING,                          [A, R], "The name of the greeting."),
        field("audioFile", object(&ANNOUNCEMENT_FILE_NAME), [A, R], "The announcement that is played."),
    ]),
    rules: &[],
}.checked();
