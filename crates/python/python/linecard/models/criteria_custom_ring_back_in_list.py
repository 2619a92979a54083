# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Criteria attributes for Custom Ring Back (in a list): A criteria of Custom Ring Back in the list of the service."""

from typing import Annotated, ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.announcement_file_name import Get as AnnouncementFileNameGet
from linecard.models.criteria_from_dn import Get as CriteriaFromDnGet
from linecard.models.schedule_nested import Get as ScheduleNestedGet
from linecard.types.criteria_custom_ring_back_in_list import AudioSelection as AudioSelection


class Get(OpenBody):
    """The body of a GET response. A criteria of Custom Ring Back in the list of the service.

    Criteria attributes for Custom Ring Back (in a list), page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("criteria-custom-ring-back-in-list", "GET")

    name: Annotated[str, Field(min_length=1)]
    """The name of the criteria."""

    active: bool
    """Whether the criteria is active."""

    calls_from: str = Field(validation_alias="callsFrom", serialization_alias="callsFrom")
    """The callers that the criteria matches, as text."""

    from_dn_criteria: CriteriaFromDnGet = Field(validation_alias="fromDnCriteria", serialization_alias="fromDnCriteria")
    """The callers that the criteria matches."""

    do_not_perform_action: bool | None = Field(default=None, validation_alias="doNotPerformAction", serialization_alias="doNotPerformAction")
    """Whether matching calls are excluded from the service."""

    time_schedule_obj: ScheduleNestedGet | str | None = Field(default=None, validation_alias="timeScheduleObj", serialization_alias="timeScheduleObj")
    """The time schedule of the criteria."""

    time_schedule: ScheduleNestedGet | str | None = Field(default=None, validation_alias="timeSchedule", serialization_alias="timeSchedule")
    """The name of the time schedule, followed by its level in parentheses unless that is the default."""

    holiday_schedule: ScheduleNestedGet | str | None = Field(default=None, validation_alias="holidaySchedule", serialization_alias="holidaySchedule")
    """The holiday schedule of the criteria."""

    holiday_schedule_obj: ScheduleNestedGet | str | None = Field(default=None, validation_alias="holidayScheduleObj", serialization_alias="holidayScheduleObj")
    """The name of the holiday schedule, followed by its level in parentheses unless that is the default."""

    audio_selection: AudioSelection | str | None = Field(default=None, validation_alias="audioSelection", serialization_alias="audioSelection")
    """The source of the ring back for normal calls."""

    audio_file: AnnouncementFileNameGet | None = Field(default=None, validation_alias="audioFile", serialization_alias="audioFile")
    """The announcement file; the default level is User."""

    call_waiting_audio_selection: AudioSelection | str | None = Field(default=None, validation_alias="callWaitingAudioSelection", serialization_alias="callWaitingAudioSelection")
    """The source of the ring back for waiting calls."""

    call_waiting_audio_file: AnnouncementFileNameGet | None = Field(default=None, validation_alias="callWaitingAudioFile", serialization_alias="callWaitingAudioFile")
    """The announcement file; the default level is User."""
