# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Shared Call Appearance: The devices on which the calls of a user appear."""

from typing import NotRequired, TypedDict

from linecard.types.shared_call_appearance_endpoint import Get as SharedCallAppearanceEndpointGet


class Get(TypedDict):
    """The body of a GET response. The devices on which the calls of a user appear.

    Shared Call Appearance, page Shared Call Appearance.
    """

    alertAllAppearancesForClickToDialCalls: NotRequired[bool]
    """Whether every device rings for a click-to-dial call."""

    alertAllAppearancesForGroupPagingCalls: NotRequired[bool]
    """Whether every device rings for a group paging call."""

    maxAppearances: NotRequired[int]
    """The maximum number of devices."""

    allowSCACallRetrieve: NotRequired[bool]
    """Whether a call can be retrieved from another device."""

    isMultipleCallArrangementServiceActive: NotRequired[bool]
    """Whether several devices can have calls at the same time."""

    allowMultipleCallArrangementFeature: NotRequired[bool]
    """Whether multiple call arrangement is allowed."""

    allowBridgingBetweenLocations: NotRequired[bool]
    """Whether devices in two locations can join one call."""

    bridgeWarningTone: NotRequired[str]
    """The tone that warns about another party."""

    enableCallParkNotification: NotRequired[bool]
    """Whether the devices show parked calls."""

    endpoints: NotRequired[list[SharedCallAppearanceEndpointGet]]
    """The devices."""
