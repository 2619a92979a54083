# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User Device Extra Endpoint Attributes: An additional device of a user."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody, Whole
from linecard.types.user_device_extra_endpoint import DeviceUsage as DeviceUsage


class Get(OpenBody):
    """The body of a GET response. An additional device of a user.

    User Device Extra Endpoint Attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("user-device-extra-endpoint", "GET")

    device_name: str = Field(validation_alias="deviceName", serialization_alias="deviceName")
    """The name of the device."""

    device_type: str = Field(validation_alias="deviceType", serialization_alias="deviceType")
    """The type of the device."""

    device_owner: str = Field(validation_alias="deviceOwner", serialization_alias="deviceOwner")
    """The owner of the device."""

    device_usage: DeviceUsage | str = Field(validation_alias="deviceUsage", serialization_alias="deviceUsage")
    """Whether the device is an app or a phone."""

    description: str | None = Field(default=None, validation_alias="_description", serialization_alias="_description")
    """The description of the device."""

    extra_phone_id: Whole
    """The number of the device, from its generated description."""

    line_port: str = Field(validation_alias="linePort", serialization_alias="linePort")
    """The line/port of the device."""
