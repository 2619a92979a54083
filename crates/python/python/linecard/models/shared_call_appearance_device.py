# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Shared Call Appearance: accessDevice: A device on which the calls of a user appear."""

from typing import ClassVar

from linecard import Validator
from linecard._model import OpenBody


class Get(OpenBody):
    """The body of a GET response. A device on which the calls of a user appear.

    Shared Call Appearance: accessDevice, page Shared Call Appearance.
    """

    _validator: ClassVar[Validator] = Validator("shared-call-appearance-device", "GET")

    management: bool | None = None
    """Whether the device is managed by the service."""

    type: str | None = None
    """The type of the device."""

    name: str | None = None
    """The name of the device."""

    level: str | None = None
    """The level that the device belongs to."""
