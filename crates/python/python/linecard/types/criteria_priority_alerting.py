# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Criteria attributes (Priority Alerting): A criteria of Priority Alerting: which calls ring in another way."""

from typing import NotRequired, TypedDict

from linecard.types.criteria_from_dn_priority_alerting import Get as CriteriaFromDnPriorityAlertingGet, Post as CriteriaFromDnPriorityAlertingPost, Put as CriteriaFromDnPriorityAlertingPut
from linecard.types.schedule_nested import Get as ScheduleNestedGet, Put as ScheduleNestedPut


class Get(TypedDict):
    """The body of a GET response. A criteria of Priority Alerting: which calls ring in another way.

    Criteria attributes (Priority Alerting), page Common Objects.
    """

    name: str
    """The name of the criteria."""

    active: bool
    """Whether the criteria is active."""

    fromDnCriteria: CriteriaFromDnPriorityAlertingGet
    """The callers that the criteria matches."""

    doNotPerformAction: NotRequired[bool]
    """Whether matching calls are excluded from the service."""

    timeSchedule: NotRequired[ScheduleNestedGet]
    """The time schedule of the criteria."""

    holidaySchedule: NotRequired[ScheduleNestedGet]
    """The holiday schedule of the criteria."""

    callsFrom: NotRequired[str]
    """The callers that the criteria matches, as text."""

    private: NotRequired[bool | str]
    """An attribute of the call server."""


class Put(TypedDict):
    """The body of a PUT. A criteria of Priority Alerting: which calls ring in another way.

    Criteria attributes (Priority Alerting), page Common Objects.
    """

    name: str
    """The name of the criteria."""

    newName: NotRequired[str]
    """The name that replaces the current one."""

    active: NotRequired[bool]
    """Whether the criteria is active."""

    fromDnCriteria: NotRequired[CriteriaFromDnPriorityAlertingPut]
    """The callers that the criteria matches."""

    doNotPerformAction: NotRequired[bool]
    """Whether matching calls are excluded from the service."""

    timeSchedule: NotRequired[ScheduleNestedPut | None]
    """The time schedule of the criteria."""

    holidaySchedule: NotRequired[ScheduleNestedPut | None]
    """The holiday schedule of the criteria."""

    callsFrom: NotRequired[str]
    """The callers that the criteria matches, as text."""

    private: NotRequired[bool | str]
    """An attribute of the call server."""


class Post(TypedDict):
    """The body of a POST. A criteria of Priority Alerting: which calls ring in another way.

    Criteria attributes (Priority Alerting), page Common Objects.
    """

    name: str
    """The name of the criteria."""

    active: NotRequired[bool]
    """Whether the criteria is active."""

    fromDnCriteria: CriteriaFromDnPriorityAlertingPost
    """The callers that the criteria matches."""

    doNotPerformAction: NotRequired[bool]
    """Whether matching calls are excluded from the service."""

    timeSchedule: NotRequired[ScheduleNestedPut]
    """The time schedule of the criteria."""

    holidaySchedule: NotRequired[ScheduleNestedPut]
    """The holiday schedule of the criteria."""

    callsFrom: NotRequired[str]
    """The callers that the criteria matches, as text."""

    private: NotRequired[bool | str]
    """An attribute of the call server."""


class Delete(TypedDict):
    """The body of a DELETE. A criteria of Priority Alerting: which calls ring in another way.

    Criteria attributes (Priority Alerting), page Common Objects.
    """

    name: str
    """The name of the criteria."""
