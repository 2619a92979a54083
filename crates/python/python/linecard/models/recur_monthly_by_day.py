# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Recur monthly by day attributes: A recurrence on a day of the month."""

from typing import Annotated, ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody, Whole


class Get(OpenBody):
    """The body of a GET response. A recurrence on a day of the month.

    Recur monthly by day attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("recur-monthly-by-day", "GET")

    recur_interval: Whole | None = Field(default=None, validation_alias="recurInterval", serialization_alias="recurInterval")
    """The number of months between two conferences."""

    day_of_month: Annotated[Whole, Field(ge=1, le=31)] = Field(validation_alias="dayOfMonth", serialization_alias="dayOfMonth")
    """The day of the month."""


class Put(Body):
    """The body of a PUT or POST. A recurrence on a day of the month.

    Recur monthly by day attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("recur-monthly-by-day", "PUT")

    recur_interval: Whole | None = Field(default=None, validation_alias="recurInterval", serialization_alias="recurInterval")
    """The number of months between two conferences."""

    day_of_month: Annotated[Whole, Field(ge=1, le=31)] = Field(validation_alias="dayOfMonth", serialization_alias="dayOfMonth")
    """The day of the month."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
