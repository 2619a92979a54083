# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Shared Call Appearance: endpoint: A line of a device on which the calls of a user appear."""

from typing import NotRequired, TypedDict

from linecard.types.shared_call_appearance_device import Get as SharedCallAppearanceDeviceGet


class Get(TypedDict):
    """The body of a GET response. A line of a device on which the calls of a user appear.

    Shared Call Appearance: endpoint, page Shared Call Appearance.
    """

    accessDevice: NotRequired[SharedCallAppearanceDeviceGet]
    """The device."""

    contact: NotRequired[str]
    """The contact of the device."""

    linePort: NotRequired[str]
    """The line/port of the device."""

    lineNumber: NotRequired[int]
    """The number of the line on the device."""
