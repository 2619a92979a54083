# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User Device Extra Line Attributes: An additional line on a phone, of another user."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.group_department_key import Get as GroupDepartmentKeyGet


class Get(TypedDict):
    """The body of a GET response. An additional line on a phone, of another user.

    User Device Extra Line Attributes, page Common Objects.
    """

    userId: str
    """The user of the line."""

    linePort: str
    """The line/port."""

    firstName: str
    """The first name of that user."""

    lastName: str
    """The last name of that user."""

    phoneNumber: NotRequired[str]
    """The phone number of that user."""

    department: NotRequired[GroupDepartmentKeyGet | Literal[""]]
    """The department of that user."""

    order: int
    """The order of the line."""
