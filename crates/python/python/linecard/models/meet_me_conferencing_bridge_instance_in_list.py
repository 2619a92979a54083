# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing Bridge Instance in list: A conference bridge in a list."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.group_meet_me_conferencing_ports import Get as GroupMeetMeConferencingPortsGet


class Get(OpenBody):
    """The body of a GET response. A conference bridge in a list.

    Meet-Me Conferencing Bridge Instance in list, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("meet-me-conferencing-bridge-instance-in-list", "GET")

    bridge_id: str = Field(validation_alias="bridgeId", serialization_alias="bridgeId")
    """The id of the bridge, which is unique."""

    name: str
    """The name of the bridge."""

    phone_number: str = Field(validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The phone number."""

    extension: str
    """The extension."""

    allocated_ports: GroupMeetMeConferencingPortsGet = Field(validation_alias="allocatedPorts", serialization_alias="allocatedPorts")
    """How many participants the bridge may have at the same time."""

    active: bool | str
    """Whether the bridge is active."""
