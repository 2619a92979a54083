# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing Conference schedule recurring: The schedule of a recurring conference."""

from typing import Any, ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody
from linecard.models.schedule_recurrence import Get as ScheduleRecurrenceGet, Post as ScheduleRecurrencePost


class Get(OpenBody):
    """The body of a GET response. The schedule of a recurring conference.

    Meet-Me Conferencing Conference schedule recurring, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("meet-me-conferencing-conference-schedule-recurring", "GET")

    start_time: str = Field(validation_alias="startTime", serialization_alias="startTime")
    """The start time of the conference."""

    duration: dict[str, Any] | None = None
    """The duration of the conference."""

    recurrence: ScheduleRecurrenceGet | None = None
    """How often the conference takes place."""


class Put(Body):
    """The body of a PUT. The schedule of a recurring conference.

    Meet-Me Conferencing Conference schedule recurring, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("meet-me-conferencing-conference-schedule-recurring", "PUT")

    start_time: str | None = Field(default=None, validation_alias="startTime", serialization_alias="startTime")
    """The start time of the conference."""

    duration: dict[str, Any] | None = None
    """The duration of the conference."""

    recurrence: ScheduleRecurrencePost | None = None
    """How often the conference takes place."""


class Post(Body):
    """The body of a POST. The schedule of a recurring conference.

    Meet-Me Conferencing Conference schedule recurring, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("meet-me-conferencing-conference-schedule-recurring", "POST")

    start_time: str = Field(validation_alias="startTime", serialization_alias="startTime")
    """The start time of the conference."""

    duration: dict[str, Any] | None = None
    """The duration of the conference."""

    recurrence: ScheduleRecurrencePost
    """How often the conference takes place."""
