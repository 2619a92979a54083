# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Shared Call Appearance: accessDevice: A device on which the calls of a user appear."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. A device on which the calls of a user appear.

    Shared Call Appearance: accessDevice, page Shared Call Appearance.
    """

    management: NotRequired[bool]
    """Whether the device is managed by the service."""

    type: NotRequired[str]
    """The type of the device."""

    name: NotRequired[str]
    """The name of the device."""

    level: NotRequired[str]
    """The level that the device belongs to."""
