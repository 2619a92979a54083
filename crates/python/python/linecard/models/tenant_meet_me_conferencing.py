# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing of a tenant: The conference ports of a tenant."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.group_meet_me_conferencing_ports import Get as GroupMeetMeConferencingPortsGet, Put as GroupMeetMeConferencingPortsPut


class Get(OpenBody):
    """The body of a GET response. The conference ports of a tenant.

    Meet-Me Conferencing of a tenant, page Meet-Me Conferencing.
    """

    _validator: ClassVar[Validator] = Validator("tenant-meet-me-conferencing", "GET")

    allocated_ports: GroupMeetMeConferencingPortsGet | None = Field(default=None, validation_alias="allocatedPorts", serialization_alias="allocatedPorts")
    """The ports that the tenant has."""


class Put(OpenBody):
    """The body of a PUT. The conference ports of a tenant.

    Meet-Me Conferencing of a tenant, page Meet-Me Conferencing.
    """

    _validator: ClassVar[Validator] = Validator("tenant-meet-me-conferencing", "PUT")

    allocated_ports: GroupMeetMeConferencingPortsPut | None = Field(default=None, validation_alias="allocatedPorts", serialization_alias="allocatedPorts")
    """The ports that the tenant has."""
