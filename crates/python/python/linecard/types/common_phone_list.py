# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Common Phone List: The phone list of a group or of a tenant."""

from typing import NotRequired, TypedDict

from linecard.types.phone_list import Get as PhoneListGet, Post as PhoneListPost


class Get(TypedDict):
    """The body of a GET response. The phone list of a group or of a tenant.

    Common Phone List, page Common Phone List.
    """

    entries: list[PhoneListGet]
    """The entries. A request adds entries to the stored ones."""


class Post(TypedDict):
    """The body of a POST. The phone list of a group or of a tenant.

    Common Phone List, page Common Phone List.
    """

    entries: NotRequired[list[PhoneListPost]]
    """The entries. A request adds entries to the stored ones."""
