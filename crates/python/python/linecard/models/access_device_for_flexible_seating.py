# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Access Device Endpoint for Flexible Seating: accessDevice: Identifies the device of a flexible seating host."""

from typing import ClassVar

from linecard import Validator
from linecard._model import OpenBody


class Get(OpenBody):
    """The body of a GET response. Identifies the device of a flexible seating host.

    Access Device Endpoint for Flexible Seating: accessDevice, page Conventions.
    """

    _validator: ClassVar[Validator] = Validator("access-device-for-flexible-seating", "GET")

    name: str | None = None
    """The name of the device."""

    level: str | None = None
    """The level that the device belongs to."""


class Put(OpenBody):
    """The body of a PUT. Identifies the device of a flexible seating host.

    Access Device Endpoint for Flexible Seating: accessDevice, page Conventions.
    """

    _validator: ClassVar[Validator] = Validator("access-device-for-flexible-seating", "PUT")

    name: str | None = None
    """The name of the device."""

    level: str | None = None
    """The level that the device belongs to."""
