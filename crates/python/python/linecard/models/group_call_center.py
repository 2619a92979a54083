# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Center of a group: A call center of a group."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.group_call_center_instance import Get as GroupCallCenterInstanceGet


class Get(OpenBody):
    """The body of a GET response. A call center of a group.

    Call Center of a group, page Call Center Instances.
    """

    _validator: ClassVar[Validator] = Validator("group-call-center", "GET")

    call_center_instance: GroupCallCenterInstanceGet | None = Field(default=None, validation_alias="callCenterInstance", serialization_alias="callCenterInstance")
    """The call center."""
