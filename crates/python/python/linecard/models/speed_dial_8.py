# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Speed Dial 8: The numbers that a user calls by dialling one digit."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.speed_dial_8_code import Get as SpeedDial8CodeGet, Put as SpeedDial8CodePut


class Get(OpenBody):
    """The body of a GET response. The numbers that a user calls by dialling one digit.

    Speed Dial 8, page Speed Dial.
    """

    _validator: ClassVar[Validator] = Validator("speed-dial-8", "GET")

    speed_codes: list[SpeedDial8CodeGet] | None = Field(default=None, validation_alias="speedCodes", serialization_alias="speedCodes")
    """The codes, each with its number. A list in a request replaces the stored one."""


class Put(OpenBody):
    """The body of a PUT. The numbers that a user calls by dialling one digit.

    Speed Dial 8, page Speed Dial.
    """

    _validator: ClassVar[Validator] = Validator("speed-dial-8", "PUT")

    speed_codes: list[SpeedDial8CodePut] | None = Field(default=None, validation_alias="speedCodes", serialization_alias="speedCodes")
    """The codes, each with its number. A list in a request replaces the stored one."""
