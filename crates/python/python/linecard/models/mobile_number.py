# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Mobile Number: The mobile phone of a user, which rings instead of the fixed one or together with it."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.mobile_number_advanced_settings import Get as MobileNumberAdvancedSettingsGet, Put as MobileNumberAdvancedSettingsPut
from linecard.types.mobile_number import Mode as Mode


class Get(OpenBody):
    """The body of a GET response. The mobile phone of a user, which rings instead of the fixed one or together with it.

    Mobile Number, page Mobile Number.
    """

    _validator: ClassVar[Validator] = Validator("mobile-number", "GET")

    active: bool | None = None
    """Whether the service is active."""

    phones_to_ring: Mode | str | None = Field(default=None, validation_alias="phonesToRing", serialization_alias="phonesToRing")
    """Which phones of the user ring."""

    phone_number: str | None = Field(default=None, validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The number of the mobile phone, or an empty string if there is none."""

    advanced_settings: MobileNumberAdvancedSettingsGet | None = None
    """Further settings of the mobile phone."""


class Put(OpenBody):
    """The body of a PUT. The mobile phone of a user, which rings instead of the fixed one or together with it.

    Mobile Number, page Mobile Number.
    """

    _validator: ClassVar[Validator] = Validator("mobile-number", "PUT")

    active: bool | None = None
    """Whether the service is active."""

    phones_to_ring: Mode | None = Field(default=None, validation_alias="phonesToRing", serialization_alias="phonesToRing")
    """Which phones of the user ring."""

    phone_number: str | None = Field(default=None, validation_alias="phoneNumber", serialization_alias="phoneNumber")
    """The number of the mobile phone, or an empty string if there is none."""

    advanced_settings: MobileNumberAdvancedSettingsPut | None = None
    """Further settings of the mobile phone."""
