# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User Device Add Extra Line Result Attributes: The result of adding a line to a phone."""

from typing import Any, ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.types.user_device_add_extra_line_result import Status as Status


class Get(OpenBody):
    """The body of a GET response. The result of adding a line to a phone.

    User Device Add Extra Line Result Attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("user-device-add-extra-line-result", "GET")

    user_id: str | None = Field(default=None, validation_alias="userId", serialization_alias="userId")
    """The user of the added line."""

    status: Status | str | None = None
    """Whether the line was added."""

    data: dict[str, Any] | None = None
    """The phone, if the line was added."""

    reason: str | None = None
    """The reason why the line was not added."""

    error: dict[str, Any] | None = None
    """The error, if the line was not added."""
