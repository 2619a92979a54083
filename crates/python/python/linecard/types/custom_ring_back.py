# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Custom Ring Back: The criteria that select which callers of a user hear which announcement."""

from typing import NotRequired, TypedDict

from linecard.types.criteria_custom_ring_back_in_list import Get as CriteriaCustomRingBackInListGet
from linecard.types.criteria_custom_ring_back_list_item import Put as CriteriaCustomRingBackListItemPut


class Get(TypedDict):
    """The body of a GET response. The criteria that select which callers of a user hear which announcement.

    Custom Ring Back, page Custom Ring Back.
    """

    criteria: NotRequired[list[CriteriaCustomRingBackInListGet]]
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""


class Put(TypedDict):
    """The body of a PUT. The criteria that select which callers of a user hear which announcement.

    Custom Ring Back, page Custom Ring Back.
    """

    criteria: NotRequired[list[CriteriaCustomRingBackListItemPut]]
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""
