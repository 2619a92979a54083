// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! User Voice Messaging Advanced attributes: The mail server that stores the voice messages of a user.

use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, IntegerOr, Open, Secret, Stored, Update, Word, body::body, word::word};
use linecard_contract::{Method, Object};
use linecard_model::objects::USER_VOICE_MESSAGING_ADVANCED;

/// The body of a GET response. The mail server that stores the voice messages of a user.
///
/// [`User Voice Messaging Advanced attributes`](linecard_model::objects::USER_VOICE_MESSAGING_ADVANCED), page Common Objects.
///
/// See also [`Put`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// Which mail server is used, that of the group or a personal one.
    ///
    /// - In JSON: `mailServerSelection`
    /// - Optional in a GET response.
    /// - Holds a String, usually one of `"Group"`, `"Personal"`.
    /// - Where it is left out of a response, a POST or the stored state, the word `"Group"` holds.
    pub mail_server_selection: Option<Open<MailServerSelection>>,
    /// The email address on the group mail server.
    ///
    /// - In JSON: `groupMailServerEmailAddress`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub group_mail_server_email_address: Option<String>,
    /// The user id on the group mail server.
    ///
    /// - In JSON: `groupMailServerUserId`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub group_mail_server_user_id: Option<String>,
    /// The password on the group mail server.
    ///
    /// - In JSON: `groupMailServerPassword`
    /// - Conditional in a GET response.
    /// - Holds a String.
    /// - A secret (a password or a PIN): do not log it.
    pub group_mail_server_password: Option<Secret>,
    /// The limit of the mailbox, or the word for the setting of the group.
    ///
    /// - In JSON: `mailboxLimit`
    /// - Conditional in a GET response.
    /// - Holds an Integer (a number without a fraction), or `"useGroupSetting"`.
    /// - The type also accepts other words, because a newer service may return them.
    /// - Interpretation `user-voice-messaging-advanced.mailboxLimit`: An Integer, or the word useGroupSetting.
    pub mailbox_limit: Option<IntegerOr<Open<MailboxLimit>>>,
    /// The network address of the personal mail server.
    ///
    /// - In JSON: `personalMailServerNetAddress`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub personal_mail_server_net_address: Option<String>,
    /// The protocol of the personal mail server.
    ///
    /// - In JSON: `personalMailServerProtocol`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub personal_mail_server_protocol: Option<String>,
    /// Whether the personal mail server deletes messages permanently over IMAP.
    ///
    /// - In JSON: `personalMailServerRealDeleteForImap`
    /// - Conditional in a GET response.
    /// - Holds a Boolean (true or false).
    pub personal_mail_server_real_delete_for_imap: Option<bool>,
    /// The email address on the personal mail server.
    ///
    /// - In JSON: `personalMailServerEmailAddress`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub personal_mail_server_email_address: Option<String>,
    /// The user id on the personal mail server.
    ///
    /// - In JSON: `personalMailServerUserId`
    /// - Conditional in a GET response.
    /// - Holds a String.
    pub personal_mail_server_user_id: Option<String>,
    /// The password on the personal mail server.
    ///
    /// - In JSON: `personalMailServerPassword`
    /// - Conditional in a GET response.
    /// - Holds a String.
    /// - A secret (a password or a PIN): do not log it.
    pub personal_mail_server_password: Option<Secret>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`mail_server_selection`](field@Self::mail_server_selection).
    #[must_use]
    pub fn mail_server_selection(mut self, mail_server_selection: impl Into<Open<MailServerSelection>>) -> Self {
        self.mail_server_selection = Some(mail_server_selection.into());
        self
    }

    /// Sets [`group_mail_server_email_address`](field@Self::group_mail_server_email_address).
    #[must_use]
    pub fn group_mail_server_email_address(mut self, group_mail_server_email_address: impl Into<String>) -> Self {
        self.group_mail_server_email_address = Some(group_mail_server_email_address.into());
        self
    }

    /// Sets [`group_mail_server_user_id`](field@Self::group_mail_server_user_id).
    #[must_use]
    pub fn group_mail_server_user_id(mut self, group_mail_server_user_id: impl Into<String>) -> Self {
        self.group_mail_server_user_id = Some(group_mail_server_user_id.into());
        self
    }

    /// Sets [`group_mail_server_password`](field@Self::group_mail_server_password).
    #[must_use]
    pub fn group_mail_server_password(mut self, group_mail_server_password: impl Into<Secret>) -> Self {
        self.group_mail_server_password = Some(group_mail_server_password.into());
        self
    }

    /// Sets [`mailbox_limit`](field@Self::mailbox_limit).
    #[must_use]
    pub fn mailbox_limit(mut self, mailbox_limit: impl Into<IntegerOr<Open<MailboxLimit>>>) -> Self {
        self.mailbox_limit = Some(mailbox_limit.into());
        self
    }

    /// Sets [`personal_mail_server_net_address`](field@Self::personal_mail_server_net_address).
    #[must_use]
    pub fn personal_mail_server_net_address(mut self, personal_mail_server_net_address: impl Into<String>) -> Self {
        self.personal_mail_server_net_address = Some(personal_mail_server_net_address.into());
        self
    }

    /// Sets [`personal_mail_server_protocol`](field@Self::personal_mail_server_protocol).
    #[must_use]
    pub fn personal_mail_server_protocol(mut self, personal_mail_server_protocol: impl Into<String>) -> Self {
        self.personal_mail_server_protocol = Some(personal_mail_server_protocol.into());
        self
    }

    /// Sets [`personal_mail_server_real_delete_for_imap`](field@Self::personal_mail_server_real_delete_for_imap).
    #[must_use]
    pub fn personal_mail_server_real_delete_for_imap(
        mut self,
        personal_mail_server_real_delete_for_imap: bool,
    ) -> Self {
        self.personal_mail_server_real_delete_for_imap = Some(personal_mail_server_real_delete_for_imap);
        self
    }

    /// Sets [`personal_mail_server_email_address`](field@Self::personal_mail_server_email_address).
    #[must_use]
    pub fn personal_mail_server_email_address(mut self, personal_mail_server_email_address: impl Into<String>) -> Self {
        self.personal_mail_server_email_address = Some(personal_mail_server_email_address.into());
        self
    }

    /// Sets [`personal_mail_server_user_id`](field@Self::personal_mail_server_user_id).
    #[must_use]
    pub fn personal_mail_server_user_id(mut self, personal_mail_server_user_id: impl Into<String>) -> Self {
        self.personal_mail_server_user_id = Some(personal_mail_server_user_id.into());
        self
    }

    /// Sets [`personal_mail_server_password`](field@Self::personal_mail_server_password).
    #[must_use]
    pub fn personal_mail_server_password(mut self, personal_mail_server_password: impl Into<Secret>) -> Self {
        self.personal_mail_server_password = Some(personal_mail_server_password.into());
        self
    }
}

