# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Announcement File Name: Identifies an announcement."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody
from linecard.types.announcement_file_name import Level as Level


class Get(OpenBody):
    """The body of a GET response. Identifies an announcement.

    Announcement File Name, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("announcement-file-name", "GET")

    name: str
    """The name of the announcement, which must exist."""

    media_type: str | None = Field(default=None, validation_alias="mediaType", serialization_alias="mediaType")
    """The media type of the announcement."""

    level: Level | str | None = None
    """The level that the announcement belongs to."""


class Put(Body):
    """The body of a PUT or POST. Identifies an announcement.

    Announcement File Name, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("announcement-file-name", "PUT")

    name: str
    """The name of the announcement, which must exist."""

    media_type: str | None = Field(default=None, validation_alias="mediaType", serialization_alias="mediaType")
    """The media type of the announcement."""

    level: Level | str | None = None
    """The level that the announcement belongs to."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
