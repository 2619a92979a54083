# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Speed Dial 8: The numbers that a user calls by dialling one digit."""

from typing import NotRequired, TypedDict

from linecard.types.speed_dial_8_code import Get as SpeedDial8CodeGet, Put as SpeedDial8CodePut


class Get(TypedDict):
    """The body of a GET response. The numbers that a user calls by dialling one digit.

    Speed Dial 8, page Speed Dial.
    """

    speedCodes: NotRequired[list[SpeedDial8CodeGet]]
    """The codes, each with its number. A list in a request replaces the stored one."""


class Put(TypedDict):
    """The body of a PUT. The numbers that a user calls by dialling one digit.

    Speed Dial 8, page Speed Dial.
    """

    speedCodes: NotRequired[list[SpeedDial8CodePut]]
    """The codes, each with its number. A list in a request replaces the stored one."""
