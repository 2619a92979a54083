# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Center Instance: A call center of a user."""

from typing import Literal, NotRequired, TypedDict

Type = Literal[
    "Basic",
    "Standard",
    "Premium",
]


class Get(TypedDict):
    """The body of a GET response. A call center of a user.

    Call Center Instance, page Common Objects.
    """

    serviceUserId: str
    """The unique id of the call center."""

    phoneNumber: NotRequired[str]
    """The phone number."""

    extension: NotRequired[str]
    """The extension."""

    available: NotRequired[bool]
    """The status of the call center."""

    logOffAllowed: NotRequired[bool]
    """Whether logging off is allowed."""

    name: NotRequired[str]
    """The name of the call center."""

    type: NotRequired[Type | str]
    """The type of the call center."""

    priority: NotRequired[str]
    """The priority."""

    routingType: NotRequired[str]
    """The routing type."""

    skillLevel: NotRequired[str]
    """The skill level of the agent."""


class Put(TypedDict):
    """The body of a PUT. A call center of a user.

    Call Center Instance, page Common Objects.
    """

    serviceUserId: str
    """The unique id of the call center."""

    available: NotRequired[bool]
    """The status of the call center."""

    skillLevel: NotRequired[str]
    """The skill level of the agent."""
