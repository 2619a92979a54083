# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Forwarding Selective: The criteria that select which calls of a user are forwarded, and where to."""

from typing import NotRequired, TypedDict

from linecard.types.criteria_call_forwarding_selective_in_list import Get as CriteriaCallForwardingSelectiveInListGet
from linecard.types.criteria_call_forwarding_selective_list_item import Put as CriteriaCallForwardingSelectiveListItemPut


class Get(TypedDict):
    """The body of a GET response. The criteria that select which calls of a user are forwarded, and where to.

    Call Forwarding Selective, page Call Forwarding Selective.
    """

    active: bool
    """Whether the service is active."""

    playRingReminder: bool
    """Whether the phone of the user rings shortly when a call is forwarded."""

    defaultForwardToPhoneNumber: str
    """The destination of calls whose criteria has none of its own."""

    criteria: NotRequired[list[CriteriaCallForwardingSelectiveInListGet]]
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""


class Put(TypedDict):
    """The body of a PUT. The criteria that select which calls of a user are forwarded, and where to.

    Call Forwarding Selective, page Call Forwarding Selective.
    """

    active: NotRequired[bool]
    """Whether the service is active."""

    playRingReminder: NotRequired[bool]
    """Whether the phone of the user rings shortly when a call is forwarded."""

    defaultForwardToPhoneNumber: NotRequired[str]
    """The destination of calls whose criteria has none of its own."""

    criteria: NotRequired[list[CriteriaCallForwardingSelectiveListItemPut]]
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""
