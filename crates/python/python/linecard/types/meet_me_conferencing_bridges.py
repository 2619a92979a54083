# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing bridges: The conference bridges of a user."""

from typing import NotRequired, TypedDict

from linecard.types.meet_me_conferencing_bridge_instance_in_list import Get as MeetMeConferencingBridgeInstanceInListGet


class Get(TypedDict):
    """The body of a GET response. The conference bridges of a user.

    Meet-Me Conferencing bridges, page Meet-Me Conferencing.
    """

    conference_bridges: NotRequired[list[MeetMeConferencingBridgeInstanceInListGet]]
    """The bridges on which the user may create conferences."""
