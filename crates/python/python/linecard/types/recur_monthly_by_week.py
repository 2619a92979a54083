# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Recur monthly by week attributes: A recurrence on a weekday in a week of the month."""

from typing import Literal, NotRequired, TypedDict

DayOfWeek = Literal[
    "Sunday",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
]

DayOfWeekInMonth = Literal[
    "First",
    "Second",
    "Third",
    "Fourth",
    "Last",
]


class Get(TypedDict):
    """The body of a GET response. A recurrence on a weekday in a week of the month.

    Recur monthly by week attributes, page Common Objects.
    """

    recurInterval: NotRequired[int]
    """The number of months between two conferences."""

    dayOfWeekInMonth: DayOfWeekInMonth | str
    """The week of the month."""

    dayOfWeek: DayOfWeek | str
    """The day of the week."""


class Put(TypedDict):
    """The body of a PUT or POST. A recurrence on a weekday in a week of the month.

    Recur monthly by week attributes, page Common Objects.
    """

    recurInterval: NotRequired[int]
    """The number of months between two conferences."""

    dayOfWeekInMonth: DayOfWeekInMonth
    """The week of the month."""

    dayOfWeek: DayOfWeek
    """The day of the week."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
