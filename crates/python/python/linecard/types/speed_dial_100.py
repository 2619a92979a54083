# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Speed Dial 100: The numbers that a user calls by dialling two digits."""

from typing import NotRequired, TypedDict

from linecard.types.speed_dial_100_code import Get as SpeedDial100CodeGet, Put as SpeedDial100CodePut


class Get(TypedDict):
    """The body of a GET response. The numbers that a user calls by dialling two digits.

    Speed Dial 100, page Speed Dial.
    """

    prefix: NotRequired[str]
    """What the user dials before the code."""

    speedCodes: NotRequired[list[SpeedDial100CodeGet]]
    """The codes, each with its number. A list in a request replaces the stored one."""


class Put(TypedDict):
    """The body of a PUT. The numbers that a user calls by dialling two digits.

    Speed Dial 100, page Speed Dial.
    """

    prefix: NotRequired[str]
    """What the user dials before the code."""

    speedCodes: NotRequired[list[SpeedDial100CodePut]]
    """The codes, each with its number. A list in a request replaces the stored one."""
