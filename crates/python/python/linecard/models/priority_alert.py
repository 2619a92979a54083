# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Priority Alert: The criteria that select which calls of a user ring in another way."""

from typing import ClassVar

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.criteria_in_list_with_call_to_numbers import Get as CriteriaInListWithCallToNumbersGet
from linecard.models.criteria_priority_alerting_list_item import Put as CriteriaPriorityAlertingListItemPut


class Get(OpenBody):
    """The body of a GET response. The criteria that select which calls of a user ring in another way.

    Priority Alert, page Priority Alert.
    """

    _validator: ClassVar[Validator] = Validator("priority-alert", "GET")

    criteria: list[CriteriaInListWithCallToNumbersGet] | None = None
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""


class Put(OpenBody):
    """The body of a PUT. The criteria that select which calls of a user ring in another way.

    Priority Alert, page Priority Alert.
    """

    _validator: ClassVar[Validator] = Validator("priority-alert", "PUT")

    criteria: list[CriteriaPriorityAlertingListItemPut] | None = None
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""
