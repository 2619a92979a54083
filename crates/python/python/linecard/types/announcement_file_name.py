# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Announcement File Name: Identifies an announcement."""

from typing import Literal, NotRequired, TypedDict

Level = Literal[
    "Tenant",
    "Group",
    "User",
]


class Get(TypedDict):
    """The body of a GET response. Identifies an announcement.

    Announcement File Name, page Common Objects.
    """

    name: str
    """The name of the announcement, which must exist."""

    mediaType: NotRequired[str]
    """The media type of the announcement."""

    level: NotRequired[Level | str]
    """The level that the announcement belongs to."""


class Put(TypedDict):
    """The body of a PUT or POST. Identifies an announcement.

    Announcement File Name, page Common Objects.
    """

    name: str
    """The name of the announcement, which must exist."""

    mediaType: NotRequired[str]
    """The media type of the announcement."""

    level: NotRequired[Level | str]
    """The level that the announcement belongs to."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