/// The body of a PUT. The mail server that stores the voice messages of a user.
///
/// [`User Voice Messaging Advanced attributes`](linecard_model::objects::USER_VOICE_MESSAGING_ADVANCED), page Common Objects.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Which mail server is used, that of the group or a personal one.
    ///
    /// - In JSON: `mailServerSelection`
    /// - Optional in a PUT.
    /// - Holds a String, usually one of `"Group"`, `"Personal"`.
    /// - Where it is left out of a response, a POST or the stored state, the word `"Group"` holds.
    pub mail_server_selection: Option<Open<MailServerSelection>>,
    /// The email address on the group mail server.
    ///
    /// - In JSON: `groupMailServerEmailAddress`
    /// - Optional in a PUT (documented as optional or conditional).
    /// - Holds a String.
    /// - `groupMailServerEmailAddress` is used only if `mailServerSelection` is not `"Personal"`; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `user-voice-messaging-advanced.mailServerSelection`: The attributes of the group have no effect with Personal, and the personal ones have none with Group. Any other word is accepted; then all of them are relevant.
    pub group_mail_server_email_address: Option<String>,
    /// The user id on the group mail server.
    ///
    /// - In JSON: `groupMailServerUserId`
    /// - Optional in a PUT (documented as optional or conditional).
    /// - Holds a String.
    /// - `groupMailServerUserId` is used only if `mailServerSelection` is not `"Personal"`; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `user-voice-messaging-advanced.mailServerSelection`: The attributes of the group have no effect with Personal, and the personal ones have none with Group. Any other word is accepted; then all of them are relevant.
    pub group_mail_server_user_id: Option<String>,
    /// The password on the group mail server.
    ///
    /// - In JSON: `groupMailServerPassword`
    /// - Optional in a PUT (documented as optional or conditional).
    /// - Holds a String.
    /// - A secret (a password or a PIN): do not log it.
    /// - `groupMailServerPassword` is used only if `mailServerSelection` is not `"Personal"`; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `user-voice-messaging-advanced.mailServerSelection`: The attributes of the group have no effect with Personal, and the personal ones have none with Group. Any other word is accepted; then all of them are relevant.
    pub group_mail_server_password: Option<Secret>,
    /// The limit of the mailbox, or the word for the setting of the group.
    ///
    /// - In JSON: `mailboxLimit`
    /// - Optional in a PUT (documented as optional or conditional).
    /// - Holds an Integer (a number without a fraction), or `"useGroupSetting"`.
    /// - `mailboxLimit` is used only if `mailServerSelection` is not `"Personal"`; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `user-voice-messaging-advanced.mailServerSelection`: The attributes of the group have no effect with Personal, and the personal ones have none with Group. Any other word is accepted; then all of them are relevant.
    /// - Interpretation `user-voice-messaging-advanced.mailboxLimit`: An Integer, or the word useGroupSetting.
    pub mailbox_limit: Option<IntegerOr<MailboxLimit>>,
    /// The network address of the personal mail server.
    ///
    /// - In JSON: `personalMailServerNetAddress`
    /// - Optional in a PUT (documented as optional or conditional).
    /// - Holds a String.
    /// - `personalMailServerNetAddress` is used only if `mailServerSelection` is not `"Group"`; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `user-voice-messaging-advanced.mailServerSelection`: The attributes of the group have no effect with Personal, and the personal ones have none with Group. Any other word is accepted; then all of them are relevant.
    pub personal_mail_server_net_address: Option<String>,
    /// The protocol of the personal mail server.
    ///
    /// - In JSON: `personalMailServerProtocol`
    /// - Optional in a PUT (documented as optional or conditional).
    /// - Holds a String.
    /// - `personalMailServerProtocol` is used only if `mailServerSelection` is not `"Group"`; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `user-voice-messaging-advanced.mailServerSelection`: The attributes of the group have no effect with Personal, and the personal ones have none with Group. Any other word is accepted; then all of them are relevant.
    pub personal_mail_server_protocol: Option<String>,
    /// Whether the personal mail server deletes messages permanently over IMAP.
    ///
    /// - In JSON: `personalMailServerRealDeleteForImap`
    /// - Optional in a PUT (documented as optional or conditional).
    /// - Holds a Boolean (true or false).
    /// - `personalMailServerRealDeleteForImap` is used only if `mailServerSelection` is not `"Group"`; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `user-voice-messaging-advanced.mailServerSelection`: The attributes of the group have no effect with Personal, and the personal ones have none with Group. Any other word is accepted; then all of them are relevant.
    pub personal_mail_server_real_delete_for_imap: Option<bool>,
    /// The email address on the personal mail server.
    ///
    /// - In JSON: `personalMailServerEmailAddress`
    /// - Optional in a PUT (documented as optional or conditional).
    /// - Holds a String.
    /// - `personalMailServerEmailAddress` is used only if `mailServerSelection` is not `"Group"`; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `user-voice-messaging-advanced.mailServerSelection`: The attributes of the group have no effect with Personal, and the personal ones have none with Group. Any other word is accepted; then all of them are relevant.
    pub personal_mail_server_email_address: Option<String>,
    /// The user id on the personal mail server.
    ///
    /// - In JSON: `personalMailServerUserId`
    /// - Optional in a PUT (documented as optional or conditional).
    /// - Holds a String.
    /// - `personalMailServerUserId` is used only if `mailServerSelection` is not `"Group"`; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `user-voice-messaging-advanced.mailServerSelection`: The attributes of the group have no effect with Personal, and the personal ones have none with Group. Any other word is accepted; then all of them are relevant.
    pub personal_mail_server_user_id: Option<String>,
    /// The password on the personal mail server.
    ///
    /// - In JSON: `personalMailServerPassword`
    /// - Optional in a PUT (documented as optional or conditional).
    /// - Holds a String.
    /// - A secret (a password or a PIN): do not log it.
    /// - `personalMailServerPassword` is used only if `mailServerSelection` is not `"Group"`; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `user-voice-messaging-advanced.mailServerSelection`: The attributes of the group have no effect with Personal, and the personal ones have none with Group. Any other word is accepted; then all of them are relevant.
    pub personal_mail_server_password: Option<Secret>,
}

