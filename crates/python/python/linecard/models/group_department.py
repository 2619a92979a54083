# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Department of a group: A department of a group."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.group_department_key import Put as GroupDepartmentKeyPut


class Get(OpenBody):
    """The body of a GET response. A department of a group.

    Department of a group, page Departments.
    """

    _validator: ClassVar[Validator] = Validator("group-department", "GET")

    department_name: str | None = Field(default=None, validation_alias="departmentName", serialization_alias="departmentName")
    """The name of the department."""

    enterprise_department: str | None = Field(default=None, validation_alias="enterpriseDepartment", serialization_alias="enterpriseDepartment")
    """The enterprise department that it is part of."""

    full_path_name: str | None = Field(default=None, validation_alias="fullPathName", serialization_alias="fullPathName")
    """The full path: the name of the department and of its parent departments."""

    cli_name: str | None = Field(default=None, validation_alias="cliName", serialization_alias="cliName")
    """The name that called users see."""

    cli_phone_number: str | None = Field(default=None, validation_alias="cliPhoneNumber", serialization_alias="cliPhoneNumber")
    """The number that called users see."""


class Post(OpenBody):
    """The body of a POST. A department of a group.

    Department of a group, page Departments.
    """

    _validator: ClassVar[Validator] = Validator("group-department", "POST")

    department_name: str | None = Field(default=None, validation_alias="departmentName", serialization_alias="departmentName")
    """The name of the department."""

    cli_name: str | None = Field(default=None, validation_alias="cliName", serialization_alias="cliName")
    """The name that called users see."""

    cli_phone_number: str | None = Field(default=None, validation_alias="cliPhoneNumber", serialization_alias="cliPhoneNumber")
    """The number that called users see."""

    parent_department: GroupDepartmentKeyPut | None = Field(default=None, validation_alias="parentDepartment", serialization_alias="parentDepartment")
    """The department that the new one belongs to."""
