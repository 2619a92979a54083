# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Group meet me conferencing ports attributes: How many participants conferences may have at the same time."""

from typing import ClassVar

from linecard import Validator
from linecard._model import OpenBody, Whole


class Get(OpenBody):
    """The body of a GET response. How many participants conferences may have at the same time.

    Group meet me conferencing ports attributes, page Conventions.
    """

    _validator: ClassVar[Validator] = Validator("group-meet-me-conferencing-ports", "GET")

    unlimited: bool | None = None
    """Whether the number of participants is unlimited."""

    quantity: Whole | None = None
    """The highest allowed number of participants."""


class Put(OpenBody):
    """The body of a PUT. How many participants conferences may have at the same time.

    Group meet me conferencing ports attributes, page Conventions.
    """

    _validator: ClassVar[Validator] = Validator("group-meet-me-conferencing-ports", "PUT")

    unlimited: bool | None = None
    """Whether the number of participants is unlimited."""

    quantity: Whole | None = None
    """The highest allowed number of participants."""
