# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Anonymous Call Rejection: Whether calls of a user from callers who hide their number are rejected."""

from typing import TypedDict


class Get(TypedDict):
    """The body of a GET response. Whether calls of a user from callers who hide their number are rejected.

    Anonymous Call Rejection, page Anonymous Call Rejection.
    """

    active: bool
    """Whether the service is active."""


class Put(TypedDict):
    """The body of a PUT. Whether calls of a user from callers who hide their number are rejected.

    Anonymous Call Rejection, page Anonymous Call Rejection.
    """

    active: bool
    """Whether the service is active."""
