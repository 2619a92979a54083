# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Location attributes: A location where a user can be called."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody, Whole


class Get(OpenBody):
    """The body of a GET response. A location where a user can be called.

    Location attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("location", "GET")

    id: Whole
    """The id of the location, which is unique."""

    phone_number: str | None = Field(default=None, validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The phone number of the location, or an empty string if there is none."""

    number_of_rings: Whole = Field(validation_alias="numberOfRings", serialization_alias="numberOfRings")
    """How often the phone rings there."""

    answer_confirmation_required: bool = Field(validation_alias="answerConfirmationRequired", serialization_alias="answerConfirmationRequired")
    """Whether the person who answers must press a digit first."""


class Put(Body):
    """The body of a PUT or POST. A location where a user can be called.

    Location attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("location", "PUT")

    id: Whole
    """The id of the location, which is unique."""

    phone_number: str = Field(validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The phone number of the location, or an empty string if there is none."""

    number_of_rings: Whole | None = Field(default=None, validation_alias="numberOfRings", serialization_alias="numberOfRings")
    """How often the phone rings there."""

    answer_confirmation_required: bool | None = Field(default=None, validation_alias="answerConfirmationRequired", serialization_alias="answerConfirmationRequired")
    """Whether the person who answers must press a digit first."""


Post = Put
"""The body of a POST. It is the same as `Put`."""


class Delete(Body):
    """The body of a DELETE. A location where a user can be called.

    Location attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("location", "DELETE")

    id: Whole
    """The id of the location, which is unique."""

    phone_number: str | None = Field(default=None, validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The phone number of the location, or an empty string if there is none."""

    number_of_rings: Whole | None = Field(default=None, validation_alias="numberOfRings", serialization_alias="numberOfRings")
    """How often the phone rings there."""

    answer_confirmation_required: bool | None = Field(default=None, validation_alias="answerConfirmationRequired", serialization_alias="answerConfirmationRequired")
    """Whether the person who answers must press a digit first."""
