# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Schedule recurrence attributes: A recurrence on weekdays."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody, Whole


class Get(OpenBody):
    """The body of a GET response. A recurrence on weekdays.

    Schedule recurrence attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("schedule-recurrence-weekly", "GET")

    recur_interval: Whole | None = Field(default=None, validation_alias="recurInterval", serialization_alias="recurInterval")
    """The number of weeks between two conferences."""

    sunday: bool = Field(validation_alias="Sunday", serialization_alias="Sunday")
    """Whether the conference takes place on Sundays."""

    monday: bool = Field(validation_alias="Monday", serialization_alias="Monday")
    """Whether the conference takes place on Mondays."""

    tuesday: bool = Field(validation_alias="Tuesday", serialization_alias="Tuesday")
    """Whether the conference takes place on Tuesdays."""

    wednesday: bool = Field(validation_alias="Wednesday", serialization_alias="Wednesday")
    """Whether the conference takes place on Wednesdays."""

    thursday: bool = Field(validation_alias="Thursday", serialization_alias="Thursday")
    """Whether the conference takes place on Thursdays."""

    friday: bool = Field(validation_alias="Friday", serialization_alias="Friday")
    """Whether the conference takes place on Fridays."""

    saturday: bool = Field(validation_alias="Saturday", serialization_alias="Saturday")
    """Whether the conference takes place on Saturdays."""


class Put(Body):
    """The body of a PUT. A recurrence on weekdays.

    Schedule recurrence attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("schedule-recurrence-weekly", "PUT")

    recur_interval: Whole | None = Field(default=None, validation_alias="recurInterval", serialization_alias="recurInterval")
    """The number of weeks between two conferences."""

    sunday: bool = Field(validation_alias="Sunday", serialization_alias="Sunday")
    """Whether the conference takes place on Sundays."""

    monday: bool = Field(validation_alias="Monday", serialization_alias="Monday")
    """Whether the conference takes place on Mondays."""

    tuesday: bool = Field(validation_alias="Tuesday", serialization_alias="Tuesday")
    """Whether the conference takes place on Tuesdays."""

    wednesday: bool = Field(validation_alias="Wednesday", serialization_alias="Wednesday")
    """Whether the conference takes place on Wednesdays."""

    thursday: bool = Field(validation_alias="Thursday", serialization_alias="Thursday")
    """Whether the conference takes place on Thursdays."""

    friday: bool = Field(validation_alias="Friday", serialization_alias="Friday")
    """Whether the conference takes place on Fridays."""

    saturday: bool = Field(validation_alias="Saturday", serialization_alias="Saturday")
    """Whether the conference takes place on Saturdays."""


class Post(Body):
    """The body of a POST. A recurrence on weekdays.

    Schedule recurrence attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("schedule-recurrence-weekly", "POST")

    recur_interval: Whole | None = Field(default=None, validation_alias="recurInterval", serialization_alias="recurInterval")
    """The number of weeks between two conferences."""

    sunday: bool = Field(validation_alias="Sunday", serialization_alias="Sunday")
    """Whether the conference takes place on Sundays."""

    monday: bool = Field(validation_alias="Monday", serialization_alias="Monday")
    """Whether the conference takes place on Mondays."""

    tuesday: bool = Field(validation_alias="Tuesday", serialization_alias="Tuesday")
    """Whether the conference takes place on Tuesdays."""

    wednesday: bool = Field(validation_alias="Wednesday", serialization_alias="Wednesday")
    """Whether the conference takes place on Wednesdays."""

    thursday: bool = Field(validation_alias="Thursday", serialization_alias="Thursday")
    """Whether the conference takes place on Thursdays."""

    friday: bool = Field(validation_alias="Friday", serialization_alias="Friday")
    """Whether the conference takes place on Fridays."""

    saturday: bool = Field(validation_alias="Saturday", serialization_alias="Saturday")
    """Whether the conference takes place on Saturdays."""
