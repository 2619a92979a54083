# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Speed Dial 100 code: Two digits that a user dials in place of a number."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody


class Get(OpenBody):
    """The body of a GET response. Two digits that a user dials in place of a number.

    Speed Dial 100 code, page Speed Dial.
    """

    _validator: ClassVar[Validator] = Validator("speed-dial-100-code", "GET")

    speed_code: str = Field(validation_alias="speedCode", serialization_alias="speedCode")
    """The two digits."""

    phone_number: str | None = Field(default=None, validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The number, or an empty string if the code is not used."""

    description: str | None = None
    """What the user calls the number."""


class Put(OpenBody):
    """The body of a PUT. Two digits that a user dials in place of a number.

    Speed Dial 100 code, page Speed Dial.
    """

    _validator: ClassVar[Validator] = Validator("speed-dial-100-code", "PUT")

    speed_code: str = Field(validation_alias="speedCode", serialization_alias="speedCode")
    """The two digits."""

    phone_number: str | None = Field(default=None, validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The number, or an empty string if the code is not used."""

    description: str | None = None
    """What the user calls the number."""
