# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Conference delete recording item: A conference recording to delete."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body


class Delete(Body):
    """The body of a DELETE. A conference recording to delete.

    Conference delete recording item, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("conference-delete-recording-item", "DELETE")

    bridge_id: str = Field(validation_alias="bridgeId", serialization_alias="bridgeId")
    """The id of the bridge."""

    conference_id: str = Field(validation_alias="conferenceId", serialization_alias="conferenceId")
    """The id of the conference."""

    start_time: str = Field(validation_alias="startTime", serialization_alias="startTime")
    """The start time of the conference."""
