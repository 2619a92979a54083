# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Department of a tenant: A new department of a tenant."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody


class Post(OpenBody):
    """The body of a POST. A new department of a tenant.

    Department of a tenant, page Departments.
    """

    _validator: ClassVar[Validator] = Validator("tenant-department", "POST")

    department_name: str | None = Field(default=None, validation_alias="departmentName", serialization_alias="departmentName")
    """The name of the department."""

    parent_department: str | None = Field(default=None, validation_alias="parentDepartment", serialization_alias="parentDepartment")
    """The department that the new one belongs to."""
