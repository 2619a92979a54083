# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User: accessDeviceEndpoint: The device of a user, and the line on it."""

from typing import Any, NotRequired, TypedDict

from linecard.types.user_access_device import Get as UserAccessDeviceGet


class Get(TypedDict):
    """The body of a GET response. The device of a user, and the line on it.

    User: accessDeviceEndpoint, page User.
    """

    accessDevice: NotRequired[UserAccessDeviceGet]
    """The device."""

    lineNumber: NotRequired[int]
    """The number of the line on the device."""

    contacts: NotRequired[list[dict[str, Any] | str]]
    """The contacts of the device."""

    linePort: NotRequired[str]
    """The line/port of the device."""
