# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Criteria in List attributes (Selective Call Rejection): A criteria of Selective Call Rejection in the list of the service."""

from typing import NotRequired, TypedDict

from linecard.types.criteria_from_dn_selective_call_rejection import Get as CriteriaFromDnSelectiveCallRejectionGet
from linecard.types.schedule_nested import Get as ScheduleNestedGet


class Get(TypedDict):
    """The body of a GET response. A criteria of Selective Call Rejection in the list of the service.

    Criteria in List attributes (Selective Call Rejection), page Common Objects.
    """

    name: str
    """The name of the criteria."""

    active: bool
    """Whether the criteria is active."""

    callsFrom: str
    """The callers that the criteria matches, as text."""

    fromDnCriteria: CriteriaFromDnSelectiveCallRejectionGet
    """The callers that the criteria matches."""

    doNotPerformAction: NotRequired[bool]
    """Whether matching calls are excluded from the service."""

    timeScheduleObj: NotRequired[ScheduleNestedGet | str]
    """The time schedule of the criteria."""

    timeSchedule: NotRequired[ScheduleNestedGet | str]
    """The name of the time schedule, followed by its level in parentheses unless that is the default."""

    holidaySchedule: NotRequired[ScheduleNestedGet | str]
    """The holiday schedule of the criteria."""

    holidayScheduleObj: NotRequired[ScheduleNestedGet | str]
    """The name of the holiday schedule, followed by its level in parentheses unless that is the default."""
