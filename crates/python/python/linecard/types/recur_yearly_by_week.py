# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Recur yearly by week attributes: A recurrence on a weekday in a week of a month of the year."""

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
    """The body of a GET response. A recurrence on a weekday in a week of a month of the year.

    Recur yearly by week attributes, page Common Objects.
    """

    recurInterval: NotRequired[int]
    """The number of years between two conferences."""

    dayOfWeek: DayOfWeek | str
    """The day of the week."""

    dayOfWeekInMonth: DayOfWeekInMonth | str
    """The week of the month."""

    month: Month | str
    """The month."""


class Put(TypedDict):
    """The body of a PUT or POST. A recurrence on a weekday in a week of a month of the year.

    Recur yearly by week attributes, page Common Objects.
    """

    recurInterval: NotRequired[int]
    """The number of years between two conferences."""

    dayOfWeek: DayOfWeek
    """The day of the week."""

    dayOfWeekInMonth: DayOfWeekInMonth
    """The week of the month."""

    month: Month
    """The month."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
