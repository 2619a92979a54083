# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Phone List attributes: An entry of a phone list."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. An entry of a phone list.

    Phone List attributes, page Common Objects.
    """

    name: str
    """The name of the entry."""

    phoneNumber: str
    """The number."""


class Put(TypedDict):
    """The body of a PUT. An entry of a phone list.

    Phone List attributes, page Common Objects.
    """

    name: NotRequired[str]
    """The name of the entry."""

    phoneNumber: NotRequired[str]
    """The number."""


class Post(TypedDict):
    """The body of a POST. An entry of a phone list.

    Phone List attributes, page Common Objects.
    """

    name: str
    """The name of the entry."""

    phoneNumber: str
    """The number."""


class Delete(TypedDict):
    """The body of a DELETE. An entry of a phone list.

    Phone List attributes, page Common Objects.
    """

    name: str
    """The name of the entry."""
