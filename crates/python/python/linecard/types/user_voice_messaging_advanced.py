# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User Voice Messaging Advanced attributes: The mail server that stores the voice messages of a user."""

from typing import Literal, NotRequired, TypedDict

MailServerSelection = Literal[
    "Group",
    "Personal",
]

MailboxLimit = Literal[
    "useGroupSetting",
]


class Get(TypedDict):
    """The body of a GET response. The mail server that stores the voice messages of a user.

    User Voice Messaging Advanced attributes, page Common Objects.
    """

    mailServerSelection: NotRequired[MailServerSelection | str]
    """Which mail server is used, that of the group or a personal one."""

    groupMailServerEmailAddress: NotRequired[str]
    """The email address on the group mail server."""

    groupMailServerUserId: NotRequired[str]
    """The user id on the group mail server."""

    groupMailServerPassword: NotRequired[str]
    """The password on the group mail server."""

    mailboxLimit: NotRequired[int | MailboxLimit | str]
    """The limit of the mailbox, or the word for the setting of the group."""

    personalMailServerNetAddress: NotRequired[str]
    """The network address of the personal mail server."""

    personalMailServerProtocol: NotRequired[str]
    """The protocol of the personal mail server."""

    personalMailServerRealDeleteForImap: NotRequired[bool]
    """Whether the personal mail server deletes messages permanently over IMAP."""

    personalMailServerEmailAddress: NotRequired[str]
    """The email address on the personal mail server."""

    personalMailServerUserId: NotRequired[str]
    """The user id on the personal mail server."""

    personalMailServerPassword: NotRequired[str]
    """The password on the personal mail server."""


class Put(TypedDict):
    """The body of a PUT. The mail server that stores the voice messages of a user.

    User Voice Messaging Advanced attributes, page Common Objects.
    """

    mailServerSelection: NotRequired[MailServerSelection | str]
    """Which mail server is used, that of the group or a personal one."""

    groupMailServerEmailAddress: NotRequired[str]
    """The email address on the group mail server."""

    groupMailServerUserId: NotRequired[str]
    """The user id on the group mail server."""

    groupMailServerPassword: NotRequired[str]
    """The password on the group mail server."""

    mailboxLimit: NotRequired[int | MailboxLimit]
    """The limit of the mailbox, or the word for the setting of the group."""

    personalMailServerNetAddress: NotRequired[str]
    """The network address of the personal mail server."""

    personalMailServerProtocol: NotRequired[str]
    """The protocol of the personal mail server."""

    personalMailServerRealDeleteForImap: NotRequired[bool]
    """Whether the personal mail server deletes messages permanently over IMAP."""

    personalMailServerEmailAddress: NotRequired[str]
    """The email address on the personal mail server."""

    personalMailServerUserId: NotRequired[str]
    """The user id on the personal mail server."""

    personalMailServerPassword: NotRequired[str]
    """The password on the personal mail server."""
