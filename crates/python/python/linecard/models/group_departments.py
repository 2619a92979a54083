# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Departments of a group: The departments of a group."""

from typing import ClassVar

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.group_department import Get as GroupDepartmentGet


class Get(OpenBody):
    """The body of a GET response. The departments of a group.

    Departments of a group, page Departments.
    """

    _validator: ClassVar[Validator] = Validator("group-departments", "GET")

    departments: list[GroupDepartmentGet] | None = None
    """The departments."""
