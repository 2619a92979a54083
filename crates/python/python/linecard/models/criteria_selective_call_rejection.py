# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Criteria attributes (Selective Call Rejection): A criteria of Selective Call Rejection: which calls are rejected."""

from typing import Annotated, ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody
from linecard.models.criteria_from_dn_selective_call_rejection import Get as CriteriaFromDnSelectiveCallRejectionGet, Post as CriteriaFromDnSelectiveCallRejectionPost, Put as CriteriaFromDnSelectiveCallRejectionPut
from linecard.models.schedule_nested import Get as ScheduleNestedGet, Put as ScheduleNestedPut


class Get(OpenBody):
    """The body of a GET response. A criteria of Selective Call Rejection: which calls are rejected.

    Criteria attributes (Selective Call Rejection), page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("criteria-selective-call-rejection", "GET")

    name: Annotated[str, Field(min_length=1)]
    """The name of the criteria."""

    active: bool
    """Whether the criteria is active."""

    from_dn_criteria: CriteriaFromDnSelectiveCallRejectionGet = Field(validation_alias="fromDnCriteria", serialization_alias="fromDnCriteria")
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
    """The body of a PUT. A criteria of Selective Call Rejection: which calls are rejected.

    Criteria attributes (Selective Call Rejection), page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("criteria-selective-call-rejection", "PUT")

    name: Annotated[str, Field(min_length=1)]
    """The name of the criteria."""

    new_name: Annotated[str, Field(min_length=1)] | None = Field(default=None, validation_alias="newName", serialization_alias="newName")
    """The name that replaces the current one."""

    active: bool | None = None
    """Whether the criteria is active."""

    from_dn_criteria: CriteriaFromDnSelectiveCallRejectionPut | None = Field(default=None, validation_alias="fromDnCriteria", serialization_alias="fromDnCriteria")
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
    """The body of a POST. A criteria of Selective Call Rejection: which calls are rejected.

    Criteria attributes (Selective Call Rejection), page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("criteria-selective-call-rejection", "POST")

    name: Annotated[str, Field(min_length=1)]
    """The name of the criteria."""

    active: bool | None = None
    """Whether the criteria is active."""

    from_dn_criteria: CriteriaFromDnSelectiveCallRejectionPost = Field(validation_alias="fromDnCriteria", serialization_alias="fromDnCriteria")
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


class Delete(Body):
    """The body of a DELETE. A criteria of Selective Call Rejection: which calls are rejected.

    Criteria attributes (Selective Call Rejection), page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("criteria-selective-call-rejection", "DELETE")

    name: Annotated[str, Field(min_length=1)]
    """The name of the criteria."""
