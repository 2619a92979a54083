# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Service Summary attributes: The state of a service."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. The state of a service.

    Service Summary attributes, page Conventions.
    """

    name: NotRequired[str]
    """The name of the service."""

    active: NotRequired[bool]
    """Whether the service is active."""
