# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Services Assignment Status attributes: The services of a user and of the group, and whether they are assigned."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.service_assignment_status import Get as ServiceAssignmentStatusGet


class Get(OpenBody):
    """The body of a GET response. The services of a user and of the group, and whether they are assigned.

    Services Assignment Status attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("services-assignment-status", "GET")

    user_services: list[ServiceAssignmentStatusGet] | None = Field(default=None, validation_alias="userServices", serialization_alias="userServices")
    """The services of the user."""

    group_service: list[ServiceAssignmentStatusGet] | None = Field(default=None, validation_alias="groupService", serialization_alias="groupService")
    """The services of the group."""

    services: list[ServiceAssignmentStatusGet] | None = None
    """The services."""

    service_packs: list[ServiceAssignmentStatusGet] | None = Field(default=None, validation_alias="servicePacks", serialization_alias="servicePacks")
    """The service packs."""
