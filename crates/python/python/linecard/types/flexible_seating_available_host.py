# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Flexible seating available host attributes: An available flexible seating host."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.group_department_key import Get as GroupDepartmentKeyGet


class Get(TypedDict):
    """The body of a GET response. An available flexible seating host.

    Flexible seating available host attributes, page Common Objects.
    """

    serviceUserId: str
    """The id of the host."""

    lastName: str
    """The last name of the host."""

    firstName: str
    """The first name of the host."""

    phoneNumber: str
    """The phone number of the host."""

    extension: str
    """The extension of the host."""

    department: NotRequired[GroupDepartmentKeyGet | Literal[""]]
    """The department of the host."""

    emailAddress: NotRequired[str]
    """The mail address of the host."""

    associationLimitHours: int
    """The time limit of an association with the host, in hours."""

    enableAssociationLimit: bool
    """Whether an association with the host has a time limit."""
