# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Sequential Ring: The locations that ring one after the other for a call to a user."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody, Whole
from linecard.models.criteria_in_list import Get as CriteriaInListGet
from linecard.models.criteria_list_item import Put as CriteriaListItemPut
from linecard.models.location import Get as LocationGet, Put as LocationPut


class Get(OpenBody):
    """The body of a GET response. The locations that ring one after the other for a call to a user.

    Sequential Ring, page Sequential Ring.
    """

    _validator: ClassVar[Validator] = Validator("sequential-ring", "GET")

    ring_base_location_first: bool = Field(validation_alias="ringBaseLocationFirst", serialization_alias="ringBaseLocationFirst")
    """Whether the phone of the user rings first."""

    base_location_number_of_rings: Whole = Field(validation_alias="baseLocationNumberOfRings", serialization_alias="baseLocationNumberOfRings")
    """How often the phone of the user rings."""

    continue_if_base_location_is_busy: bool = Field(validation_alias="continueIfBaseLocationIsBusy", serialization_alias="continueIfBaseLocationIsBusy")
    """Whether the other locations are tried if the user is busy."""

    caller_may_stop_search: bool = Field(validation_alias="callerMayStopSearch", serialization_alias="callerMayStopSearch")
    """Whether the caller may press a key to stop the search."""

    locations: list[LocationGet]
    """The other locations, in order. A list in a request replaces the stored one."""

    criteria: list[CriteriaInListGet] | None = None
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""


class Put(OpenBody):
    """The body of a PUT. The locations that ring one after the other for a call to a user.

    Sequential Ring, page Sequential Ring.
    """

    _validator: ClassVar[Validator] = Validator("sequential-ring", "PUT")

    ring_base_location_first: bool | None = Field(default=None, validation_alias="ringBaseLocationFirst", serialization_alias="ringBaseLocationFirst")
    """Whether the phone of the user rings first."""

    base_location_number_of_rings: Whole | None = Field(default=None, validation_alias="baseLocationNumberOfRings", serialization_alias="baseLocationNumberOfRings")
    """How often the phone of the user rings."""

    continue_if_base_location_is_busy: bool | None = Field(default=None, validation_alias="continueIfBaseLocationIsBusy", serialization_alias="continueIfBaseLocationIsBusy")
    """Whether the other locations are tried if the user is busy."""

    caller_may_stop_search: bool | None = Field(default=None, validation_alias="callerMayStopSearch", serialization_alias="callerMayStopSearch")
    """Whether the caller may press a key to stop the search."""

    locations: list[LocationPut] | None = None
    """The other locations, in order. A list in a request replaces the stored one."""

    criteria: list[CriteriaListItemPut] | None = None
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""
