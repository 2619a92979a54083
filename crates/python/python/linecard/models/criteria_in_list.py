# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Criteria in List attributes: A criteria in the list of its service."""

from typing import Annotated, ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.criteria_from_dn import Get as CriteriaFromDnGet
from linecard.models.schedule_nested import Get as ScheduleNestedGet


class Get(OpenBody):
    """The body of a GET response. A criteria in the list of its service.

    Criteria in List attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("criteria-in-list", "GET")

    name: Annotated[str, Field(min_length=1)]
    """The name of the criteria."""

    active: bool
    """Whether the criteria is active."""

    calls_from: str = Field(validation_alias="callsFrom", serialization_alias="callsFrom")
    """The callers that the criteria matches, as text."""

    from_dn_criteria: CriteriaFromDnGet = Field(validation_alias="fromDnCriteria", serialization_alias="fromDnCriteria")
    """The callers that the criteria matches."""

    do_not_perform_action: bool | None = Field(default=None, validation_alias="doNotPerformAction", serialization_alias="doNotPerformAction")
    """Whether matching calls are excluded from the service."""

    time_schedule_obj: ScheduleNestedGet | str | None = Field(default=None, validation_alias="timeScheduleObj", serialization_alias="timeScheduleObj")
    """The time schedule of the criteria."""

    time_schedule: ScheduleNestedGet | str | None = Field(default=None, validation_alias="timeSchedule", serialization_alias="timeSchedule")
    """The name of the time schedule, followed by its level in parentheses unless that is the default."""

    holiday_schedule: ScheduleNestedGet | str | None = Field(default=None, validation_alias="holidaySchedule", serialization_alias="holidaySchedule")
    """The holiday schedule of the criteria."""

    holiday_schedule_obj: ScheduleNestedGet | str | None = Field(default=None, validation_alias="holidayScheduleObj", serialization_alias="holidayScheduleObj")
    """The name of the holiday schedule, followed by its level in parentheses unless that is the default."""
