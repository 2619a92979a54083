# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User: accessDevice: Identifies the device of a user."""

from typing import ClassVar

from linecard import Validator
from linecard._model import OpenBody


class Get(OpenBody):
    """The body of a GET response. Identifies the device of a user.

    User: accessDevice, page User.
    """

    _validator: ClassVar[Validator] = Validator("user-access-device", "GET")

    name: str | None = None
    """The name of the device."""

    level: str | None = None
    """The level that the device belongs to."""
