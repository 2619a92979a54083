# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Services Summary attributes: The services of a user and of the group, and whether they are active."""

from typing import NotRequired, TypedDict

from linecard.types.service_summary import Get as ServiceSummaryGet


class Get(TypedDict):
    """The body of a GET response. The services of a user and of the group, and whether they are active.

    Services Summary attributes, page Common Objects.
    """

    userServices: NotRequired[list[ServiceSummaryGet]]
    """The services of the user."""

    groupService: NotRequired[list[ServiceSummaryGet]]
    """The services of the group."""
