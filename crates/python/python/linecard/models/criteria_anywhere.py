# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Criteria attributes (Anywhere): A criteria in a phone number of Anywhere."""

from typing import Annotated, ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody
from linecard.models.criteria_from_dn_anywhere import Get as CriteriaFromDnAnywhereGet, Post as CriteriaFromDnAnywherePost, Put as CriteriaFromDnAnywherePut
from linecard.models.schedule_nested import Get as ScheduleNestedGet, Put as ScheduleNestedPut


class Get(OpenBody):
    """The body of a GET response. A criteria in a phone number of Anywhere.

    Criteria attributes (Anywhere), page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("criteria-anywhere", "GET")

    name: Annotated[str, Field(min_length=1)]
    """The name of the criteria."""

    active: bool | None = None
    """Whether the criteria is active."""

    from_dn_criteria: CriteriaFromDnAnywhereGet = Field(validation_alias="fromDnCriteria", serialization_alias="fromDnCriteria")
    """The callers that the criteria matches."""

    do_not_perform_action: bool | None = Field(default=None, validation_alias="doNotPerformAction", serialization_alias="doNotPerformAction")
    """Whether matching calls are excluded from the service."""

    time_schedule: ScheduleNestedGet | None = Field(default=None, validation_alias="timeSchedule", serialization_alias="timeSchedule")
    """The time schedule of the criteria."""

    holiday_schedule: ScheduleNestedGet | None = Field(default=None, validation_alias="holidaySchedule", serialization_alias="holidaySchedule")
    """The holiday schedule of the criteria."""

    calls_from: str | None = Field(default=None, validation_alias="callsFrom", serialization_alias="callsFrom")
    """The callers that the criteria matches, as text."""

    private: bool | str | None = None
    """An attribute of the call server."""


class Put(Body):
    """The body of a PUT. A criteria in a phone number of Anywhere.

    Criteria attributes (Anywhere), page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("criteria-anywhere", "PUT")

    name: Annotated[str, Field(min_length=1)]
    """The name of the criteria."""

    new_name: Annotated[str, Field(min_length=1)] | None = Field(default=None, validation_alias="newName", serialization_alias="newName")
    """The name that replaces the current one."""

    active: bool | None = None
    """Whether the criteria is active."""

    from_dn_criteria: CriteriaFromDnAnywherePut | None = Field(default=None, validation_alias="fromDnCriteria", serialization_alias="fromDnCriteria")
    """The callers that the criteria matches."""

    do_not_perform_action: bool | None = Field(default=None, validation_alias="doNotPerformAction", serialization_alias="doNotPerformAction")
    """Whether matching calls are excluded from the service."""

    time_schedule: ScheduleNestedPut | None = Field(default=None, validation_alias="timeSchedule", serialization_alias="timeSchedule")
    """The time schedule of the criteria."""

    holiday_schedule: ScheduleNestedPut | None = Field(default=None, validation_alias="holidaySchedule", serialization_alias="holidaySchedule")
    """The holiday schedule of the criteria."""

    calls_from: str | None = Field(default=None, validation_alias="callsFrom", serialization_alias="callsFrom")
    """The callers that the criteria matches, as text."""

    private: bool | str | None = None
    """An attribute of the call server."""


class Post(Body):
    """The body of a POST. A criteria in a phone number of Anywhere.

    Criteria attributes (Anywhere), page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("criteria-anywhere", "POST")

    name: Annotated[str, Field(min_length=1)]
    """The name of the criteria."""

    active: bool | None = None
    """Whether the criteria is active."""

    from_dn_criteria: CriteriaFromDnAnywherePost = Field(validation_alias="fromDnCriteria", serialization_alias="fromDnCriteria")
    """The callers that the criteria matches."""

    do_not_perform_action: bool | None = Field(default=None, validation_alias="doNotPerformAction", serialization_alias="doNotPerformAction")
    """Whether matching calls are excluded from the service."""

    time_schedule: ScheduleNestedPut | None = Field(default=None, validation_alias="timeSchedule", serialization_alias="timeSchedule")
    """The time schedule of the criteria."""

    holiday_schedule: ScheduleNestedPut | None = Field(default=None, validation_alias="holidaySchedule", serialization_alias="holidaySchedule")
    """The holiday schedule of the criteria."""

    calls_from: str | None = Field(default=None, validation_alias="callsFrom", serialization_alias="callsFrom")
    """The callers that the criteria matches, as text."""

    private: bool | str | None = None
    """An attribute of the call server."""
