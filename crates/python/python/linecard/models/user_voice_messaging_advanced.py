# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User Voice Messaging Advanced attributes: The mail server that stores the voice messages of a user."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody, Whole
from linecard.types.user_voice_messaging_advanced import MailServerSelection as MailServerSelection, MailboxLimit as MailboxLimit


class Get(OpenBody):
    """The body of a GET response. The mail server that stores the voice messages of a user.

    User Voice Messaging Advanced attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("user-voice-messaging-advanced", "GET")

    mail_server_selection: MailServerSelection | str | None = Field(default=None, validation_alias="mailServerSelection", serialization_alias="mailServerSelection")
    """Which mail server is used, that of the group or a personal one."""

    group_mail_server_email_address: str | None = Field(default=None, validation_alias="groupMailServerEmailAddress", serialization_alias="groupMailServerEmailAddress")
    """The email address on the group mail server."""

    group_mail_server_user_id: str | None = Field(default=None, validation_alias="groupMailServerUserId", serialization_alias="groupMailServerUserId")
    """The user id on the group mail server."""

    group_mail_server_password: str | None = Field(default=None, validation_alias="groupMailServerPassword", serialization_alias="groupMailServerPassword", repr=False)
    """The password on the group mail server."""

    mailbox_limit: Whole | MailboxLimit | str | None = Field(default=None, validation_alias="mailboxLimit", serialization_alias="mailboxLimit")
    """The limit of the mailbox, or the word for the setting of the group."""

    personal_mail_server_net_address: str | None = Field(default=None, validation_alias="personalMailServerNetAddress", serialization_alias="personalMailServerNetAddress")
    """The network address of the personal mail server."""

    personal_mail_server_protocol: str | None = Field(default=None, validation_alias="personalMailServerProtocol", serialization_alias="personalMailServerProtocol")
    """The protocol of the personal mail server."""

    personal_mail_server_real_delete_for_imap: bool | None = Field(default=None, validation_alias="personalMailServerRealDeleteForImap", serialization_alias="personalMailServerRealDeleteForImap")
    """Whether the personal mail server deletes messages permanently over IMAP."""

    personal_mail_server_email_address: str | None = Field(default=None, validation_alias="personalMailServerEmailAddress", serialization_alias="personalMailServerEmailAddress")
    """The email address on the personal mail server."""

    personal_mail_server_user_id: str | None = Field(default=None, validation_alias="personalMailServerUserId", serialization_alias="personalMailServerUserId")
    """The user id on the personal mail server."""

    personal_mail_server_password: str | None = Field(default=None, validation_alias="personalMailServerPassword", serialization_alias="personalMailServerPassword", repr=False)
    """The password on the personal mail server."""


class Put(Body):
    """The body of a PUT. The mail server that stores the voice messages of a user.

    User Voice Messaging Advanced attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("user-voice-messaging-advanced", "PUT")

    mail_server_selection: MailServerSelection | str | None = Field(default=None, validation_alias="mailServerSelection", serialization_alias="mailServerSelection")
    """Which mail server is used, that of the group or a personal one."""

    group_mail_server_email_address: str | None = Field(default=None, validation_alias="groupMailServerEmailAddress", serialization_alias="groupMailServerEmailAddress")
    """The email address on the group mail server."""

    group_mail_server_user_id: str | None = Field(default=None, validation_alias="groupMailServerUserId", serialization_alias="groupMailServerUserId")
    """The user id on the group mail server."""

    group_mail_server_password: str | None = Field(default=None, validation_alias="groupMailServerPassword", serialization_alias="groupMailServerPassword", repr=False)
    """The password on the group mail server."""

    mailbox_limit: Whole | MailboxLimit | None = Field(default=None, validation_alias="mailboxLimit", serialization_alias="mailboxLimit")
    """The limit of the mailbox, or the word for the setting of the group."""

    personal_mail_server_net_address: str | None = Field(default=None, validation_alias="personalMailServerNetAddress", serialization_alias="personalMailServerNetAddress")
    """The network address of the personal mail server."""

    personal_mail_server_protocol: str | None = Field(default=None, validation_alias="personalMailServerProtocol", serialization_alias="personalMailServerProtocol")
    """The protocol of the personal mail server."""

    personal_mail_server_real_delete_for_imap: bool | None = Field(default=None, validation_alias="personalMailServerRealDeleteForImap", serialization_alias="personalMailServerRealDeleteForImap")
    """Whether the personal mail server deletes messages permanently over IMAP."""

    personal_mail_server_email_address: str | None = Field(default=None, validation_alias="personalMailServerEmailAddress", serialization_alias="personalMailServerEmailAddress")
    """The email address on the personal mail server."""

    personal_mail_server_user_id: str | None = Field(default=None, validation_alias="personalMailServerUserId", serialization_alias="personalMailServerUserId")
    """The user id on the personal mail server."""

    personal_mail_server_password: str | None = Field(default=None, validation_alias="personalMailServerPassword", serialization_alias="personalMailServerPassword", repr=False)
    """The password on the personal mail server."""
