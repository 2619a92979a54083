# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Simultaneous Ring Personal: The numbers that ring together with the phone of a user."""

from typing import NotRequired, TypedDict

from linecard.types.criteria_in_list import Get as CriteriaInListGet
from linecard.types.criteria_list_item import Put as CriteriaListItemPut
from linecard.types.simultaneous_ring_number import Get as SimultaneousRingNumberGet, Put as SimultaneousRingNumberPut


class Get(TypedDict):
    """The body of a GET response. The numbers that ring together with the phone of a user.

    Simultaneous Ring Personal, page Simultaneous Ring Personal.
    """

    active: bool
    """Whether the service is active."""

    doNotRingIfOnCall: bool
    """Whether the other numbers do not ring while the user is on a call."""

    simultaneousRingNumber: list[SimultaneousRingNumberGet]
    """The numbers that ring too. A list in a request replaces the stored one."""

    criteria: NotRequired[list[CriteriaInListGet]]
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""


class Put(TypedDict):
    """The body of a PUT. The numbers that ring together with the phone of a user.

    Simultaneous Ring Personal, page Simultaneous Ring Personal.
    """

    active: NotRequired[bool]
    """Whether the service is active."""

    doNotRingIfOnCall: NotRequired[bool]
    """Whether the other numbers do not ring while the user is on a call."""

    simultaneousRingNumber: NotRequired[list[SimultaneousRingNumberPut]]
    """The numbers that ring too. A list in a request replaces the stored one."""

    criteria: NotRequired[list[CriteriaListItemPut]]
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""
