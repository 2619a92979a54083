# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Flexible seating available host attributes: An available flexible seating host."""

from typing import ClassVar, Literal

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody, Whole
from linecard.models.group_department_key import Get as GroupDepartmentKeyGet


class Get(OpenBody):
    """The body of a GET response. An available flexible seating host.

    Flexible seating available host attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("flexible-seating-available-host", "GET")

    service_user_id: str = Field(validation_alias="serviceUserId", serialization_alias="serviceUserId")
    """The id of the host."""

    last_name: str = Field(validation_alias="lastName", serialization_alias="lastName")
    """The last name of the host."""

    first_name: str = Field(validation_alias="firstName", serialization_alias="firstName")
    """The first name of the host."""

    phone_number: str = Field(validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The phone number of the host."""

    extension: str
    """The extension of the host."""

    department: GroupDepartmentKeyGet | Literal[""] | None = None
    """The department of the host."""

    email_address: str | None = Field(default=None, validation_alias="emailAddress", serialization_alias="emailAddress")
    """The mail address of the host."""

    association_limit_hours: Whole = Field(validation_alias="associationLimitHours", serialization_alias="associationLimitHours")
    """The time limit of an association with the host, in hours."""

    enable_association_limit: bool = Field(validation_alias="enableAssociationLimit", serialization_alias="enableAssociationLimit")
    """Whether an association with the host has a time limit."""
