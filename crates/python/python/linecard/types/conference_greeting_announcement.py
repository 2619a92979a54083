# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Conference greeting announcement: The greeting announcement of a conference."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. The greeting announcement of a conference.

    Conference greeting announcement, page Common Objects.
    """

    name: str
    """The name of the announcement."""

    mediaType: str
    """The media type of the announcement; the default one if it is missing."""


class Put(TypedDict):
    """The body of a PUT. The greeting announcement of a conference.

    Conference greeting announcement, page Common Objects.
    """

    name: str
    """The name of the announcement."""

    mediaType: NotRequired[str]
    """The media type of the announcement; the default one if it is missing."""
