# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Center of a group: callCenterInstance: The settings of a call center of a group. The page shows more of them."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody, Whole
from linecard.models.group_call_center_profile import Get as GroupCallCenterProfileGet


class Get(OpenBody):
    """The body of a GET response. The settings of a call center of a group. The page shows more of them.

    Call Center of a group: callCenterInstance, page Call Center Instances.
    """

    _validator: ClassVar[Validator] = Validator("group-call-center-instance", "GET")

    service_user_id: str | None = Field(default=None, validation_alias="serviceUserId", serialization_alias="serviceUserId")
    """The unique id of the call center."""

    service_instance_profile: GroupCallCenterProfileGet | None = Field(default=None, validation_alias="serviceInstanceProfile", serialization_alias="serviceInstanceProfile")
    """The names and numbers of the call center."""

    policy: str | None = None
    """How calls are distributed among the agents."""

    type: str | None = None
    """The type of the call center."""

    routing_type: str | None = Field(default=None, validation_alias="routingType", serialization_alias="routingType")
    """The routing type."""

    queue_length: Whole | None = Field(default=None, validation_alias="queueLength", serialization_alias="queueLength")
    """The maximum number of waiting calls."""

    enable_reporting: bool | None = Field(default=None, validation_alias="enableReporting", serialization_alias="enableReporting")
    """Whether there are reports."""
