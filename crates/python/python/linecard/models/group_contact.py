# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Group: contactInformation: The person to contact about a group."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody


class Get(OpenBody):
    """The body of a GET response. The person to contact about a group.

    Group: contactInformation, page Group.
    """

    _validator: ClassVar[Validator] = Validator("group-contact", "GET")

    name: str | None = None
    """The name of the person."""

    phone_number: str | None = Field(default=None, validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The phone number of the person."""

    email_address: str | None = Field(default=None, validation_alias="emailAddress", serialization_alias="emailAddress")
    """The email address of the person."""
