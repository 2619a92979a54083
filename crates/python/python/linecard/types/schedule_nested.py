# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Schedule attributes (inside another object): Identifies a schedule inside another object, where its level has a default."""

from typing import Literal, NotRequired, TypedDict

Level = Literal[
    "Tenant",
    "Group",
    "User",
]

Type = Literal[
    "Time",
    "Holiday",
]


class Get(TypedDict):
    """The body of a GET response. Identifies a schedule inside another object, where its level has a default.

    Schedule attributes (inside another object), page Common Objects.
    """

    level: Level | str
    """The level of the schedule; the default is User."""

    name: str
    """The name of the schedule."""

    type: NotRequired[Type | str]
    """Whether it is a schedule of times or holidays."""


class Put(TypedDict):
    """The body of a PUT or POST. Identifies a schedule inside another object, where its level has a default.

    Schedule attributes (inside another object), page Common Objects.
    """

    level: NotRequired[Level]
    """The level of the schedule; the default is User."""

    name: str
    """The name of the schedule."""

    type: NotRequired[Type]
    """Whether it is a schedule of times or holidays."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
