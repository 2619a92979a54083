# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Priority Alert: The criteria that select which calls of a user ring in another way."""

from typing import NotRequired, TypedDict

from linecard.types.criteria_in_list_with_call_to_numbers import Get as CriteriaInListWithCallToNumbersGet
from linecard.types.criteria_priority_alerting_list_item import Put as CriteriaPriorityAlertingListItemPut


class Get(TypedDict):
    """The body of a GET response. The criteria that select which calls of a user ring in another way.

    Priority Alert, page Priority Alert.
    """

    criteria: NotRequired[list[CriteriaInListWithCallToNumbersGet]]
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""


class Put(TypedDict):
    """The body of a PUT. The criteria that select which calls of a user ring in another way.

    Priority Alert, page Priority Alert.
    """

    criteria: NotRequired[list[CriteriaPriorityAlertingListItemPut]]
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""
