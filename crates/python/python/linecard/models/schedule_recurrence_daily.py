# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Schedule recurrence attributes: A recurrence after a number of days."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody, Whole


class Get(OpenBody):
    """The body of a GET response. A recurrence after a number of days.

    Schedule recurrence attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("schedule-recurrence-daily", "GET")

    recur_interval: Whole | None = Field(default=None, validation_alias="recurInterval", serialization_alias="recurInterval")
    """The number of days between two conferences."""


class Put(Body):
    """The body of a PUT or POST. A recurrence after a number of days.

    Schedule recurrence attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("schedule-recurrence-daily", "PUT")

    recur_interval: Whole | None = Field(default=None, validation_alias="recurInterval", serialization_alias="recurInterval")
    """The number of days between two conferences."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
