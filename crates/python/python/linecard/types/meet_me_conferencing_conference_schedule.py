# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing Conference Schedule: The schedule of a conference."""

from typing import NotRequired, TypedDict

from linecard.types.meet_me_conferencing_conference_schedule_one_time import Get as MeetMeConferencingConferenceScheduleOneTimeGet, Post as MeetMeConferencingConferenceScheduleOneTimePost
from linecard.types.meet_me_conferencing_conference_schedule_recurring import Get as MeetMeConferencingConferenceScheduleRecurringGet, Post as MeetMeConferencingConferenceScheduleRecurringPost
from linecard.types.meet_me_conferencing_conference_schedule_reservationless import Get as MeetMeConferencingConferenceScheduleReservationlessGet, Post as MeetMeConferencingConferenceScheduleReservationlessPost


class Get(TypedDict):
    """The body of a GET response. The schedule of a conference.

    Meet-Me Conferencing Conference Schedule, page Common Objects.
    """

    scheduleReservationless: NotRequired[MeetMeConferencingConferenceScheduleReservationlessGet]
    """The schedule of a conference without reservation."""

    scheduleOneTime: NotRequired[MeetMeConferencingConferenceScheduleOneTimeGet]
    """The schedule of a single conference."""

    scheduleRecurring: NotRequired[MeetMeConferencingConferenceScheduleRecurringGet]
    """The schedule of a recurring conference."""


class Put(TypedDict):
    """The body of a PUT. The schedule of a conference.

    Meet-Me Conferencing Conference Schedule, page Common Objects.
    """

    scheduleReservationless: NotRequired[MeetMeConferencingConferenceScheduleReservationlessPost]
    """The schedule of a conference without reservation."""

    scheduleOneTime: NotRequired[MeetMeConferencingConferenceScheduleOneTimePost]
    """The schedule of a single conference."""

    scheduleRecurring: NotRequired[MeetMeConferencingConferenceScheduleRecurringPost]
    """The schedule of a recurring conference."""


class Post(TypedDict):
    """The body of a POST. The schedule of a conference.

    Meet-Me Conferencing Conference Schedule, page Common Objects.
    """

    scheduleReservationless: NotRequired[MeetMeConferencingConferenceScheduleReservationlessPost]
    """The schedule of a conference without reservation."""

    scheduleOneTime: NotRequired[MeetMeConferencingConferenceScheduleOneTimePost]
    """The schedule of a single conference."""

    scheduleRecurring: NotRequired[MeetMeConferencingConferenceScheduleRecurringPost]
    """The schedule of a recurring conference."""
