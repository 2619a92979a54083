# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Search for available assistants: What a request for the available assistants asks for."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody


class Post(OpenBody):
    """The body of a POST. What a request for the available assistants asks for.

    Search for available assistants, page Executive.
    """

    _validator: ClassVar[Validator] = Validator("available-assistants-search", "POST")

    same_group_only: bool | None = Field(default=None, validation_alias="sameGroupOnly", serialization_alias="sameGroupOnly")
    """Whether only users of the same group are returned. Without it, they are."""
