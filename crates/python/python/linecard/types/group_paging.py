# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Group Paging: A paging group."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.group_department_key import Get as GroupDepartmentKeyGet


class Get(TypedDict):
    """The body of a GET response. A paging group.

    Group Paging, page Group Paging.
    """

    serviceUserId: NotRequired[str]
    """The unique id of the paging group."""

    name: NotRequired[str]
    """The name of the paging group."""

    phoneNumber: NotRequired[str]
    """The phone number of the paging group."""

    extension: NotRequired[str]
    """The extension of the paging group."""

    department: NotRequired[GroupDepartmentKeyGet | Literal[""]]
    """The department of the paging group."""
