# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Criteria attributes for Custom Ring Back: A criteria of Custom Ring Back: which callers hear which announcement."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.announcement_file_name import Get as AnnouncementFileNameGet, Put as AnnouncementFileNamePut
from linecard.types.criteria_from_dn import Get as CriteriaFromDnGet, Post as CriteriaFromDnPost, Put as CriteriaFromDnPut
from linecard.types.schedule_nested import Get as ScheduleNestedGet, Put as ScheduleNestedPut

AudioSelection = Literal[
    "Default",
    "File",
]


class Get(TypedDict):
    """The body of a GET response. A criteria of Custom Ring Back: which callers hear which announcement.

    Criteria attributes for Custom Ring Back, page Common Objects.
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

    audioSelection: AudioSelection | str
    """The source of the ring back for normal calls."""

    audioFile: AnnouncementFileNameGet
    """The announcement file; the default level is User."""

    callWaitingAudioSelection: AudioSelection | str
    """The source of the ring back for waiting calls."""

    callWaitingAudioFile: AnnouncementFileNameGet
    """The announcement file; the default level is User."""


class Put(TypedDict):
    """The body of a PUT. A criteria of Custom Ring Back: which callers hear which announcement.

    Criteria attributes for Custom Ring Back, page Common Objects.
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


class Post(TypedDict):
    """The body of a POST. A criteria of Custom Ring Back: which callers hear which announcement.

    Criteria attributes for Custom Ring Back, page Common Objects.
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

    audioSelection: NotRequired[AudioSelection]
    """The source of the ring back for normal calls."""

    audioFile: NotRequired[AnnouncementFileNamePut]
    """The announcement file; the default level is User."""

    callWaitingAudioSelection: NotRequired[AudioSelection]
    """The source of the ring back for waiting calls."""

    callWaitingAudioFile: NotRequired[AnnouncementFileNamePut]
    """The announcement file; the default level is User."""


class Delete(TypedDict):
    """The body of a DELETE. A criteria of Custom Ring Back: which callers hear which announcement.

    Criteria attributes for Custom Ring Back, page Common Objects.
    """

    name: str
    """The name of the criteria."""
