# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Department of a group: A department of a group."""

from typing import NotRequired, TypedDict

from linecard.types.group_department_key import Put as GroupDepartmentKeyPut


class Get(TypedDict):
    """The body of a GET response. A department of a group.

    Department of a group, page Departments.
    """

    departmentName: NotRequired[str]
    """The name of the department."""

    enterpriseDepartment: NotRequired[str]
    """The enterprise department that it is part of."""

    fullPathName: NotRequired[str]
    """The full path: the name of the department and of its parent departments."""

    cliName: NotRequired[str]
    """The name that called users see."""

    cliPhoneNumber: NotRequired[str]
    """The number that called users see."""


class Post(TypedDict):
    """The body of a POST. A department of a group.

    Department of a group, page Departments.
    """

    departmentName: NotRequired[str]
    """The name of the department."""

    cliName: NotRequired[str]
    """The name that called users see."""

    cliPhoneNumber: NotRequired[str]
    """The number that called users see."""

    parentDepartment: NotRequired[GroupDepartmentKeyPut]
    """The department that the new one belongs to."""
