# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Conference Delegate item: A user who is a conference delegate."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.group_department_key import Get as GroupDepartmentKeyGet


class Get(TypedDict):
    """The body of a GET response. A user who is a conference delegate.

    Conference Delegate item, page Common Objects.
    """

    userId: str
    """The id of the user, which is unique."""

    firstName: str
    """The first name of the user."""

    lastName: str
    """The last name of the user."""

    phoneNumber: str
    """The phone number of the user."""

    extension: str
    """The extension of the user."""

    department: NotRequired[GroupDepartmentKeyGet | Literal[""]]
    """The department of the user."""

    emailAddress: NotRequired[str]
    """The email address of the user."""


class Put(TypedDict):
    """The body of a PUT. A user who is a conference delegate.

    Conference Delegate item, page Common Objects.
    """

    userId: str
    """The id of the user, which is unique."""
