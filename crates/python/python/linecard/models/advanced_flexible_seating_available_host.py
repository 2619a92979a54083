# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Advanced Flexible seating available host attributes: An available flexible seating host, with all its details."""

from typing import Any, ClassVar, Literal

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.access_device_endpoint_for_flexible_seating import Get as AccessDeviceEndpointForFlexibleSeatingGet
from linecard.models.group_department_key import Get as GroupDepartmentKeyGet


class Get(OpenBody):
    """The body of a GET response. An available flexible seating host, with all its details.

    Advanced Flexible seating available host attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("advanced-flexible-seating-available-host", "GET")

    service_user_id: str = Field(validation_alias="serviceUserId", serialization_alias="serviceUserId")
    """The id of the host, which is unique."""

    name: str
    """The name of the host."""

    cli_last_name: str | None = Field(default=None, validation_alias="cliLastName", serialization_alias="cliLastName")
    """The last name of the calling line identity."""

    cli_first_name: str | None = Field(default=None, validation_alias="cliFirstName", serialization_alias="cliFirstName")
    """The first name of the calling line identity."""

    phone_number: str = Field(validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The phone number of the host."""

    extension: str
    """The extension of the host."""

    department: GroupDepartmentKeyGet | Literal[""] | None = None
    """The department of the host."""

    language: str | None = None
    """The language of the host."""

    time_zone: str | None = Field(default=None, validation_alias="timeZone", serialization_alias="timeZone")
    """The time zone of the host."""

    time_zone_display_name: str | None = Field(default=None, validation_alias="timeZoneDisplayName", serialization_alias="timeZoneDisplayName")
    """The display name of the time zone."""

    default_alias: str | None = Field(default=None, validation_alias="defaultAlias", serialization_alias="defaultAlias")
    """The default alias of the host."""

    aliases: list[str] | None = None
    """The aliases of the host."""

    public_user_identity: str | None = Field(default=None, validation_alias="publicUserIdentity", serialization_alias="publicUserIdentity")
    """The public identity of the host."""

    cli_phone_number: str | None = Field(default=None, validation_alias="cliPhoneNumber", serialization_alias="cliPhoneNumber")
    """The phone number of the calling line identity."""

    password: str | None = Field(default=None, repr=False)
    """The password of the host."""

    endpoint: AccessDeviceEndpointForFlexibleSeatingGet | None = None
    """The device of the host."""

    network_class_of_service: str | None = Field(default=None, validation_alias="networkClassOfService", serialization_alias="networkClassOfService")
    """The class of service of the host."""

    active: bool | str
    """Whether the host is active."""

    guest_info: dict[str, Any] | str | None = Field(default=None, validation_alias="guestInfo", serialization_alias="guestInfo")
    """The guest who uses the host."""
