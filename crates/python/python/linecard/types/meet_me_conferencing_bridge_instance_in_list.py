# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing Bridge Instance in list: A conference bridge in a list."""

from typing import TypedDict

from linecard.types.group_meet_me_conferencing_ports import Get as GroupMeetMeConferencingPortsGet


class Get(TypedDict):
    """The body of a GET response. A conference bridge in a list.

    Meet-Me Conferencing Bridge Instance in list, page Common Objects.
    """

    bridgeId: str
    """The id of the bridge, which is unique."""

    name: str
    """The name of the bridge."""

    phoneNumber: str
    """The phone number."""

    extension: str
    """The extension."""

    allocatedPorts: GroupMeetMeConferencingPortsGet
    """How many participants the bridge may have at the same time."""

    active: bool | str
    """Whether the bridge is active."""
