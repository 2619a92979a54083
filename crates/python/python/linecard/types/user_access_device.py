# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User: accessDevice: Identifies the device of a user."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. Identifies the device of a user.

    User: accessDevice, page User.
    """

    name: NotRequired[str]
    """The name of the device."""

    level: NotRequired[str]
    """The level that the device belongs to."""
