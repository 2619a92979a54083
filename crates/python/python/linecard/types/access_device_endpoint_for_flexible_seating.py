# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Access Device Endpoint for Flexible Seating: The device and the line of a flexible seating host."""

from typing import Any, NotRequired, TypedDict

from linecard.types.access_device_for_flexible_seating import Get as AccessDeviceForFlexibleSeatingGet, Put as AccessDeviceForFlexibleSeatingPut


class Get(TypedDict):
    """The body of a GET response. The device and the line of a flexible seating host.

    Access Device Endpoint for Flexible Seating, page Conventions.
    """

    accessDevice: NotRequired[AccessDeviceForFlexibleSeatingGet]
    """The device."""

    contacts: NotRequired[list[dict[str, Any] | str]]
    """The contacts of the device."""

    staticRegistrationCapable: NotRequired[bool]
    """Whether the device supports static registration."""

    useDomain: NotRequired[bool]
    """Whether the line/port has a domain."""

    linePort: NotRequired[str]
    """The line/port of the device."""

    lineNumber: NotRequired[int]
    """The number of the line on the device."""

    pathHeader: NotRequired[str]
    """The SIP Path header of the device."""


class Put(TypedDict):
    """The body of a PUT. The device and the line of a flexible seating host.

    Access Device Endpoint for Flexible Seating, page Conventions.
    """

    accessDevice: NotRequired[AccessDeviceForFlexibleSeatingPut]
    """The device."""

    contacts: NotRequired[list[dict[str, Any] | str]]
    """The contacts of the device."""

    staticRegistrationCapable: NotRequired[bool]
    """Whether the device supports static registration."""

    useDomain: NotRequired[bool]
    """Whether the line/port has a domain."""

    linePort: NotRequired[str]
    """The line/port of the device."""

    lineNumber: NotRequired[int]
    """The number of the line on the device."""

    pathHeader: NotRequired[str]
    """The SIP Path header of the device."""
