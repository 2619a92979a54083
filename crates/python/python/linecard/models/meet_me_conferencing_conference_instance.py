# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing Conference Instance: A conference."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody, Whole
from linecard.models.meet_me_conferencing_conference_schedule import Get as MeetMeConferencingConferenceScheduleGet, Post as MeetMeConferencingConferenceSchedulePost
from linecard.types.meet_me_conferencing_conference_instance import AttendeeNotification as AttendeeNotification


class Get(OpenBody):
    """The body of a GET response. A conference.

    Meet-Me Conferencing Conference Instance, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("meet-me-conferencing-conference-instance", "GET")

    title: str
    """The title of the conference."""

    estimated_participants: Whole | None = Field(default=None, validation_alias="estimatedParticipants", serialization_alias="estimatedParticipants")
    """The estimated number of participants."""

    restrict_participants: bool | None = Field(default=None, validation_alias="restrictParticipants", serialization_alias="restrictParticipants")
    """Whether the number of participants is limited."""

    max_participants: Whole | None = Field(default=None, validation_alias="maxParticipants", serialization_alias="maxParticipants")
    """The highest allowed number of participants."""

    account_code: str | None = Field(default=None, validation_alias="accountCode", serialization_alias="accountCode")
    """The account code of the conference."""

    mute_all_attendees_on_entry: bool = Field(validation_alias="muteAllAttendeesOnEntry", serialization_alias="muteAllAttendeesOnEntry")
    """Whether participants are muted when they join."""

    end_conference_on_moderator_exit: bool = Field(validation_alias="endConferenceOnModeratorExit", serialization_alias="endConferenceOnModeratorExit")
    """Whether the conference ends when the host leaves."""

    moderator_required: bool = Field(validation_alias="moderatorRequired", serialization_alias="moderatorRequired")
    """Whether the conference begins only when the moderator has joined."""

    require_security_pin: bool = Field(validation_alias="requireSecurityPin", serialization_alias="requireSecurityPin")
    """Whether participants need a PIN to join."""

    security_pin: str | None = Field(default=None, validation_alias="securityPin", serialization_alias="securityPin", repr=False)
    """The PIN that participants need to join."""

    allow_unique_identifier: bool = Field(validation_alias="allowUniqueIdentifier", serialization_alias="allowUniqueIdentifier")
    """Whether unique identifiers are allowed."""

    attendee_notification: AttendeeNotification | str = Field(validation_alias="attendeeNotification", serialization_alias="attendeeNotification")
    """What participants hear when someone joins or leaves."""

    conference_schedule: MeetMeConferencingConferenceScheduleGet = Field(validation_alias="conferenceSchedule", serialization_alias="conferenceSchedule")
    """The schedule of the conference."""

    moderator_pin: str = Field(validation_alias="moderatorPin", serialization_alias="moderatorPin", repr=False)
    """The PIN of the moderator."""

    host_time_zone: str = Field(validation_alias="hostTimeZone", serialization_alias="hostTimeZone")
    """The time zone of the host."""


class Put(Body):
    """The body of a PUT. A conference.

    Meet-Me Conferencing Conference Instance, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("meet-me-conferencing-conference-instance", "PUT")

    title: str | None = None
    """The title of the conference."""

    estimated_participants: Whole | None = Field(default=None, validation_alias="estimatedParticipants", serialization_alias="estimatedParticipants")
    """The estimated number of participants."""

    restrict_participants: bool | None = Field(default=None, validation_alias="restrictParticipants", serialization_alias="restrictParticipants")
    """Whether the number of participants is limited."""

    max_participants: Whole | None = Field(default=None, validation_alias="maxParticipants", serialization_alias="maxParticipants")
    """The highest allowed number of participants."""

    account_code: str | None = Field(default=None, validation_alias="accountCode", serialization_alias="accountCode")
    """The account code of the conference."""

    mute_all_attendees_on_entry: bool | None = Field(default=None, validation_alias="muteAllAttendeesOnEntry", serialization_alias="muteAllAttendeesOnEntry")
    """Whether participants are muted when they join."""

    end_conference_on_moderator_exit: bool | None = Field(default=None, validation_alias="endConferenceOnModeratorExit", serialization_alias="endConferenceOnModeratorExit")
    """Whether the conference ends when the host leaves."""

    moderator_required: bool | None = Field(default=None, validation_alias="moderatorRequired", serialization_alias="moderatorRequired")
    """Whether the conference begins only when the moderator has joined."""

    require_security_pin: bool | None = Field(default=None, validation_alias="requireSecurityPin", serialization_alias="requireSecurityPin")
    """Whether participants need a PIN to join."""

    allow_unique_identifier: bool | None = Field(default=None, validation_alias="allowUniqueIdentifier", serialization_alias="allowUniqueIdentifier")
    """Whether unique identifiers are allowed."""

    attendee_notification: AttendeeNotification | None = Field(default=None, validation_alias="attendeeNotification", serialization_alias="attendeeNotification")
    """What participants hear when someone joins or leaves."""

    conference_schedule: MeetMeConferencingConferenceSchedulePost | None = Field(default=None, validation_alias="conferenceSchedule", serialization_alias="conferenceSchedule")
    """The schedule of the conference."""


class Post(Body):
    """The body of a POST. A conference.

    Meet-Me Conferencing Conference Instance, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("meet-me-conferencing-conference-instance", "POST")

    title: str
    """The title of the conference."""

    estimated_participants: Whole | None = Field(default=None, validation_alias="estimatedParticipants", serialization_alias="estimatedParticipants")
    """The estimated number of participants."""

    restrict_participants: bool = Field(validation_alias="restrictParticipants", serialization_alias="restrictParticipants")
    """Whether the number of participants is limited."""

    max_participants: Whole | None = Field(default=None, validation_alias="maxParticipants", serialization_alias="maxParticipants")
    """The highest allowed number of participants."""

    account_code: str | None = Field(default=None, validation_alias="accountCode", serialization_alias="accountCode")
    """The account code of the conference."""

    mute_all_attendees_on_entry: bool = Field(validation_alias="muteAllAttendeesOnEntry", serialization_alias="muteAllAttendeesOnEntry")
    """Whether participants are muted when they join."""

    end_conference_on_moderator_exit: bool = Field(validation_alias="endConferenceOnModeratorExit", serialization_alias="endConferenceOnModeratorExit")
    """Whether the conference ends when the host leaves."""

    moderator_required: bool = Field(validation_alias="moderatorRequired", serialization_alias="moderatorRequired")
    """Whether the conference begins only when the moderator has joined."""

    require_security_pin: bool = Field(validation_alias="requireSecurityPin", serialization_alias="requireSecurityPin")
    """Whether participants need a PIN to join."""

    allow_unique_identifier: bool = Field(validation_alias="allowUniqueIdentifier", serialization_alias="allowUniqueIdentifier")
    """Whether unique identifiers are allowed."""

    attendee_notification: AttendeeNotification = Field(validation_alias="attendeeNotification", serialization_alias="attendeeNotification")
    """What participants hear when someone joins or leaves."""

    conference_schedule: MeetMeConferencingConferenceSchedulePost = Field(validation_alias="conferenceSchedule", serialization_alias="conferenceSchedule")
    """The schedule of the conference."""
