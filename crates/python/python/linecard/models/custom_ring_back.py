# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Custom Ring Back: The criteria that select which callers of a user hear which announcement."""

from typing import ClassVar

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.criteria_custom_ring_back_in_list import Get as CriteriaCustomRingBackInListGet
from linecard.models.criteria_custom_ring_back_list_item import Put as CriteriaCustomRingBackListItemPut


class Get(OpenBody):
    """The body of a GET response. The criteria that select which callers of a user hear which announcement.

    Custom Ring Back, page Custom Ring Back.
    """

    _validator: ClassVar[Validator] = Validator("custom-ring-back", "GET")

    criteria: list[CriteriaCustomRingBackInListGet] | None = None
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""


class Put(OpenBody):
    """The body of a PUT. The criteria that select which callers of a user hear which announcement.

    Custom Ring Back, page Custom Ring Back.
    """

    _validator: ClassVar[Validator] = Validator("custom-ring-back", "PUT")

    criteria: list[CriteriaCustomRingBackListItemPut] | None = None
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""
