# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Anywhere number: A phone from which a user can take and make calls."""

from typing import NotRequired, TypedDict

from linecard.types.criteria_anywhere import Get as CriteriaAnywhereGet, Post as CriteriaAnywherePost


class Get(TypedDict):
    """The body of a GET response. A phone from which a user can take and make calls.

    Anywhere number, page Anywhere.
    """

    active: NotRequired[bool]
    """Whether the phone rings."""

    answerConfirmationRequired: NotRequired[bool]
    """Whether the person who answers must press a digit first."""

    callControl: NotRequired[bool]
    """Whether the phone can use the services of the user during a call."""

    useDiversionInhibitor: NotRequired[bool]
    """Whether calls to the phone are not diverted from there."""

    phoneNumber: NotRequired[str]
    """The number of the phone."""

    description: NotRequired[str]
    """What the user calls the phone."""

    criteria: NotRequired[list[CriteriaAnywhereGet]]
    """The criteria that select which calls ring there. A list in a request replaces the stored one."""


class Put(TypedDict):
    """The body of a PUT. A phone from which a user can take and make calls.

    Anywhere number, page Anywhere.
    """

    active: NotRequired[bool]
    """Whether the phone rings."""

    answerConfirmationRequired: NotRequired[bool]
    """Whether the person who answers must press a digit first."""

    callControl: NotRequired[bool]
    """Whether the phone can use the services of the user during a call."""

    useDiversionInhibitor: NotRequired[bool]
    """Whether calls to the phone are not diverted from there."""

    phoneNumber: NotRequired[str]
    """The number of the phone."""

    description: NotRequired[str]
    """What the user calls the phone."""

    criteria: NotRequired[list[CriteriaAnywherePost]]
    """The criteria that select which calls ring there. A list in a request replaces the stored one."""
