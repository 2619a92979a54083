# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Criteria attributes for Call Forwarding Selective: A criteria of Call Forwarding Selective: which calls are forwarded, and where to."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.criteria_from_dn import Get as CriteriaFromDnGet, Post as CriteriaFromDnPost, Put as CriteriaFromDnPut
from linecard.types.schedule_nested import Get as ScheduleNestedGet, Put as ScheduleNestedPut

ForwardToNumberSelection = Literal[
    "Forward To Specified Number",
    "Forward To Default Number",
    "Do not forward",
]


class Get(TypedDict):
    """The body of a GET response. A criteria of Call Forwarding Selective: which calls are forwarded, and where to.

    Criteria attributes for Call Forwarding Selective, page Common Objects.
    """

    name: str
    """The name of the criteria."""

    active: bool
    """Whether the criteria is active."""

    fromDnCriteria: CriteriaFromDnGet
    """The callers that the criteria matches."""

    doNotPerformAction: NotRequired[bool]
    """Whether matching calls are excluded; this service has forwardToNumberSelection instead."""

    timeSchedule: NotRequired[ScheduleNestedGet]
    """The time schedule of the criteria."""

    holidaySchedule: NotRequired[ScheduleNestedGet]
    """The holiday schedule of the criteria."""

    callsFrom: NotRequired[str]
    """The callers that the criteria matches, as text."""

    private: NotRequired[bool | str]
    """An attribute of the call server."""

    forwardToPhoneNumber: NotRequired[str]
    """The number that calls are forwarded to, if the criteria has its own."""

    forwardToNumberSelection: ForwardToNumberSelection | str
    """Which number calls are forwarded to, if any."""


class Put(TypedDict):
    """The body of a PUT. A criteria of Call Forwarding Selective: which calls are forwarded, and where to.

    Criteria attributes for Call Forwarding Selective, page Common Objects.
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
    """Whether matching calls are excluded; this service has forwardToNumberSelection instead."""

    timeSchedule: NotRequired[ScheduleNestedPut | None]
    """The time schedule of the criteria."""

    holidaySchedule: NotRequired[ScheduleNestedPut | None]
    """The holiday schedule of the criteria."""

    callsFrom: NotRequired[str]
    """The callers that the criteria matches, as text."""

    private: NotRequired[bool | str]
    """An attribute of the call server."""

    forwardToPhoneNumber: NotRequired[str]
    """The number that calls are forwarded to, if the criteria has its own."""

    forwardToNumberSelection: NotRequired[ForwardToNumberSelection]
    """Which number calls are forwarded to, if any."""


class Post(TypedDict):
    """The body of a POST. A criteria of Call Forwarding Selective: which calls are forwarded, and where to.

    Criteria attributes for Call Forwarding Selective, page Common Objects.
    """

    name: str
    """The name of the criteria."""

    active: NotRequired[bool]
    """Whether the criteria is active."""

    fromDnCriteria: CriteriaFromDnPost
    """The callers that the criteria matches."""

    doNotPerformAction: NotRequired[bool]
    """Whether matching calls are excluded; this service has forwardToNumberSelection instead."""

    timeSchedule: NotRequired[ScheduleNestedPut]
    """The time schedule of the criteria."""

    holidaySchedule: NotRequired[ScheduleNestedPut]
    """The holiday schedule of the criteria."""

    callsFrom: NotRequired[str]
    """The callers that the criteria matches, as text."""

    private: NotRequired[bool | str]
    """An attribute of the call server."""

    forwardToPhoneNumber: NotRequired[str]
    """The number that calls are forwarded to, if the criteria has its own."""

    forwardToNumberSelection: NotRequired[ForwardToNumberSelection]
    """Which number calls are forwarded to, if any."""


class Delete(TypedDict):
    """The body of a DELETE. A criteria of Call Forwarding Selective: which calls are forwarded, and where to.

    Criteria attributes for Call Forwarding Selective, page Common Objects.
    """

    name: str
    """The name of the criteria."""
