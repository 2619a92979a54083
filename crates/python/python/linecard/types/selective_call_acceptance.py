# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Selective Call Acceptance: The criteria that select which calls of a user are accepted."""

from typing import NotRequired, TypedDict

from linecard.types.criteria_list_item import Put as CriteriaListItemPut
from linecard.types.criteria_selective_call_acceptance_in_list import Get as CriteriaSelectiveCallAcceptanceInListGet


class Get(TypedDict):
    """The body of a GET response. The criteria that select which calls of a user are accepted.

    Selective Call Acceptance, page Selective Call Acceptance.
    """

    criteria: NotRequired[list[CriteriaSelectiveCallAcceptanceInListGet]]
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""


class Put(TypedDict):
    """The body of a PUT. The criteria that select which calls of a user are accepted.

    Selective Call Acceptance, page Selective Call Acceptance.
    """

    criteria: NotRequired[list[CriteriaListItemPut]]
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""
