# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Search for available assistants: What a request for the available assistants asks for."""

from typing import NotRequired, TypedDict


class Post(TypedDict):
    """The body of a POST. What a request for the available assistants asks for.

    Search for available assistants, page Executive.
    """

    sameGroupOnly: NotRequired[bool]
    """Whether only users of the same group are returned. Without it, they are."""
