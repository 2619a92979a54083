# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing Conference Instance in list: A conference in a list."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.types.meet_me_conferencing_conference_instance_in_list import Status as Status, Type as Type


class Get(OpenBody):
    """The body of a GET response. A conference in a list.

    Meet-Me Conferencing Conference Instance in list, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("meet-me-conferencing-conference-instance-in-list", "GET")

    bridge_id: str = Field(validation_alias="bridgeId", serialization_alias="bridgeId")
    """The id of its bridge, which is unique."""

    conference_id: str = Field(validation_alias="conferenceId", serialization_alias="conferenceId")
    """The id of the conference, which is unique."""

    title: str
    """The title of the conference."""

    bridge_name: str = Field(validation_alias="bridgeName", serialization_alias="bridgeName")
    """The name of its bridge."""

    status: Status | str
    """The status of the conference."""

    type: Type | str
    """The type of the conference."""

    start_time: str = Field(validation_alias="startTime", serialization_alias="startTime")
    """The start time of the conference."""

    last_name: str = Field(validation_alias="lastName", serialization_alias="lastName")
    """The last name of the user."""

    first_name: str = Field(validation_alias="firstName", serialization_alias="firstName")
    """The first name of the user."""

    host_id: str = Field(validation_alias="hostId", serialization_alias="hostId")
    """The id of its host."""
