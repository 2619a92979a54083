# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User Device Add Extra Line Result Attributes: The result of adding a line to a phone."""

from typing import (
    Any,
    Literal,
    NotRequired,
    TypedDict,
)

Status = Literal[
    "SUCCESS",
    "FAILED",
]


class Get(TypedDict):
    """The body of a GET response. The result of adding a line to a phone.

    User Device Add Extra Line Result Attributes, page Common Objects.
    """

    userId: NotRequired[str]
    """The user of the added line."""

    status: NotRequired[Status | str]
    """Whether the line was added."""

    data: NotRequired[dict[str, Any]]
    """The phone, if the line was added."""

    reason: NotRequired[str]
    """The reason why the line was not added."""

    error: NotRequired[dict[str, Any]]
    """The error, if the line was not added."""
