# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing of a group: The conference ports of a group."""

from typing import NotRequired, TypedDict

from linecard.types.group_meet_me_conferencing_ports import Get as GroupMeetMeConferencingPortsGet, Put as GroupMeetMeConferencingPortsPut


class Get(TypedDict):
    """The body of a GET response. The conference ports of a group.

    Meet-Me Conferencing of a group, page Meet-Me Conferencing.
    """

    availablePorts: NotRequired[GroupMeetMeConferencingPortsGet]
    """The ports that the group may have."""

    allocatedPorts: NotRequired[GroupMeetMeConferencingPortsGet]
    """The ports that the group has."""


class Put(TypedDict):
    """The body of a PUT. The conference ports of a group.

    Meet-Me Conferencing of a group, page Meet-Me Conferencing.
    """

    allocatedPorts: NotRequired[GroupMeetMeConferencingPortsPut]
    """The ports that the group has."""
