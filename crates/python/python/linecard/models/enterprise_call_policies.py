# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Processing Policies (of an enterprise): The call processing policies that a group, a tenant and the system have in common."""

from typing import ClassVar

from pydantic import Field

from linecard import Validator
from linecard._model import OpenBody, Whole
from linecard.types.enterprise_call_policies import ClidPolicy as ClidPolicy, MediaPolicySelection as MediaPolicySelection


class Get(OpenBody):
    """The body of a GET response. The call processing policies that a group, a tenant and the system have in common.

    Call Processing Policies (of an enterprise), page Call Processing Policies.
    """

    _validator: ClassVar[Validator] = Validator("enterprise-call-policies", "GET")

    use_user_clid_setting: bool | None = Field(default=None, validation_alias="useUserCLIDSetting", serialization_alias="useUserCLIDSetting")
    """Whether the user has own settings for the calling line identity (CLID)."""

    clid_policy: ClidPolicy | str | None = Field(default=None, validation_alias="clidPolicy", serialization_alias="clidPolicy")
    """The identity shown on external calls."""

    emergency_clid_policy: ClidPolicy | str | None = Field(default=None, validation_alias="emergencyClidPolicy", serialization_alias="emergencyClidPolicy")
    """The identity shown on emergency calls."""

    allow_alternate_numbers_for_redirecting_identity: bool | None = Field(default=None, validation_alias="allowAlternateNumbersForRedirectingIdentity", serialization_alias="allowAlternateNumbersForRedirectingIdentity")
    """Whether a call to an alternate number is redirected under that number."""

    allow_configurable_clid_for_redirecting_identity: bool | None = Field(default=None, validation_alias="allowConfigurableCLIDForRedirectingIdentity", serialization_alias="allowConfigurableCLIDForRedirectingIdentity")
    """Whether redirected calls show the configurable identity."""

    block_calling_name_for_external_calls: bool | None = Field(default=None, validation_alias="blockCallingNameForExternalCalls", serialization_alias="blockCallingNameForExternalCalls")
    """Whether the user's name is withheld on external calls."""

    use_group_name: bool | None = Field(default=None, validation_alias="useGroupName", serialization_alias="useGroupName")
    """Whether the name of the group is shown instead of the user's."""

    allow_department_clid_name_override: bool | None = Field(default=None, validation_alias="allowDepartmentCLIDNameOverride", serialization_alias="allowDepartmentCLIDNameOverride")
    """Whether the name of the department may replace that of the group."""

    use_user_media_setting: bool | None = Field(default=None, validation_alias="useUserMediaSetting", serialization_alias="useUserMediaSetting")
    """Whether the user has own settings for media."""

    media_policy_selection: MediaPolicySelection | str | None = Field(default=None, validation_alias="mediaPolicySelection", serialization_alias="mediaPolicySelection")
    """The media that calls may use."""

    supported_media_set_name: str | None = Field(default=None, validation_alias="supportedMediaSetName", serialization_alias="supportedMediaSetName")
    """The name of the media set that calls may use."""

    use_user_call_limits_setting: bool | None = Field(default=None, validation_alias="useUserCallLimitsSetting", serialization_alias="useUserCallLimitsSetting")
    """Whether the user has own limits for calls."""

    use_max_simultaneous_calls: bool | None = Field(default=None, validation_alias="useMaxSimultaneousCalls", serialization_alias="useMaxSimultaneousCalls")
    """Whether the number of simultaneous calls is limited."""

    max_simultaneous_calls: Whole | None = Field(default=None, validation_alias="maxSimultaneousCalls", serialization_alias="maxSimultaneousCalls")
    """The maximum number of simultaneous calls."""

    use_max_simultaneous_video_calls: bool | None = Field(default=None, validation_alias="useMaxSimultaneousVideoCalls", serialization_alias="useMaxSimultaneousVideoCalls")
    """Whether the number of simultaneous video calls is limited."""

    max_simultaneous_video_calls: Whole | None = Field(default=None, validation_alias="maxSimultaneousVideoCalls", serialization_alias="maxSimultaneousVideoCalls")
    """The maximum number of simultaneous video calls."""

    use_max_call_time_for_answered_calls: bool | None = Field(default=None, validation_alias="useMaxCallTimeForAnsweredCalls", serialization_alias="useMaxCallTimeForAnsweredCalls")
    """Whether the duration of answered calls is limited."""

    max_call_time_for_answered_calls_minutes: Whole | None = Field(default=None, validation_alias="maxCallTimeForAnsweredCallsMinutes", serialization_alias="maxCallTimeForAnsweredCallsMinutes")
    """The maximum duration of an answered call, in minutes."""

    use_max_call_time_for_unanswered_calls: bool | None = Field(default=None, validation_alias="useMaxCallTimeForUnansweredCalls", serialization_alias="useMaxCallTimeForUnansweredCalls")
    """Whether the duration of unanswered calls is limited."""

    max_call_time_for_unanswered_calls_minutes: Whole | None = Field(default=None, validation_alias="maxCallTimeForUnansweredCallsMinutes", serialization_alias="maxCallTimeForUnansweredCallsMinutes")
    """The maximum duration of an unanswered call, in minutes."""

    use_max_concurrent_redirected_calls: bool | None = Field(default=None, validation_alias="useMaxConcurrentRedirectedCalls", serialization_alias="useMaxConcurrentRedirectedCalls")
    """Whether the number of concurrent redirected calls is limited."""

    max_concurrent_redirected_calls: Whole | None = Field(default=None, validation_alias="maxConcurrentRedirectedCalls", serialization_alias="maxConcurrentRedirectedCalls")
    """The maximum number of concurrent redirected calls."""

    use_max_concurrent_find_me_follow_me_invocations: bool | None = Field(default=None, validation_alias="useMaxConcurrentFindMeFollowMeInvocations", serialization_alias="useMaxConcurrentFindMeFollowMeInvocations")
    """Whether the number of concurrent Find Me/Follow Me invocations is limited."""

    max_concurrent_find_me_follow_me_invocations: Whole | None = Field(default=None, validation_alias="maxConcurrentFindMeFollowMeInvocations", serialization_alias="maxConcurrentFindMeFollowMeInvocations")
    """The highest allowed number of concurrent Find Me/Follow Me invocations."""

    use_max_find_me_follow_me_depth: bool | None = Field(default=None, validation_alias="useMaxFindMeFollowMeDepth", serialization_alias="useMaxFindMeFollowMeDepth")
    """Whether the depth of Find Me/Follow Me is limited."""

    max_find_me_follow_me_depth: Whole | None = Field(default=None, validation_alias="maxFindMeFollowMeDepth", serialization_alias="maxFindMeFollowMeDepth")
    """The maximum depth of Find Me/Follow Me."""

    max_redirection_depth: Whole | None = Field(default=None, validation_alias="maxRedirectionDepth", serialization_alias="maxRedirectionDepth")
    """The maximum depth of redirections."""

    use_user_dclid_setting: bool | None = Field(default=None, validation_alias="useUserDCLIDSetting", serialization_alias="useUserDCLIDSetting")
    """Whether the user has own settings for the dialable caller id."""

    enable_dialable_caller_id: bool | None = Field(default=None, validation_alias="enableDialableCallerID", serialization_alias="enableDialableCallerID")
    """Whether the caller id is changed to a dialable number."""

    use_user_phone_list_lookup_setting: bool | None = Field(default=None, validation_alias="useUserPhoneListLookupSetting", serialization_alias="useUserPhoneListLookupSetting")
    """Whether the user has own settings for phone list lookup."""

    enable_phone_list_lookup: bool | None = Field(default=None, validation_alias="enablePhoneListLookup", serialization_alias="enablePhoneListLookup")
    """Whether callers are looked up in phone lists."""

    enforce_group_calling_line_identity_restriction: bool | None = Field(default=None, validation_alias="enforceGroupCallingLineIdentityRestriction", serialization_alias="enforceGroupCallingLineIdentityRestriction")
    """Whether the restriction of the identity holds within the group."""

    enforce_enterprise_calling_line_identity_restriction: bool | None = Field(default=None, validation_alias="enforceEnterpriseCallingLineIdentityRestriction", serialization_alias="enforceEnterpriseCallingLineIdentityRestriction")
    """Whether the restriction of the identity holds within the enterprise."""

    allow_enterprise_group_call_typing_for_private_dialing_plan: bool | None = Field(default=None, validation_alias="allowEnterpriseGroupCallTypingForPrivateDialingPlan", serialization_alias="allowEnterpriseGroupCallTypingForPrivateDialingPlan")
    """Whether calls of the private dialing plan can be enterprise or group calls."""

    allow_enterprise_group_call_typing_for_public_dialing_plan: bool | None = Field(default=None, validation_alias="allowEnterpriseGroupCallTypingForPublicDialingPlan", serialization_alias="allowEnterpriseGroupCallTypingForPublicDialingPlan")
    """Whether calls of the public dialing plan can be enterprise or group calls."""

    override_clid_restriction_for_private_call_category: bool | None = Field(default=None, validation_alias="overrideCLIDRestrictionForPrivateCallCategory", serialization_alias="overrideCLIDRestrictionForPrivateCallCategory")
    """Whether private calls show the identity although it is restricted."""

    use_enterprise_clid_for_private_call_category: bool | None = Field(default=None, validation_alias="useEnterpriseCLIDForPrivateCallCategory", serialization_alias="useEnterpriseCLIDForPrivateCallCategory")
    """Whether private calls show the identity in the enterprise."""

    enable_enterprise_extension_dialing: bool | None = Field(default=None, validation_alias="enableEnterpriseExtensionDialing", serialization_alias="enableEnterpriseExtensionDialing")
    """Whether extensions of the whole enterprise can be dialed."""
