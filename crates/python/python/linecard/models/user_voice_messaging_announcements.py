# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User Voice Messaging Announcements attributes: The announcements that callers hear before they leave a message."""

from typing import ClassVar, Literal

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody, Whole
from linecard.models.announcement_file_name import Get as AnnouncementFileNameGet, Put as AnnouncementFileNamePut
from linecard.models.voice_messaging_alternate_no_answer_greeting import Get as VoiceMessagingAlternateNoAnswerGreetingGet, Put as VoiceMessagingAlternateNoAnswerGreetingPut


class Get(OpenBody):
    """The body of a GET response. The announcements that callers hear before they leave a message.

    User Voice Messaging Announcements attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("user-voice-messaging-announcements", "GET")

    disable_message_deposit: bool = Field(validation_alias="disableMessageDeposit", serialization_alias="disableMessageDeposit")
    """Whether callers cannot leave a message."""

    disable_message_deposit_action: str = Field(validation_alias="disableMessageDepositAction", serialization_alias="disableMessageDepositAction")
    """What happens to callers who cannot leave a message."""

    greeting_only_forward_destination: str = Field(validation_alias="greetingOnlyForwardDestination", serialization_alias="greetingOnlyForwardDestination")
    """The destination that such callers are forwarded to."""

    busy_announcement_selection: bool | str = Field(validation_alias="busyAnnouncementSelection", serialization_alias="busyAnnouncementSelection")
    """Which announcement is played while the user is busy."""

    busy_personal_audio_file: AnnouncementFileNameGet | Literal[""] = Field(validation_alias="busyPersonalAudioFile", serialization_alias="busyPersonalAudioFile")
    """The personal announcement for this case; an empty string removes it."""

    no_answer_number_of_rings: Whole = Field(validation_alias="noAnswerNumberOfRings", serialization_alias="noAnswerNumberOfRings")
    """How often the phone rings before a call counts as not answered."""

    extended_away_enabled: bool = Field(validation_alias="extendedAwayEnabled", serialization_alias="extendedAwayEnabled")
    """Whether the extended away greeting is enabled."""

    extended_away_disable_message_deposit: bool = Field(validation_alias="extendedAwayDisableMessageDeposit", serialization_alias="extendedAwayDisableMessageDeposit")
    """Whether callers cannot leave a message during an extended absence."""

    extended_away_audio_file: AnnouncementFileNameGet | Literal[""] = Field(validation_alias="extendedAwayAudioFile", serialization_alias="extendedAwayAudioFile")
    """The announcement for an extended absence; an empty string removes it."""

    no_answer_announcement_selection: str = Field(validation_alias="noAnswerAnnouncementSelection", serialization_alias="noAnswerAnnouncementSelection")
    """Which announcement is played if the user does not answer."""

    no_answer_personal_audio_file: AnnouncementFileNameGet | Literal[""] = Field(validation_alias="noAnswerPersonalAudioFile", serialization_alias="noAnswerPersonalAudioFile")
    """The personal announcement for this case; an empty string removes it."""

    no_answer_alternate_greeting01: VoiceMessagingAlternateNoAnswerGreetingGet = Field(validation_alias="noAnswerAlternateGreeting01", serialization_alias="noAnswerAlternateGreeting01")
    """The first alternate greeting."""

    no_answer_alternate_greeting02: VoiceMessagingAlternateNoAnswerGreetingGet = Field(validation_alias="noAnswerAlternateGreeting02", serialization_alias="noAnswerAlternateGreeting02")
    """The second alternate greeting."""

    no_answer_alternate_greeting03: VoiceMessagingAlternateNoAnswerGreetingGet = Field(validation_alias="noAnswerAlternateGreeting03", serialization_alias="noAnswerAlternateGreeting03")
    """The third alternate greeting."""


class Put(Body):
    """The body of a PUT. The announcements that callers hear before they leave a message.

    User Voice Messaging Announcements attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("user-voice-messaging-announcements", "PUT")

    disable_message_deposit: bool | None = Field(default=None, validation_alias="disableMessageDeposit", serialization_alias="disableMessageDeposit")
    """Whether callers cannot leave a message."""

    disable_message_deposit_action: str | None = Field(default=None, validation_alias="disableMessageDepositAction", serialization_alias="disableMessageDepositAction")
    """What happens to callers who cannot leave a message."""

    greeting_only_forward_destination: str | None = Field(default=None, validation_alias="greetingOnlyForwardDestination", serialization_alias="greetingOnlyForwardDestination")
    """The destination that such callers are forwarded to."""

    busy_announcement_selection: bool | str | None = Field(default=None, validation_alias="busyAnnouncementSelection", serialization_alias="busyAnnouncementSelection")
    """Which announcement is played while the user is busy."""

    busy_personal_audio_file: AnnouncementFileNamePut | Literal[""] | None = Field(default=None, validation_alias="busyPersonalAudioFile", serialization_alias="busyPersonalAudioFile")
    """The personal announcement for this case; an empty string removes it."""

    no_answer_number_of_rings: Whole | None = Field(default=None, validation_alias="noAnswerNumberOfRings", serialization_alias="noAnswerNumberOfRings")
    """How often the phone rings before a call counts as not answered."""

    extended_away_enabled: bool | None = Field(default=None, validation_alias="extendedAwayEnabled", serialization_alias="extendedAwayEnabled")
    """Whether the extended away greeting is enabled."""

    extended_away_disable_message_deposit: bool | None = Field(default=None, validation_alias="extendedAwayDisableMessageDeposit", serialization_alias="extendedAwayDisableMessageDeposit")
    """Whether callers cannot leave a message during an extended absence."""

    extended_away_audio_file: AnnouncementFileNamePut | Literal[""] | None = Field(default=None, validation_alias="extendedAwayAudioFile", serialization_alias="extendedAwayAudioFile")
    """The announcement for an extended absence; an empty string removes it."""

    no_answer_announcement_selection: str | None = Field(default=None, validation_alias="noAnswerAnnouncementSelection", serialization_alias="noAnswerAnnouncementSelection")
    """Which announcement is played if the user does not answer."""

    no_answer_personal_audio_file: AnnouncementFileNamePut | Literal[""] | None = Field(default=None, validation_alias="noAnswerPersonalAudioFile", serialization_alias="noAnswerPersonalAudioFile")
    """The personal announcement for this case; an empty string removes it."""

    no_answer_alternate_greeting01: VoiceMessagingAlternateNoAnswerGreetingPut | None = Field(default=None, validation_alias="noAnswerAlternateGreeting01", serialization_alias="noAnswerAlternateGreeting01")
    """The first alternate greeting."""

    no_answer_alternate_greeting02: VoiceMessagingAlternateNoAnswerGreetingPut | None = Field(default=None, validation_alias="noAnswerAlternateGreeting02", serialization_alias="noAnswerAlternateGreeting02")
    """The second alternate greeting."""

    no_answer_alternate_greeting03: VoiceMessagingAlternateNoAnswerGreetingPut | None = Field(default=None, validation_alias="noAnswerAlternateGreeting03", serialization_alias="noAnswerAlternateGreeting03")
    """The third alternate greeting."""
