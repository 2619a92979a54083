# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Selective Call Acceptance: The criteria that select which calls of a user are accepted."""

from typing import ClassVar

from linecard import Validator
from linecard._model import Body, OpenBody
from linecard.models.criteria_list_item import Put as CriteriaListItemPut
from linecard.models.criteria_selective_call_acceptance_in_list import Get as CriteriaSelectiveCallAcceptanceInListGet


class Get(OpenBody):
    """The body of a GET response. The criteria that select which calls of a user are accepted.

    Selective Call Acceptance, page Selective Call Acceptance.
    """

    _validator: ClassVar[Validator] = Validator("selective-call-acceptance", "GET")

    criteria: list[CriteriaSelectiveCallAcceptanceInListGet] | None = None
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""


class Put(Body):
    """The body of a PUT. The criteria that select which calls of a user are accepted.

    Selective Call Acceptance, page Selective Call Acceptance.
    """

    _validator: ClassVar[Validator] = Validator("selective-call-acceptance", "PUT")

    criteria: list[CriteriaListItemPut] | None = None
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""
