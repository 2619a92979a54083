# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Selective Call Rejection: The criteria that select which calls of a user are rejected."""

from typing import ClassVar

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.criteria_selective_call_rejection_in_list import Get as CriteriaSelectiveCallRejectionInListGet
from linecard.models.criteria_selective_call_rejection_list_item import Put as CriteriaSelectiveCallRejectionListItemPut


class Get(OpenBody):
    """The body of a GET response. The criteria that select which calls of a user are rejected.

    Selective Call Rejection, page Selective Call Rejection.
    """

    _validator: ClassVar[Validator] = Validator("selective-call-rejection", "GET")

    criteria: list[CriteriaSelectiveCallRejectionInListGet] | None = None
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""


class Put(OpenBody):
    """The body of a PUT. The criteria that select which calls of a user are rejected.

    Selective Call Rejection, page Selective Call Rejection.
    """

    _validator: ClassVar[Validator] = Validator("selective-call-rejection", "PUT")

    criteria: list[CriteriaSelectiveCallRejectionListItemPut] | None = None
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""
