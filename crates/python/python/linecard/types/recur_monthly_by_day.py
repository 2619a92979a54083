# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Recur monthly by day attributes: A recurrence on a day of the month."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. A recurrence on a day of the month.

    Recur monthly by day attributes, page Common Objects.
    """

    recurInterval: NotRequired[int]
    """The number of months between two conferences."""

    dayOfMonth: int
    """The day of the month."""


class Put(TypedDict):
    """The body of a PUT or POST. A recurrence on a day of the month.

    Recur monthly by day attributes, page Common Objects.
    """

    recurInterval: NotRequired[int]
    """The number of months between two conferences."""

    dayOfMonth: int
    """The day of the month."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
