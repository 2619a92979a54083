# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Criteria in list: A criteria of Priority Alerting in the list of the service, with the called numbers of the user."""

from typing import NotRequired, TypedDict

from linecard.types.call_to_number import Get as CallToNumberGet
from linecard.types.criteria_from_dn_priority_alerting import Get as CriteriaFromDnPriorityAlertingGet
from linecard.types.schedule_nested import Get as ScheduleNestedGet


class Get(TypedDict):
    """The body of a GET response. A criteria of Priority Alerting in the list of the service, with the called numbers of the user.

    Criteria in list, page Common Objects.
    """

    active: bool
    """Whether the criteria is active."""

    name: str
    """The name of the criteria."""

    timeSchedule: ScheduleNestedGet | str
    """The name of the time schedule."""

    timeScheduleObj: NotRequired[ScheduleNestedGet | str]
    """The time schedule of the criteria."""

    holidaySchedule: ScheduleNestedGet | str
    """The name of the holiday schedule."""

    holidayScheduleObj: NotRequired[ScheduleNestedGet | str]
    """The name of the holiday schedule, followed by its level in parentheses unless that is the default."""

    callsFrom: str
    """The callers that the criteria matches, as text."""

    doNotPerformAction: bool
    """Whether matching calls are excluded from priority alerting."""

    fromDnCriteria: CriteriaFromDnPriorityAlertingGet
    """The callers that the criteria matches."""

    callToNumbers: NotRequired[list[CallToNumberGet]]
    """The numbers of the user that were called."""
