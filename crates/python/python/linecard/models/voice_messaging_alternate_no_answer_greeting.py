# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Voice Messaging Alternate No Answer Greeting: An alternate greeting for unanswered calls."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody
from linecard.models.announcement_file_name import Get as AnnouncementFileNameGet, Put as AnnouncementFileNamePut


class Get(OpenBody):
    """The body of a GET response. An alternate greeting for unanswered calls.

    Voice Messaging Alternate No Answer Greeting, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("voice-messaging-alternate-no-answer-greeting", "GET")

    name: str
    """The name of the greeting."""

    audio_file: AnnouncementFileNameGet = Field(validation_alias="audioFile", serialization_alias="audioFile")
    """The announcement that is played."""


class Put(Body):
    """The body of a PUT. An alternate greeting for unanswered calls.

    Voice Messaging Alternate No Answer Greeting, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("voice-messaging-alternate-no-answer-greeting", "PUT")

    name: str
    """The name of the greeting."""

    audio_file: AnnouncementFileNamePut = Field(validation_alias="audioFile", serialization_alias="audioFile")
    """The announcement that is played."""
