use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;
use linecard_contract::{Kind, Words};

// The page names the group's server and the personal one, and does not say that these are the words. So what is neither
// makes nothing irrelevant.
static SERVERS: Words = words(&["Group", "Personal"]);
static GROUP_SETTING: Words = words(&["useGroupSetting"]);
static LIMITS: [Kind; 2] = [INTEGER, word(&GROUP_SETTING)];

/// The mail server that keeps the voice messages of a user.
#[rustfmt::skip]
pub static USER_VOICE_MESSAGING_ADVANCED: Object = Table {
    namespace: crate::NAMESPACE,
    name: "user-voice-messaging-advanced",
    page: page::COMMON_OBJECTS,
    title: "User Voice Messaging Advanced attributes",
    description: "The mail server that keeps the voice messages of a user.",
    base: &[],
    rows: &table(                                                           [GET, PUT], [
        field("mailServerSelection",                 likely_word(&SERVERS), [O, O],
            "Whose mail server it is; that of the group if left out."),
        field("groupMailServerEmailAddress",         STRING,                [C, OC], "The mail address on the server of the group."),
        field("groupMailServerUserId",               STRING,                [C, OC], "The account on the server of the group."),
        field("groupMailServerPassword",             STRING,                [C, OC], "The password on the server of the group.").secret(),
        field("mailboxLimit",                        either(&LIMITS),       [C, OC],
            "How much the mailbox holds, or the word that leaves this to the group.").documented_type("String Integer"),
        field("personalMailServerNetAddress",        STRING,                [C, OC], "The network address of the own server."),
        field("personalMailServerProtocol",          STRING,                [C, OC], "The protocol of the own server."),
        field("personalMailServerRealDeleteForImap", BOOLEAN,               [C, OC],
            "Whether the own server really deletes messages over IMAP."),
        field("personalMailServerEmailAddress",      STRING,                [C, OC], "The mail address on the own server."),
        field("personalMailServerUserId",            STRING,                [C, OC], "The account on the own server."),
        field("personalMailServerPassword",          STRING,                [C, OC], "The password on the own server.").secret(),
    ]),
    rules: &[
        relevant(&[
            "groupMailServerEmailAddress", "groupMailServerUserId", "groupMailServerPassword", "mailboxLimit",
        ], &[is_not("mailServerSelection", "Personal")]),
        relevant(&[
            "personalMailServerNetAddress", "personalMailServerProtocol", "personalMailServerRealDeleteForImap",
            "personalMailServerEmailAddress", "personalMailServerUserId", "personalMailServerPassword",
        ], &[is_not("mailServerSelection", "Group")]),
    ],
}.checked();
