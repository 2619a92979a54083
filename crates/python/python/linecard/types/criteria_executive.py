# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Criteria attributes for Executive and Executive Assistant: A criteria of Executive: which calls go to the assistants."""

from typing import NotRequired, TypedDict

from linecard.types.criteria_from_dn import Get as CriteriaFromDnGet, Post as CriteriaFromDnPost, Put as CriteriaFromDnPut
from linecard.types.schedule_nested import Get as ScheduleNestedGet, Put as ScheduleNestedPut


class Get(TypedDict):
    """The body of a GET response. A criteria of Executive: which calls go to the assistants.

    Criteria attributes for Executive and Executive Assistant, page Common Objects.
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

    filter: bool
    """Whether matching calls go to the assistants."""


class Put(TypedDict):
    """The body of a PUT. A criteria of Executive: which calls go to the assistants.

    Criteria attributes for Executive and Executive Assistant, page Common Objects.
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

    filter: NotRequired[bool]
    """Whether matching calls go to the assistants."""


class Post(TypedDict):
    """The body of a POST. A criteria of Executive: which calls go to the assistants.

    Criteria attributes for Executive and Executive Assistant, page Common Objects.
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

    filter: NotRequired[bool]
    """Whether matching calls go to the assistants."""


class Delete(TypedDict):
    """The body of a DELETE. A criteria of Executive: which calls go to the assistants.

    Criteria attributes for Executive and Executive Assistant, page Common Objects.
    """

    name: str
    """The name of the criteria."""
