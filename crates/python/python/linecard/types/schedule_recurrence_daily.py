# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Schedule recurrence attributes: A recurrence after a number of days."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. A recurrence after a number of days.

    Schedule recurrence attributes, page Common Objects.
    """

    recurInterval: NotRequired[int]
    """The number of days between two conferences."""


class Put(TypedDict):
    """The body of a PUT or POST. A recurrence after a number of days.

    Schedule recurrence attributes, page Common Objects.
    """

    recurInterval: NotRequired[int]
    """The number of days between two conferences."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
