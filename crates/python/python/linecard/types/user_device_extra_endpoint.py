# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User Device Extra Endpoint Attributes: An additional device of a user."""

from typing import Literal, NotRequired, TypedDict

DeviceUsage = Literal[
    "APP",
    "PHONE",
]


class Get(TypedDict):
    """The body of a GET response. An additional device of a user.

    User Device Extra Endpoint Attributes, page Common Objects.
    """

    deviceName: str
    """The name of the device."""

    deviceType: str
    """The type of the device."""

    deviceOwner: str
    """The owner of the device."""

    deviceUsage: DeviceUsage | str
    """Whether the device is an app or a phone."""

    _description: NotRequired[str]
    """The description of the device."""

    extra_phone_id: int
    """The number of the device, from its generated description."""

    linePort: str
    """The line/port of the device."""
