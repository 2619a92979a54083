# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User alerted mobile number: A mobile number that is alerted."""

from typing import TypedDict


class Get(TypedDict):
    """The body of a GET response. A mobile number that is alerted.

    User alerted mobile number, page Common Objects.
    """

    mobileNumber: str
    """The number."""

    countryCode: str
    """The country code."""

    nationalPrefix: str
    """The national prefix."""


class Put(TypedDict):
    """The body of a PUT or POST. A mobile number that is alerted.

    User alerted mobile number, page Common Objects.
    """

    mobileNumber: str
    """The number."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
