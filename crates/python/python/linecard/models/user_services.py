# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Services of a user: The services of a user: which are assigned, and which are active."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.service_assignment_status import Post as ServiceAssignmentStatusPost
from linecard.models.services_assignment_status import Get as ServicesAssignmentStatusGet
from linecard.models.services_summary import Get as ServicesSummaryGet


class Get(OpenBody):
    """The body of a GET response. The services of a user: which are assigned, and which are active.

    Services of a user, page Services.
    """

    _validator: ClassVar[Validator] = Validator("user-services", "GET")

    summary: ServicesSummaryGet | None = None
    """The assigned services, and whether they are active."""

    assignement_status: ServicesAssignmentStatusGet | None = Field(default=None, validation_alias="assignementStatus", serialization_alias="assignementStatus")
    """Whether each service is assigned."""


class Post(OpenBody):
    """The body of a POST or DELETE. The services of a user: which are assigned, and which are active.

    Services of a user, page Services.
    """

    _validator: ClassVar[Validator] = Validator("user-services", "POST")

    services: list[ServiceAssignmentStatusPost] | None = None
    """The services that are assigned or removed."""

    service_packs: list[ServiceAssignmentStatusPost] | None = Field(default=None, validation_alias="servicePacks", serialization_alias="servicePacks")
    """The service packs that are assigned or removed."""


Delete = Post
"""The body of a DELETE. It is the same as `Post`."""
