# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Executive Assistant: The executives of an assistant, and where the assistant diverts their calls."""

from typing import NotRequired, TypedDict

from linecard.types.executive_user import Get as ExecutiveUserGet, Put as ExecutiveUserPut


class Get(TypedDict):
    """The body of a GET response. The executives of an assistant, and where the assistant diverts their calls.

    Executive Assistant, page Executive Assistant.
    """

    enableDivert: bool
    """Whether calls to the executives are diverted."""

    divertTo: str
    """The number that these calls are diverted to."""

    executiveUsers: list[ExecutiveUserGet]
    """The executives. A list in a request replaces the stored one."""


class Put(TypedDict):
    """The body of a PUT. The executives of an assistant, and where the assistant diverts their calls.

    Executive Assistant, page Executive Assistant.
    """

    enableDivert: NotRequired[bool]
    """Whether calls to the executives are diverted."""

    divertTo: NotRequired[str]
    """The number that these calls are diverted to."""

    executiveUsers: NotRequired[list[ExecutiveUserPut]]
    """The executives. A list in a request replaces the stored one."""
