# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Mobile Number: advanced_settings: Further settings of the mobile phone of a user."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody
from linecard.types.mobile_number_advanced_settings import UseSettingLevel as UseSettingLevel


class Get(OpenBody):
    """The body of a GET response. Further settings of the mobile phone of a user.

    Mobile Number: advanced_settings, page Mobile Number.
    """

    _validator: ClassVar[Validator] = Validator("mobile-number-advanced-settings", "GET")

    alert_click_to_dial_calls: bool | None = Field(default=None, validation_alias="alertClickToDialCalls", serialization_alias="alertClickToDialCalls")
    """Whether the mobile phone rings for click-to-dial calls."""

    alert_group_paging_calls: bool | None = Field(default=None, validation_alias="alertGroupPagingCalls", serialization_alias="alertGroupPagingCalls")
    """Whether the mobile phone rings for group paging calls."""

    enable_diversion_inhibitor: bool | None = Field(default=None, validation_alias="enableDiversionInhibitor", serialization_alias="enableDiversionInhibitor")
    """Whether calls to the mobile phone are not diverted from there."""

    require_answer_confirmation: bool | None = Field(default=None, validation_alias="requireAnswerConfirmation", serialization_alias="requireAnswerConfirmation")
    """Whether the person who answers must press a digit first."""

    call_control: bool | None = Field(default=None, validation_alias="callControl", serialization_alias="callControl")
    """Whether the mobile phone can use the services of the user during a call."""

    deny_call_originations: bool | None = Field(default=None, validation_alias="denyCallOriginations", serialization_alias="denyCallOriginations")
    """Whether calls from the mobile phone are refused."""

    deny_call_terminations: bool | None = Field(default=None, validation_alias="denyCallTerminations", serialization_alias="denyCallTerminations")
    """Whether calls to the mobile phone are refused."""

    use_setting_level: UseSettingLevel | str | None = Field(default=None, validation_alias="useSettingLevel", serialization_alias="useSettingLevel")
    """The level whose settings apply."""


class Put(OpenBody):
    """The body of a PUT. Further settings of the mobile phone of a user.

    Mobile Number: advanced_settings, page Mobile Number.
    """

    _validator: ClassVar[Validator] = Validator("mobile-number-advanced-settings", "PUT")

    alert_click_to_dial_calls: bool | None = Field(default=None, validation_alias="alertClickToDialCalls", serialization_alias="alertClickToDialCalls")
    """Whether the mobile phone rings for click-to-dial calls."""

    alert_group_paging_calls: bool | None = Field(default=None, validation_alias="alertGroupPagingCalls", serialization_alias="alertGroupPagingCalls")
    """Whether the mobile phone rings for group paging calls."""

    enable_diversion_inhibitor: bool | None = Field(default=None, validation_alias="enableDiversionInhibitor", serialization_alias="enableDiversionInhibitor")
    """Whether calls to the mobile phone are not diverted from there."""

    require_answer_confirmation: bool | None = Field(default=None, validation_alias="requireAnswerConfirmation", serialization_alias="requireAnswerConfirmation")
    """Whether the person who answers must press a digit first."""

    call_control: bool | None = Field(default=None, validation_alias="callControl", serialization_alias="callControl")
    """Whether the mobile phone can use the services of the user during a call."""

    deny_call_originations: bool | None = Field(default=None, validation_alias="denyCallOriginations", serialization_alias="denyCallOriginations")
    """Whether calls from the mobile phone are refused."""

    deny_call_terminations: bool | None = Field(default=None, validation_alias="denyCallTerminations", serialization_alias="denyCallTerminations")
    """Whether calls to the mobile phone are refused."""

    use_setting_level: UseSettingLevel | str | None = Field(default=None, validation_alias="useSettingLevel", serialization_alias="useSettingLevel")
    """The level whose settings apply."""
