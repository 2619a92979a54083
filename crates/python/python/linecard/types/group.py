# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Group: A group of users."""

from typing import NotRequired, TypedDict

from linecard.types.address_information import Get as AddressInformationGet
from linecard.types.group_contact import Get as GroupContactGet


class Get(TypedDict):
    """The body of a GET response. A group of users.

    Group, page Group.
    """

    defaultDomain: NotRequired[str]
    """The domain of users that have no other."""

    userLimit: NotRequired[int]
    """The maximum number of users."""

    userCount: NotRequired[int]
    """The number of users."""

    groupName: NotRequired[str]
    """The name of the group."""

    cliName: NotRequired[str]
    """The name that called users see."""

    cliPhoneNumber: NotRequired[str]
    """The number that called users see."""

    timeZone: NotRequired[str]
    """The time zone of the group."""

    locationDialingCode: NotRequired[str]
    """The dialing code of the location."""

    contactInformation: NotRequired[GroupContactGet]
    """The person to contact about the group."""

    addressInformation: NotRequired[AddressInformationGet]
    """The address of the group."""
