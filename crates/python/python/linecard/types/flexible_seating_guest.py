# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Flexible Seating guest: A user who works at the phone of a host, as a guest."""

from typing import NotRequired, TypedDict

from linecard.types.access_device_endpoint_for_flexible_seating import Get as AccessDeviceEndpointForFlexibleSeatingGet, Put as AccessDeviceEndpointForFlexibleSeatingPut


class Get(TypedDict):
    """The body of a GET response. A user who works at the phone of a host, as a guest.

    Flexible Seating guest, page Flexible Seating.
    """

    active: NotRequired[bool]
    """Whether the service is active."""

    enableAssociationLimit: NotRequired[bool]
    """Whether an association with a host has a time limit."""

    associationLimitHours: NotRequired[int]
    """The time limit of an association with a host, in hours."""

    unlockPhonePINCode: NotRequired[str]
    """The PIN that unlocks the phone of a host."""

    endpoint: NotRequired[AccessDeviceEndpointForFlexibleSeatingGet]
    """The device and the line of the guest."""

    hostUserId: NotRequired[str]
    """The id of the host."""

    hostLastName: NotRequired[str]
    """The last name of the host."""

    hostFirstName: NotRequired[str]
    """The first name of the host."""

    hostAssociationDateTime: NotRequired[str]
    """The time at which the association with the host began."""

    hostEnforcesAssociationLimit: NotRequired[bool]
    """Whether the host limits the time of an association."""

    hostAssociationLimitHours: NotRequired[int]
    """The time limit of the host, in hours."""


class Put(TypedDict):
    """The body of a PUT. A user who works at the phone of a host, as a guest.

    Flexible Seating guest, page Flexible Seating.
    """

    active: NotRequired[bool]
    """Whether the service is active."""

    enableAssociationLimit: NotRequired[bool]
    """Whether an association with a host has a time limit."""

    associationLimitHours: NotRequired[int]
    """The time limit of an association with a host, in hours."""

    unlockPhonePINCode: NotRequired[str]
    """The PIN that unlocks the phone of a host."""

    endpoint: NotRequired[AccessDeviceEndpointForFlexibleSeatingPut]
    """The device and the line of the guest."""