impl Put {
    /// Sets [`mail_server_selection`](field@Self::mail_server_selection).
    #[must_use]
    pub fn mail_server_selection(mut self, mail_server_selection: impl Into<Open<MailServerSelection>>) -> Self {
        self.mail_server_selection = Some(mail_server_selection.into());
        self
    }

    /// Sets [`group_mail_server_email_address`](field@Self::group_mail_server_email_address).
    #[must_use]
    pub fn group_mail_server_email_address(mut self, group_mail_server_email_address: impl Into<String>) -> Self {
        self.group_mail_server_email_address = Some(group_mail_server_email_address.into());
        self
    }

    /// Sets [`group_mail_server_user_id`](field@Self::group_mail_server_user_id).
    #[must_use]
    pub fn group_mail_server_user_id(mut self, group_mail_server_user_id: impl Into<String>) -> Self {
        self.group_mail_server_user_id = Some(group_mail_server_user_id.into());
        self
    }

    /// Sets [`group_mail_server_password`](field@Self::group_mail_server_password).
    #[must_use]
    pub fn group_mail_server_password(mut self, group_mail_server_password: impl Into<Secret>) -> Self {
        self.group_mail_server_password = Some(group_mail_server_password.into());
        self
    }

    /// Sets [`mailbox_limit`](field@Self::mailbox_limit).
    #[must_use]
    pub fn mailbox_limit(mut self, mailbox_limit: impl Into<IntegerOr<MailboxLimit>>) -> Self {
        self.mailbox_limit = Some(mailbox_limit.into());
        self
    }

