# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Anywhere: The phones from which a user can take and make calls."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.models.anywhere_number import Get as AnywhereNumberGet, Put as AnywhereNumberPut


class Get(OpenBody):
    """The body of a GET response. The phones from which a user can take and make calls.

    Anywhere, page Anywhere.
    """

    _validator: ClassVar[Validator] = Validator("anywhere", "GET")

    alert_all_locations_for_click_to_dial_calls: bool | None = Field(default=None, validation_alias="alertAllLocationsForClickToDialCalls", serialization_alias="alertAllLocationsForClickToDialCalls")
    """Whether all phones ring for click-to-dial calls."""

    alert_all_locations_for_group_paging_calls: bool | None = Field(default=None, validation_alias="alertAllLocationsForGroupPagingCalls", serialization_alias="alertAllLocationsForGroupPagingCalls")
    """Whether all phones ring for group paging calls."""

    phone_numbers: list[AnywhereNumberGet] | None = Field(default=None, validation_alias="phoneNumbers", serialization_alias="phoneNumbers")
    """The phones. A list in a request replaces the stored one."""


class Put(OpenBody):
    """The body of a PUT. The phones from which a user can take and make calls.

    Anywhere, page Anywhere.
    """

    _validator: ClassVar[Validator] = Validator("anywhere", "PUT")

    alert_all_locations_for_click_to_dial_calls: bool | None = Field(default=None, validation_alias="alertAllLocationsForClickToDialCalls", serialization_alias="alertAllLocationsForClickToDialCalls")
    """Whether all phones ring for click-to-dial calls."""

    alert_all_locations_for_group_paging_calls: bool | None = Field(default=None, validation_alias="alertAllLocationsForGroupPagingCalls", serialization_alias="alertAllLocationsForGroupPagingCalls")
    """Whether all phones ring for group paging calls."""

    phone_numbers: list[AnywhereNumberPut] | None = Field(default=None, validation_alias="phoneNumbers", serialization_alias="phoneNumbers")
    """The phones. A list in a request replaces the stored one."""
