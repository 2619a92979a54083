# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Criteria attributes: Selects the calls that a service applies to, by caller and time."""

from typing import NotRequired, TypedDict

from linecard.types.criteria_from_dn import Get as CriteriaFromDnGet, Post as CriteriaFromDnPost, Put as CriteriaFromDnPut
from linecard.types.schedule_nested import Get as ScheduleNestedGet, Put as ScheduleNestedPut


class Get(TypedDict):
    """The body of a GET response. Selects the calls that a service applies to, by caller and time.

    Criteria attributes, page Common Objects.
    """

    name: str
    """The name of the criteria."""

    active: bool
    """Whether the criteria is active."""

    fromDnCriteria: CriteriaFromDnGet
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
    """The body of a PUT. Selects the calls that a service applies to, by caller and time.

    Criteria attributes, page Common Objects.
    """

    name: str
    """The name of the criteria."""

    newName: NotRequired[str]
    """The name that replaces the current one."""

    active: NotRequired[bool]
    """Whether the criteria is active."""

    fromDnCriteria: NotRequired[CriteriaFromDnPut]
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
    """The body of a POST. Selects the calls that a service applies to, by caller and time.

    Criteria attributes, page Common Objects.
    """

    name: str
    """The name of the criteria."""

    active: NotRequired[bool]
    """Whether the criteria is active."""

    fromDnCriteria: CriteriaFromDnPost
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
    """The body of a DELETE. Selects the calls that a service applies to, by caller and time.

    Criteria attributes, page Common Objects.
    """

    name: str
    """The name of the criteria."""
