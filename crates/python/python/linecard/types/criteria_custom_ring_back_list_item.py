# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Criteria attributes (in the PUT of Custom Ring Back): A criteria in the PUT of Custom Ring Back, which creates, changes or deletes it by name."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.announcement_file_name import Put as AnnouncementFileNamePut
from linecard.types.criteria_from_dn import Put as CriteriaFromDnPut
from linecard.types.schedule_nested import Put as ScheduleNestedPut

AudioSelection = Literal[
    "Default",
    "File",
]


class Put(TypedDict):
    """The body of a PUT. A criteria in the PUT of Custom Ring Back, which creates, changes or deletes it by name.

    Criteria attributes (in the PUT of Custom Ring Back), page Common Objects.
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

    audioSelection: NotRequired[AudioSelection]
    """The source of the ring back for normal calls."""

    audioFile: NotRequired[AnnouncementFileNamePut]
    """The announcement file; the default level is User."""

    callWaitingAudioSelection: NotRequired[AudioSelection]
    """The source of the ring back for waiting calls."""

    callWaitingAudioFile: NotRequired[AnnouncementFileNamePut]
    """The announcement file; the default level is User."""

    delete: NotRequired[bool]
    """Whether to delete the criteria."""
