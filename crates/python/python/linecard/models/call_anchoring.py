# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Anchoring: Whether calls of a mobile phone are anchored in the service."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody
from linecard.models.schedule_nested import Get as ScheduleNestedGet, Put as ScheduleNestedPut


class Get(OpenBody):
    """The body of a GET response. Whether calls of a mobile phone are anchored in the service.

    Call Anchoring, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("call-anchoring", "GET")

    enable_call_anchoring: bool = Field(validation_alias="enableCallAnchoring", serialization_alias="enableCallAnchoring")
    """Whether call anchoring is enabled."""

    time_schedule: ScheduleNestedGet | None = Field(default=None, validation_alias="timeSchedule", serialization_alias="timeSchedule")
    """The time schedule that is excluded from call anchoring."""

    holiday_schedule: ScheduleNestedGet | None = Field(default=None, validation_alias="holidaySchedule", serialization_alias="holidaySchedule")
    """The holiday schedule that is excluded from call anchoring."""


class Put(Body):
    """The body of a PUT. Whether calls of a mobile phone are anchored in the service.

    Call Anchoring, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("call-anchoring", "PUT")

    enable_call_anchoring: bool | None = Field(default=None, validation_alias="enableCallAnchoring", serialization_alias="enableCallAnchoring")
    """Whether call anchoring is enabled."""

    time_schedule: ScheduleNestedPut | None = Field(default=None, validation_alias="timeSchedule", serialization_alias="timeSchedule")
    """The time schedule that is excluded from call anchoring."""

    holiday_schedule: ScheduleNestedPut | None = Field(default=None, validation_alias="holidaySchedule", serialization_alias="holidaySchedule")
    """The holiday schedule that is excluded from call anchoring."""


class Post(Body):
    """The body of a POST. Whether calls of a mobile phone are anchored in the service.

    Call Anchoring, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("call-anchoring", "POST")

    enable_call_anchoring: bool = Field(validation_alias="enableCallAnchoring", serialization_alias="enableCallAnchoring")
    """Whether call anchoring is enabled."""

    time_schedule: ScheduleNestedPut | None = Field(default=None, validation_alias="timeSchedule", serialization_alias="timeSchedule")
    """The time schedule that is excluded from call anchoring."""

    holiday_schedule: ScheduleNestedPut | None = Field(default=None, validation_alias="holidaySchedule", serialization_alias="holidaySchedule")
    """The holiday schedule that is excluded from call anchoring."""
