# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Criteria in list: A criteria of Priority Alerting in the list of the service, with the called numbers of the user."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.call_to_number import Get as CallToNumberGet
from linecard.models.criteria_from_dn_priority_alerting import Get as CriteriaFromDnPriorityAlertingGet
from linecard.models.schedule_nested import Get as ScheduleNestedGet


class Get(OpenBody):
    """The body of a GET response. A criteria of Priority Alerting in the list of the service, with the called numbers of the user.

    Criteria in list, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("criteria-in-list-with-call-to-numbers", "GET")

    active: bool
    """Whether the criteria is active."""

    name: str
    """The name of the criteria."""

    time_schedule: ScheduleNestedGet | str = Field(validation_alias="timeSchedule", serialization_alias="timeSchedule")
    """The name of the time schedule."""

    time_schedule_obj: ScheduleNestedGet | str | None = Field(default=None, validation_alias="timeScheduleObj", serialization_alias="timeScheduleObj")
    """The time schedule of the criteria."""

    holiday_schedule: ScheduleNestedGet | str = Field(validation_alias="holidaySchedule", serialization_alias="holidaySchedule")
    """The name of the holiday schedule."""

    holiday_schedule_obj: ScheduleNestedGet | str | None = Field(default=None, validation_alias="holidayScheduleObj", serialization_alias="holidayScheduleObj")
    """The name of the holiday schedule, followed by its level in parentheses unless that is the default."""

    calls_from: str = Field(validation_alias="callsFrom", serialization_alias="callsFrom")
    """The callers that the criteria matches, as text."""

    do_not_perform_action: bool = Field(validation_alias="doNotPerformAction", serialization_alias="doNotPerformAction")
    """Whether matching calls are excluded from priority alerting."""

    from_dn_criteria: CriteriaFromDnPriorityAlertingGet = Field(validation_alias="fromDnCriteria", serialization_alias="fromDnCriteria")
    """The callers that the criteria matches."""

    call_to_numbers: list[CallToNumberGet] | None = Field(default=None, validation_alias="callToNumbers", serialization_alias="callToNumbers")
    """The numbers of the user that were called."""
