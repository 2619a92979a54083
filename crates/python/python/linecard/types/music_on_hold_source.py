# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Music On Hold source: A source of the music that a caller on hold hears."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.announcement_file_name import Get as AnnouncementFileNameGet, Put as AnnouncementFileNamePut

AudioFilePreferredCodec = Literal[
    "None",
    "G711",
    "G722",
    "G729",
    "G726",
    "AMR",
    "AMR-WB",
]

MessageSourceSelection = Literal[
    "System",
    "External",
    "Custom",
    "Group",
]


class Get(TypedDict):
    """The body of a GET response. A source of the music that a caller on hold hears.

    Music On Hold source, page Music On Hold.
    """

    messageSourceSelection: NotRequired[MessageSourceSelection | str]
    """Where the music comes from."""

    audioFile: NotRequired[AnnouncementFileNameGet]
    """The file with the music. In an update, the name DELETE removes the stored file."""

    audioFilePreferredCodec: NotRequired[AudioFilePreferredCodec | str]
    """The preferred codec of an external source."""


class Put(TypedDict):
    """The body of a PUT. A source of the music that a caller on hold hears.

    Music On Hold source, page Music On Hold.
    """

    messageSourceSelection: NotRequired[MessageSourceSelection]
    """Where the music comes from."""

    audioFile: NotRequired[AnnouncementFileNamePut]
    """The file with the music. In an update, the name DELETE removes the stored file."""

    audioFilePreferredCodec: NotRequired[AudioFilePreferredCodec]
    """The preferred codec of an external source."""
