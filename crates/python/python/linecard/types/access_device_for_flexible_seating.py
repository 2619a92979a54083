# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Access Device Endpoint for Flexible Seating: accessDevice: Identifies the device of a flexible seating host."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. Identifies the device of a flexible seating host.

    Access Device Endpoint for Flexible Seating: accessDevice, page Conventions.
    """

    name: NotRequired[str]
    """The name of the device."""

    level: NotRequired[str]
    """The level that the device belongs to."""


class Put(TypedDict):
    """The body of a PUT. Identifies the device of a flexible seating host.

    Access Device Endpoint for Flexible Seating: accessDevice, page Conventions.
    """

    name: NotRequired[str]
    """The name of the device."""

    level: NotRequired[str]
    """The level that the device belongs to."""
