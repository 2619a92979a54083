# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Recur yearly by day attributes: A recurrence on a day of the year."""

from typing import Annotated, ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody, Whole
from linecard.types.recur_yearly_by_day import Month as Month


class Get(OpenBody):
    """The body of a GET response. A recurrence on a day of the year.

    Recur yearly by day attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("recur-yearly-by-day", "GET")

    recur_interval: Whole | None = Field(default=None, validation_alias="recurInterval", serialization_alias="recurInterval")
    """The number of years between two conferences."""

    day_of_month: Annotated[Whole, Field(ge=1, le=31)] = Field(validation_alias="dayOfMonth", serialization_alias="dayOfMonth")
    """The day of the month."""

    month: Month | str
    """The month."""


class Put(Body):
    """The body of a PUT or POST. A recurrence on a day of the year.

    Recur yearly by day attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("recur-yearly-by-day", "PUT")

    recur_interval: Whole | None = Field(default=None, validation_alias="recurInterval", serialization_alias="recurInterval")
    """The number of years between two conferences."""

    day_of_month: Annotated[Whole, Field(ge=1, le=31)] = Field(validation_alias="dayOfMonth", serialization_alias="dayOfMonth")
    """The day of the month."""

    month: Month
    """The month."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
