# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Group department key attributes: The key of a department."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. The key of a department.

    Group department key attributes, page Conventions.
    """

    tenantId: NotRequired[str]
    """The tenant of the department."""

    groupId: NotRequired[str]
    """The group of the department; absent if the department belongs to the enterprise."""

    departmentName: NotRequired[str]
    """The name of the department."""

    fullPathName: NotRequired[str]
    """The full path: the name of the department and of its parent departments."""


class Put(TypedDict):
    """The body of a PUT or POST. The key of a department.

    Group department key attributes, page Conventions.
    """

    tenantId: NotRequired[str]
    """The tenant of the department."""

    groupId: NotRequired[str]
    """The group of the department; absent if the department belongs to the enterprise."""

    departmentName: NotRequired[str]
    """The name of the department."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
