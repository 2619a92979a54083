# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Advanced Flexible seating available host attributes: An available flexible seating host, with all its details."""

from typing import (
    Any,
    Literal,
    NotRequired,
    TypedDict,
)

from linecard.types.access_device_endpoint_for_flexible_seating import Get as AccessDeviceEndpointForFlexibleSeatingGet
from linecard.types.group_department_key import Get as GroupDepartmentKeyGet


class Get(TypedDict):
    """The body of a GET response. An available flexible seating host, with all its details.

    Advanced Flexible seating available host attributes, page Common Objects.
    """

    serviceUserId: str
    """The id of the host, which is unique."""

    name: str
    """The name of the host."""

    cliLastName: NotRequired[str]
    """The last name of the calling line identity."""

    cliFirstName: NotRequired[str]
    """The first name of the calling line identity."""

    phoneNumber: str
    """The phone number of the host."""

    extension: str
    """The extension of the host."""

    department: NotRequired[GroupDepartmentKeyGet | Literal[""]]
    """The department of the host."""

    language: NotRequired[str]
    """The language of the host."""

    timeZone: NotRequired[str]
    """The time zone of the host."""

    timeZoneDisplayName: NotRequired[str]
    """The display name of the time zone."""

    defaultAlias: NotRequired[str]
    """The default alias of the host."""

    aliases: NotRequired[list[str]]
    """The aliases of the host."""

    publicUserIdentity: NotRequired[str]
    """The public identity of the host."""

    cliPhoneNumber: NotRequired[str]
    """The phone number of the calling line identity."""

    password: NotRequired[str]
    """The password of the host."""

    endpoint: NotRequired[AccessDeviceEndpointForFlexibleSeatingGet]
    """The device of the host."""

    networkClassOfService: NotRequired[str]
    """The class of service of the host."""

    active: bool | str
    """Whether the host is active."""

    guestInfo: NotRequired[dict[str, Any] | str]
    """The guest who uses the host."""
