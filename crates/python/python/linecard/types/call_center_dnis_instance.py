# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Center DNIS Instance: A dialed number (DNIS) of a call center."""

from typing import TypedDict


class Get(TypedDict):
    """The body of a GET response. A dialed number (DNIS) of a call center.

    Call Center DNIS Instance, page Common Objects.
    """

    serviceUserId: str
    """The id of the call center."""

    name: str
    """The name of the DNIS, which is unique."""


class Put(TypedDict):
    """The body of a PUT. A dialed number (DNIS) of a call center.

    Call Center DNIS Instance, page Common Objects.
    """

    serviceUserId: str
    """The id of the call center."""

    name: str
    """The name of the DNIS, which is unique."""
