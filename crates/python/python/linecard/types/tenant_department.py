# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Department of a tenant: A new department of a tenant."""

from typing import NotRequired, TypedDict


class Post(TypedDict):
    """The body of a POST. A new department of a tenant.

    Department of a tenant, page Departments.
    """

    departmentName: NotRequired[str]
    """The name of the department."""

    parentDepartment: NotRequired[str]
    """The department that the new one belongs to."""
