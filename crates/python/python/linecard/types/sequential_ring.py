# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Sequential Ring: The locations that ring one after the other for a call to a user."""

from typing import NotRequired, TypedDict

from linecard.types.criteria_in_list import Get as CriteriaInListGet
from linecard.types.criteria_list_item import Put as CriteriaListItemPut
from linecard.types.location import Get as LocationGet, Put as LocationPut


class Get(TypedDict):
    """The body of a GET response. The locations that ring one after the other for a call to a user.

    Sequential Ring, page Sequential Ring.
    """

    ringBaseLocationFirst: bool
    """Whether the phone of the user rings first."""

    baseLocationNumberOfRings: int
    """How often the phone of the user rings."""

    continueIfBaseLocationIsBusy: bool
    """Whether the other locations are tried if the user is busy."""

    callerMayStopSearch: bool
    """Whether the caller may press a key to stop the search."""

    locations: list[LocationGet]
    """The other locations, in order. A list in a request replaces the stored one."""

    criteria: NotRequired[list[CriteriaInListGet]]
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""


class Put(TypedDict):
    """The body of a PUT. The locations that ring one after the other for a call to a user.

    Sequential Ring, page Sequential Ring.
    """

    ringBaseLocationFirst: NotRequired[bool]
    """Whether the phone of the user rings first."""

    baseLocationNumberOfRings: NotRequired[int]
    """How often the phone of the user rings."""

    continueIfBaseLocationIsBusy: NotRequired[bool]
    """Whether the other locations are tried if the user is busy."""

    callerMayStopSearch: NotRequired[bool]
    """Whether the caller may press a key to stop the search."""

    locations: NotRequired[list[LocationPut]]
    """The other locations, in order. A list in a request replaces the stored one."""

    criteria: NotRequired[list[CriteriaListItemPut]]
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""
