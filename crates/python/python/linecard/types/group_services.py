# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Services of a group: The services of a group, which its users may have."""

from typing import NotRequired, TypedDict

from linecard.types.service_assignment_status import Get as ServiceAssignmentStatusGet, Post as ServiceAssignmentStatusPost


class Get(TypedDict):
    """The body of a GET response. The services of a group, which its users may have.

    Services of a group, page Services.
    """

    services: NotRequired[list[ServiceAssignmentStatusGet]]
    """The services: in a response, whether each is assigned; in a request, those that are assigned or removed."""

    servicePacks: NotRequired[list[ServiceAssignmentStatusGet]]
    """The service packs, in the same way."""


class Post(TypedDict):
    """The body of a POST or DELETE. The services of a group, which its users may have.

    Services of a group, page Services.
    """

    services: NotRequired[list[ServiceAssignmentStatusPost]]
    """The services: in a response, whether each is assigned; in a request, those that are assigned or removed."""

    servicePacks: NotRequired[list[ServiceAssignmentStatusPost]]
    """The service packs, in the same way."""


Delete = Post
"""The body of a DELETE. It is the same as `Post`."""
