# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Anywhere number: A phone from which a user can take and make calls."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.criteria_anywhere import Get as CriteriaAnywhereGet, Post as CriteriaAnywherePost


class Get(OpenBody):
    """The body of a GET response. A phone from which a user can take and make calls.

    Anywhere number, page Anywhere.
    """

    _validator: ClassVar[Validator] = Validator("anywhere-number", "GET")

    active: bool | None = None
    """Whether the phone rings."""

    answer_confirmation_required: bool | None = Field(default=None, validation_alias="answerConfirmationRequired", serialization_alias="answerConfirmationRequired")
    """Whether the person who answers must press a digit first."""

    call_control: bool | None = Field(default=None, validation_alias="callControl", serialization_alias="callControl")
    """Whether the phone can use the services of the user during a call."""

    use_diversion_inhibitor: bool | None = Field(default=None, validation_alias="useDiversionInhibitor", serialization_alias="useDiversionInhibitor")
    """Whether calls to the phone are not diverted from there."""

    phone_number: str | None = Field(default=None, validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The number of the phone."""

    description: str | None = None
    """What the user calls the phone."""

    criteria: list[CriteriaAnywhereGet] | None = None
    """The criteria that select which calls ring there. A list in a request replaces the stored one."""


class Put(OpenBody):
    """The body of a PUT. A phone from which a user can take and make calls.

    Anywhere number, page Anywhere.
    """

    _validator: ClassVar[Validator] = Validator("anywhere-number", "PUT")

    active: bool | None = None
    """Whether the phone rings."""

    answer_confirmation_required: bool | None = Field(default=None, validation_alias="answerConfirmationRequired", serialization_alias="answerConfirmationRequired")
    """Whether the person who answers must press a digit first."""

    call_control: bool | None = Field(default=None, validation_alias="callControl", serialization_alias="callControl")
    """Whether the phone can use the services of the user during a call."""

    use_diversion_inhibitor: bool | None = Field(default=None, validation_alias="useDiversionInhibitor", serialization_alias="useDiversionInhibitor")
    """Whether calls to the phone are not diverted from there."""

    phone_number: str | None = Field(default=None, validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The number of the phone."""

    description: str | None = None
    """What the user calls the phone."""

    criteria: list[CriteriaAnywherePost] | None = None
    """The criteria that select which calls ring there. A list in a request replaces the stored one."""
