# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User Voice Messaging Basic attributes: When calls of a user go to voice mail, and who is notified of messages."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody


class Get(OpenBody):
    """The body of a GET response. When calls of a user go to voice mail, and who is notified of messages.

    User Voice Messaging Basic attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("user-voice-messaging-basic", "GET")

    active: bool
    """Whether the service is active."""

    processing: str
    """How messages are handled."""

    voice_message_delivery_email_address: str = Field(validation_alias="voiceMessageDeliveryEmailAddress", serialization_alias="voiceMessageDeliveryEmailAddress")
    """The email address that messages are delivered to."""

    use_phone_message_waiting_indicator: bool = Field(validation_alias="usePhoneMessageWaitingIndicator", serialization_alias="usePhoneMessageWaitingIndicator")
    """Whether the phone indicates waiting messages."""

    send_voice_message_notify_email: bool = Field(validation_alias="sendVoiceMessageNotifyEmail", serialization_alias="sendVoiceMessageNotifyEmail")
    """Whether an email notifies of new messages."""

    voice_message_notify_email_address: str = Field(validation_alias="voiceMessageNotifyEmailAddress", serialization_alias="voiceMessageNotifyEmailAddress")
    """The email address for these notifications."""

    send_carbon_copy_voice_message: bool = Field(validation_alias="sendCarbonCopyVoiceMessage", serialization_alias="sendCarbonCopyVoiceMessage")
    """Whether carbon copies of messages are sent."""

    voice_message_carbon_copy_email_address: str = Field(validation_alias="voiceMessageCarbonCopyEmailAddress", serialization_alias="voiceMessageCarbonCopyEmailAddress")
    """The email address for carbon copies."""

    transcribe: bool | None = None
    """Whether messages are transcribed and sent to transcribeEmailAddresses."""

    transcribe_email_addresses: list[str] | None = Field(default=None, validation_alias="transcribeEmailAddresses", serialization_alias="transcribeEmailAddresses")
    """The email addresses for transcribed messages."""

    transfer_on_zero_to_phone_number: bool = Field(validation_alias="transferOnZeroToPhoneNumber", serialization_alias="transferOnZeroToPhoneNumber")
    """Whether callers who press 0 are transferred."""

    transfer_phone_number: str = Field(validation_alias="transferPhoneNumber", serialization_alias="transferPhoneNumber")
    """The number that these callers are transferred to."""

    always_redirect_to_voice_mail: bool = Field(validation_alias="alwaysRedirectToVoiceMail", serialization_alias="alwaysRedirectToVoiceMail")
    """Whether all calls go to voice mail."""

    busy_redirect_to_voice_mail: bool = Field(validation_alias="busyRedirectToVoiceMail", serialization_alias="busyRedirectToVoiceMail")
    """Whether calls go to voice mail while the user is busy."""

    no_answer_redirect_to_voice_mail: bool = Field(validation_alias="noAnswerRedirectToVoiceMail", serialization_alias="noAnswerRedirectToVoiceMail")
    """Whether unanswered calls go to voice mail."""

    out_of_primary_zone_redirect_to_voice_mail: bool = Field(validation_alias="outOfPrimaryZoneRedirectToVoiceMail", serialization_alias="outOfPrimaryZoneRedirectToVoiceMail")
    """Whether calls go to voice mail while the user is outside the primary zone."""


class Put(Body):
    """The body of a PUT. When calls of a user go to voice mail, and who is notified of messages.

    User Voice Messaging Basic attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("user-voice-messaging-basic", "PUT")

    active: bool | None = None
    """Whether the service is active."""

    processing: str | None = None
    """How messages are handled."""

    voice_message_delivery_email_address: str | None = Field(default=None, validation_alias="voiceMessageDeliveryEmailAddress", serialization_alias="voiceMessageDeliveryEmailAddress")
    """The email address that messages are delivered to."""

    use_phone_message_waiting_indicator: bool | None = Field(default=None, validation_alias="usePhoneMessageWaitingIndicator", serialization_alias="usePhoneMessageWaitingIndicator")
    """Whether the phone indicates waiting messages."""

    send_voice_message_notify_email: bool | None = Field(default=None, validation_alias="sendVoiceMessageNotifyEmail", serialization_alias="sendVoiceMessageNotifyEmail")
    """Whether an email notifies of new messages."""

    voice_message_notify_email_address: str | None = Field(default=None, validation_alias="voiceMessageNotifyEmailAddress", serialization_alias="voiceMessageNotifyEmailAddress")
    """The email address for these notifications."""

    send_carbon_copy_voice_message: bool | None = Field(default=None, validation_alias="sendCarbonCopyVoiceMessage", serialization_alias="sendCarbonCopyVoiceMessage")
    """Whether carbon copies of messages are sent."""

    voice_message_carbon_copy_email_address: str | None = Field(default=None, validation_alias="voiceMessageCarbonCopyEmailAddress", serialization_alias="voiceMessageCarbonCopyEmailAddress")
    """The email address for carbon copies."""

    transcribe: bool | None = None
    """Whether messages are transcribed and sent to transcribeEmailAddresses."""

    transcribe_email_addresses: list[str] | None = Field(default=None, validation_alias="transcribeEmailAddresses", serialization_alias="transcribeEmailAddresses")
    """The email addresses for transcribed messages."""

    transfer_on_zero_to_phone_number: bool | None = Field(default=None, validation_alias="transferOnZeroToPhoneNumber", serialization_alias="transferOnZeroToPhoneNumber")
    """Whether callers who press 0 are transferred."""

    transfer_phone_number: str | None = Field(default=None, validation_alias="transferPhoneNumber", serialization_alias="transferPhoneNumber")
    """The number that these callers are transferred to."""

    always_redirect_to_voice_mail: bool | None = Field(default=None, validation_alias="alwaysRedirectToVoiceMail", serialization_alias="alwaysRedirectToVoiceMail")
    """Whether all calls go to voice mail."""

    busy_redirect_to_voice_mail: bool | None = Field(default=None, validation_alias="busyRedirectToVoiceMail", serialization_alias="busyRedirectToVoiceMail")
    """Whether calls go to voice mail while the user is busy."""

    no_answer_redirect_to_voice_mail: bool | None = Field(default=None, validation_alias="noAnswerRedirectToVoiceMail", serialization_alias="noAnswerRedirectToVoiceMail")
    """Whether unanswered calls go to voice mail."""

    out_of_primary_zone_redirect_to_voice_mail: bool | None = Field(default=None, validation_alias="outOfPrimaryZoneRedirectToVoiceMail", serialization_alias="outOfPrimaryZoneRedirectToVoiceMail")
    """Whether calls go to voice mail while the user is outside the primary zone."""
