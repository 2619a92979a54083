# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Time schedule attributes: A time schedule: a name, and the periods that it consists of."""

from typing import ClassVar

from linecard import Validator
from linecard._model import Body, OpenBody
from linecard.models.time_schedule_period import Get as TimeSchedulePeriodGet, Put as TimeSchedulePeriodPut
from linecard.types.time_schedule import Level as Level


class Get(OpenBody):
    """The body of a GET response. A time schedule: a name, and the periods that it consists of.

    Time schedule attributes, page Time Schedules.
    """

    _validator: ClassVar[Validator] = Validator("time-schedule", "GET")

    name: str
    """The name of the schedule."""

    level: Level | str | None = None
    """The level of the schedule, if the schedules of all levels are returned."""

    periods: list[TimeSchedulePeriodGet] | None = None
    """The periods of the schedule."""


class Put(Body):
    """The body of a PUT. A time schedule: a name, and the periods that it consists of.

    Time schedule attributes, page Time Schedules.
    """

    _validator: ClassVar[Validator] = Validator("time-schedule", "PUT")

    name: str | None = None
    """The name of the schedule."""

    periods: list[TimeSchedulePeriodPut] | None = None
    """The periods of the schedule."""


class Post(Body):
    """The body of a POST. A time schedule: a name, and the periods that it consists of.

    Time schedule attributes, page Time Schedules.
    """

    _validator: ClassVar[Validator] = Validator("time-schedule", "POST")

    name: str
    """The name of the schedule."""

    periods: list[TimeSchedulePeriodPut] | None = None
    """The periods of the schedule."""