    /// Sets [`personal_mail_server_net_address`](field@Self::personal_mail_server_net_address).
    #[must_use]
    pub fn personal_mail_server_net_address(mut self, personal_mail_server_net_address: impl Into<String>) -> Self {
        self.personal_mail_server_net_address = Some(personal_mail_server_net_address.into());
        self
    }

    /// Sets [`personal_mail_server_protocol`](field@Self::personal_mail_server_protocol).
    #[must_use]
    pub fn personal_mail_server_protocol(mut self, personal_mail_server_protocol: impl Into<String>) -> Self {
        self.personal_mail_server_protocol = Some(personal_mail_server_protocol.into());
        self
    }

    /// Sets [`personal_mail_server_real_delete_for_imap`](field@Self::personal_mail_server_real_delete_for_imap).
    #[must_use]
    pub fn personal_mail_server_real_delete_for_imap(
        mut self,
        personal_mail_server_real_delete_for_imap: bool,
    ) -> Self {
        self.personal_mail_server_real_delete_for_imap = Some(personal_mail_server_real_delete_for_imap);
        self
    }

    /// Sets [`personal_mail_server_email_address`](field@Self::personal_mail_server_email_address).
    #[must_use]
    pub fn personal_mail_server_email_address(mut self, personal_mail_server_email_address: impl Into<String>) -> Self {
        self.personal_mail_server_email_address = Some(personal_mail_server_email_address.into());
        self
    }

    /// Sets [`personal_mail_server_user_id`](field@Self::personal_mail_server_user_id).
    #[must_use]
    pub fn personal_mail_server_user_id(mut self, personal_mail_server_user_id: impl Into<String>) -> Self {
        self.personal_mail_server_user_id = Some(personal_mail_server_user_id.into());
        self
    }

