# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Services of a group: The services of a group, which its users may have."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.service_assignment_status import Get as ServiceAssignmentStatusGet, Post as ServiceAssignmentStatusPost


class Get(OpenBody):
    """The body of a GET response. The services of a group, which its users may have.

    Services of a group, page Services.
    """

    _validator: ClassVar[Validator] = Validator("group-services", "GET")

    services: list[ServiceAssignmentStatusGet] | None = None
    """The services: in a response, whether each is assigned; in a request, those that are assigned or removed."""

    service_packs: list[ServiceAssignmentStatusGet] | None = Field(default=None, validation_alias="servicePacks", serialization_alias="servicePacks")
    """The service packs, in the same way."""


class Post(OpenBody):
    """The body of a POST or DELETE. The services of a group, which its users may have.

    Services of a group, page Services.
    """

    _validator: ClassVar[Validator] = Validator("group-services", "POST")

    services: list[ServiceAssignmentStatusPost] | None = None
    """The services: in a response, whether each is assigned; in a request, those that are assigned or removed."""

    service_packs: list[ServiceAssignmentStatusPost] | None = Field(default=None, validation_alias="servicePacks", serialization_alias="servicePacks")
    """The service packs, in the same way."""


Delete = Post
"""The body of a DELETE. It is the same as `Post`."""
