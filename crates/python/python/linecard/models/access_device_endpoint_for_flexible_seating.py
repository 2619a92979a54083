# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Access Device Endpoint for Flexible Seating: The device and the line of a flexible seating host."""

from typing import Any, ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody, Whole
from linecard.models.access_device_for_flexible_seating import Get as AccessDeviceForFlexibleSeatingGet, Put as AccessDeviceForFlexibleSeatingPut


class Get(OpenBody):
    """The body of a GET response. The device and the line of a flexible seating host.

    Access Device Endpoint for Flexible Seating, page Conventions.
    """

    _validator: ClassVar[Validator] = Validator("access-device-endpoint-for-flexible-seating", "GET")

    access_device: AccessDeviceForFlexibleSeatingGet | None = Field(default=None, validation_alias="accessDevice", serialization_alias="accessDevice")
    """The device."""

    contacts: list[dict[str, Any] | str] | None = None
    """The contacts of the device."""

    static_registration_capable: bool | None = Field(default=None, validation_alias="staticRegistrationCapable", serialization_alias="staticRegistrationCapable")
    """Whether the device supports static registration."""

    use_domain: bool | None = Field(default=None, validation_alias="useDomain", serialization_alias="useDomain")
    """Whether the line/port has a domain."""

    line_port: str | None = Field(default=None, validation_alias="linePort", serialization_alias="linePort")
    """The line/port of the device."""

    line_number: Whole | None = Field(default=None, validation_alias="lineNumber", serialization_alias="lineNumber")
    """The number of the line on the device."""

    path_header: str | None = Field(default=None, validation_alias="pathHeader", serialization_alias="pathHeader")
    """The SIP Path header of the device."""


class Put(OpenBody):
    """The body of a PUT. The device and the line of a flexible seating host.

    Access Device Endpoint for Flexible Seating, page Conventions.
    """

    _validator: ClassVar[Validator] = Validator("access-device-endpoint-for-flexible-seating", "PUT")

    access_device: AccessDeviceForFlexibleSeatingPut | None = Field(default=None, validation_alias="accessDevice", serialization_alias="accessDevice")
    """The device."""

    contacts: list[dict[str, Any] | str] | None = None
    """The contacts of the device."""

    static_registration_capable: bool | None = Field(default=None, validation_alias="staticRegistrationCapable", serialization_alias="staticRegistrationCapable")
    """Whether the device supports static registration."""

    use_domain: bool | None = Field(default=None, validation_alias="useDomain", serialization_alias="useDomain")
    """Whether the line/port has a domain."""

    line_port: str | None = Field(default=None, validation_alias="linePort", serialization_alias="linePort")
    """The line/port of the device."""

    line_number: Whole | None = Field(default=None, validation_alias="lineNumber", serialization_alias="lineNumber")
    """The number of the line on the device."""

    path_header: str | None = Field(default=None, validation_alias="pathHeader", serialization_alias="pathHeader")
    """The SIP Path header of the device."""