    /// Sets [`personal_mail_server_password`](field@Self::personal_mail_server_password).
    #[must_use]
    pub fn personal_mail_server_password(mut self, personal_mail_server_password: impl Into<Secret>) -> Self {
        self.personal_mail_server_password = Some(personal_mail_server_password.into());
        self
    }
}

/// The words that `mailServerSelection` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum MailServerSelection {
    /// `Group`
    Group,
    /// `Personal`
    Personal,
}

/// The words that `mailboxLimit` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum MailboxLimit {
    /// `useGroupSetting`
    UseGroupSetting,
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &USER_VOICE_MESSAGING_ADVANCED;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            mail_server_selection: reader.optional(wire::MAIL_SERVER_SELECTION)?,
            group_mail_server_email_address: reader.optional(wire::GROUP_MAIL_SERVER_EMAIL_ADDRESS)?,
            group_mail_server_user_id: reader.optional(wire::GROUP_MAIL_SERVER_USER_ID)?,
            group_mail_server_password: reader.optional(wire::GROUP_MAIL_SERVER_PASSWORD)?,
            mailbox_limit: reader.optional(wire::MAILBOX_LIMIT)?,
            personal_mail_server_net_address: reader.optional(wire::PERSONAL_MAIL_SERVER_NET_ADDRESS)?,
            personal_mail_server_protocol: reader.optional(wire::PERSONAL_MAIL_SERVER_PROTOCOL)?,
            personal_mail_server_real_delete_for_imap: reader
                .optional(wire::PERSONAL_MAIL_SERVER_REAL_DELETE_FOR_IMAP)?,
            personal_mail_server_email_address: reader.optional(wire::PERSONAL_MAIL_SERVER_EMAIL_ADDRESS)?,
            personal_mail_server_user_id: reader.optional(wire::PERSONAL_MAIL_SERVER_USER_ID)?,
            personal_mail_server_password: reader.optional(wire::PERSONAL_MAIL_SERVER_PASSWORD)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::MAIL_SERVER_SELECTION, self.mail_server_selection.as_ref());
        writer.optional(wire::GROUP_MAIL_SERVER_EMAIL_ADDRESS, self.group_mail_server_email_address.as_ref());
        writer.optional(wire::GROUP_MAIL_SERVER_USER_ID, self.group_mail_server_user_id.as_ref());
        writer.optional(wire::GROUP_MAIL_SERVER_PASSWORD, self.group_mail_server_password.as_ref());
        writer.optional(wire::MAILBOX_LIMIT, self.mailbox_limit.as_ref());
        writer.optional(wire::PERSONAL_MAIL_SERVER_NET_ADDRESS, self.personal_mail_server_net_address.as_ref());
        writer.optional(wire::PERSONAL_MAIL_SERVER_PROTOCOL, self.personal_mail_server_protocol.as_ref());
        writer.optional(
            wire::PERSONAL_MAIL_SERVER_REAL_DELETE_FOR_IMAP,
            self.personal_mail_server_real_delete_for_imap.as_ref(),
        );
        writer.optional(wire::PERSONAL_MAIL_SERVER_EMAIL_ADDRESS, self.personal_mail_server_email_address.as_ref());
        writer.optional(wire::PERSONAL_MAIL_SERVER_USER_ID, self.personal_mail_server_user_id.as_ref());
        writer.optional(wire::PERSONAL_MAIL_SERVER_PASSWORD, self.personal_mail_server_password.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &USER_VOICE_MESSAGING_ADVANCED;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
            mail_server_selection: reader.optional(wire::MAIL_SERVER_SELECTION)?,
            group_mail_server_email_address: reader.optional(wire::GROUP_MAIL_SERVER_EMAIL_ADDRESS)?,
            group_mail_server_user_id: reader.optional(wire::GROUP_MAIL_SERVER_USER_ID)?,
            group_mail_server_password: reader.optional(wire::GROUP_MAIL_SERVER_PASSWORD)?,
            mailbox_limit: reader.optional(wire::MAILBOX_LIMIT)?,
            personal_mail_server_net_address: reader.optional(wire::PERSONAL_MAIL_SERVER_NET_ADDRESS)?,
            personal_mail_server_protocol: reader.optional(wire::PERSONAL_MAIL_SERVER_PROTOCOL)?,
            personal_mail_server_real_delete_for_imap: reader
                .optional(wire::PERSONAL_MAIL_SERVER_REAL_DELETE_FOR_IMAP)?,
            personal_mail_server_email_address: reader.optional(wire::PERSONAL_MAIL_SERVER_EMAIL_ADDRESS)?,
            personal_mail_server_user_id: reader.optional(wire::PERSONAL_MAIL_SERVER_USER_ID)?,
            personal_mail_server_password: reader.optional(wire::PERSONAL_MAIL_SERVER_PASSWORD)?,
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::MAIL_SERVER_SELECTION, self.mail_server_selection.as_ref());
        writer.optional(wire::GROUP_MAIL_SERVER_EMAIL_ADDRESS, self.group_mail_server_email_address.as_ref());
        writer.optional(wire::GROUP_MAIL_SERVER_USER_ID, self.group_mail_server_user_id.as_ref());
        writer.optional(wire::GROUP_MAIL_SERVER_PASSWORD, self.group_mail_server_password.as_ref());
        writer.optional(wire::MAILBOX_LIMIT, self.mailbox_limit.as_ref());
        writer.optional(wire::PERSONAL_MAIL_SERVER_NET_ADDRESS, self.personal_mail_server_net_address.as_ref());
        writer.optional(wire::PERSONAL_MAIL_SERVER_PROTOCOL, self.personal_mail_server_protocol.as_ref());
        writer.optional(
            wire::PERSONAL_MAIL_SERVER_REAL_DELETE_FOR_IMAP,
            self.personal_mail_server_real_delete_for_imap.as_ref(),
        );
        writer.optional(wire::PERSONAL_MAIL_SERVER_EMAIL_ADDRESS, self.personal_mail_server_email_address.as_ref());
        writer.optional(wire::PERSONAL_MAIL_SERVER_USER_ID, self.personal_mail_server_user_id.as_ref());
        writer.optional(wire::PERSONAL_MAIL_SERVER_PASSWORD, self.personal_mail_server_password.as_ref());
    }
}

