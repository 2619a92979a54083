# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User: A user: names, numbers, department and device."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.group_department_key import Get as GroupDepartmentKeyGet, Put as GroupDepartmentKeyPut
from linecard.types.user_access_device_endpoint import Get as UserAccessDeviceEndpointGet


class Get(TypedDict):
    """The body of a GET response. A user: names, numbers, department and device.

    User, page User.
    """

    lastName: NotRequired[str]
    """The last name of the user."""

    firstName: NotRequired[str]
    """The first name of the user."""

    cliLastName: NotRequired[str]
    """The last name that called users see."""

    cliFirstName: NotRequired[str]
    """The first name that called users see."""

    phoneNumber: NotRequired[str]
    """The phone number of the user; empty if there is none."""

    extension: NotRequired[str]
    """The extension of the user; empty if there is none."""

    cliPhoneNumber: NotRequired[str]
    """The number that called users see; empty if there is none."""

    department: NotRequired[GroupDepartmentKeyGet | Literal[""]]
    """The department of the user."""

    language: NotRequired[str]
    """The language of the user."""

    timeZone: NotRequired[str]
    """The time zone of the user."""

    emailAddress: NotRequired[str]
    """The email address of the user."""

    networkClassOfService: NotRequired[str]
    """The network class of service of the user."""

    accessDeviceEndpoint: NotRequired[UserAccessDeviceEndpointGet]
    """The device of the user, and the line on it."""


class Put(TypedDict):
    """The body of a PUT. A user: names, numbers, department and device.

    User, page User.
    """

    lastName: NotRequired[str]
    """The last name of the user."""

    firstName: NotRequired[str]
    """The first name of the user."""

    cliLastName: NotRequired[str]
    """The last name that called users see."""

    cliFirstName: NotRequired[str]
    """The first name that called users see."""

    phoneNumber: NotRequired[str]
    """The phone number of the user; empty if there is none."""

    extension: NotRequired[str]
    """The extension of the user; empty if there is none."""

    cliPhoneNumber: NotRequired[str]
    """The number that called users see; empty if there is none."""

    department: NotRequired[GroupDepartmentKeyPut | Literal[""]]
    """The department of the user."""

    language: NotRequired[str]
    """The language of the user."""

    timeZone: NotRequired[str]
    """The time zone of the user."""

    emailAddress: NotRequired[str]
    """The email address of the user."""

    networkClassOfService: NotRequired[str]
    """The network class of service of the user."""

    oldPassword: NotRequired[str]
    """The present password of the user."""

    newPassword: NotRequired[str]
    """The new password of the user."""
