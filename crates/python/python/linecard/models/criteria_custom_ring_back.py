# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Criteria attributes for Custom Ring Back: A criteria of Custom Ring Back: which callers hear which announcement."""

from typing import Annotated, ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody
from linecard.models.announcement_file_name import Get as AnnouncementFileNameGet, Put as AnnouncementFileNamePut
from linecard.models.criteria_from_dn import Get as CriteriaFromDnGet, Post as CriteriaFromDnPost, Put as CriteriaFromDnPut
from linecard.models.schedule_nested import Get as ScheduleNestedGet, Put as ScheduleNestedPut
from linecard.types.criteria_custom_ring_back import AudioSelection as AudioSelection


class Get(OpenBody):
    """The body of a GET response. A criteria of Custom Ring Back: which callers hear which announcement.

    Criteria attributes for Custom Ring Back, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("criteria-custom-ring-back", "GET")

    name: Annotated[str, Field(min_length=1)]
    """The name of the criteria."""

    active: bool
    """Whether the criteria is active."""

    from_dn_criteria: CriteriaFromDnGet = Field(validation_alias="fromDnCriteria", serialization_alias="fromDnCriteria")
    """The callers that the criteria matches."""

    do_not_perform_action: bool | None = Field(default=None, validation_alias="doNotPerformAction", serialization_alias="doNotPerformAction")
    """Whether matching calls are excluded from the service."""

    time_schedule: ScheduleNestedGet | None = Field(default=None, validation_alias="timeSchedule", serialization_alias="timeSchedule")
    """The time schedule of the criteria."""

    holiday_schedule: ScheduleNestedGet | None = Field(default=None, validation_alias="holidaySchedule", serialization_alias="holidaySchedule")
    """The holiday schedule of the criteria."""

    calls_from: str | None = Field(default=None, validation_alias="callsFrom", serialization_alias="callsFrom")
    """The callers that the criteria matches, as text."""

    private: bool | str | None = None
    """An attribute of the call server."""

    audio_selection: AudioSelection | str = Field(validation_alias="audioSelection", serialization_alias="audioSelection")
    """The source of the ring back for normal calls."""

    audio_file: AnnouncementFileNameGet = Field(validation_alias="audioFile", serialization_alias="audioFile")
    """The announcement file; the default level is User."""

    call_waiting_audio_selection: AudioSelection | str = Field(validation_alias="callWaitingAudioSelection", serialization_alias="callWaitingAudioSelection")
    """The source of the ring back for waiting calls."""

    call_waiting_audio_file: AnnouncementFileNameGet = Field(validation_alias="callWaitingAudioFile", serialization_alias="callWaitingAudioFile")
    """The announcement file; the default level is User."""


class Put(Body):
    """The body of a PUT. A criteria of Custom Ring Back: which callers hear which announcement.

    Criteria attributes for Custom Ring Back, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("criteria-custom-ring-back", "PUT")

    name: Annotated[str, Field(min_length=1)]
    """The name of the criteria."""

    new_name: Annotated[str, Field(min_length=1)] | None = Field(default=None, validation_alias="newName", serialization_alias="newName")
    """The name that replaces the current one."""

    active: bool | None = None
    """Whether the criteria is active."""

    from_dn_criteria: CriteriaFromDnPut | None = Field(default=None, validation_alias="fromDnCriteria", serialization_alias="fromDnCriteria")
    """The callers that the criteria matches."""

    do_not_perform_action: bool | None = Field(default=None, validation_alias="doNotPerformAction", serialization_alias="doNotPerformAction")
    """Whether matching calls are excluded from the service."""

    time_schedule: ScheduleNestedPut | None = Field(default=None, validation_alias="timeSchedule", serialization_alias="timeSchedule")
    """The time schedule of the criteria."""

    holiday_schedule: ScheduleNestedPut | None = Field(default=None, validation_alias="holidaySchedule", serialization_alias="holidaySchedule")
    """The holiday schedule of the criteria."""

    calls_from: str | None = Field(default=None, validation_alias="callsFrom", serialization_alias="callsFrom")
    """The callers that the criteria matches, as text."""

    private: bool | str | None = None
    """An attribute of the call server."""

    audio_selection: AudioSelection | None = Field(default=None, validation_alias="audioSelection", serialization_alias="audioSelection")
    """The source of the ring back for normal calls."""

    audio_file: AnnouncementFileNamePut | None = Field(default=None, validation_alias="audioFile", serialization_alias="audioFile")
    """The announcement file; the default level is User."""

    call_waiting_audio_selection: AudioSelection | None = Field(default=None, validation_alias="callWaitingAudioSelection", serialization_alias="callWaitingAudioSelection")
    """The source of the ring back for waiting calls."""

    call_waiting_audio_file: AnnouncementFileNamePut | None = Field(default=None, validation_alias="callWaitingAudioFile", serialization_alias="callWaitingAudioFile")
    """The announcement file; the default level is User."""


class Post(Body):
    """The body of a POST. A criteria of Custom Ring Back: which callers hear which announcement.

    Criteria attributes for Custom Ring Back, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("criteria-custom-ring-back", "POST")

    name: Annotated[str, Field(min_length=1)]
    """The name of the criteria."""

    active: bool | None = None
    """Whether the criteria is active."""

    from_dn_criteria: CriteriaFromDnPost = Field(validation_alias="fromDnCriteria", serialization_alias="fromDnCriteria")
    """The callers that the criteria matches."""

    do_not_perform_action: bool | None = Field(default=None, validation_alias="doNotPerformAction", serialization_alias="doNotPerformAction")
    """Whether matching calls are excluded from the service."""

    time_schedule: ScheduleNestedPut | None = Field(default=None, validation_alias="timeSchedule", serialization_alias="timeSchedule")
    """The time schedule of the criteria."""

    holiday_schedule: ScheduleNestedPut | None = Field(default=None, validation_alias="holidaySchedule", serialization_alias="holidaySchedule")
    """The holiday schedule of the criteria."""

    calls_from: str | None = Field(default=None, validation_alias="callsFrom", serialization_alias="callsFrom")
    """The callers that the criteria matches, as text."""

    private: bool | str | None = None
    """An attribute of the call server."""

    audio_selection: AudioSelection | None = Field(default=None, validation_alias="audioSelection", serialization_alias="audioSelection")
    """The source of the ring back for normal calls."""

    audio_file: AnnouncementFileNamePut | None = Field(default=None, validation_alias="audioFile", serialization_alias="audioFile")
    """The announcement file; the default level is User."""

    call_waiting_audio_selection: AudioSelection | None = Field(default=None, validation_alias="callWaitingAudioSelection", serialization_alias="callWaitingAudioSelection")
    """The source of the ring back for waiting calls."""

    call_waiting_audio_file: AnnouncementFileNamePut | None = Field(default=None, validation_alias="callWaitingAudioFile", serialization_alias="callWaitingAudioFile")
    """The announcement file; the default level is User."""


class Delete(Body):
    """The body of a DELETE. A criteria of Custom Ring Back: which callers hear which announcement.

    Criteria attributes for Custom Ring Back, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("criteria-custom-ring-back", "DELETE")

    name: Annotated[str, Field(min_length=1)]
    """The name of the criteria."""
