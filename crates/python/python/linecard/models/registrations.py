# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Registrations attributes: The registration of a device."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody


class Get(OpenBody):
    """The body of a GET response. The registration of a device.

    Registrations attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("registrations", "GET")

    device_level: str = Field(validation_alias="deviceLevel", serialization_alias="deviceLevel")
    """The level that the device belongs to."""

    device_name: str = Field(validation_alias="deviceName", serialization_alias="deviceName")
    """The name of the device, which is unique."""

    order: str
    """The order, which the page does not describe."""

    uri: str = Field(validation_alias="URI", serialization_alias="URI")
    """The URI, which the page does not describe."""

    expiration: str | None = None
    """The time when the registration expires."""

    line_port: str = Field(validation_alias="linePort", serialization_alias="linePort")
    """The registered line/port."""

    endpoint_type: str = Field(validation_alias="endpointType", serialization_alias="endpointType")
    """The type of the endpoint: primary, or shared call appearance."""

    public_net_address: str = Field(validation_alias="publicNetAddress", serialization_alias="publicNetAddress")
    """The public network address of the device."""

    public_port: str = Field(validation_alias="publicPort", serialization_alias="publicPort")
    """The public port of the device."""

    private_net_address: str = Field(validation_alias="PrivateNetAddress", serialization_alias="PrivateNetAddress")
    """The private network address of the device."""

    private_port: str = Field(validation_alias="PrivatePort", serialization_alias="PrivatePort")
    """The private port of the device."""

    user_agent: str = Field(validation_alias="UserAgent", serialization_alias="UserAgent")
    """The SIP user agent of the device."""

    lockout_started: str = Field(validation_alias="LockoutStarted", serialization_alias="LockoutStarted")
    """The start of the lockout, which the page does not describe."""

    lockout_expires: str = Field(validation_alias="LockoutExpires", serialization_alias="LockoutExpires")
    """The end of the lockout, which the page does not describe."""

    lockout_count: str = Field(validation_alias="LockoutCount", serialization_alias="LockoutCount")
    """The count of lockouts, which the page does not describe."""
