# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Center of a group: callCenterInstance: The settings of a call center of a group. The page shows more of them."""

from typing import NotRequired, TypedDict

from linecard.types.group_call_center_profile import Get as GroupCallCenterProfileGet


class Get(TypedDict):
    """The body of a GET response. The settings of a call center of a group. The page shows more of them.

    Call Center of a group: callCenterInstance, page Call Center Instances.
    """

    serviceUserId: NotRequired[str]
    """The unique id of the call center."""

    serviceInstanceProfile: NotRequired[GroupCallCenterProfileGet]
    """The names and numbers of the call center."""

    policy: NotRequired[str]
    """How calls are distributed among the agents."""

    type: NotRequired[str]
    """The type of the call center."""

    routingType: NotRequired[str]
    """The routing type."""

    queueLength: NotRequired[int]
    """The maximum number of waiting calls."""

    enableReporting: NotRequired[bool]
    """Whether there are reports."""
