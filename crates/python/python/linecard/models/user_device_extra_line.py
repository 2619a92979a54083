# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User Device Extra Line Attributes: An additional line on a phone, of another user."""

from typing import ClassVar, Literal

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody, Whole
from linecard.models.group_department_key import Get as GroupDepartmentKeyGet


class Get(OpenBody):
    """The body of a GET response. An additional line on a phone, of another user.

    User Device Extra Line Attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("user-device-extra-line", "GET")

    user_id: str = Field(validation_alias="userId", serialization_alias="userId")
    """The user of the line."""

    line_port: str = Field(validation_alias="linePort", serialization_alias="linePort")
    """The line/port."""

    first_name: str = Field(validation_alias="firstName", serialization_alias="firstName")
    """The first name of that user."""

    last_name: str = Field(validation_alias="lastName", serialization_alias="lastName")
    """The last name of that user."""

    phone_number: str | None = Field(default=None, validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The phone number of that user."""

    department: GroupDepartmentKeyGet | Literal[""] | None = None
    """The department of that user."""

    order: Whole
    """The order of the line."""
