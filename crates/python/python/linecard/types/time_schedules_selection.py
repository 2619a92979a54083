# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Time schedules: selection: Selects the time schedules that a response has."""

from typing import NotRequired, TypedDict


class Post(TypedDict):
    """The body of a POST. Selects the time schedules that a response has.

    Time schedules: selection, page Time Schedules.
    """

    allLevels: NotRequired[bool]
    """Whether the schedules of all levels are returned."""
