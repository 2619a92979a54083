# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Speed Dial 100 code: Two digits that a user dials in place of a number."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. Two digits that a user dials in place of a number.

    Speed Dial 100 code, page Speed Dial.
    """

    speedCode: str
    """The two digits."""

    phoneNumber: NotRequired[str]
    """The number, or an empty string if the code is not used."""

    description: NotRequired[str]
    """What the user calls the number."""


class Put(TypedDict):
    """The body of a PUT. Two digits that a user dials in place of a number.

    Speed Dial 100 code, page Speed Dial.
    """

    speedCode: str
    """The two digits."""

    phoneNumber: NotRequired[str]
    """The number, or an empty string if the code is not used."""

    description: NotRequired[str]
    """What the user calls the number."""
