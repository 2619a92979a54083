# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Forwarding attributes: The settings of a call forwarding service."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. The settings of a call forwarding service.

    Call Forwarding attributes, page Common Objects.
    """

    active: bool
    """Whether the service is active."""

    destination: str
    """The destination of forwarded calls."""

    ringSplashActive: NotRequired[bool]
    """Whether the ring splash is active."""

    numberOfRings: NotRequired[int]
    """The number of rings."""


class Put(TypedDict):
    """The body of a PUT. The settings of a call forwarding service.

    Call Forwarding attributes, page Common Objects.
    """

    active: NotRequired[bool]
    """Whether the service is active."""

    destination: NotRequired[str]
    """The destination of forwarded calls."""

    ringSplashActive: NotRequired[bool]
    """Whether the ring splash is active."""

    numberOfRings: NotRequired[int]
    """The number of rings."""
