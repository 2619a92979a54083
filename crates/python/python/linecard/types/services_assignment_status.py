# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Services Assignment Status attributes: The services of a user and of the group, and whether they are assigned."""

from typing import NotRequired, TypedDict

from linecard.types.service_assignment_status import Get as ServiceAssignmentStatusGet


class Get(TypedDict):
    """The body of a GET response. The services of a user and of the group, and whether they are assigned.

    Services Assignment Status attributes, page Common Objects.
    """

    userServices: NotRequired[list[ServiceAssignmentStatusGet]]
    """The services of the user."""

    groupService: NotRequired[list[ServiceAssignmentStatusGet]]
    """The services of the group."""

    services: NotRequired[list[ServiceAssignmentStatusGet]]
    """The services."""

    servicePacks: NotRequired[list[ServiceAssignmentStatusGet]]
    """The service packs."""
