# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Group: contactInformation: The person to contact about a group."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. The person to contact about a group.

    Group: contactInformation, page Group.
    """

    name: NotRequired[str]
    """The name of the person."""

    phoneNumber: NotRequired[str]
    """The phone number of the person."""

    emailAddress: NotRequired[str]
    """The email address of the person."""
