# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Simultaneous ring number: A number that rings together with the phone of a user."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. A number that rings together with the phone of a user.

    Simultaneous ring number, page Simultaneous Ring Personal.
    """

    phoneNumber: str
    """The number."""

    answerConfirmationRequired: bool
    """Whether the person who answers must press a digit first."""


class Put(TypedDict):
    """The body of a PUT. A number that rings together with the phone of a user.

    Simultaneous ring number, page Simultaneous Ring Personal.
    """

    phoneNumber: NotRequired[str]
    """The number."""

    answerConfirmationRequired: NotRequired[bool]
    """Whether the person who answers must press a digit first."""
