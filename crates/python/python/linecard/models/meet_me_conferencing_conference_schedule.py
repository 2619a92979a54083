# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing Conference Schedule: The schedule of a conference."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody
from linecard.models.meet_me_conferencing_conference_schedule_one_time import Get as MeetMeConferencingConferenceScheduleOneTimeGet, Post as MeetMeConferencingConferenceScheduleOneTimePost
from linecard.models.meet_me_conferencing_conference_schedule_recurring import Get as MeetMeConferencingConferenceScheduleRecurringGet, Post as MeetMeConferencingConferenceScheduleRecurringPost
from linecard.models.meet_me_conferencing_conference_schedule_reservationless import Get as MeetMeConferencingConferenceScheduleReservationlessGet, Post as MeetMeConferencingConferenceScheduleReservationlessPost


class Get(OpenBody):
    """The body of a GET response. The schedule of a conference.

    Meet-Me Conferencing Conference Schedule, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("meet-me-conferencing-conference-schedule", "GET")

    schedule_reservationless: MeetMeConferencingConferenceScheduleReservationlessGet | None = Field(default=None, validation_alias="scheduleReservationless", serialization_alias="scheduleReservationless")
    """The schedule of a conference without reservation."""

    schedule_one_time: MeetMeConferencingConferenceScheduleOneTimeGet | None = Field(default=None, validation_alias="scheduleOneTime", serialization_alias="scheduleOneTime")
    """The schedule of a single conference."""

    schedule_recurring: MeetMeConferencingConferenceScheduleRecurringGet | None = Field(default=None, validation_alias="scheduleRecurring", serialization_alias="scheduleRecurring")
    """The schedule of a recurring conference."""


class Put(Body):
    """The body of a PUT. The schedule of a conference.

    Meet-Me Conferencing Conference Schedule, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("meet-me-conferencing-conference-schedule", "PUT")

    schedule_reservationless: MeetMeConferencingConferenceScheduleReservationlessPost | None = Field(default=None, validation_alias="scheduleReservationless", serialization_alias="scheduleReservationless")
    """The schedule of a conference without reservation."""

    schedule_one_time: MeetMeConferencingConferenceScheduleOneTimePost | None = Field(default=None, validation_alias="scheduleOneTime", serialization_alias="scheduleOneTime")
    """The schedule of a single conference."""

    schedule_recurring: MeetMeConferencingConferenceScheduleRecurringPost | None = Field(default=None, validation_alias="scheduleRecurring", serialization_alias="scheduleRecurring")
    """The schedule of a recurring conference."""


class Post(Body):
    """The body of a POST. The schedule of a conference.

    Meet-Me Conferencing Conference Schedule, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("meet-me-conferencing-conference-schedule", "POST")

    schedule_reservationless: MeetMeConferencingConferenceScheduleReservationlessPost | None = Field(default=None, validation_alias="scheduleReservationless", serialization_alias="scheduleReservationless")
    """The schedule of a conference without reservation."""

    schedule_one_time: MeetMeConferencingConferenceScheduleOneTimePost | None = Field(default=None, validation_alias="scheduleOneTime", serialization_alias="scheduleOneTime")
    """The schedule of a single conference."""

    schedule_recurring: MeetMeConferencingConferenceScheduleRecurringPost | None = Field(default=None, validation_alias="scheduleRecurring", serialization_alias="scheduleRecurring")
    """The schedule of a recurring conference."""
