# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Selection of the services of a user: What a request for the services of a user asks for."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody


class Post(OpenBody):
    """The body of a POST. What a request for the services of a user asks for.

    Selection of the services of a user, page Services.
    """

    _validator: ClassVar[Validator] = Validator("user-services-selection", "POST")

    assignement_status: bool | None = Field(default=None, validation_alias="assignementStatus", serialization_alias="assignementStatus")
    """Whether the response has the assignment of each service."""

    summary: bool | None = None
    """Whether the response has the summary."""
