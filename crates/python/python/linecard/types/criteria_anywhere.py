# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Criteria attributes (Anywhere): A criteria in a phone number of Anywhere."""

from typing import NotRequired, TypedDict

from linecard.types.criteria_from_dn_anywhere import Get as CriteriaFromDnAnywhereGet, Post as CriteriaFromDnAnywherePost, Put as CriteriaFromDnAnywherePut
from linecard.types.schedule_nested import Get as ScheduleNestedGet, Put as ScheduleNestedPut


class Get(TypedDict):
    """The body of a GET response. A criteria in a phone number of Anywhere.

    Criteria attributes (Anywhere), page Common Objects.
    """

    name: str
    """The name of the criteria."""

    active: NotRequired[bool]
    """Whether the criteria is active."""

    fromDnCriteria: CriteriaFromDnAnywhereGet
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
    """The body of a PUT. A criteria in a phone number of Anywhere.

    Criteria attributes (Anywhere), page Common Objects.
    """

    name: str
    """The name of the criteria."""

    newName: NotRequired[str]
    """The name that replaces the current one."""

    active: NotRequired[bool]
    """Whether the criteria is active."""

    fromDnCriteria: NotRequired[CriteriaFromDnAnywherePut]
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
    """The body of a POST. A criteria in a phone number of Anywhere.

    Criteria attributes (Anywhere), page Common Objects.
    """

    name: str
    """The name of the criteria."""

    active: NotRequired[bool]
    """Whether the criteria is active."""

    fromDnCriteria: CriteriaFromDnAnywherePost
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
