# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Selection of the services of a user: What a request for the services of a user asks for."""

from typing import NotRequired, TypedDict


class Post(TypedDict):
    """The body of a POST. What a request for the services of a user asks for.

    Selection of the services of a user, page Services.
    """

    assignementStatus: NotRequired[bool]
    """Whether the response has the assignment of each service."""

    summary: NotRequired[bool]
    """Whether the response has the summary."""
