# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Announcement of a group: An announcement of a group."""

from typing import Any, NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. An announcement of a group.

    Announcement of a group, page Announcements.
    """

    name: NotRequired[str]
    """The name of the announcement."""

    mediaType: NotRequired[str]
    """The media type of the announcement."""

    fileSize: NotRequired[str]
    """The size of the file."""

    usages: NotRequired[list[dict[str, Any] | str]]
    """Where the announcement is used."""
