# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing Conference schedule reservationLess: The schedule of a conference without reservation."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. The schedule of a conference without reservation.

    Meet-Me Conferencing Conference schedule reservationLess, page Common Objects.
    """

    startTime: str
    """The start time of the conference."""

    endTime: NotRequired[str]
    """The end time of the conference; if it is missing, the conference has no end."""


class Put(TypedDict):
    """The body of a PUT. The schedule of a conference without reservation.

    Meet-Me Conferencing Conference schedule reservationLess, page Common Objects.
    """

    startTime: NotRequired[str]
    """The start time of the conference."""

    endTime: NotRequired[str]
    """The end time of the conference; if it is missing, the conference has no end."""


class Post(TypedDict):
    """The body of a POST. The schedule of a conference without reservation.

    Meet-Me Conferencing Conference schedule reservationLess, page Common Objects.
    """

    startTime: str
    """The start time of the conference."""

    endTime: NotRequired[str]
    """The end time of the conference; if it is missing, the conference has no end."""
