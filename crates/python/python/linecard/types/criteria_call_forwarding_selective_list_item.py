# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Criteria attributes (in the PUT of Call Forwarding Selective): A criteria in the PUT of Call Forwarding Selective, which creates, changes or deletes it by name."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.criteria_from_dn import Put as CriteriaFromDnPut
from linecard.types.schedule_nested import Put as ScheduleNestedPut

ForwardToNumberSelection = Literal[
    "Forward To Specified Number",
    "Forward To Default Number",
    "Do not forward",
]


class Put(TypedDict):
    """The body of a PUT. A criteria in the PUT of Call Forwarding Selective, which creates, changes or deletes it by name.

    Criteria attributes (in the PUT of Call Forwarding Selective), page Common Objects.
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

    delete: NotRequired[bool]
    """Whether to delete the criteria."""
