# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Simultaneous ring number: A number that rings together with the phone of a user."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody


class Get(OpenBody):
    """The body of a GET response. A number that rings together with the phone of a user.

    Simultaneous ring number, page Simultaneous Ring Personal.
    """

    _validator: ClassVar[Validator] = Validator("simultaneous-ring-number", "GET")

    phone_number: str = Field(validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The number."""

    answer_confirmation_required: bool = Field(validation_alias="answerConfirmationRequired", serialization_alias="answerConfirmationRequired")
    """Whether the person who answers must press a digit first."""


class Put(OpenBody):
    """The body of a PUT. A number that rings together with the phone of a user.

    Simultaneous ring number, page Simultaneous Ring Personal.
    """

    _validator: ClassVar[Validator] = Validator("simultaneous-ring-number", "PUT")

    phone_number: str | None = Field(default=None, validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The number."""

    answer_confirmation_required: bool | None = Field(default=None, validation_alias="answerConfirmationRequired", serialization_alias="answerConfirmationRequired")
    """Whether the person who answers must press a digit first."""
