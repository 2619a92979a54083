# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Custom Ring Back of a group: What callers of a group hear while they wait for an answer."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.announcement_file_name import Get as AnnouncementFileNameGet, Put as AnnouncementFileNamePut

AudioSelection = Literal[
    "File",
    "Default",
]


class Get(TypedDict):
    """The body of a GET response. What callers of a group hear while they wait for an answer.

    Custom Ring Back of a group, page Custom Ring Back.
    """

    active: NotRequired[bool]
    """Whether the service is active."""

    audioSelection: NotRequired[AudioSelection | str]
    """Whether callers hear a file or the default."""

    audioFile: NotRequired[AnnouncementFileNameGet]
    """The file."""


class Put(TypedDict):
    """The body of a PUT. What callers of a group hear while they wait for an answer.

    Custom Ring Back of a group, page Custom Ring Back.
    """

    active: NotRequired[bool]
    """Whether the service is active."""

    audioSelection: NotRequired[AudioSelection | str]
    """Whether callers hear a file or the default."""

    audioFile: NotRequired[AnnouncementFileNamePut]
    """The file."""
