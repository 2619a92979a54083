# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing Conference schedule one time: The schedule of a single conference."""

from typing import Any, ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody


class Get(OpenBody):
    """The body of a GET response. The schedule of a single conference.

    Meet-Me Conferencing Conference schedule one time, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("meet-me-conferencing-conference-schedule-one-time", "GET")

    start_time: str = Field(validation_alias="startTime", serialization_alias="startTime")
    """The start time of the conference."""

    duration: dict[str, Any] | None = None
    """The duration of the conference."""


class Put(Body):
    """The body of a PUT. The schedule of a single conference.

    Meet-Me Conferencing Conference schedule one time, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("meet-me-conferencing-conference-schedule-one-time", "PUT")

    start_time: str | None = Field(default=None, validation_alias="startTime", serialization_alias="startTime")
    """The start time of the conference."""

    duration: dict[str, Any] | None = None
    """The duration of the conference."""


class Post(Body):
    """The body of a POST. The schedule of a single conference.

    Meet-Me Conferencing Conference schedule one time, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("meet-me-conferencing-conference-schedule-one-time", "POST")

    start_time: str = Field(validation_alias="startTime", serialization_alias="startTime")
    """The start time of the conference."""

    duration: dict[str, Any] | None = None
    """The duration of the conference."""
