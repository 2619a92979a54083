# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing Conference Instance: A conference."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.meet_me_conferencing_conference_schedule import Get as MeetMeConferencingConferenceScheduleGet, Post as MeetMeConferencingConferenceSchedulePost

AttendeeNotification = Literal[
    "Play Tone",
    "Play Recorded Name",
    "No Notification",
]


class Get(TypedDict):
    """The body of a GET response. A conference.

    Meet-Me Conferencing Conference Instance, page Common Objects.
    """

    title: str
    """The title of the conference."""

    estimatedParticipants: NotRequired[int]
    """The estimated number of participants."""

    restrictParticipants: NotRequired[bool]
    """Whether the number of participants is limited."""

    maxParticipants: NotRequired[int]
    """The highest allowed number of participants."""

    accountCode: NotRequired[str]
    """The account code of the conference."""

    muteAllAttendeesOnEntry: bool
    """Whether participants are muted when they join."""

    endConferenceOnModeratorExit: bool
    """Whether the conference ends when the host leaves."""

    moderatorRequired: bool
    """Whether the conference begins only when the moderator has joined."""

    requireSecurityPin: bool
    """Whether participants need a PIN to join."""

    securityPin: NotRequired[str]
    """The PIN that participants need to join."""

    allowUniqueIdentifier: bool
    """Whether unique identifiers are allowed."""

    attendeeNotification: AttendeeNotification | str
    """What participants hear when someone joins or leaves."""

    conferenceSchedule: MeetMeConferencingConferenceScheduleGet
    """The schedule of the conference."""

    moderatorPin: str
    """The PIN of the moderator."""

    hostTimeZone: str
    """The time zone of the host."""


class Put(TypedDict):
    """The body of a PUT. A conference.

    Meet-Me Conferencing Conference Instance, page Common Objects.
    """

    title: NotRequired[str]
    """The title of the conference."""

    estimatedParticipants: NotRequired[int]
    """The estimated number of participants."""

    restrictParticipants: NotRequired[bool]
    """Whether the number of participants is limited."""

    maxParticipants: NotRequired[int]
    """The highest allowed number of participants."""

    accountCode: NotRequired[str]
    """The account code of the conference."""

    muteAllAttendeesOnEntry: NotRequired[bool]
    """Whether participants are muted when they join."""

    endConferenceOnModeratorExit: NotRequired[bool]
    """Whether the conference ends when the host leaves."""

    moderatorRequired: NotRequired[bool]
    """Whether the conference begins only when the moderator has joined."""

    requireSecurityPin: NotRequired[bool]
    """Whether participants need a PIN to join."""

    allowUniqueIdentifier: NotRequired[bool]
    """Whether unique identifiers are allowed."""

    attendeeNotification: NotRequired[AttendeeNotification]
    """What participants hear when someone joins or leaves."""

    conferenceSchedule: NotRequired[MeetMeConferencingConferenceSchedulePost]
    """The schedule of the conference."""


class Post(TypedDict):
    """The body of a POST. A conference.

    Meet-Me Conferencing Conference Instance, page Common Objects.
    """

    title: str
    """The title of the conference."""

    estimatedParticipants: NotRequired[int]
    """The estimated number of participants."""

    restrictParticipants: bool
    """Whether the number of participants is limited."""

    maxParticipants: NotRequired[int]
    """The highest allowed number of participants."""

    accountCode: NotRequired[str]
    """The account code of the conference."""

    muteAllAttendeesOnEntry: bool
    """Whether participants are muted when they join."""

    endConferenceOnModeratorExit: bool
    """Whether the conference ends when the host leaves."""

    moderatorRequired: bool
    """Whether the conference begins only when the moderator has joined."""

    requireSecurityPin: bool
    """Whether participants need a PIN to join."""

    allowUniqueIdentifier: bool
    """Whether unique identifiers are allowed."""

    attendeeNotification: AttendeeNotification
    """What participants hear when someone joins or leaves."""

    conferenceSchedule: MeetMeConferencingConferenceSchedulePost
    """The schedule of the conference."""
