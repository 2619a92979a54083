# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Meet-Me Conferencing Conference Instance in list: A conference in a list."""

from typing import Literal, TypedDict

Status = Literal[
    "active",
    "inactive",
    "expired",
]

Type = Literal[
    "Reservationless",
    "One Time",
    "Recurring Daily",
    "Recurring Weekly",
    "Recurring Monthly",
    "Recurring Yearly",
]


class Get(TypedDict):
    """The body of a GET response. A conference in a list.

    Meet-Me Conferencing Conference Instance in list, page Common Objects.
    """

    bridgeId: str
    """The id of its bridge, which is unique."""

    conferenceId: str
    """The id of the conference, which is unique."""

    title: str
    """The title of the conference."""

    bridgeName: str
    """The name of its bridge."""

    status: Status | str
    """The status of the conference."""

    type: Type | str
    """The type of the conference."""

    startTime: str
    """The start time of the conference."""

    lastName: str
    """The last name of the user."""

    firstName: str
    """The first name of the user."""

    hostId: str
    """The id of its host."""
