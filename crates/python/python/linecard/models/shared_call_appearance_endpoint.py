# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Shared Call Appearance: endpoint: A line of a device on which the calls of a user appear."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody, Whole
from linecard.models.shared_call_appearance_device import Get as SharedCallAppearanceDeviceGet


class Get(OpenBody):
    """The body of a GET response. A line of a device on which the calls of a user appear.

    Shared Call Appearance: endpoint, page Shared Call Appearance.
    """

    _validator: ClassVar[Validator] = Validator("shared-call-appearance-endpoint", "GET")

    access_device: SharedCallAppearanceDeviceGet | None = Field(default=None, validation_alias="accessDevice", serialization_alias="accessDevice")
    """The device."""

    contact: str | None = None
    """The contact of the device."""

    line_port: str | None = Field(default=None, validation_alias="linePort", serialization_alias="linePort")
    """The line/port of the device."""

    line_number: Whole | None = Field(default=None, validation_alias="lineNumber", serialization_alias="lineNumber")
    """The number of the line on the device."""
