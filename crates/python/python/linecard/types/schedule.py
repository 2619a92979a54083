# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Schedule attributes: Identifies a schedule of a tenant, a group or a user."""

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
    """The body of a GET response. Identifies a schedule of a tenant, a group or a user.

    Schedule attributes, page Common Objects.
    """

    level: Level | str
    """The level of the schedule; in a PUT, the default is the level of the request."""

    name: str
    """The name of the schedule."""

    type: NotRequired[Type | str]
    """Whether it is a schedule of times or holidays."""


class Put(TypedDict):
    """The body of a PUT. Identifies a schedule of a tenant, a group or a user.

    Schedule attributes, page Common Objects.
    """

    level: NotRequired[Level]
    """The level of the schedule; in a PUT, the default is the level of the request."""

    name: str
    """The name of the schedule."""

    type: NotRequired[Type]
    """Whether it is a schedule of times or holidays."""


class Post(TypedDict):
    """The body of a POST. Identifies a schedule of a tenant, a group or a user.

    Schedule attributes, page Common Objects.
    """

    level: Level
    """The level of the schedule; in a PUT, the default is the level of the request."""

    name: str
    """The name of the schedule."""

    type: NotRequired[Type]
    """Whether it is a schedule of times or holidays."""
