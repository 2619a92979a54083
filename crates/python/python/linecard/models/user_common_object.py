# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User common object: A user in other objects."""

from typing import ClassVar, Literal

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.group_department_key import Get as GroupDepartmentKeyGet


class Get(OpenBody):
    """The body of a GET response. A user in other objects.

    User common object, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("user-common-object", "GET")

    user_id: str = Field(validation_alias="userId", serialization_alias="userId")
    """The id of the user, which is unique."""

    first_name: str = Field(validation_alias="firstName", serialization_alias="firstName")
    """The first name of the user."""

    last_name: str = Field(validation_alias="lastName", serialization_alias="lastName")
    """The last name of the user."""

    phone_number: str = Field(validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The phone number of the user."""

    extension: str
    """The extension of the user."""

    department: GroupDepartmentKeyGet | Literal[""] | None = None
    """The department of the user."""

    email_address: str | None = Field(default=None, validation_alias="emailAddress", serialization_alias="emailAddress")
    """The email address of the user."""
