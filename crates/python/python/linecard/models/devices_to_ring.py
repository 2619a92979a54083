# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Devices To Ring: The devices that ring when a mobile number is called."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import Body, OpenBody
from linecard.models.user_alerted_mobile_number import Get as UserAlertedMobileNumberGet, Put as UserAlertedMobileNumberPut
from linecard.types.devices_to_ring import Mode as Mode


class Get(OpenBody):
    """The body of a GET response. The devices that ring when a mobile number is called.

    Devices To Ring, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("devices-to-ring", "GET")

    mode: Mode | str
    """Whether fixed devices, mobile devices, or both ring."""

    include_shared_call_appearance: bool = Field(validation_alias="includeSharedCallAppearance", serialization_alias="includeSharedCallAppearance")
    """Whether devices with a shared call appearance ring."""

    include_anywhere: bool = Field(validation_alias="includeAnywhere", serialization_alias="includeAnywhere")
    """Whether the devices of Anywhere ring."""

    include_executive_assistant: bool = Field(validation_alias="includeExecutiveAssistant", serialization_alias="includeExecutiveAssistant")
    """Whether the devices of the executive assistant ring."""

    mobiles_numbers: list[UserAlertedMobileNumberGet] = Field(validation_alias="mobilesNumbers", serialization_alias="mobilesNumbers")
    """The mobile numbers that ring. A list in a request replaces the stored one."""


class Put(Body):
    """The body of a PUT. The devices that ring when a mobile number is called.

    Devices To Ring, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("devices-to-ring", "PUT")

    mode: Mode | None = None
    """Whether fixed devices, mobile devices, or both ring."""

    include_shared_call_appearance: bool | None = Field(default=None, validation_alias="includeSharedCallAppearance", serialization_alias="includeSharedCallAppearance")
    """Whether devices with a shared call appearance ring."""

    include_anywhere: bool | None = Field(default=None, validation_alias="includeAnywhere", serialization_alias="includeAnywhere")
    """Whether the devices of Anywhere ring."""

    include_executive_assistant: bool | None = Field(default=None, validation_alias="includeExecutiveAssistant", serialization_alias="includeExecutiveAssistant")
    """Whether the devices of the executive assistant ring."""

    mobiles_numbers: list[UserAlertedMobileNumberPut] | None = Field(default=None, validation_alias="mobilesNumbers", serialization_alias="mobilesNumbers")
    """The mobile numbers that ring. A list in a request replaces the stored one."""


class Post(Body):
    """The body of a POST. The devices that ring when a mobile number is called.

    Devices To Ring, page Common Objects.
    """

    _validator: ClassVar[Validator] = Validator("devices-to-ring", "POST")

    mode: Mode
    """Whether fixed devices, mobile devices, or both ring."""

    include_shared_call_appearance: bool = Field(validation_alias="includeSharedCallAppearance", serialization_alias="includeSharedCallAppearance")
    """Whether devices with a shared call appearance ring."""

    include_anywhere: bool = Field(validation_alias="includeAnywhere", serialization_alias="includeAnywhere")
    """Whether the devices of Anywhere ring."""

    include_executive_assistant: bool = Field(validation_alias="includeExecutiveAssistant", serialization_alias="includeExecutiveAssistant")
    """Whether the devices of the executive assistant ring."""

    mobiles_numbers: list[UserAlertedMobileNumberPut] | None = Field(default=None, validation_alias="mobilesNumbers", serialization_alias="mobilesNumbers")
    """The mobile numbers that ring. A list in a request replaces the stored one."""
