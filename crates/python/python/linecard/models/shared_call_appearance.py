# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Shared Call Appearance: The devices on which the calls of a user appear."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody, Whole
from linecard.models.shared_call_appearance_endpoint import Get as SharedCallAppearanceEndpointGet


class Get(OpenBody):
    """The body of a GET response. The devices on which the calls of a user appear.

    Shared Call Appearance, page Shared Call Appearance.
    """

    _validator: ClassVar[Validator] = Validator("shared-call-appearance", "GET")

    alert_all_appearances_for_click_to_dial_calls: bool | None = Field(default=None, validation_alias="alertAllAppearancesForClickToDialCalls", serialization_alias="alertAllAppearancesForClickToDialCalls")
    """Whether every device rings for a click-to-dial call."""

    alert_all_appearances_for_group_paging_calls: bool | None = Field(default=None, validation_alias="alertAllAppearancesForGroupPagingCalls", serialization_alias="alertAllAppearancesForGroupPagingCalls")
    """Whether every device rings for a group paging call."""

    max_appearances: Whole | None = Field(default=None, validation_alias="maxAppearances", serialization_alias="maxAppearances")
    """The maximum number of devices."""

    allow_sca_call_retrieve: bool | None = Field(default=None, validation_alias="allowSCACallRetrieve", serialization_alias="allowSCACallRetrieve")
    """Whether a call can be retrieved from another device."""

    is_multiple_call_arrangement_service_active: bool | None = Field(default=None, validation_alias="isMultipleCallArrangementServiceActive", serialization_alias="isMultipleCallArrangementServiceActive")
    """Whether several devices can have calls at the same time."""

    allow_multiple_call_arrangement_feature: bool | None = Field(default=None, validation_alias="allowMultipleCallArrangementFeature", serialization_alias="allowMultipleCallArrangementFeature")
    """Whether multiple call arrangement is allowed."""

    allow_bridging_between_locations: bool | None = Field(default=None, validation_alias="allowBridgingBetweenLocations", serialization_alias="allowBridgingBetweenLocations")
    """Whether devices in two locations can join one call."""

    bridge_warning_tone: str | None = Field(default=None, validation_alias="bridgeWarningTone", serialization_alias="bridgeWarningTone")
    """The tone that warns about another party."""

    enable_call_park_notification: bool | None = Field(default=None, validation_alias="enableCallParkNotification", serialization_alias="enableCallParkNotification")
    """Whether the devices show parked calls."""

    endpoints: list[SharedCallAppearanceEndpointGet] | None = None
    """The devices."""
