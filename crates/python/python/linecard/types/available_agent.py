# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Agent available: A user whom a call center may have as an agent."""

from typing import NotRequired, TypedDict

from linecard.types.group_department_key import Get as GroupDepartmentKeyGet


class Get(TypedDict):
    """The body of a GET response. A user whom a call center may have as an agent.

    Agent available, page Call Center Agents.
    """

    userId: NotRequired[str]
    """The id of the user."""

    lastName: NotRequired[str]
    """The last name of the user."""

    firstName: NotRequired[str]
    """The first name of the user."""

    phoneNumber: NotRequired[str]
    """The phone number of the user."""

    extension: NotRequired[str]
    """The extension of the user."""

    department: NotRequired[GroupDepartmentKeyGet | str]
    """The department of the user."""

    emailAddress: NotRequired[str]
    """The email address of the user."""

    skillLevel: NotRequired[str]
    """The skill level of the user."""

    weight: NotRequired[int]
    """The share of the calls that the user gets."""
