# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Custom Ring Back of a group: What callers of a group hear while they wait for an answer."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.announcement_file_name import Get as AnnouncementFileNameGet, Put as AnnouncementFileNamePut
from linecard.types.group_custom_ring_back import AudioSelection as AudioSelection


class Get(OpenBody):
    """The body of a GET response. What callers of a group hear while they wait for an answer.

    Custom Ring Back of a group, page Custom Ring Back.
    """

    _validator: ClassVar[Validator] = Validator("group-custom-ring-back", "GET")

    active: bool | None = None
    """Whether the service is active."""

    audio_selection: AudioSelection | str | None = Field(default=None, validation_alias="audioSelection", serialization_alias="audioSelection")
    """Whether callers hear a file or the default."""

    audio_file: AnnouncementFileNameGet | None = Field(default=None, validation_alias="audioFile", serialization_alias="audioFile")
    """The file."""


class Put(OpenBody):
    """The body of a PUT. What callers of a group hear while they wait for an answer.

    Custom Ring Back of a group, page Custom Ring Back.
    """

    _validator: ClassVar[Validator] = Validator("group-custom-ring-back", "PUT")

    active: bool | None = None
    """Whether the service is active."""

    audio_selection: AudioSelection | str | None = Field(default=None, validation_alias="audioSelection", serialization_alias="audioSelection")
    """Whether callers hear a file or the default."""

    audio_file: AnnouncementFileNamePut | None = Field(default=None, validation_alias="audioFile", serialization_alias="audioFile")
    """The file."""
