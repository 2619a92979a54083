# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing bridges: The conference bridges of a user."""

from typing import ClassVar

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.meet_me_conferencing_bridge_instance_in_list import Get as MeetMeConferencingBridgeInstanceInListGet


class Get(OpenBody):
    """The body of a GET response. The conference bridges of a user.

    Meet-Me Conferencing bridges, page Meet-Me Conferencing.
    """

    _validator: ClassVar[Validator] = Validator("meet-me-conferencing-bridges", "GET")

    conference_bridges: list[MeetMeConferencingBridgeInstanceInListGet] | None = None
    """The bridges on which the user may create conferences."""
