# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Time schedule attributes: A time schedule: a name, and the periods that it consists of."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.time_schedule_period import Get as TimeSchedulePeriodGet, Put as TimeSchedulePeriodPut

Level = Literal[
    "Tenant",
    "Group",
    "User",
]


class Get(TypedDict):
    """The body of a GET response. A time schedule: a name, and the periods that it consists of.

    Time schedule attributes, page Time Schedules.
    """

    name: str
    """The name of the schedule."""

    level: NotRequired[Level | str]
    """The level of the schedule, if the schedules of all levels are returned."""

    periods: NotRequired[list[TimeSchedulePeriodGet]]
    """The periods of the schedule."""


class Put(TypedDict):
    """The body of a PUT. A time schedule: a name, and the periods that it consists of.

    Time schedule attributes, page Time Schedules.
    """

    name: NotRequired[str]
    """The name of the schedule."""

    periods: NotRequired[list[TimeSchedulePeriodPut]]
    """The periods of the schedule."""


class Post(TypedDict):
    """The body of a POST. A time schedule: a name, and the periods that it consists of.

    Time schedule attributes, page Time Schedules.
    """

    name: str
    """The name of the schedule."""

    periods: NotRequired[list[TimeSchedulePeriodPut]]
    """The periods of the schedule."""
