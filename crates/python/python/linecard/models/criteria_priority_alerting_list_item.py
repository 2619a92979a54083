# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Criteria attributes (in the PUT of Priority Alerting): A criteria in the PUT of Priority Alerting, which creates, changes or deletes it by name."""

from typing import Annotated, ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body
from linecard.models.criteria_from_dn_priority_alerting import Put as CriteriaFromDnPriorityAlertingPut
from linecard.models.schedule_nested import Put as ScheduleNestedPut


class Put(Body):
    """The body of a PUT. A criteria in the PUT of Priority Alerting, which creates, changes or deletes it by name.

    Criteria attributes (in the PUT of Priority Alerting), page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("criteria-priority-alerting-list-item", "PUT")

    name: Annotated[str, Field(min_length=1)]
    """The name of the criteria."""

    new_name: Annotated[str, Field(min_length=1)] | None = Field(default=None, validation_alias="newName", serialization_alias="newName")
    """The name that replaces the current one."""

    active: bool | None = None
    """Whether the criteria is active."""

    from_dn_criteria: CriteriaFromDnPriorityAlertingPut | None = Field(default=None, validation_alias="fromDnCriteria", serialization_alias="fromDnCriteria")
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

    delete: bool | None = None
    """Whether to delete the criteria."""
