# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Service Assignment Status attributes: Whether a service is assigned."""

from typing import TypedDict


class Get(TypedDict):
    """The body of a GET response. Whether a service is assigned.

    Service Assignment Status attributes, page Common Objects.
    """

    name: str
    """The name of the service."""

    assigned: bool
    """Whether the service is assigned."""


class Post(TypedDict):
    """The body of a POST or DELETE. Whether a service is assigned.

    Service Assignment Status attributes, page Common Objects.
    """

    name: str
    """The name of the service."""


Delete = Post
"""The body of a DELETE. It is the same as `Post`."""
