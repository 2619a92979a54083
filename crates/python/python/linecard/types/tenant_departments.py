# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Departments of a tenant: The departments of a tenant."""

from typing import NotRequired, TypedDict

from linecard.types.group_department_key import Get as GroupDepartmentKeyGet


class Get(TypedDict):
    """The body of a GET response. The departments of a tenant.

    Departments of a tenant, page Departments.
    """

    departments: NotRequired[list[GroupDepartmentKeyGet]]
    """The departments, without a group."""
