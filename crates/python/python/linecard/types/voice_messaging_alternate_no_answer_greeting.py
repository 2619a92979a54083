# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Voice Messaging Alternate No Answer Greeting: An alternate greeting for unanswered calls."""

from typing import TypedDict

from linecard.types.announcement_file_name import Get as AnnouncementFileNameGet, Put as AnnouncementFileNamePut


class Get(TypedDict):
    """The body of a GET response. An alternate greeting for unanswered calls.

    Voice Messaging Alternate No Answer Greeting, page Common Objects.
    """

    name: str
    """The name of the greeting."""

    audioFile: AnnouncementFileNameGet
    """The announcement that is played."""


class Put(TypedDict):
    """The body of a PUT. An alternate greeting for unanswered calls.

    Voice Messaging Alternate No Answer Greeting, page Common Objects.
    """

    name: str
    """The name of the greeting."""

    audioFile: AnnouncementFileNamePut
    """The announcement that is played."""
