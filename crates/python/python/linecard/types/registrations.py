# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Registrations attributes: The registration of a device."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. The registration of a device.

    Registrations attributes, page Common Objects.
    """

    deviceLevel: str
    """The level that the device belongs to."""

    deviceName: str
    """The name of the device, which is unique."""

    order: str
    """The order, which the page does not describe."""

    URI: str
    """The URI, which the page does not describe."""

    expiration: NotRequired[str]
    """The time when the registration expires."""

    linePort: str
    """The registered line/port."""

    endpointType: str
    """The type of the endpoint: primary, or shared call appearance."""

    publicNetAddress: str
    """The public network address of the device."""

    publicPort: str
    """The public port of the device."""

    PrivateNetAddress: str
    """The private network address of the device."""

    PrivatePort: str
    """The private port of the device."""

    UserAgent: str
    """The SIP user agent of the device."""

    LockoutStarted: str
    """The start of the lockout, which the page does not describe."""

    LockoutExpires: str
    """The end of the lockout, which the page does not describe."""

    LockoutCount: str
    """The count of lockouts, which the page does not describe."""
