use super::page;
use linecard_contract::Object;
use linecard_contract::table::*;
use linecard_contract::{Kind, Words};

// The page names a group server and a personal server, but does not list the words. So another word leaves all attributes
// relevant.
static SERVERS: Words = words(&["Group", "Personal"]);
static GROUP_SETTING: Words = words(&["useGroupSetting"]);
static LIMITS: [Kind; 2] = [INTEGER, word(&GROUP_SETTING)];

/// The mail server that stores the voice messages of a user.
#[rustfmt::skip]
pub static USER_VOICE_MESSAGING_ADVANCED: Object = Table {
    namespace: crate::NAMESPACE,
    name: "user-voice-messaging-advanced",
    page: page::COMMON_OBJECTS,
    title: "User Voice Messaging Advanced attributes",
    description: "The mail server that stores the voice messages of a user.",
    base: &[],
    rows: &table(                                                           [GET, PUT], [
        field("mailServerSelection",                 likely_word(&SERVERS), [O, O],
            "Which mail server is used, that of the group or a personal one.").default_word("Group"),
        field("groupMailServerEmailAddress",         STRING,                [C, OC], "The email address on the group mail server."),
        field("groupMailServerUserId",               STRING,                [C, OC], "The user id on the group mail server."),
        field("groupMailServerPassword",             STRING,                [C, OC], "The password on the group mail server.").secret(),
        field("mailboxLimit",                        either(&LIMITS),       [C, OC],
            "The limit of the mailbox, or the word for the setting of the group.").documented_type("String Integer"),
        field("personalMailServerNetAddress",        STRING,                [C, OC], "The network address of the personal mail server."),
        field("personalMailServerProtocol",          STRING,                [C, OC], "The protocol of the personal mail server."),
        field("personalMailServerRealDeleteForImap", BOOLEAN,               [C, OC],
            "Whether the personal mail server deletes messages permanently over IMAP."),
        field("personalMailServerEmailAddress",      STRING,                [C, OC], "The email address on the personal mail server."),
        field("personalMailServerUserId",            STRING,                [C, OC], "The user id on the personal mail server."),
        field("personalMailServerPassword",          STRING,                [C, OC], "The password on the personal mail server.").secret(),
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
