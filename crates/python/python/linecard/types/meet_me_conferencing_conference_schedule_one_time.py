# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing Conference schedule one time: The schedule of a single conference."""

from typing import Any, NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. The schedule of a single conference.

    Meet-Me Conferencing Conference schedule one time, page Common Objects.
    """

    startTime: str
    """The start time of the conference."""

    duration: NotRequired[dict[str, Any]]
    """The duration of the conference."""


class Put(TypedDict):
    """The body of a PUT. The schedule of a single conference.

    Meet-Me Conferencing Conference schedule one time, page Common Objects.
    """

    startTime: NotRequired[str]
    """The start time of the conference."""

    duration: NotRequired[dict[str, Any]]
    """The duration of the conference."""


class Post(TypedDict):
    """The body of a POST. The schedule of a single conference.

    Meet-Me Conferencing Conference schedule one time, page Common Objects.
    """

    startTime: str
    """The start time of the conference."""

    duration: NotRequired[dict[str, Any]]
    """The duration of the conference."""
