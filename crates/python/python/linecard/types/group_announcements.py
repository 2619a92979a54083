# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Announcements of a group: The announcements of a group, and the space that they take."""

from typing import NotRequired, TypedDict

from linecard.types.group_announcement import Get as GroupAnnouncementGet


class Get(TypedDict):
    """The body of a GET response. The announcements of a group, and the space that they take.

    Announcements of a group, page Announcements.
    """

    announcements: NotRequired[list[GroupAnnouncementGet]]
    """The announcements."""

    totalFileSize: NotRequired[int]
    """The size of all files together."""

    maxFileSize: NotRequired[int]
    """The maximum size of all files together."""
