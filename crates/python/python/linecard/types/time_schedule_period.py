# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Time schedule: period: A period of a time schedule."""

from typing import Literal, NotRequired, TypedDict

DayOfWeek = Literal[
    "Sunday",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
]

Type = Literal[
    "Day of the week",
    "Day of the month",
]


class Get(TypedDict):
    """The body of a GET response. A period of a time schedule.

    Time schedule: period, page Time Schedules.
    """

    name: NotRequired[str]
    """The name of the period."""

    type: NotRequired[Type | str]
    """Whether the period repeats on a day of the week or of the month."""

    dayOfWeek: NotRequired[DayOfWeek | str]
    """The day of the week."""

    dayOfMonth: NotRequired[int]
    """The day of the month."""

    startTime: NotRequired[str]
    """When it begins, such as 9:00."""

    stopTime: NotRequired[str]
    """When it ends, such as 17:30."""

    active: NotRequired[bool]
    """Whether the period is active."""


class Put(TypedDict):
    """The body of a PUT or POST. A period of a time schedule.

    Time schedule: period, page Time Schedules.
    """

    name: NotRequired[str]
    """The name of the period."""

    type: NotRequired[Type | str]
    """Whether the period repeats on a day of the week or of the month."""

    dayOfWeek: NotRequired[DayOfWeek | str]
    """The day of the week."""

    dayOfMonth: NotRequired[int]
    """The day of the month."""

    startTime: NotRequired[str]
    """When it begins, such as 9:00."""

    stopTime: NotRequired[str]
    """When it ends, such as 17:30."""

    active: NotRequired[bool]
    """Whether the period is active."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
