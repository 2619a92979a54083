# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing conferences: The conferences of a user."""

from typing import ClassVar

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.meet_me_conferencing_conference_instance_in_list import Get as MeetMeConferencingConferenceInstanceInListGet


class Get(OpenBody):
    """The body of a GET response. The conferences of a user.

    Meet-Me Conferencing conferences, page Meet-Me Conferencing.
    """

    _validator: ClassVar[Validator] = Validator("meet-me-conferencing-conferences", "GET")

    conferences: list[MeetMeConferencingConferenceInstanceInListGet] | None = None
    """The conferences of the user, on all bridges."""
