# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""User: A user: names, numbers, department and device."""

from typing import ClassVar, Literal

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.group_department_key import Get as GroupDepartmentKeyGet, Put as GroupDepartmentKeyPut
from linecard.models.user_access_device_endpoint import Get as UserAccessDeviceEndpointGet


class Get(OpenBody):
    """The body of a GET response. A user: names, numbers, department and device.

    User, page User.
    """

    _validator: ClassVar[Validator] = Validator("user", "GET")

    last_name: str | None = Field(default=None, validation_alias="lastName", serialization_alias="lastName")
    """The last name of the user."""

    first_name: str | None = Field(default=None, validation_alias="firstName", serialization_alias="firstName")
    """The first name of the user."""

    cli_last_name: str | None = Field(default=None, validation_alias="cliLastName", serialization_alias="cliLastName")
    """The last name that called users see."""

    cli_first_name: str | None = Field(default=None, validation_alias="cliFirstName", serialization_alias="cliFirstName")
    """The first name that called users see."""

    phone_number: str | None = Field(default=None, validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The phone number of the user; empty if there is none."""

    extension: str | None = None
    """The extension of the user; empty if there is none."""

    cli_phone_number: str | None = Field(default=None, validation_alias="cliPhoneNumber", serialization_alias="cliPhoneNumber")
    """The number that called users see; empty if there is none."""

    department: GroupDepartmentKeyGet | Literal[""] | None = None
    """The department of the user."""

    language: str | None = None
    """The language of the user."""

    time_zone: str | None = Field(default=None, validation_alias="timeZone", serialization_alias="timeZone")
    """The time zone of the user."""

    email_address: str | None = Field(default=None, validation_alias="emailAddress", serialization_alias="emailAddress")
    """The email address of the user."""

    network_class_of_service: str | None = Field(default=None, validation_alias="networkClassOfService", serialization_alias="networkClassOfService")
    """The network class of service of the user."""

    access_device_endpoint: UserAccessDeviceEndpointGet | None = Field(default=None, validation_alias="accessDeviceEndpoint", serialization_alias="accessDeviceEndpoint")
    """The device of the user, and the line on it."""


class Put(OpenBody):
    """The body of a PUT. A user: names, numbers, department and device.

    User, page User.
    """

    _validator: ClassVar[Validator] = Validator("user", "PUT")

    last_name: str | None = Field(default=None, validation_alias="lastName", serialization_alias="lastName")
    """The last name of the user."""

    first_name: str | None = Field(default=None, validation_alias="firstName", serialization_alias="firstName")
    """The first name of the user."""

    cli_last_name: str | None = Field(default=None, validation_alias="cliLastName", serialization_alias="cliLastName")
    """The last name that called users see."""

    cli_first_name: str | None = Field(default=None, validation_alias="cliFirstName", serialization_alias="cliFirstName")
    """The first name that called users see."""

    phone_number: str | None = Field(default=None, validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The phone number of the user; empty if there is none."""

    extension: str | None = None
    """The extension of the user; empty if there is none."""

    cli_phone_number: str | None = Field(default=None, validation_alias="cliPhoneNumber", serialization_alias="cliPhoneNumber")
    """The number that called users see; empty if there is none."""

    department: GroupDepartmentKeyPut | Literal[""] | None = None
    """The department of the user."""

    language: str | None = None
    """The language of the user."""

    time_zone: str | None = Field(default=None, validation_alias="timeZone", serialization_alias="timeZone")
    """The time zone of the user."""

    email_address: str | None = Field(default=None, validation_alias="emailAddress", serialization_alias="emailAddress")
    """The email address of the user."""

    network_class_of_service: str | None = Field(default=None, validation_alias="networkClassOfService", serialization_alias="networkClassOfService")
    """The network class of service of the user."""

    old_password: str | None = Field(default=None, validation_alias="oldPassword", serialization_alias="oldPassword", repr=False)
    """The present password of the user."""

    new_password: str | None = Field(default=None, validation_alias="newPassword", serialization_alias="newPassword", repr=False)
    """The new password of the user."""
