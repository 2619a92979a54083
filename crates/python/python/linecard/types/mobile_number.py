# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Mobile Number: The mobile phone of a user, which rings instead of the fixed one or together with it."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.mobile_number_advanced_settings import Get as MobileNumberAdvancedSettingsGet, Put as MobileNumberAdvancedSettingsPut

Mode = Literal[
    "Fixed",
    "Mobile",
    "Both",
]


class Get(TypedDict):
    """The body of a GET response. The mobile phone of a user, which rings instead of the fixed one or together with it.

    Mobile Number, page Mobile Number.
    """

    active: NotRequired[bool]
    """Whether the service is active."""

    phonesToRing: NotRequired[Mode | str]
    """Which phones of the user ring."""

    phoneNumber: NotRequired[str]
    """The number of the mobile phone, or an empty string if there is none."""

    advanced_settings: NotRequired[MobileNumberAdvancedSettingsGet]
    """Further settings of the mobile phone."""


class Put(TypedDict):
    """The body of a PUT. The mobile phone of a user, which rings instead of the fixed one or together with it.

    Mobile Number, page Mobile Number.
    """

    active: NotRequired[bool]
    """Whether the service is active."""

    phonesToRing: NotRequired[Mode]
    """Which phones of the user ring."""

    phoneNumber: NotRequired[str]
    """The number of the mobile phone, or an empty string if there is none."""

    advanced_settings: NotRequired[MobileNumberAdvancedSettingsPut]
    """Further settings of the mobile phone."""
