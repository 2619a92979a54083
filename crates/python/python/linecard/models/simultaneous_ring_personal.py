# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Simultaneous Ring Personal: The numbers that ring together with the phone of a user."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.criteria_in_list import Get as CriteriaInListGet
from linecard.models.criteria_list_item import Put as CriteriaListItemPut
from linecard.models.simultaneous_ring_number import Get as SimultaneousRingNumberGet, Put as SimultaneousRingNumberPut


class Get(OpenBody):
    """The body of a GET response. The numbers that ring together with the phone of a user.

    Simultaneous Ring Personal, page Simultaneous Ring Personal.
    """

    _validator: ClassVar[Validator] = Validator("simultaneous-ring-personal", "GET")

    active: bool
    """Whether the service is active."""

    do_not_ring_if_on_call: bool = Field(validation_alias="doNotRingIfOnCall", serialization_alias="doNotRingIfOnCall")
    """Whether the other numbers do not ring while the user is on a call."""

    simultaneous_ring_number: list[SimultaneousRingNumberGet] = Field(validation_alias="simultaneousRingNumber", serialization_alias="simultaneousRingNumber")
    """The numbers that ring too. A list in a request replaces the stored one."""

    criteria: list[CriteriaInListGet] | None = None
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""


class Put(OpenBody):
    """The body of a PUT. The numbers that ring together with the phone of a user.

    Simultaneous Ring Personal, page Simultaneous Ring Personal.
    """

    _validator: ClassVar[Validator] = Validator("simultaneous-ring-personal", "PUT")

    active: bool | None = None
    """Whether the service is active."""

    do_not_ring_if_on_call: bool | None = Field(default=None, validation_alias="doNotRingIfOnCall", serialization_alias="doNotRingIfOnCall")
    """Whether the other numbers do not ring while the user is on a call."""

    simultaneous_ring_number: list[SimultaneousRingNumberPut] | None = Field(default=None, validation_alias="simultaneousRingNumber", serialization_alias="simultaneousRingNumber")
    """The numbers that ring too. A list in a request replaces the stored one."""

    criteria: list[CriteriaListItemPut] | None = None
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""
