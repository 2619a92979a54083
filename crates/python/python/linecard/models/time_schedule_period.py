# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Time schedule: period: A period of a time schedule."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody, Whole
from linecard.types.time_schedule_period import DayOfWeek as DayOfWeek, Type as Type


class Get(OpenBody):
    """The body of a GET response. A period of a time schedule.

    Time schedule: period, page Time Schedules.
    """

    _validator: ClassVar[Validator] = Validator("time-schedule-period", "GET")

    name: str | None = None
    """The name of the period."""

    type: Type | str | None = None
    """Whether the period repeats on a day of the week or of the month."""

    day_of_week: DayOfWeek | str | None = Field(default=None, validation_alias="dayOfWeek", serialization_alias="dayOfWeek")
    """The day of the week."""

    day_of_month: Whole | None = Field(default=None, validation_alias="dayOfMonth", serialization_alias="dayOfMonth")
    """The day of the month."""

    start_time: str | None = Field(default=None, validation_alias="startTime", serialization_alias="startTime")
    """When it begins, such as 9:00."""

    stop_time: str | None = Field(default=None, validation_alias="stopTime", serialization_alias="stopTime")
    """When it ends, such as 17:30."""

    active: bool | None = None
    """Whether the period is active."""


class Put(OpenBody):
    """The body of a PUT or POST. A period of a time schedule.

    Time schedule: period, page Time Schedules.
    """

    _validator: ClassVar[Validator] = Validator("time-schedule-period", "PUT")

    name: str | None = None
    """The name of the period."""

    type: Type | str | None = None
    """Whether the period repeats on a day of the week or of the month."""

    day_of_week: DayOfWeek | str | None = Field(default=None, validation_alias="dayOfWeek", serialization_alias="dayOfWeek")
    """The day of the week."""

    day_of_month: Whole | None = Field(default=None, validation_alias="dayOfMonth", serialization_alias="dayOfMonth")
    """The day of the month."""

    start_time: str | None = Field(default=None, validation_alias="startTime", serialization_alias="startTime")
    """When it begins, such as 9:00."""

    stop_time: str | None = Field(default=None, validation_alias="stopTime", serialization_alias="stopTime")
    """When it ends, such as 17:30."""

    active: bool | None = None
    """Whether the period is active."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
