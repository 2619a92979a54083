# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Center of a group: A call center of a group."""

from typing import NotRequired, TypedDict

from linecard.types.group_call_center_instance import Get as GroupCallCenterInstanceGet


class Get(TypedDict):
    """The body of a GET response. A call center of a group.

    Call Center of a group, page Call Center Instances.
    """

    callCenterInstance: NotRequired[GroupCallCenterInstanceGet]
    """The call center."""
