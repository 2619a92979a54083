# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Service Summary attributes: The state of a service."""

from typing import ClassVar

from linecard import Validator
from linecard._model import OpenBody


class Get(OpenBody):
    """The body of a GET response. The state of a service.

    Service Summary attributes, page Conventions.
    """

    _validator: ClassVar[Validator] = Validator("service-summary", "GET")

    name: str | None = None
    """The name of the service."""

    active: bool | None = None
    """Whether the service is active."""
