# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Center List Item: A call center in a list."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. A call center in a list.

    Call Center List Item, page Common Objects.
    """

    serviceUserId: str
    """The unique id of the call center."""

    name: NotRequired[str]
    """The name of the call center."""


class Put(TypedDict):
    """The body of a PUT. A call center in a list.

    Call Center List Item, page Common Objects.
    """

    serviceUserId: str
    """The unique id of the call center."""
