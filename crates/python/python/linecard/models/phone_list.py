# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Phone List attributes: An entry of a phone list."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody


class Get(OpenBody):
    """The body of a GET response. An entry of a phone list.

    Phone List attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("phone-list", "GET")

    name: str
    """The name of the entry."""

    phone_number: str = Field(validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The number."""


class Put(Body):
    """The body of a PUT. An entry of a phone list.

    Phone List attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("phone-list", "PUT")

    name: str | None = None
    """The name of the entry."""

    phone_number: str | None = Field(default=None, validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The number."""


class Post(Body):
    """The body of a POST. An entry of a phone list.

    Phone List attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("phone-list", "POST")

    name: str
    """The name of the entry."""

    phone_number: str = Field(validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The number."""


class Delete(Body):
    """The body of a DELETE. An entry of a phone list.

    Phone List attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("phone-list", "DELETE")

    name: str
    """The name of the entry."""
