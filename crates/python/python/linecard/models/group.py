# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Group: A group of users."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody, Whole
from linecard.models.address_information import Get as AddressInformationGet
from linecard.models.group_contact import Get as GroupContactGet


class Get(OpenBody):
    """The body of a GET response. A group of users.

    Group, page Group.
    """

    _validator: ClassVar[Validator] = Validator("group", "GET")

    default_domain: str | None = Field(default=None, validation_alias="defaultDomain", serialization_alias="defaultDomain")
    """The domain of users that have no other."""

    user_limit: Whole | None = Field(default=None, validation_alias="userLimit", serialization_alias="userLimit")
    """The maximum number of users."""

    user_count: Whole | None = Field(default=None, validation_alias="userCount", serialization_alias="userCount")
    """The number of users."""

    group_name: str | None = Field(default=None, validation_alias="groupName", serialization_alias="groupName")
    """The name of the group."""

    cli_name: str | None = Field(default=None, validation_alias="cliName", serialization_alias="cliName")
    """The name that called users see."""

    cli_phone_number: str | None = Field(default=None, validation_alias="cliPhoneNumber", serialization_alias="cliPhoneNumber")
    """The number that called users see."""

    time_zone: str | None = Field(default=None, validation_alias="timeZone", serialization_alias="timeZone")
    """The time zone of the group."""

    location_dialing_code: str | None = Field(default=None, validation_alias="locationDialingCode", serialization_alias="locationDialingCode")
    """The dialing code of the location."""

    contact_information: GroupContactGet | None = Field(default=None, validation_alias="contactInformation", serialization_alias="contactInformation")
    """The person to contact about the group."""

    address_information: AddressInformationGet | None = Field(default=None, validation_alias="addressInformation", serialization_alias="addressInformation")
    """The address of the group."""
