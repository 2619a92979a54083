# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Music On Hold source: A source of the music that a caller on hold hears."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.announcement_file_name import Get as AnnouncementFileNameGet, Put as AnnouncementFileNamePut
from linecard.types.music_on_hold_source import AudioFilePreferredCodec as AudioFilePreferredCodec, MessageSourceSelection as MessageSourceSelection


class Get(OpenBody):
    """The body of a GET response. A source of the music that a caller on hold hears.

    Music On Hold source, page Music On Hold.
    """

    _validator: ClassVar[Validator] = Validator("music-on-hold-source", "GET")

    message_source_selection: MessageSourceSelection | str | None = Field(default=None, validation_alias="messageSourceSelection", serialization_alias="messageSourceSelection")
    """Where the music comes from."""

    audio_file: AnnouncementFileNameGet | None = Field(default=None, validation_alias="audioFile", serialization_alias="audioFile")
    """The file with the music. In an update, the name DELETE removes the stored file."""

    audio_file_preferred_codec: AudioFilePreferredCodec | str | None = Field(default=None, validation_alias="audioFilePreferredCodec", serialization_alias="audioFilePreferredCodec")
    """The preferred codec of an external source."""


class Put(OpenBody):
    """The body of a PUT. A source of the music that a caller on hold hears.

    Music On Hold source, page Music On Hold.
    """

    _validator: ClassVar[Validator] = Validator("music-on-hold-source", "PUT")

    message_source_selection: MessageSourceSelection | None = Field(default=None, validation_alias="messageSourceSelection", serialization_alias="messageSourceSelection")
    """Where the music comes from."""

    audio_file: AnnouncementFileNamePut | None = Field(default=None, validation_alias="audioFile", serialization_alias="audioFile")
    """The file with the music. In an update, the name DELETE removes the stored file."""

    audio_file_preferred_codec: AudioFilePreferredCodec | None = Field(default=None, validation_alias="audioFilePreferredCodec", serialization_alias="audioFilePreferredCodec")
    """The preferred codec of an external source."""
