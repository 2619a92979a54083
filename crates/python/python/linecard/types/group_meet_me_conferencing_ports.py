# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Group meet me conferencing ports attributes: How many participants conferences may have at the same time."""

from typing import NotRequired, TypedDict


class Get(TypedDict):
    """The body of a GET response. How many participants conferences may have at the same time.

    Group meet me conferencing ports attributes, page Conventions.
    """

    unlimited: NotRequired[bool]
    """Whether the number of participants is unlimited."""

    quantity: NotRequired[int]
    """The highest allowed number of participants."""


class Put(TypedDict):
    """The body of a PUT. How many participants conferences may have at the same time.

    Group meet me conferencing ports attributes, page Conventions.
    """

    unlimited: NotRequired[bool]
    """Whether the number of participants is unlimited."""

    quantity: NotRequired[int]
    """The highest allowed number of participants."""
