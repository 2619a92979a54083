# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User Voice Messaging Basic attributes: When calls of a user go to voice mail, and who is notified of messages."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. When calls of a user go to voice mail, and who is notified of messages.

    User Voice Messaging Basic attributes, page Common Objects.
    """

    active: bool
    """Whether the service is active."""

    processing: str
    """How messages are handled."""

    voiceMessageDeliveryEmailAddress: str
    """The email address that messages are delivered to."""

    usePhoneMessageWaitingIndicator: bool
    """Whether the phone indicates waiting messages."""

    sendVoiceMessageNotifyEmail: bool
    """Whether an email notifies of new messages."""

    voiceMessageNotifyEmailAddress: str
    """The email address for these notifications."""

    sendCarbonCopyVoiceMessage: bool
    """Whether carbon copies of messages are sent."""

    voiceMessageCarbonCopyEmailAddress: str
    """The email address for carbon copies."""

    transcribe: NotRequired[bool]
    """Whether messages are transcribed and sent to transcribeEmailAddresses."""

    transcribeEmailAddresses: NotRequired[list[str]]
    """The email addresses for transcribed messages."""

    transferOnZeroToPhoneNumber: bool
    """Whether callers who press 0 are transferred."""

    transferPhoneNumber: str
    """The number that these callers are transferred to."""

    alwaysRedirectToVoiceMail: bool
    """Whether all calls go to voice mail."""

    busyRedirectToVoiceMail: bool
    """Whether calls go to voice mail while the user is busy."""

    noAnswerRedirectToVoiceMail: bool
    """Whether unanswered calls go to voice mail."""

    outOfPrimaryZoneRedirectToVoiceMail: bool
    """Whether calls go to voice mail while the user is outside the primary zone."""


class Put(TypedDict):
    """The body of a PUT. When calls of a user go to voice mail, and who is notified of messages.

    User Voice Messaging Basic attributes, page Common Objects.
    """

    active: NotRequired[bool]
    """Whether the service is active."""

    processing: NotRequired[str]
    """How messages are handled."""

    voiceMessageDeliveryEmailAddress: NotRequired[str]
    """The email address that messages are delivered to."""

    usePhoneMessageWaitingIndicator: NotRequired[bool]
    """Whether the phone indicates waiting messages."""

    sendVoiceMessageNotifyEmail: NotRequired[bool]
    """Whether an email notifies of new messages."""

    voiceMessageNotifyEmailAddress: NotRequired[str]
    """The email address for these notifications."""

    sendCarbonCopyVoiceMessage: NotRequired[bool]
    """Whether carbon copies of messages are sent."""

    voiceMessageCarbonCopyEmailAddress: NotRequired[str]
    """The email address for carbon copies."""

    transcribe: NotRequired[bool]
    """Whether messages are transcribed and sent to transcribeEmailAddresses."""

    transcribeEmailAddresses: NotRequired[list[str]]
    """The email addresses for transcribed messages."""

    transferOnZeroToPhoneNumber: NotRequired[bool]
    """Whether callers who press 0 are transferred."""

    transferPhoneNumber: NotRequired[str]
    """The number that these callers are transferred to."""

    alwaysRedirectToVoiceMail: NotRequired[bool]
    """Whether all calls go to voice mail."""

    busyRedirectToVoiceMail: NotRequired[bool]
    """Whether calls go to voice mail while the user is busy."""

    noAnswerRedirectToVoiceMail: NotRequired[bool]
    """Whether unanswered calls go to voice mail."""

    outOfPrimaryZoneRedirectToVoiceMail: NotRequired[bool]
    """Whether calls go to voice mail while the user is outside the primary zone."""
