# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Departments of a tenant: The departments of a tenant."""

from typing import ClassVar

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.group_department_key import Get as GroupDepartmentKeyGet


class Get(OpenBody):
    """The body of a GET response. The departments of a tenant.

    Departments of a tenant, page Departments.
    """

    _validator: ClassVar[Validator] = Validator("tenant-departments", "GET")

    departments: list[GroupDepartmentKeyGet] | None = None
    """The departments, without a group."""
