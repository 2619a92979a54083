# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Services of a user: The services of a user: which are assigned, and which are active."""

from typing import NotRequired, TypedDict

from linecard.types.service_assignment_status import Post as ServiceAssignmentStatusPost
from linecard.types.services_assignment_status import Get as ServicesAssignmentStatusGet
from linecard.types.services_summary import Get as ServicesSummaryGet


class Get(TypedDict):
    """The body of a GET response. The services of a user: which are assigned, and which are active.

    Services of a user, page Services.
    """

    summary: NotRequired[ServicesSummaryGet]
    """The assigned services, and whether they are active."""

    assignementStatus: NotRequired[ServicesAssignmentStatusGet]
    """Whether each service is assigned."""


class Post(TypedDict):
    """The body of a POST or DELETE. The services of a user: which are assigned, and which are active.

    Services of a user, page Services.
    """

    services: NotRequired[list[ServiceAssignmentStatusPost]]
    """The services that are assigned or removed."""

    servicePacks: NotRequired[list[ServiceAssignmentStatusPost]]
    """The service packs that are assigned or removed."""


Delete = Post
"""The body of a DELETE. It is the same as `Post`."""
