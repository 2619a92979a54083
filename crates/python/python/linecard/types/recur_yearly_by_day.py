# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Recur yearly by day attributes: A recurrence on a day of the year."""

from typing import Literal, NotRequired, TypedDict

Month = Literal[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


class Get(TypedDict):
    """The body of a GET response. A recurrence on a day of the year.

    Recur yearly by day attributes, page Common Objects.
    """

    recurInterval: NotRequired[int]
    """The number of years between two conferences."""

    dayOfMonth: int
    """The day of the month."""

    month: Month | str
    """The month."""


class Put(TypedDict):
    """The body of a PUT or POST. A recurrence on a day of the year.

    Recur yearly by day attributes, page Common Objects.
    """

    recurInterval: NotRequired[int]
    """The number of years between two conferences."""

    dayOfMonth: int
    """The day of the month."""

    month: Month
    """The month."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
