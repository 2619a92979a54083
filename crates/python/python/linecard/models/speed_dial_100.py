# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Speed Dial 100: The numbers that a user calls by dialling two digits."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.speed_dial_100_code import Get as SpeedDial100CodeGet, Put as SpeedDial100CodePut


class Get(OpenBody):
    """The body of a GET response. The numbers that a user calls by dialling two digits.

    Speed Dial 100, page Speed Dial.
    """

    _validator: ClassVar[Validator] = Validator("speed-dial-100", "GET")

    prefix: str | None = None
    """What the user dials before the code."""

    speed_codes: list[SpeedDial100CodeGet] | None = Field(default=None, validation_alias="speedCodes", serialization_alias="speedCodes")
    """The codes, each with its number. A list in a request replaces the stored one."""


class Put(OpenBody):
    """The body of a PUT. The numbers that a user calls by dialling two digits.

    Speed Dial 100, page Speed Dial.
    """

    _validator: ClassVar[Validator] = Validator("speed-dial-100", "PUT")

    prefix: str | None = None
    """What the user dials before the code."""

    speed_codes: list[SpeedDial100CodePut] | None = Field(default=None, validation_alias="speedCodes", serialization_alias="speedCodes")
    """The codes, each with its number. A list in a request replaces the stored one."""
