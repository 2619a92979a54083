# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing conferences: The conferences of a user."""

from typing import NotRequired, TypedDict

from linecard.types.meet_me_conferencing_conference_instance_in_list import Get as MeetMeConferencingConferenceInstanceInListGet


class Get(TypedDict):
    """The body of a GET response. The conferences of a user.

    Meet-Me Conferencing conferences, page Meet-Me Conferencing.
    """

    conferences: NotRequired[list[MeetMeConferencingConferenceInstanceInListGet]]
    """The conferences of the user, on all bridges."""
