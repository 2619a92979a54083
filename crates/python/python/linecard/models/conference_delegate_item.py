# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Conference Delegate item: A user who is a conference delegate."""

from typing import ClassVar, Literal

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody
from linecard.models.group_department_key import Get as GroupDepartmentKeyGet


class Get(OpenBody):
    """The body of a GET response. A user who is a conference delegate.

    Conference Delegate item, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("conference-delegate-item", "GET")

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


class Put(Body):
    """The body of a PUT. A user who is a conference delegate.

    Conference Delegate item, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("conference-delegate-item", "PUT")

    user_id: str = Field(validation_alias="userId", serialization_alias="userId")
    """The id of the user, which is unique."""
