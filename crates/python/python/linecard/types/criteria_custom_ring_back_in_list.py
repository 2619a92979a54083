# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Criteria attributes for Custom Ring Back (in a list): A criteria of Custom Ring Back in the list of the service."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.announcement_file_name import Get as AnnouncementFileNameGet
from linecard.types.criteria_from_dn import Get as CriteriaFromDnGet
from linecard.types.schedule_nested import Get as ScheduleNestedGet

AudioSelection = Literal[
    "Default",
    "File",
]


class Get(TypedDict):
    """The body of a GET response. A criteria of Custom Ring Back in the list of the service.

    Criteria attributes for Custom Ring Back (in a list), page Common Objects.
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
    """Whether matching calls are excluded from the service."""

    timeScheduleObj: NotRequired[ScheduleNestedGet | str]
    """The time schedule of the criteria."""

    timeSchedule: NotRequired[ScheduleNestedGet | str]
    """The name of the time schedule, followed by its level in parentheses unless that is the default."""

    holidaySchedule: NotRequired[ScheduleNestedGet | str]
    """The holiday schedule of the criteria."""

    holidayScheduleObj: NotRequired[ScheduleNestedGet | str]
    """The name of the holiday schedule, followed by its level in parentheses unless that is the default."""

    audioSelection: NotRequired[AudioSelection | str]
    """The source of the ring back for normal calls."""

    audioFile: NotRequired[AnnouncementFileNameGet]
    """The announcement file; the default level is User."""

    callWaitingAudioSelection: NotRequired[AudioSelection | str]
    """The source of the ring back for waiting calls."""

    callWaitingAudioFile: NotRequired[AnnouncementFileNameGet]
    """The announcement file; the default level is User."""
