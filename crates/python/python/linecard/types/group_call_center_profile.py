# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Center of a group: serviceInstanceProfile: The names and numbers of a call center of a group."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.group_department_key import Get as GroupDepartmentKeyGet


class Get(TypedDict):
    """The body of a GET response. The names and numbers of a call center of a group.

    Call Center of a group: serviceInstanceProfile, page Call Center Instances.
    """

    name: NotRequired[str]
    """The name of the call center."""

    cliLastName: NotRequired[str]
    """The last name that called users see."""

    cliFirstName: NotRequired[str]
    """The first name that called users see."""

    phoneNumber: NotRequired[str]
    """The phone number of the call center."""

    extension: NotRequired[str]
    """The extension of the call center."""

    cliPhoneNumber: NotRequired[str | None]
    """The number that called users see; null if there is none."""

    department: NotRequired[GroupDepartmentKeyGet | Literal[""]]
    """The department of the call center."""

    language: NotRequired[str]
    """The language of the call center."""

    timeZone: NotRequired[str]
    """The time zone of the call center."""

    publicUserIdentity: NotRequired[str]
    """The public identity of the call center in SIP."""