body!(Put);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

impl Word for MailServerSelection {
    const ALL: &'static [Self] = &[MailServerSelection::Group, MailServerSelection::Personal];
    const WORDS: &'static [&'static str] = &["Group", "Personal"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(MailServerSelection);

impl Word for MailboxLimit {
    const ALL: &'static [Self] = &[MailboxLimit::UseGroupSetting];
    const WORDS: &'static [&'static str] = &["useGroupSetting"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(MailboxLimit);

/// The JSON names of the attributes.
mod wire {
    pub(super) const MAIL_SERVER_SELECTION: &str = "mailServerSelection";
    pub(super) const GROUP_MAIL_SERVER_EMAIL_ADDRESS: &str = "groupMailServerEmailAddress";
    pub(super) const GROUP_MAIL_SERVER_USER_ID: &str = "groupMailServerUserId";
    pub(super) const GROUP_MAIL_SERVER_PASSWORD: &str = "groupMailServerPassword";
    pub(super) const MAILBOX_LIMIT: &str = "mailboxLimit";
    pub(super) const PERSONAL_MAIL_SERVER_NET_ADDRESS: &str = "personalMailServerNetAddress";
    pub(super) const PERSONAL_MAIL_SERVER_PROTOCOL: &str = "personalMailServerProtocol";
    pub(super) const PERSONAL_MAIL_SERVER_REAL_DELETE_FOR_IMAP: &str = "personalMailServerRealDeleteForImap";
    pub(super) const PERSONAL_MAIL_SERVER_EMAIL_ADDRESS: &str = "personalMailServerEmailAddress";
    pub(super) const PERSONAL_MAIL_SERVER_USER_ID: &str = "personalMailServerUserId";
    pub(super) const PERSONAL_MAIL_SERVER_PASSWORD: &str = "personalMailServerPassword";
}
