# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Group Paging: A paging group."""

from typing import ClassVar, Literal

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.group_department_key import Get as GroupDepartmentKeyGet


class Get(OpenBody):
    """The body of a GET response. A paging group.

    Group Paging, page Group Paging.
    """

    _validator: ClassVar[Validator] = Validator("group-paging", "GET")

    service_user_id: str | None = Field(default=None, validation_alias="serviceUserId", serialization_alias="serviceUserId")
    """The unique id of the paging group."""

    name: str | None = None
    """The name of the paging group."""

    phone_number: str | None = Field(default=None, validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The phone number of the paging group."""

    extension: str | None = None
    """The extension of the paging group."""

    department: GroupDepartmentKeyGet | Literal[""] | None = None
    """The department of the paging group."""
