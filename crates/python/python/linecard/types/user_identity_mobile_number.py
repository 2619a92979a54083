# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User identity mobile number: A mobile number of a user."""

from typing import TypedDict


class Get(TypedDict):
    """The body of a GET response. A mobile number of a user.

    User identity mobile number, page Common Objects.
    """

    mobileNumber: str
    """The number."""

    description: str
    """The description of the number."""

    countryCode: str
    """The country code."""

    nationalPrefix: str
    """The national prefix."""

    primary: bool | str
    """Whether it is the primary mobile number."""

    enableAlerting: bool | str
    """Whether alerting is enabled for the number."""
