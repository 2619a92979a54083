# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Departments of a group: The departments of a group."""

from typing import NotRequired, TypedDict

from linecard.types.group_department import Get as GroupDepartmentGet


class Get(TypedDict):
    """The body of a GET response. The departments of a group.

    Departments of a group, page Departments.
    """

    departments: NotRequired[list[GroupDepartmentGet]]
    """The departments."""
