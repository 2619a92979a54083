# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call To Number attributes: A number of the user that was called."""

from typing import Literal, NotRequired, TypedDict

Type = Literal[
    "Primary",
    "Alternate1",
    "Alternate2",
    "Alternate3",
    "Alternate4",
    "Alternate5",
    "Alternate6",
    "Alternate7",
    "Alternate8",
    "Alternate9",
    "Alternate10",
    "BroadWorks Mobility",
]


class Get(TypedDict):
    """The body of a GET response. A number of the user that was called.

    Call To Number attributes, page Common Objects.
    """

    type: Type | str
    """The type of the number."""

    number: NotRequired[str]
    """The number, if there is one of that type."""

    extension: NotRequired[str]
    """The extension, if there is one of that type."""


class Put(TypedDict):
    """The body of a PUT or POST. A number of the user that was called.

    Call To Number attributes, page Common Objects.
    """

    type: Type
    """The type of the number."""

    number: NotRequired[str]
    """The number, if there is one of that type."""

    extension: NotRequired[str]
    """The extension, if there is one of that type."""


Post = Put
"""The body of a POST. It is the same as `Put`."""
