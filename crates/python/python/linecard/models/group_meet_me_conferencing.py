# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing of a group: The conference ports of a group."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.group_meet_me_conferencing_ports import Get as GroupMeetMeConferencingPortsGet, Put as GroupMeetMeConferencingPortsPut


class Get(OpenBody):
    """The body of a GET response. The conference ports of a group.

    Meet-Me Conferencing of a group, page Meet-Me Conferencing.
    """

    _validator: ClassVar[Validator] = Validator("group-meet-me-conferencing", "GET")

    available_ports: GroupMeetMeConferencingPortsGet | None = Field(default=None, validation_alias="availablePorts", serialization_alias="availablePorts")
    """The ports that the group may have."""

    allocated_ports: GroupMeetMeConferencingPortsGet | None = Field(default=None, validation_alias="allocatedPorts", serialization_alias="allocatedPorts")
    """The ports that the group has."""


class Put(OpenBody):
    """The body of a PUT. The conference ports of a group.

    Meet-Me Conferencing of a group, page Meet-Me Conferencing.
    """

    _validator: ClassVar[Validator] = Validator("group-meet-me-conferencing", "PUT")

    allocated_ports: GroupMeetMeConferencingPortsPut | None = Field(default=None, validation_alias="allocatedPorts", serialization_alias="allocatedPorts")
    """The ports that the group has."""
