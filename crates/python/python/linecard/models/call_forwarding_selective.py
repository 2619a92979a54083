# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Forwarding Selective: The criteria that select which calls of a user are forwarded, and where to."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.criteria_call_forwarding_selective_in_list import Get as CriteriaCallForwardingSelectiveInListGet
from linecard.models.criteria_call_forwarding_selective_list_item import Put as CriteriaCallForwardingSelectiveListItemPut


class Get(OpenBody):
    """The body of a GET response. The criteria that select which calls of a user are forwarded, and where to.

    Call Forwarding Selective, page Call Forwarding Selective.
    """

    _validator: ClassVar[Validator] = Validator("call-forwarding-selective", "GET")

    active: bool
    """Whether the service is active."""

    play_ring_reminder: bool = Field(validation_alias="playRingReminder", serialization_alias="playRingReminder")
    """Whether the phone of the user rings shortly when a call is forwarded."""

    default_forward_to_phone_number: str = Field(validation_alias="defaultForwardToPhoneNumber", serialization_alias="defaultForwardToPhoneNumber")
    """The destination of calls whose criteria has none of its own."""

    criteria: list[CriteriaCallForwardingSelectiveInListGet] | None = None
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""


class Put(OpenBody):
    """The body of a PUT. The criteria that select which calls of a user are forwarded, and where to.

    Call Forwarding Selective, page Call Forwarding Selective.
    """

    _validator: ClassVar[Validator] = Validator("call-forwarding-selective", "PUT")

    active: bool | None = None
    """Whether the service is active."""

    play_ring_reminder: bool | None = Field(default=None, validation_alias="playRingReminder", serialization_alias="playRingReminder")
    """Whether the phone of the user rings shortly when a call is forwarded."""

    default_forward_to_phone_number: str | None = Field(default=None, validation_alias="defaultForwardToPhoneNumber", serialization_alias="defaultForwardToPhoneNumber")
    """The destination of calls whose criteria has none of its own."""

    criteria: list[CriteriaCallForwardingSelectiveListItemPut] | None = None
    """The criteria of the service. An update creates, changes or deletes those that it names, and keeps the others."""
