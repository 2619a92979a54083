# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Devices To Ring: The devices that ring when a mobile number is called."""

from typing import Literal, NotRequired, TypedDict

from linecard.types.user_alerted_mobile_number import Get as UserAlertedMobileNumberGet, Put as UserAlertedMobileNumberPut

Mode = Literal[
    "Fixed",
    "Mobile",
    "Both",
]


class Get(TypedDict):
    """The body of a GET response. The devices that ring when a mobile number is called.

    Devices To Ring, page Common Objects.
    """

    mode: Mode | str
    """Whether fixed devices, mobile devices, or both ring."""

    includeSharedCallAppearance: bool
    """Whether devices with a shared call appearance ring."""

    includeAnywhere: bool
    """Whether the devices of Anywhere ring."""

    includeExecutiveAssistant: bool
    """Whether the devices of the executive assistant ring."""

    mobilesNumbers: list[UserAlertedMobileNumberGet]
    """The mobile numbers that ring. A list in a request replaces the stored one."""


class Put(TypedDict):
    """The body of a PUT. The devices that ring when a mobile number is called.

    Devices To Ring, page Common Objects.
    """

    mode: NotRequired[Mode]
    """Whether fixed devices, mobile devices, or both ring."""

    includeSharedCallAppearance: NotRequired[bool]
    """Whether devices with a shared call appearance ring."""

    includeAnywhere: NotRequired[bool]
    """Whether the devices of Anywhere ring."""

    includeExecutiveAssistant: NotRequired[bool]
    """Whether the devices of the executive assistant ring."""

    mobilesNumbers: NotRequired[list[UserAlertedMobileNumberPut]]
    """The mobile numbers that ring. A list in a request replaces the stored one."""


class Post(TypedDict):
    """The body of a POST. The devices that ring when a mobile number is called.

    Devices To Ring, page Common Objects.
    """

    mode: Mode
    """Whether fixed devices, mobile devices, or both ring."""

    includeSharedCallAppearance: bool
    """Whether devices with a shared call appearance ring."""

    includeAnywhere: bool
    """Whether the devices of Anywhere ring."""

    includeExecutiveAssistant: bool
    """Whether the devices of the executive assistant ring."""

    mobilesNumbers: NotRequired[list[UserAlertedMobileNumberPut]]
    """The mobile numbers that ring. A list in a request replaces the stored one."""
