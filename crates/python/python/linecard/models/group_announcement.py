# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Announcement of a group: An announcement of a group."""

from typing import Any, ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody


class Get(OpenBody):
    """The body of a GET response. An announcement of a group.

    Announcement of a group, page Announcements.
    """

    _validator: ClassVar[Validator] = Validator("group-announcement", "GET")

    name: str | None = None
    """The name of the announcement."""

    media_type: str | None = Field(default=None, validation_alias="mediaType", serialization_alias="mediaType")
    """The media type of the announcement."""

    file_size: str | None = Field(default=None, validation_alias="fileSize", serialization_alias="fileSize")
    """The size of the file."""

    usages: list[dict[str, Any] | str] | None = None
    """Where the announcement is used."""
