# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Criteria attributes for Call Forwarding Selective (in a list): A criteria of Call Forwarding Selective in the list of the service."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.criteria_from_dn import Get as CriteriaFromDnGet
from linecard.types.schedule_nested import Get as ScheduleNestedGet

ForwardToNumberSelection = Literal[
    "Forward To Specified Number",
    "Forward To Default Number",
    "Do not forward",
]


class Get(TypedDict):
    """The body of a GET response. A criteria of Call Forwarding Selective in the list of the service.

    Criteria attributes for Call Forwarding Selective (in a list), page Common Objects.
    """

    name: str
    """The name of the criteria."""

    active: bool
    """Whether the criteria is active."""

    callsFrom: str
    """The callers that the criteria matches, as text."""

    fromDnCriteria: CriteriaFromDnGet
    """The callers that the criteria matches."""

    doNotPerformAction: NotRequired[bool]
    """Whether matching calls are excluded; this service has forwardToNumberSelection instead."""

    timeScheduleObj: NotRequired[ScheduleNestedGet | str]
    """The time schedule of the criteria."""

    timeSchedule: NotRequired[ScheduleNestedGet | str]
    """The name of the time schedule, followed by its level in parentheses unless that is the default."""

    holidaySchedule: NotRequired[ScheduleNestedGet | str]
    """The holiday schedule of the criteria."""

    holidayScheduleObj: NotRequired[ScheduleNestedGet | str]
    """The name of the holiday schedule, followed by its level in parentheses unless that is the default."""

    forwardToPhoneNumber: NotRequired[str]
    """The number that calls are forwarded to, if the criteria has its own."""

    forwardToNumberSelection: NotRequired[ForwardToNumberSelection | str]
    """Which number calls are forwarded to, if any."""

    forwardTo: NotRequired[str]
    """The number that calls are forwarded to, in place of forwardToPhoneNumber."""
