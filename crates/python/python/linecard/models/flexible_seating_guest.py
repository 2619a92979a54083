# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Flexible Seating guest: A user who works at the phone of a host, as a guest."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody, Whole
from linecard.models.access_device_endpoint_for_flexible_seating import Get as AccessDeviceEndpointForFlexibleSeatingGet, Put as AccessDeviceEndpointForFlexibleSeatingPut


class Get(OpenBody):
    """The body of a GET response. A user who works at the phone of a host, as a guest.

    Flexible Seating guest, page Flexible Seating.
    """

    _validator: ClassVar[Validator] = Validator("flexible-seating-guest", "GET")

    active: bool | None = None
    """Whether the service is active."""

    enable_association_limit: bool | None = Field(default=None, validation_alias="enableAssociationLimit", serialization_alias="enableAssociationLimit")
    """Whether an association with a host has a time limit."""

    association_limit_hours: Whole | None = Field(default=None, validation_alias="associationLimitHours", serialization_alias="associationLimitHours")
    """The time limit of an association with a host, in hours."""

    unlock_phone_pin_code: str | None = Field(default=None, validation_alias="unlockPhonePINCode", serialization_alias="unlockPhonePINCode", repr=False)
    """The PIN that unlocks the phone of a host."""

    endpoint: AccessDeviceEndpointForFlexibleSeatingGet | None = None
    """The device and the line of the guest."""

    host_user_id: str | None = Field(default=None, validation_alias="hostUserId", serialization_alias="hostUserId")
    """The id of the host."""

    host_last_name: str | None = Field(default=None, validation_alias="hostLastName", serialization_alias="hostLastName")
    """The last name of the host."""

    host_first_name: str | None = Field(default=None, validation_alias="hostFirstName", serialization_alias="hostFirstName")
    """The first name of the host."""

    host_association_date_time: str | None = Field(default=None, validation_alias="hostAssociationDateTime", serialization_alias="hostAssociationDateTime")
    """The time at which the association with the host began."""

    host_enforces_association_limit: bool | None = Field(default=None, validation_alias="hostEnforcesAssociationLimit", serialization_alias="hostEnforcesAssociationLimit")
    """Whether the host limits the time of an association."""

    host_association_limit_hours: Whole | None = Field(default=None, validation_alias="hostAssociationLimitHours", serialization_alias="hostAssociationLimitHours")
    """The time limit of the host, in hours."""


class Put(OpenBody):
    """The body of a PUT. A user who works at the phone of a host, as a guest.

    Flexible Seating guest, page Flexible Seating.
    """

    _validator: ClassVar[Validator] = Validator("flexible-seating-guest", "PUT")

    active: bool | None = None
    """Whether the service is active."""

    enable_association_limit: bool | None = Field(default=None, validation_alias="enableAssociationLimit", serialization_alias="enableAssociationLimit")
    """Whether an association with a host has a time limit."""

    association_limit_hours: Whole | None = Field(default=None, validation_alias="associationLimitHours", serialization_alias="associationLimitHours")
    """The time limit of an association with a host, in hours."""

    unlock_phone_pin_code: str | None = Field(default=None, validation_alias="unlockPhonePINCode", serialization_alias="unlockPhonePINCode", repr=False)
    """The PIN that unlocks the phone of a host."""

    endpoint: AccessDeviceEndpointForFlexibleSeatingPut | None = None
    """The device and the line of the guest."""
