# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing Conference schedule reservationLess: The schedule of a conference without reservation."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody


class Get(OpenBody):
    """The body of a GET response. The schedule of a conference without reservation.

    Meet-Me Conferencing Conference schedule reservationLess, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("meet-me-conferencing-conference-schedule-reservationless", "GET")

    start_time: str = Field(validation_alias="startTime", serialization_alias="startTime")
    """The start time of the conference."""

    end_time: str | None = Field(default=None, validation_alias="endTime", serialization_alias="endTime")
    """The end time of the conference; if it is missing, the conference has no end."""


class Put(Body):
    """The body of a PUT. The schedule of a conference without reservation.

    Meet-Me Conferencing Conference schedule reservationLess, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("meet-me-conferencing-conference-schedule-reservationless", "PUT")

    start_time: str | None = Field(default=None, validation_alias="startTime", serialization_alias="startTime")
    """The start time of the conference."""

    end_time: str | None = Field(default=None, validation_alias="endTime", serialization_alias="endTime")
    """The end time of the conference; if it is missing, the conference has no end."""


class Post(Body):
    """The body of a POST. The schedule of a conference without reservation.

    Meet-Me Conferencing Conference schedule reservationLess, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("meet-me-conferencing-conference-schedule-reservationless", "POST")

    start_time: str = Field(validation_alias="startTime", serialization_alias="startTime")
    """The start time of the conference."""

    end_time: str | None = Field(default=None, validation_alias="endTime", serialization_alias="endTime")
    """The end time of the conference; if it is missing, the conference has no end."""
