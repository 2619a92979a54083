# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Center DNIS List Item: A dialed number (DNIS) of a call center in a list."""

from typing import TypedDict


class Get(TypedDict):
    """The body of a GET response. A dialed number (DNIS) of a call center in a list.

    Call Center DNIS List Item, page Common Objects.
    """

    serviceUserId: str
    """The id of the call center."""

    name: str
    """The name of the DNIS."""
