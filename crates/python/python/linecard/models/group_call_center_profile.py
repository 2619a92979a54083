# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Center of a group: serviceInstanceProfile: The names and numbers of a call center of a group."""

from typing import ClassVar, Literal

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.group_department_key import Get as GroupDepartmentKeyGet


class Get(OpenBody):
    """The body of a GET response. The names and numbers of a call center of a group.

    Call Center of a group: serviceInstanceProfile, page Call Center Instances.
    """

    _validator: ClassVar[Validator] = Validator("group-call-center-profile", "GET")

    name: str | None = None
    """The name of the call center."""

    cli_last_name: str | None = Field(default=None, validation_alias="cliLastName", serialization_alias="cliLastName")
    """The last name that called users see."""

    cli_first_name: str | None = Field(default=None, validation_alias="cliFirstName", serialization_alias="cliFirstName")
    """The first name that called users see."""

    phone_number: str | None = Field(default=None, validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The phone number of the call center."""

    extension: str | None = None
    """The extension of the call center."""

    cli_phone_number: str | None = Field(default=None, validation_alias="cliPhoneNumber", serialization_alias="cliPhoneNumber")
    """The number that called users see; null if there is none."""

    department: GroupDepartmentKeyGet | Literal[""] | None = None
    """The department of the call center."""

    language: str | None = None
    """The language of the call center."""

    time_zone: str | None = Field(default=None, validation_alias="timeZone", serialization_alias="timeZone")
    """The time zone of the call center."""

    public_user_identity: str | None = Field(default=None, validation_alias="publicUserIdentity", serialization_alias="publicUserIdentity")
    """The public identity of the call center in SIP."""
