# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing Conference schedule recurring: The schedule of a recurring conference."""

from typing import Any, NotRequired, TypedDict

from linecard.types.schedule_recurrence import Get as ScheduleRecurrenceGet, Post as ScheduleRecurrencePost


class Get(TypedDict):
    """The body of a GET response. The schedule of a recurring conference.

    Meet-Me Conferencing Conference schedule recurring, page Common Objects.
    """

    startTime: str
    """The start time of the conference."""

    duration: NotRequired[dict[str, Any]]
    """The duration of the conference."""

    recurrence: NotRequired[ScheduleRecurrenceGet]
    """How often the conference takes place."""


class Put(TypedDict):
    """The body of a PUT. The schedule of a recurring conference.

    Meet-Me Conferencing Conference schedule recurring, page Common Objects.
    """

    startTime: NotRequired[str]
    """The start time of the conference."""

    duration: NotRequired[dict[str, Any]]
    """The duration of the conference."""

    recurrence: NotRequired[ScheduleRecurrencePost]
    """How often the conference takes place."""


class Post(TypedDict):
    """The body of a POST. The schedule of a recurring conference.

    Meet-Me Conferencing Conference schedule recurring, page Common Objects.
    """

    startTime: str
    """The start time of the conference."""

    duration: NotRequired[dict[str, Any]]
    """The duration of the conference."""

    recurrence: ScheduleRecurrencePost
    """How often the conference takes place."""
