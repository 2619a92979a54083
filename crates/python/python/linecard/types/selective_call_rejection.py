# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Selective Call Rejection: The criteria that select which calls of a user are rejected."""

from typing import NotRequired, TypedDict

from linecard.types.criteria_selective_call_rejection_in_list import Get as CriteriaSelectiveCallRejectionInListGet
from linecard.types.criteria_selective_call_rejection_list_item import Put as CriteriaSelectiveCallRejectionListItemPut


class Get(TypedDict):
    """The body of a GET response. The criteria that select which calls of a user are rejected.

    Selective Call Rejection, page Selective Call Rejection.
    """

    criteria: NotRequired[list[CriteriaSelectiveCallRejectionInListGet]]
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""


class Put(TypedDict):
    """The body of a PUT. The criteria that select which calls of a user are rejected.

    Selective Call Rejection, page Selective Call Rejection.
    """

    criteria: NotRequired[list[CriteriaSelectiveCallRejectionListItemPut]]
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""
