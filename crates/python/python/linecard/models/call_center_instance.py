# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Center Instance: A call center of a user."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody
from linecard.types.call_center_instance import Type as Type


class Get(OpenBody):
    """The body of a GET response. A call center of a user.

    Call Center Instance, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("call-center-instance", "GET")

    service_user_id: str = Field(validation_alias="serviceUserId", serialization_alias="serviceUserId")
    """The unique id of the call center."""

    phone_number: str | None = Field(default=None, validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The phone number."""

    extension: str | None = None
    """The extension."""

    available: bool | None = None
    """The status of the call center."""

    log_off_allowed: bool | None = Field(default=None, validation_alias="logOffAllowed", serialization_alias="logOffAllowed")
    """Whether logging off is allowed."""

    name: str | None = None
    """The name of the call center."""

    type: Type | str | None = None
    """The type of the call center."""

    priority: str | None = None
    """The priority."""

    routing_type: str | None = Field(default=None, validation_alias="routingType", serialization_alias="routingType")
    """The routing type."""

    skill_level: str | None = Field(default=None, validation_alias="skillLevel", serialization_alias="skillLevel")
    """The skill level of the agent."""


class Put(Body):
    """The body of a PUT. A call center of a user.

    Call Center Instance, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("call-center-instance", "PUT")

    service_user_id: str = Field(validation_alias="serviceUserId", serialization_alias="serviceUserId")
    """The unique id of the call center."""

    available: bool | None = None
    """The status of the call center."""

    skill_level: str | None = Field(default=None, validation_alias="skillLevel", serialization_alias="skillLevel")
    """The skill level of the agent."""
