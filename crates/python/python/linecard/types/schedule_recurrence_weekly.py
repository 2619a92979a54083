# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Schedule recurrence attributes: A recurrence on weekdays."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. A recurrence on weekdays.

    Schedule recurrence attributes, page Common Objects.
    """

    recurInterval: NotRequired[int]
    """The number of weeks between two conferences."""

    Sunday: bool
    """Whether the conference takes place on Sundays."""

    Monday: bool
    """Whether the conference takes place on Mondays."""

    Tuesday: bool
    """Whether the conference takes place on Tuesdays."""

    Wednesday: bool
    """Whether the conference takes place on Wednesdays."""

    Thursday: bool
    """Whether the conference takes place on Thursdays."""

    Friday: bool
    """Whether the conference takes place on Fridays."""

    Saturday: bool
    """Whether the conference takes place on Saturdays."""


class Put(TypedDict):
    """The body of a PUT. A recurrence on weekdays.

    Schedule recurrence attributes, page Common Objects.
    """

    recurInterval: NotRequired[int]
    """The number of weeks between two conferences."""

    Sunday: bool
    """Whether the conference takes place on Sundays."""

    Monday: bool
    """Whether the conference takes place on Mondays."""

    Tuesday: bool
    """Whether the conference takes place on Tuesdays."""

    Wednesday: bool
    """Whether the conference takes place on Wednesdays."""

    Thursday: bool
    """Whether the conference takes place on Thursdays."""

    Friday: bool
    """Whether the conference takes place on Fridays."""

    Saturday: bool
    """Whether the conference takes place on Saturdays."""


class Post(TypedDict):
    """The body of a POST. A recurrence on weekdays.

    Schedule recurrence attributes, page Common Objects.
    """

    recurInterval: NotRequired[int]
    """The number of weeks between two conferences."""

    Sunday: bool
    """Whether the conference takes place on Sundays."""

    Monday: bool
    """Whether the conference takes place on Mondays."""

    Tuesday: bool
    """Whether the conference takes place on Tuesdays."""

    Wednesday: bool
    """Whether the conference takes place on Wednesdays."""

    Thursday: bool
    """Whether the conference takes place on Thursdays."""

    Friday: bool
    """Whether the conference takes place on Fridays."""

    Saturday: bool
    """Whether the conference takes place on Saturdays."""
