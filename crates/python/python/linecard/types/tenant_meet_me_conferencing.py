# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing of a tenant: The conference ports of a tenant."""

from typing import NotRequired, TypedDict

from linecard.types.group_meet_me_conferencing_ports import Get as GroupMeetMeConferencingPortsGet, Put as GroupMeetMeConferencingPortsPut


class Get(TypedDict):
    """The body of a GET response. The conference ports of a tenant.

    Meet-Me Conferencing of a tenant, page Meet-Me Conferencing.
    """

    allocatedPorts: NotRequired[GroupMeetMeConferencingPortsGet]
    """The ports that the tenant has."""


class Put(TypedDict):
    """The body of a PUT. The conference ports of a tenant.

    Meet-Me Conferencing of a tenant, page Meet-Me Conferencing.
    """

    allocatedPorts: NotRequired[GroupMeetMeConferencingPortsPut]
    """The ports that the tenant has."""
