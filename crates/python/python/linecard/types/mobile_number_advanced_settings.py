# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Mobile Number: advanced_settings: Further settings of the mobile phone of a user."""

from typing import Literal, NotRequired, TypedDict

UseSettingLevel = Literal[
    "Group",
]


class Get(TypedDict):
    """The body of a GET response. Further settings of the mobile phone of a user.

    Mobile Number: advanced_settings, page Mobile Number.
    """

    alertClickToDialCalls: NotRequired[bool]
    """Whether the mobile phone rings for click-to-dial calls."""

    alertGroupPagingCalls: NotRequired[bool]
    """Whether the mobile phone rings for group paging calls."""

    enableDiversionInhibitor: NotRequired[bool]
    """Whether calls to the mobile phone are not diverted from there."""

    requireAnswerConfirmation: NotRequired[bool]
    """Whether the person who answers must press a digit first."""

    callControl: NotRequired[bool]
    """Whether the mobile phone can use the services of the user during a call."""

    denyCallOriginations: NotRequired[bool]
    """Whether calls from the mobile phone are refused."""

    denyCallTerminations: NotRequired[bool]
    """Whether calls to the mobile phone are refused."""

    useSettingLevel: NotRequired[UseSettingLevel | str]
    """The level whose settings apply."""


class Put(TypedDict):
    """The body of a PUT. Further settings of the mobile phone of a user.

    Mobile Number: advanced_settings, page Mobile Number.
    """

    alertClickToDialCalls: NotRequired[bool]
    """Whether the mobile phone rings for click-to-dial calls."""

    alertGroupPagingCalls: NotRequired[bool]
    """Whether the mobile phone rings for group paging calls."""

    enableDiversionInhibitor: NotRequired[bool]
    """Whether calls to the mobile phone are not diverted from there."""

    requireAnswerConfirmation: NotRequired[bool]
    """Whether the person who answers must press a digit first."""

    callControl: NotRequired[bool]
    """Whether the mobile phone can use the services of the user during a call."""

    denyCallOriginations: NotRequired[bool]
    """Whether calls from the mobile phone are refused."""

    denyCallTerminations: NotRequired[bool]
    """Whether calls to the mobile phone are refused."""

    useSettingLevel: NotRequired[UseSettingLevel | str]
    """The level whose settings apply."""
