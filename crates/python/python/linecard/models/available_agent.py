# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Agent available: A user whom a call center may have as an agent."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody, Whole
from linecard.models.group_department_key import Get as GroupDepartmentKeyGet


class Get(OpenBody):
    """The body of a GET response. A user whom a call center may have as an agent.

    Agent available, page Call Center Agents.
    """

    _validator: ClassVar[Validator] = Validator("available-agent", "GET")

    user_id: str | None = Field(default=None, validation_alias="userId", serialization_alias="userId")
    """The id of the user."""

    last_name: str | None = Field(default=None, validation_alias="lastName", serialization_alias="lastName")
    """The last name of the user."""

    first_name: str | None = Field(default=None, validation_alias="firstName", serialization_alias="firstName")
    """The first name of the user."""

    phone_number: str | None = Field(default=None, validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The phone number of the user."""

    extension: str | None = None
    """The extension of the user."""

    department: GroupDepartmentKeyGet | str | None = None
    """The department of the user."""

    email_address: str | None = Field(default=None, validation_alias="emailAddress", serialization_alias="emailAddress")
    """The email address of the user."""

    skill_level: str | None = Field(default=None, validation_alias="skillLevel", serialization_alias="skillLevel")
    """The skill level of the user."""

    weight: Whole | None = None
    """The share of the calls that the user gets."""
