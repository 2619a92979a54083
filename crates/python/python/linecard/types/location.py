# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Location attributes: A location where a user can be called."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. A location where a user can be called.

    Location attributes, page Common Objects.
    """

    id: int
    """The id of the location, which is unique."""

    phoneNumber: NotRequired[str]
    """The phone number of the location, or an empty string if there is none."""

    numberOfRings: int
    """How often the phone rings there."""

    answerConfirmationRequired: bool
    """Whether the person who answers must press a digit first."""


class Put(TypedDict):
    """The body of a PUT or POST. A location where a user can be called.

    Location attributes, page Common Objects.
    """

    id: int
    """The id of the location, which is unique."""

    phoneNumber: str
    """The phone number of the location, or an empty string if there is none."""

    numberOfRings: NotRequired[int]
    """How often the phone rings there."""

    answerConfirmationRequired: NotRequired[bool]
    """Whether the person who answers must press a digit first."""


Post = Put
"""The body of a POST. It is the same as `Put`."""


class Delete(TypedDict):
    """The body of a DELETE. A location where a user can be called.

    Location attributes, page Common Objects.
    """

    id: int
    """The id of the location, which is unique."""

    phoneNumber: NotRequired[str]
    """The phone number of the location, or an empty string if there is none."""

    numberOfRings: NotRequired[int]
    """How often the phone rings there."""

    answerConfirmationRequired: NotRequired[bool]
    """Whether the person who answers must press a digit first."""
