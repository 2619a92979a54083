# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Recur yearly by week attributes: A recurrence on a weekday in a week of a month of the year."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody, Whole
from linecard.types.recur_yearly_by_week import DayOfWeek as DayOfWeek, DayOfWeekInMonth as DayOfWeekInMonth, Month as Month


class Get(OpenBody):
    """The body of a GET response. A recurrence on a weekday in a week of a month of the year.

    Recur yearly by week attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("recur-yearly-by-week", "GET")

    recur_interval: Whole | None = Field(default=None, validation_alias="recurInterval", serialization_alias="recurInterval")
    """The number of years between two conferences."""

    day_of_week: DayOfWeek | str = Field(validation_alias="dayOfWeek", serialization_alias="dayOfWeek")
    """The day of the week."""

    day_of_week_in_month: DayOfWeekInMonth | str = Field(validation_alias="dayOfWeekInMonth", serialization_alias="dayOfWeekInMonth")
    """The week of the month."""

    month: Month | str
    """The month."""


class Put(Body):
    """The body of a PUT or POST. A recurrence on a weekday in a week of a month of the year.

    Recur yearly by week attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("recur-yearly-by-week", "PUT")

    recur_interval: Whole | None = Field(default=None, validation_alias="recurInterval", serialization_alias="recurInterval")
    """The number of years between two conferences."""

    day_of_week: DayOfWeek = Field(validation_alias="dayOfWeek", serialization_alias="dayOfWeek")
    """The day of the week."""

    day_of_week_in_month: DayOfWeekInMonth = Field(validation_alias="dayOfWeekInMonth", serialization_alias="dayOfWeekInMonth")
    """The week of the month."""

    month: Month
    """The month."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
