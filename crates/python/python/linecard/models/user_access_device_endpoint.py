# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User: accessDeviceEndpoint: The device of a user, and the line on it."""

from typing import Any, ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody, Whole
from linecard.models.user_access_device import Get as UserAccessDeviceGet


class Get(OpenBody):
    """The body of a GET response. The device of a user, and the line on it.

    User: accessDeviceEndpoint, page User.
    """

    _validator: ClassVar[Validator] = Validator("user-access-device-endpoint", "GET")

    access_device: UserAccessDeviceGet | None = Field(default=None, validation_alias="accessDevice", serialization_alias="accessDevice")
    """The device."""

    line_number: Whole | None = Field(default=None, validation_alias="lineNumber", serialization_alias="lineNumber")
    """The number of the line on the device."""

    contacts: list[dict[str, Any] | str] | None = None
    """The contacts of the device."""

    line_port: str | None = Field(default=None, validation_alias="linePort", serialization_alias="linePort")
    """The line/port of the device."""
