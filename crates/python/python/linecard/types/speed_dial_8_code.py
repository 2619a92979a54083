# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Speed Dial 8 code: A digit that a user dials in place of a number."""

from typing import Literal, NotRequired, TypedDict

SpeedCode = Literal[
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
]


class Get(TypedDict):
    """The body of a GET response. A digit that a user dials in place of a number.

    Speed Dial 8 code, page Speed Dial.
    """

    speedCode: SpeedCode | str
    """The digit."""

    phoneNumber: NotRequired[str]
    """The number, or an empty string if the code is not used."""

    description: NotRequired[str]
    """What the user calls the number."""


class Put(TypedDict):
    """The body of a PUT. A digit that a user dials in place of a number.

    Speed Dial 8 code, page Speed Dial.
    """

    speedCode: SpeedCode
    """The digit."""

    phoneNumber: NotRequired[str]
    """The number, or an empty string if the code is not used."""

    description: NotRequired[str]
    """What the user calls the number."""
