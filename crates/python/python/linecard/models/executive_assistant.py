# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Executive Assistant: The executives of an assistant, and where the assistant diverts their calls."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.executive_user import Get as ExecutiveUserGet, Put as ExecutiveUserPut


class Get(OpenBody):
    """The body of a GET response. The executives of an assistant, and where the assistant diverts their calls.

    Executive Assistant, page Executive Assistant.
    """

    _validator: ClassVar[Validator] = Validator("executive-assistant", "GET")

    enable_divert: bool = Field(validation_alias="enableDivert", serialization_alias="enableDivert")
    """Whether calls to the executives are diverted."""

    divert_to: str = Field(validation_alias="divertTo", serialization_alias="divertTo")
    """The number that these calls are diverted to."""

    executive_users: list[ExecutiveUserGet] = Field(validation_alias="executiveUsers", serialization_alias="executiveUsers")
    """The executives. A list in a request replaces the stored one."""


class Put(OpenBody):
    """The body of a PUT. The executives of an assistant, and where the assistant diverts their calls.

    Executive Assistant, page Executive Assistant.
    """

    _validator: ClassVar[Validator] = Validator("executive-assistant", "PUT")

    enable_divert: bool | None = Field(default=None, validation_alias="enableDivert", serialization_alias="enableDivert")
    """Whether calls to the executives are diverted."""

    divert_to: str | None = Field(default=None, validation_alias="divertTo", serialization_alias="divertTo")
    """The number that these calls are diverted to."""

    executive_users: list[ExecutiveUserPut] | None = Field(default=None, validation_alias="executiveUsers", serialization_alias="executiveUsers")
    """The executives. A list in a request replaces the stored one."""
