# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Announcements of a group: The announcements of a group, and the space that they take."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody, Whole
from linecard.models.group_announcement import Get as GroupAnnouncementGet


class Get(OpenBody):
    """The body of a GET response. The announcements of a group, and the space that they take.

    Announcements of a group, page Announcements.
    """

    _validator: ClassVar[Validator] = Validator("group-announcements", "GET")

    announcements: list[GroupAnnouncementGet] | None = None
    """The announcements."""

    total_file_size: Whole | None = Field(default=None, validation_alias="totalFileSize", serialization_alias="totalFileSize")
    """The size of all files together."""

    max_file_size: Whole | None = Field(default=None, validation_alias="maxFileSize", serialization_alias="maxFileSize")
    """The maximum size of all files together."""
