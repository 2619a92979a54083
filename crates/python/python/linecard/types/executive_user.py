# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Executive of an assistant: An executive of an assistant."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.group_department_key import Get as GroupDepartmentKeyGet


class Get(TypedDict):
    """The body of a GET response. An executive of an assistant.

    Executive of an assistant, page Executive Assistant.
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

    optInStatus: bool
    """Whether the assistant works for the executive."""

    optInAllowed: bool
    """Whether the assistant may change that."""


class Put(TypedDict):
    """The body of a PUT. An executive of an assistant.

    Executive of an assistant, page Executive Assistant.
    """

    userId: str
    """The id of the user, which is unique."""

    optInStatus: NotRequired[bool]
    """Whether the assistant works for the executive."""
