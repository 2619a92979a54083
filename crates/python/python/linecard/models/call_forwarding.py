# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Forwarding attributes: The settings of a call forwarding service."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody, Whole


class Get(OpenBody):
    """The body of a GET response. The settings of a call forwarding service.

    Call Forwarding attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("call-forwarding", "GET")

    active: bool
    """Whether the service is active."""

    destination: str
    """The destination of forwarded calls."""

    ring_splash_active: bool | None = Field(default=None, validation_alias="ringSplashActive", serialization_alias="ringSplashActive")
    """Whether the ring splash is active."""

    number_of_rings: Whole | None = Field(default=None, validation_alias="numberOfRings", serialization_alias="numberOfRings")
    """The number of rings."""


class Put(Body):
    """The body of a PUT. The settings of a call forwarding service.

    Call Forwarding attributes, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("call-forwarding", "PUT")

    active: bool | None = None
    """Whether the service is active."""

    destination: str | None = None
    """The destination of forwarded calls."""

    ring_splash_active: bool | None = Field(default=None, validation_alias="ringSplashActive", serialization_alias="ringSplashActive")
    """Whether the ring splash is active."""

    number_of_rings: Whole | None = Field(default=None, validation_alias="numberOfRings", serialization_alias="numberOfRings")
    """The number of rings."""
