# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User Voice Messaging Announcements attributes: The announcements that callers hear before they leave a message."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.announcement_file_name import Get as AnnouncementFileNameGet, Put as AnnouncementFileNamePut
from linecard.types.voice_messaging_alternate_no_answer_greeting import Get as VoiceMessagingAlternateNoAnswerGreetingGet, Put as VoiceMessagingAlternateNoAnswerGreetingPut


class Get(TypedDict):
    """The body of a GET response. The announcements that callers hear before they leave a message.

    User Voice Messaging Announcements attributes, page Common Objects.
    """

    disableMessageDeposit: bool
    """Whether callers cannot leave a message."""

    disableMessageDepositAction: str
    """What happens to callers who cannot leave a message."""

    greetingOnlyForwardDestination: str
    """The destination that such callers are forwarded to."""

    busyAnnouncementSelection: bool | str
    """Which announcement is played while the user is busy."""

    busyPersonalAudioFile: AnnouncementFileNameGet | Literal[""]
    """The personal announcement for this case; an empty string removes it."""

    noAnswerNumberOfRings: int
    """How often the phone rings before a call counts as not answered."""

    extendedAwayEnabled: bool
    """Whether the extended away greeting is enabled."""

    extendedAwayDisableMessageDeposit: bool
    """Whether callers cannot leave a message during an extended absence."""

    extendedAwayAudioFile: AnnouncementFileNameGet | Literal[""]
    """The announcement for an extended absence; an empty string removes it."""

    noAnswerAnnouncementSelection: str
    """Which announcement is played if the user does not answer."""

    noAnswerPersonalAudioFile: AnnouncementFileNameGet | Literal[""]
    """The personal announcement for this case; an empty string removes it."""

    noAnswerAlternateGreeting01: VoiceMessagingAlternateNoAnswerGreetingGet
    """The first alternate greeting."""

    noAnswerAlternateGreeting02: VoiceMessagingAlternateNoAnswerGreetingGet
    """The second alternate greeting."""

    noAnswerAlternateGreeting03: VoiceMessagingAlternateNoAnswerGreetingGet
    """The third alternate greeting."""


class Put(TypedDict):
    """The body of a PUT. The announcements that callers hear before they leave a message.

    User Voice Messaging Announcements attributes, page Common Objects.
    """

    disableMessageDeposit: NotRequired[bool]
    """Whether callers cannot leave a message."""

    disableMessageDepositAction: NotRequired[str]
    """What happens to callers who cannot leave a message."""

    greetingOnlyForwardDestination: NotRequired[str]
    """The destination that such callers are forwarded to."""

    busyAnnouncementSelection: NotRequired[bool | str]
    """Which announcement is played while the user is busy."""

    busyPersonalAudioFile: NotRequired[AnnouncementFileNamePut | Literal[""]]
    """The personal announcement for this case; an empty string removes it."""

    noAnswerNumberOfRings: NotRequired[int]
    """How often the phone rings before a call counts as not answered."""

    extendedAwayEnabled: NotRequired[bool]
    """Whether the extended away greeting is enabled."""

    extendedAwayDisableMessageDeposit: NotRequired[bool]
    """Whether callers cannot leave a message during an extended absence."""

    extendedAwayAudioFile: NotRequired[AnnouncementFileNamePut | Literal[""]]
    """The announcement for an extended absence; an empty string removes it."""

    noAnswerAnnouncementSelection: NotRequired[str]
    """Which announcement is played if the user does not answer."""

    noAnswerPersonalAudioFile: NotRequired[AnnouncementFileNamePut | Literal[""]]
    """The personal announcement for this case; an empty string removes it."""

    noAnswerAlternateGreeting01: NotRequired[VoiceMessagingAlternateNoAnswerGreetingPut]
    """The first alternate greeting."""

    noAnswerAlternateGreeting02: NotRequired[VoiceMessagingAlternateNoAnswerGreetingPut]
    """The second alternate greeting."""

    noAnswerAlternateGreeting03: NotRequired[VoiceMessagingAlternateNoAnswerGreetingPut]
    """The third alternate greeting."""
