// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Processing Policies (of a tenant): How the calls of a tenant are presented, limited and redirected.

pub use super::call_processing_policies::ClidPolicy;
pub use super::call_processing_policies::MediaPolicySelection;
use crate::attribute::{Reader, Writer};
use crate::{Body, Extra, Integer, Open, body::body};
use linecard_contract::{Method, Object};
use linecard_model::objects::TENANT_CALL_PROCESSING_POLICIES;

/// The body of a GET response. How the calls of a tenant are presented, limited and redirected.
///
/// [`Call Processing Policies (of a tenant)`](linecard_model::objects::TENANT_CALL_PROCESSING_POLICIES), page Call Processing Policies.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// Whether the user has own settings for the calling line identity (CLID).
    ///
    /// - In JSON: `useUserCLIDSetting`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    pub use_user_clid_setting: Option<bool>,
    /// The identity shown on external calls.
    ///
    /// - In JSON: `clidPolicy`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a String, usually one of `"Use DN"`, `"Use Configurable CLID"`, `"Use Group CLID"`.
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    /// - Interpretation `call-processing-policies.ranges`: They apply to a PUT. A GET may return any value of the type.
    pub clid_policy: Option<Open<ClidPolicy>>,
    /// The identity shown on emergency calls.
    ///
    /// - In JSON: `emergencyClidPolicy`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a String, usually one of `"Use DN"`, `"Use Configurable CLID"`, `"Use Group CLID"`.
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    /// - Interpretation `call-processing-policies.ranges`: They apply to a PUT. A GET may return any value of the type.
    pub emergency_clid_policy: Option<Open<ClidPolicy>>,
    /// Whether a call to an alternate number is redirected under that number.
    ///
    /// - In JSON: `allowAlternateNumbersForRedirectingIdentity`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    pub allow_alternate_numbers_for_redirecting_identity: Option<bool>,
    /// Whether redirected calls show the configurable identity.
    ///
    /// - In JSON: `allowConfigurableCLIDForRedirectingIdentity`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    pub allow_configurable_clid_for_redirecting_identity: Option<bool>,
    /// Whether the user's name is withheld on external calls.
    ///
    /// - In JSON: `blockCallingNameForExternalCalls`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    pub block_calling_name_for_external_calls: Option<bool>,
    /// Whether the name of the group is shown instead of the user's.
    ///
    /// - In JSON: `useGroupName`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    pub use_group_name: Option<bool>,
    /// Whether the name of the department may replace that of the group.
    ///
    /// - In JSON: `allowDepartmentCLIDNameOverride`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    pub allow_department_clid_name_override: Option<bool>,
    /// Whether the user has own settings for media.
    ///
    /// - In JSON: `useUserMediaSetting`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    pub use_user_media_setting: Option<bool>,
    /// The media that calls may use.
    ///
    /// - In JSON: `mediaPolicySelection`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a String, usually one of `"Use Uncompressed Codec"`, `"Use Supported Media Set"`, `"No Restrictions"`.
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    /// - Interpretation `call-processing-policies.ranges`: They apply to a PUT. A GET may return any value of the type.
    pub media_policy_selection: Option<Open<MediaPolicySelection>>,
    /// The name of the media set that calls may use.
    ///
    /// - In JSON: `supportedMediaSetName`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a String.
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    pub supported_media_set_name: Option<String>,
    /// Whether the user has own limits for calls.
    ///
    /// - In JSON: `useUserCallLimitsSetting`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    pub use_user_call_limits_setting: Option<bool>,
    /// Whether the number of simultaneous calls is limited.
    ///
    /// - In JSON: `useMaxSimultaneousCalls`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    pub use_max_simultaneous_calls: Option<bool>,
    /// The maximum number of simultaneous calls.
    ///
    /// - In JSON: `maxSimultaneousCalls`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds an Integer (a number without a fraction).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    /// - Interpretation `call-processing-policies.ranges`: They apply to a PUT. A GET may return any value of the type.
    pub max_simultaneous_calls: Option<Integer>,
    /// Whether the number of simultaneous video calls is limited.
    ///
    /// - In JSON: `useMaxSimultaneousVideoCalls`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    pub use_max_simultaneous_video_calls: Option<bool>,
    /// The maximum number of simultaneous video calls.
    ///
    /// - In JSON: `maxSimultaneousVideoCalls`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds an Integer (a number without a fraction).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    /// - Interpretation `call-processing-policies.ranges`: They apply to a PUT. A GET may return any value of the type.
    /// - Interpretation `call-processing-policies.initial`: The values of the example, except 5 for maxSimultaneousVideoCalls and 3 for maxCallTimeForUnansweredCallsMinutes. Attributes that the example lacks are absent.
    /// - Interpretation `call-processing-policies.maxSimultaneousVideoCalls`: An integer. The example has one violation.
    pub max_simultaneous_video_calls: Option<Integer>,
    /// Whether the duration of answered calls is limited.
    ///
    /// - In JSON: `useMaxCallTimeForAnsweredCalls`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    pub use_max_call_time_for_answered_calls: Option<bool>,
    /// The maximum duration of an answered call, in minutes.
    ///
    /// - In JSON: `maxCallTimeForAnsweredCallsMinutes`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds an Integer (a number without a fraction).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    /// - Interpretation `call-processing-policies.ranges`: They apply to a PUT. A GET may return any value of the type.
    pub max_call_time_for_answered_calls_minutes: Option<Integer>,
    /// Whether the duration of unanswered calls is limited.
    ///
    /// - In JSON: `useMaxCallTimeForUnansweredCalls`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    pub use_max_call_time_for_unanswered_calls: Option<bool>,
    /// The maximum duration of an unanswered call, in minutes.
    ///
    /// - In JSON: `maxCallTimeForUnansweredCallsMinutes`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds an Integer (a number without a fraction).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    /// - Interpretation `call-processing-policies.ranges`: They apply to a PUT. A GET may return any value of the type.
    /// - Interpretation `call-processing-policies.initial`: The values of the example, except 5 for maxSimultaneousVideoCalls and 3 for maxCallTimeForUnansweredCallsMinutes. Attributes that the example lacks are absent.
    pub max_call_time_for_unanswered_calls_minutes: Option<Integer>,
    /// Whether the number of concurrent redirected calls is limited.
    ///
    /// - In JSON: `useMaxConcurrentRedirectedCalls`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    pub use_max_concurrent_redirected_calls: Option<bool>,
    /// The maximum number of concurrent redirected calls.
    ///
    /// - In JSON: `maxConcurrentRedirectedCalls`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds an Integer (a number without a fraction).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    /// - Interpretation `call-processing-policies.ranges`: They apply to a PUT. A GET may return any value of the type.
    pub max_concurrent_redirected_calls: Option<Integer>,
    /// Whether the number of concurrent Find Me/Follow Me invocations is limited.
    ///
    /// - In JSON: `useMaxConcurrentFindMeFollowMeInvocations`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    pub use_max_concurrent_find_me_follow_me_invocations: Option<bool>,
    /// The highest allowed number of concurrent Find Me/Follow Me invocations.
    ///
    /// - In JSON: `maxConcurrentFindMeFollowMeInvocations`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds an Integer (a number without a fraction).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    /// - Interpretation `call-processing-policies.ranges`: They apply to a PUT. A GET may return any value of the type.
    pub max_concurrent_find_me_follow_me_invocations: Option<Integer>,
    /// Whether the depth of Find Me/Follow Me is limited.
    ///
    /// - In JSON: `useMaxFindMeFollowMeDepth`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    pub use_max_find_me_follow_me_depth: Option<bool>,
    /// The maximum depth of Find Me/Follow Me.
    ///
    /// - In JSON: `maxFindMeFollowMeDepth`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds an Integer (a number without a fraction).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    /// - Interpretation `call-processing-policies.ranges`: They apply to a PUT. A GET may return any value of the type.
    pub max_find_me_follow_me_depth: Option<Integer>,
    /// The maximum depth of redirections.
    ///
    /// - In JSON: `maxRedirectionDepth`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds an Integer (a number without a fraction).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    /// - Interpretation `call-processing-policies.maxRedirectionDepth`: As documented: in a PUT it is always relevant, and may be any integer. In a GET it is shown as it is stored.
    pub max_redirection_depth: Option<Integer>,
    /// Whether the user has own settings for the dialable caller id.
    ///
    /// - In JSON: `useUserDCLIDSetting`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    pub use_user_dclid_setting: Option<bool>,
    /// Whether the caller id is changed to a dialable number.
    ///
    /// - In JSON: `enableDialableCallerID`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    pub enable_dialable_caller_id: Option<bool>,
    /// Whether the user has own settings for phone list lookup.
    ///
    /// - In JSON: `useUserPhoneListLookupSetting`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    pub use_user_phone_list_lookup_setting: Option<bool>,
    /// Whether callers are looked up in phone lists.
    ///
    /// - In JSON: `enablePhoneListLookup`
    /// - Conditional in a GET response (documented as not defined).
    /// - Holds a Boolean (true or false).
    /// - Interpretation `call-processing-policies.presences`: C in a GET, O in a PUT.
    pub enable_phone_list_lookup: Option<bool>,
    /// Whether the restriction of the identity holds within the group.
    ///
    /// - In JSON: `enforceGroupCallingLineIdentityRestriction`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub enforce_group_calling_line_identity_restriction: Option<bool>,
    /// Whether the restriction of the identity holds within the enterprise.
    ///
    /// - In JSON: `enforceEnterpriseCallingLineIdentityRestriction`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub enforce_enterprise_calling_line_identity_restriction: Option<bool>,
    /// Whether calls of the private dialing plan can be enterprise or group calls.
    ///
    /// - In JSON: `allowEnterpriseGroupCallTypingForPrivateDialingPlan`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub allow_enterprise_group_call_typing_for_private_dialing_plan: Option<bool>,
    /// Whether calls of the public dialing plan can be enterprise or group calls.
    ///
    /// - In JSON: `allowEnterpriseGroupCallTypingForPublicDialingPlan`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub allow_enterprise_group_call_typing_for_public_dialing_plan: Option<bool>,
    /// Whether private calls show the identity although it is restricted.
    ///
    /// - In JSON: `overrideCLIDRestrictionForPrivateCallCategory`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub override_clid_restriction_for_private_call_category: Option<bool>,
    /// Whether private calls show the identity in the enterprise.
    ///
    /// - In JSON: `useEnterpriseCLIDForPrivateCallCategory`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub use_enterprise_clid_for_private_call_category: Option<bool>,
    /// Whether extensions of the whole enterprise can be dialed.
    ///
    /// - In JSON: `enableEnterpriseExtensionDialing`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub enable_enterprise_extension_dialing: Option<bool>,
    /// Whether the tenant has own settings for the dialable caller id.
    ///
    /// - In JSON: `useServiceProviderDCLIDSetting`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a Boolean (true or false).
    pub use_service_provider_dclid_setting: Option<bool>,
    /// The level whose settings are used.
    ///
    /// - In JSON: `useSettingLevel`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub use_setting_level: Option<String>,
    /// The address of the conference server.
    ///
    /// - In JSON: `conferenceURI`
    /// - Conditional in a GET response; in no documented table, but seen in an example.
    /// - Holds a String.
    pub conference_uri: Option<String>,
    /// The attributes that are not in the table. A newer service may return them.
    pub extra: Extra,
}

impl Get {
    /// Sets [`use_user_clid_setting`](field@Self::use_user_clid_setting).
    #[must_use]
    pub fn use_user_clid_setting(mut self, use_user_clid_setting: bool) -> Self {
        self.use_user_clid_setting = Some(use_user_clid_setting);
        self
    }

    /// Sets [`clid_policy`](field@Self::clid_policy).
    #[must_use]
    pub fn clid_policy(mut self, clid_policy: impl Into<Open<ClidPolicy>>) -> Self {
        self.clid_policy = Some(clid_policy.into());
        self
    }

    /// Sets [`emergency_clid_policy`](field@Self::emergency_clid_policy).
    #[must_use]
    pub fn emergency_clid_policy(mut self, emergency_clid_policy: impl Into<Open<ClidPolicy>>) -> Self {
        self.emergency_clid_policy = Some(emergency_clid_policy.into());
        self
    }

    /// Sets [`allow_alternate_numbers_for_redirecting_identity`](field@Self::allow_alternate_numbers_for_redirecting_identity).
    #[must_use]
    pub fn allow_alternate_numbers_for_redirecting_identity(
        mut self,
        allow_alternate_numbers_for_redirecting_identity: bool,
    ) -> Self {
        self.allow_alternate_numbers_for_redirecting_identity = Some(allow_alternate_numbers_for_redirecting_identity);
        self
    }

    /// Sets [`allow_configurable_clid_for_redirecting_identity`](field@Self::allow_configurable_clid_for_redirecting_identity).
    #[must_use]
    pub fn allow_configurable_clid_for_redirecting_identity(
        mut self,
        allow_configurable_clid_for_redirecting_identity: bool,
    ) -> Self {
        self.allow_configurable_clid_for_redirecting_identity = Some(allow_configurable_clid_for_redirecting_identity);
        self
    }

    /// Sets [`block_calling_name_for_external_calls`](field@Self::block_calling_name_for_external_calls).
    #[must_use]
    pub fn block_calling_name_for_external_calls(mut self, block_calling_name_for_external_calls: bool) -> Self {
        self.block_calling_name_for_external_calls = Some(block_calling_name_for_external_calls);
        self
    }

    /// Sets [`use_group_name`](field@Self::use_group_name).
    #[must_use]
    pub fn use_group_name(mut self, use_group_name: bool) -> Self {
        self.use_group_name = Some(use_group_name);
        self
    }

    /// Sets [`allow_department_clid_name_override`](field@Self::allow_department_clid_name_override).
    #[must_use]
    pub fn allow_department_clid_name_override(mut self, allow_department_clid_name_override: bool) -> Self {
        self.allow_department_clid_name_override = Some(allow_department_clid_name_override);
        self
    }

    /// Sets [`use_user_media_setting`](field@Self::use_user_media_setting).
    #[must_use]
    pub fn use_user_media_setting(mut self, use_user_media_setting: bool) -> Self {
        self.use_user_media_setting = Some(use_user_media_setting);
        self
    }

    /// Sets [`media_policy_selection`](field@Self::media_policy_selection).
    #[must_use]
    pub fn media_policy_selection(mut self, media_policy_selection: impl Into<Open<MediaPolicySelection>>) -> Self {
        self.media_policy_selection = Some(media_policy_selection.into());
        self
    }

    /// Sets [`supported_media_set_name`](field@Self::supported_media_set_name).
    #[must_use]
    pub fn supported_media_set_name(mut self, supported_media_set_name: impl Into<String>) -> Self {
        self.supported_media_set_name = Some(supported_media_set_name.into());
        self
    }

    /// Sets [`use_user_call_limits_setting`](field@Self::use_user_call_limits_setting).
    #[must_use]
    pub fn use_user_call_limits_setting(mut self, use_user_call_limits_setting: bool) -> Self {
        self.use_user_call_limits_setting = Some(use_user_call_limits_setting);
        self
    }

    /// Sets [`use_max_simultaneous_calls`](field@Self::use_max_simultaneous_calls).
    #[must_use]
    pub fn use_max_simultaneous_calls(mut self, use_max_simultaneous_calls: bool) -> Self {
        self.use_max_simultaneous_calls = Some(use_max_simultaneous_calls);
        self
    }

    /// Sets [`max_simultaneous_calls`](field@Self::max_simultaneous_calls).
    #[must_use]
    pub fn max_simultaneous_calls(mut self, max_simultaneous_calls: impl Into<Integer>) -> Self {
        self.max_simultaneous_calls = Some(max_simultaneous_calls.into());
        self
    }

    /// Sets [`use_max_simultaneous_video_calls`](field@Self::use_max_simultaneous_video_calls).
    #[must_use]
    pub fn use_max_simultaneous_video_calls(mut self, use_max_simultaneous_video_calls: bool) -> Self {
        self.use_max_simultaneous_video_calls = Some(use_max_simultaneous_video_calls);
        self
    }

    /// Sets [`max_simultaneous_video_calls`](field@Self::max_simultaneous_video_calls).
    #[must_use]
    pub fn max_simultaneous_video_calls(mut self, max_simultaneous_video_calls: impl Into<Integer>) -> Self {
        self.max_simultaneous_video_calls = Some(max_simultaneous_video_calls.into());
        self
    }

    /// Sets [`use_max_call_time_for_answered_calls`](field@Self::use_max_call_time_for_answered_calls).
    #[must_use]
    pub fn use_max_call_time_for_answered_calls(mut self, use_max_call_time_for_answered_calls: bool) -> Self {
        self.use_max_call_time_for_answered_calls = Some(use_max_call_time_for_answered_calls);
        self
    }

    /// Sets [`max_call_time_for_answered_calls_minutes`](field@Self::max_call_time_for_answered_calls_minutes).
    #[must_use]
    pub fn max_call_time_for_answered_calls_minutes(
        mut self,
        max_call_time_for_answered_calls_minutes: impl Into<Integer>,
    ) -> Self {
        self.max_call_time_for_answered_calls_minutes = Some(max_call_time_for_answered_calls_minutes.into());
        self
    }

    /// Sets [`use_max_call_time_for_unanswered_calls`](field@Self::use_max_call_time_for_unanswered_calls).
    #[must_use]
    pub fn use_max_call_time_for_unanswered_calls(mut self, use_max_call_time_for_unanswered_calls: bool) -> Self {
        self.use_max_call_time_for_unanswered_calls = Some(use_max_call_time_for_unanswered_calls);
        self
    }

    /// Sets [`max_call_time_for_unanswered_calls_minutes`](field@Self::max_call_time_for_unanswered_calls_minutes).
    #[must_use]
    pub fn max_call_time_for_unanswered_calls_minutes(
        mut self,
        max_call_time_for_unanswered_calls_minutes: impl Into<Integer>,
    ) -> Self {
        self.max_call_time_for_unanswered_calls_minutes = Some(max_call_time_for_unanswered_calls_minutes.into());
        self
    }

    /// Sets [`use_max_concurrent_redirected_calls`](field@Self::use_max_concurrent_redirected_calls).
    #[must_use]
    pub fn use_max_concurrent_redirected_calls(mut self, use_max_concurrent_redirected_calls: bool) -> Self {
        self.use_max_concurrent_redirected_calls = Some(use_max_concurrent_redirected_calls);
        self
    }

    /// Sets [`max_concurrent_redirected_calls`](field@Self::max_concurrent_redirected_calls).
    #[must_use]
    pub fn max_concurrent_redirected_calls(mut self, max_concurrent_redirected_calls: impl Into<Integer>) -> Self {
        self.max_concurrent_redirected_calls = Some(max_concurrent_redirected_calls.into());
        self
    }

    /// Sets [`use_max_concurrent_find_me_follow_me_invocations`](field@Self::use_max_concurrent_find_me_follow_me_invocations).
    #[must_use]
    pub fn use_max_concurrent_find_me_follow_me_invocations(
        mut self,
        use_max_concurrent_find_me_follow_me_invocations: bool,
    ) -> Self {
        self.use_max_concurrent_find_me_follow_me_invocations = Some(use_max_concurrent_find_me_follow_me_invocations);
        self
    }

    /// Sets [`max_concurrent_find_me_follow_me_invocations`](field@Self::max_concurrent_find_me_follow_me_invocations).
    #[must_use]
    pub fn max_concurrent_find_me_follow_me_invocations(
        mut self,
        max_concurrent_find_me_follow_me_invocations: impl Into<Integer>,
    ) -> Self {
        self.max_concurrent_find_me_follow_me_invocations = Some(max_concurrent_find_me_follow_me_invocations.into());
        self
    }

    /// Sets [`use_max_find_me_follow_me_depth`](field@Self::use_max_find_me_follow_me_depth).
    #[must_use]
    pub fn use_max_find_me_follow_me_depth(mut self, use_max_find_me_follow_me_depth: bool) -> Self {
        self.use_max_find_me_follow_me_depth = Some(use_max_find_me_follow_me_depth);
        self
    }

    /// Sets [`max_find_me_follow_me_depth`](field@Self::max_find_me_follow_me_depth).
    #[must_use]
    pub fn max_find_me_follow_me_depth(mut self, max_find_me_follow_me_depth: impl Into<Integer>) -> Self {
        self.max_find_me_follow_me_depth = Some(max_find_me_follow_me_depth.into());
        self
    }

    /// Sets [`max_redirection_depth`](field@Self::max_redirection_depth).
    #[must_use]
    pub fn max_redirection_depth(mut self, max_redirection_depth: impl Into<Integer>) -> Self {
        self.max_redirection_depth = Some(max_redirection_depth.into());
        self
    }

    /// Sets [`use_user_dclid_setting`](field@Self::use_user_dclid_setting).
    #[must_use]
    pub fn use_user_dclid_setting(mut self, use_user_dclid_setting: bool) -> Self {
        self.use_user_dclid_setting = Some(use_user_dclid_setting);
        self
    }

    /// Sets [`enable_dialable_caller_id`](field@Self::enable_dialable_caller_id).
    #[must_use]
    pub fn enable_dialable_caller_id(mut self, enable_dialable_caller_id: bool) -> Self {
        self.enable_dialable_caller_id = Some(enable_dialable_caller_id);
        self
    }

    /// Sets [`use_user_phone_list_lookup_setting`](field@Self::use_user_phone_list_lookup_setting).
    #[must_use]
    pub fn use_user_phone_list_lookup_setting(mut self, use_user_phone_list_lookup_setting: bool) -> Self {
        self.use_user_phone_list_lookup_setting = Some(use_user_phone_list_lookup_setting);
        self
    }

    /// Sets [`enable_phone_list_lookup`](field@Self::enable_phone_list_lookup).
    #[must_use]
    pub fn enable_phone_list_lookup(mut self, enable_phone_list_lookup: bool) -> Self {
        self.enable_phone_list_lookup = Some(enable_phone_list_lookup);
        self
    }

    /// Sets [`enforce_group_calling_line_identity_restriction`](field@Self::enforce_group_calling_line_identity_restriction).
    #[must_use]
    pub fn enforce_group_calling_line_identity_restriction(
        mut self,
        enforce_group_calling_line_identity_restriction: bool,
    ) -> Self {
        self.enforce_group_calling_line_identity_restriction = Some(enforce_group_calling_line_identity_restriction);
        self
    }

    /// Sets [`enforce_enterprise_calling_line_identity_restriction`](field@Self::enforce_enterprise_calling_line_identity_restriction).
    #[must_use]
    pub fn enforce_enterprise_calling_line_identity_restriction(
        mut self,
        enforce_enterprise_calling_line_identity_restriction: bool,
    ) -> Self {
        self.enforce_enterprise_calling_line_identity_restriction =
            Some(enforce_enterprise_calling_line_identity_restriction);
        self
    }

    /// Sets [`allow_enterprise_group_call_typing_for_private_dialing_plan`](field@Self::allow_enterprise_group_call_typing_for_private_dialing_plan).
    #[must_use]
    pub fn allow_enterprise_group_call_typing_for_private_dialing_plan(
        mut self,
        allow_enterprise_group_call_typing_for_private_dialing_plan: bool,
    ) -> Self {
        self.allow_enterprise_group_call_typing_for_private_dialing_plan =
            Some(allow_enterprise_group_call_typing_for_private_dialing_plan);
        self
    }

    /// Sets [`allow_enterprise_group_call_typing_for_public_dialing_plan`](field@Self::allow_enterprise_group_call_typing_for_public_dialing_plan).
    #[must_use]
    pub fn allow_enterprise_group_call_typing_for_public_dialing_plan(
        mut self,
        allow_enterprise_group_call_typing_for_public_dialing_plan: bool,
    ) -> Self {
        self.allow_enterprise_group_call_typing_for_public_dialing_plan =
            Some(allow_enterprise_group_call_typing_for_public_dialing_plan);
        self
    }

    /// Sets [`override_clid_restriction_for_private_call_category`](field@Self::override_clid_restriction_for_private_call_category).
    #[must_use]
    pub fn override_clid_restriction_for_private_call_category(
        mut self,
        override_clid_restriction_for_private_call_category: bool,
    ) -> Self {
        self.override_clid_restriction_for_private_call_category =
            Some(override_clid_restriction_for_private_call_category);
        self
    }

    /// Sets [`use_enterprise_clid_for_private_call_category`](field@Self::use_enterprise_clid_for_private_call_category).
    #[must_use]
    pub fn use_enterprise_clid_for_private_call_category(
        mut self,
        use_enterprise_clid_for_private_call_category: bool,
    ) -> Self {
        self.use_enterprise_clid_for_private_call_category = Some(use_enterprise_clid_for_private_call_category);
        self
    }

    /// Sets [`enable_enterprise_extension_dialing`](field@Self::enable_enterprise_extension_dialing).
    #[must_use]
    pub fn enable_enterprise_extension_dialing(mut self, enable_enterprise_extension_dialing: bool) -> Self {
        self.enable_enterprise_extension_dialing = Some(enable_enterprise_extension_dialing);
        self
    }

    /// Sets [`use_service_provider_dclid_setting`](field@Self::use_service_provider_dclid_setting).
    #[must_use]
    pub fn use_service_provider_dclid_setting(mut self, use_service_provider_dclid_setting: bool) -> Self {
        self.use_service_provider_dclid_setting = Some(use_service_provider_dclid_setting);
        self
    }

    /// Sets [`use_setting_level`](field@Self::use_setting_level).
    #[must_use]
    pub fn use_setting_level(mut self, use_setting_level: impl Into<String>) -> Self {
        self.use_setting_level = Some(use_setting_level.into());
        self
    }

    /// Sets [`conference_uri`](field@Self::conference_uri).
    #[must_use]
    pub fn conference_uri(mut self, conference_uri: impl Into<String>) -> Self {
        self.conference_uri = Some(conference_uri.into());
        self
    }
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &TENANT_CALL_PROCESSING_POLICIES;
    const METHOD: Method = Method::Get;
    const METHODS: &'static [Method] = &[Method::Get];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Get {
            use_user_clid_setting: reader.optional(wire::USE_USER_CLID_SETTING)?,
            clid_policy: reader.optional(wire::CLID_POLICY)?,
            emergency_clid_policy: reader.optional(wire::EMERGENCY_CLID_POLICY)?,
            allow_alternate_numbers_for_redirecting_identity: reader
                .optional(wire::ALLOW_ALTERNATE_NUMBERS_FOR_REDIRECTING_IDENTITY)?,
            allow_configurable_clid_for_redirecting_identity: reader
                .optional(wire::ALLOW_CONFIGURABLE_CLID_FOR_REDIRECTING_IDENTITY)?,
            block_calling_name_for_external_calls: reader.optional(wire::BLOCK_CALLING_NAME_FOR_EXTERNAL_CALLS)?,
            use_group_name: reader.optional(wire::USE_GROUP_NAME)?,
            allow_department_clid_name_override: reader.optional(wire::ALLOW_DEPARTMENT_CLID_NAME_OVERRIDE)?,
            use_user_media_setting: reader.optional(wire::USE_USER_MEDIA_SETTING)?,
            media_policy_selection: reader.optional(wire::MEDIA_POLICY_SELECTION)?,
            supported_media_set_name: reader.optional(wire::SUPPORTED_MEDIA_SET_NAME)?,
            use_user_call_limits_setting: reader.optional(wire::USE_USER_CALL_LIMITS_SETTING)?,
            use_max_simultaneous_calls: reader.optional(wire::USE_MAX_SIMULTANEOUS_CALLS)?,
            max_simultaneous_calls: reader.optional(wire::MAX_SIMULTANEOUS_CALLS)?,
            use_max_simultaneous_video_calls: reader.optional(wire::USE_MAX_SIMULTANEOUS_VIDEO_CALLS)?,
            max_simultaneous_video_calls: reader.optional(wire::MAX_SIMULTANEOUS_VIDEO_CALLS)?,
            use_max_call_time_for_answered_calls: reader.optional(wire::USE_MAX_CALL_TIME_FOR_ANSWERED_CALLS)?,
            max_call_time_for_answered_calls_minutes: reader
                .optional(wire::MAX_CALL_TIME_FOR_ANSWERED_CALLS_MINUTES)?,
            use_max_call_time_for_unanswered_calls: reader.optional(wire::USE_MAX_CALL_TIME_FOR_UNANSWERED_CALLS)?,
            max_call_time_for_unanswered_calls_minutes: reader
                .optional(wire::MAX_CALL_TIME_FOR_UNANSWERED_CALLS_MINUTES)?,
            use_max_concurrent_redirected_calls: reader.optional(wire::USE_MAX_CONCURRENT_REDIRECTED_CALLS)?,
            max_concurrent_redirected_calls: reader.optional(wire::MAX_CONCURRENT_REDIRECTED_CALLS)?,
            use_max_concurrent_find_me_follow_me_invocations: reader
                .optional(wire::USE_MAX_CONCURRENT_FIND_ME_FOLLOW_ME_INVOCATIONS)?,
            max_concurrent_find_me_follow_me_invocations: reader
                .optional(wire::MAX_CONCURRENT_FIND_ME_FOLLOW_ME_INVOCATIONS)?,
            use_max_find_me_follow_me_depth: reader.optional(wire::USE_MAX_FIND_ME_FOLLOW_ME_DEPTH)?,
            max_find_me_follow_me_depth: reader.optional(wire::MAX_FIND_ME_FOLLOW_ME_DEPTH)?,
            max_redirection_depth: reader.optional(wire::MAX_REDIRECTION_DEPTH)?,
            use_user_dclid_setting: reader.optional(wire::USE_USER_DCLID_SETTING)?,
            enable_dialable_caller_id: reader.optional(wire::ENABLE_DIALABLE_CALLER_ID)?,
            use_user_phone_list_lookup_setting: reader.optional(wire::USE_USER_PHONE_LIST_LOOKUP_SETTING)?,
            enable_phone_list_lookup: reader.optional(wire::ENABLE_PHONE_LIST_LOOKUP)?,
            enforce_group_calling_line_identity_restriction: reader
                .optional(wire::ENFORCE_GROUP_CALLING_LINE_IDENTITY_RESTRICTION)?,
            enforce_enterprise_calling_line_identity_restriction: reader
                .optional(wire::ENFORCE_ENTERPRISE_CALLING_LINE_IDENTITY_RESTRICTION)?,
            allow_enterprise_group_call_typing_for_private_dialing_plan: reader
                .optional(wire::ALLOW_ENTERPRISE_GROUP_CALL_TYPING_FOR_PRIVATE_DIALING_PLAN)?,
            allow_enterprise_group_call_typing_for_public_dialing_plan: reader
                .optional(wire::ALLOW_ENTERPRISE_GROUP_CALL_TYPING_FOR_PUBLIC_DIALING_PLAN)?,
            override_clid_restriction_for_private_call_category: reader
                .optional(wire::OVERRIDE_CLID_RESTRICTION_FOR_PRIVATE_CALL_CATEGORY)?,
            use_enterprise_clid_for_private_call_category: reader
                .optional(wire::USE_ENTERPRISE_CLID_FOR_PRIVATE_CALL_CATEGORY)?,
            enable_enterprise_extension_dialing: reader.optional(wire::ENABLE_ENTERPRISE_EXTENSION_DIALING)?,
            use_service_provider_dclid_setting: reader.optional(wire::USE_SERVICE_PROVIDER_DCLID_SETTING)?,
            use_setting_level: reader.optional(wire::USE_SETTING_LEVEL)?,
            conference_uri: reader.optional(wire::CONFERENCE_URI)?,
            extra: reader.rest(),
        })
    }

    fn write_to(&self, writer: &mut Writer) {
        writer.optional(wire::USE_USER_CLID_SETTING, self.use_user_clid_setting.as_ref());
        writer.optional(wire::CLID_POLICY, self.clid_policy.as_ref());
        writer.optional(wire::EMERGENCY_CLID_POLICY, self.emergency_clid_policy.as_ref());
        writer.optional(
            wire::ALLOW_ALTERNATE_NUMBERS_FOR_REDIRECTING_IDENTITY,
            self.allow_alternate_numbers_for_redirecting_identity.as_ref(),
        );
        writer.optional(
            wire::ALLOW_CONFIGURABLE_CLID_FOR_REDIRECTING_IDENTITY,
            self.allow_configurable_clid_for_redirecting_identity.as_ref(),
        );
        writer
            .optional(wire::BLOCK_CALLING_NAME_FOR_EXTERNAL_CALLS, self.block_calling_name_for_external_calls.as_ref());
        writer.optional(wire::USE_GROUP_NAME, self.use_group_name.as_ref());
        writer.optional(wire::ALLOW_DEPARTMENT_CLID_NAME_OVERRIDE, self.allow_department_clid_name_override.as_ref());
        writer.optional(wire::USE_USER_MEDIA_SETTING, self.use_user_media_setting.as_ref());
        writer.optional(wire::MEDIA_POLICY_SELECTION, self.media_policy_selection.as_ref());
        writer.optional(wire::SUPPORTED_MEDIA_SET_NAME, self.supported_media_set_name.as_ref());
        writer.optional(wire::USE_USER_CALL_LIMITS_SETTING, self.use_user_call_limits_setting.as_ref());
        writer.optional(wire::USE_MAX_SIMULTANEOUS_CALLS, self.use_max_simultaneous_calls.as_ref());
        writer.optional(wire::MAX_SIMULTANEOUS_CALLS, self.max_simultaneous_calls.as_ref());
        writer.optional(wire::USE_MAX_SIMULTANEOUS_VIDEO_CALLS, self.use_max_simultaneous_video_calls.as_ref());
        writer.optional(wire::MAX_SIMULTANEOUS_VIDEO_CALLS, self.max_simultaneous_video_calls.as_ref());
        writer.optional(wire::USE_MAX_CALL_TIME_FOR_ANSWERED_CALLS, self.use_max_call_time_for_answered_calls.as_ref());
        writer.optional(
            wire::MAX_CALL_TIME_FOR_ANSWERED_CALLS_MINUTES,
            self.max_call_time_for_answered_calls_minutes.as_ref(),
        );
        writer.optional(
            wire::USE_MAX_CALL_TIME_FOR_UNANSWERED_CALLS,
            self.use_max_call_time_for_unanswered_calls.as_ref(),
        );
        writer.optional(
            wire::MAX_CALL_TIME_FOR_UNANSWERED_CALLS_MINUTES,
            self.max_call_time_for_unanswered_calls_minutes.as_ref(),
        );
        writer.optional(wire::USE_MAX_CONCURRENT_REDIRECTED_CALLS, self.use_max_concurrent_redirected_calls.as_ref());
        writer.optional(wire::MAX_CONCURRENT_REDIRECTED_CALLS, self.max_concurrent_redirected_calls.as_ref());
        writer.optional(
            wire::USE_MAX_CONCURRENT_FIND_ME_FOLLOW_ME_INVOCATIONS,
            self.use_max_concurrent_find_me_follow_me_invocations.as_ref(),
        );
        writer.optional(
            wire::MAX_CONCURRENT_FIND_ME_FOLLOW_ME_INVOCATIONS,
            self.max_concurrent_find_me_follow_me_invocations.as_ref(),
        );
        writer.optional(wire::USE_MAX_FIND_ME_FOLLOW_ME_DEPTH, self.use_max_find_me_follow_me_depth.as_ref());
        writer.optional(wire::MAX_FIND_ME_FOLLOW_ME_DEPTH, self.max_find_me_follow_me_depth.as_ref());
        writer.optional(wire::MAX_REDIRECTION_DEPTH, self.max_redirection_depth.as_ref());
        writer.optional(wire::USE_USER_DCLID_SETTING, self.use_user_dclid_setting.as_ref());
        writer.optional(wire::ENABLE_DIALABLE_CALLER_ID, self.enable_dialable_caller_id.as_ref());
        writer.optional(wire::USE_USER_PHONE_LIST_LOOKUP_SETTING, self.use_user_phone_list_lookup_setting.as_ref());
        writer.optional(wire::ENABLE_PHONE_LIST_LOOKUP, self.enable_phone_list_lookup.as_ref());
        writer.optional(
            wire::ENFORCE_GROUP_CALLING_LINE_IDENTITY_RESTRICTION,
            self.enforce_group_calling_line_identity_restriction.as_ref(),
        );
        writer.optional(
            wire::ENFORCE_ENTERPRISE_CALLING_LINE_IDENTITY_RESTRICTION,
            self.enforce_enterprise_calling_line_identity_restriction.as_ref(),
        );
        writer.optional(
            wire::ALLOW_ENTERPRISE_GROUP_CALL_TYPING_FOR_PRIVATE_DIALING_PLAN,
            self.allow_enterprise_group_call_typing_for_private_dialing_plan.as_ref(),
        );
        writer.optional(
            wire::ALLOW_ENTERPRISE_GROUP_CALL_TYPING_FOR_PUBLIC_DIALING_PLAN,
            self.allow_enterprise_group_call_typing_for_public_dialing_plan.as_ref(),
        );
        writer.optional(
            wire::OVERRIDE_CLID_RESTRICTION_FOR_PRIVATE_CALL_CATEGORY,
            self.override_clid_restriction_for_private_call_category.as_ref(),
        );
        writer.optional(
            wire::USE_ENTERPRISE_CLID_FOR_PRIVATE_CALL_CATEGORY,
            self.use_enterprise_clid_for_private_call_category.as_ref(),
        );
        writer.optional(wire::ENABLE_ENTERPRISE_EXTENSION_DIALING, self.enable_enterprise_extension_dialing.as_ref());
        writer.optional(wire::USE_SERVICE_PROVIDER_DCLID_SETTING, self.use_service_provider_dclid_setting.as_ref());
        writer.optional(wire::USE_SETTING_LEVEL, self.use_setting_level.as_ref());
        writer.optional(wire::CONFERENCE_URI, self.conference_uri.as_ref());
        writer.rest(&self.extra);
    }
}

body!(Get);

/// The JSON names of the attributes.
mod wire {
    pub(super) const USE_USER_CLID_SETTING: &str = "useUserCLIDSetting";
    pub(super) const CLID_POLICY: &str = "clidPolicy";
    pub(super) const EMERGENCY_CLID_POLICY: &str = "emergencyClidPolicy";
    pub(super) const ALLOW_ALTERNATE_NUMBERS_FOR_REDIRECTING_IDENTITY: &str =
        "allowAlternateNumbersForRedirectingIdentity";
    pub(super) const ALLOW_CONFIGURABLE_CLID_FOR_REDIRECTING_IDENTITY: &str =
        "allowConfigurableCLIDForRedirectingIdentity";
    pub(super) const BLOCK_CALLING_NAME_FOR_EXTERNAL_CALLS: &str = "blockCallingNameForExternalCalls";
    pub(super) const USE_GROUP_NAME: &str = "useGroupName";
    pub(super) const ALLOW_DEPARTMENT_CLID_NAME_OVERRIDE: &str = "allowDepartmentCLIDNameOverride";
    pub(super) const USE_USER_MEDIA_SETTING: &str = "useUserMediaSetting";
    pub(super) const MEDIA_POLICY_SELECTION: &str = "mediaPolicySelection";
    pub(super) const SUPPORTED_MEDIA_SET_NAME: &str = "supportedMediaSetName";
    pub(super) const USE_USER_CALL_LIMITS_SETTING: &str = "useUserCallLimitsSetting";
    pub(super) const USE_MAX_SIMULTANEOUS_CALLS: &str = "useMaxSimultaneousCalls";
    pub(super) const MAX_SIMULTANEOUS_CALLS: &str = "maxSimultaneousCalls";
    pub(super) const USE_MAX_SIMULTANEOUS_VIDEO_CALLS: &str = "useMaxSimultaneousVideoCalls";
    pub(super) const MAX_SIMULTANEOUS_VIDEO_CALLS: &str = "maxSimultaneousVideoCalls";
    pub(super) const USE_MAX_CALL_TIME_FOR_ANSWERED_CALLS: &str = "useMaxCallTimeForAnsweredCalls";
    pub(super) const MAX_CALL_TIME_FOR_ANSWERED_CALLS_MINUTES: &str = "maxCallTimeForAnsweredCallsMinutes";
    pub(super) const USE_MAX_CALL_TIME_FOR_UNANSWERED_CALLS: &str = "useMaxCallTimeForUnansweredCalls";
    pub(super) const MAX_CALL_TIME_FOR_UNANSWERED_CALLS_MINUTES: &str = "maxCallTimeForUnansweredCallsMinutes";
    pub(super) const USE_MAX_CONCURRENT_REDIRECTED_CALLS: &str = "useMaxConcurrentRedirectedCalls";
    pub(super) const MAX_CONCURRENT_REDIRECTED_CALLS: &str = "maxConcurrentRedirectedCalls";
    pub(super) const USE_MAX_CONCURRENT_FIND_ME_FOLLOW_ME_INVOCATIONS: &str =
        "useMaxConcurrentFindMeFollowMeInvocations";
    pub(super) const MAX_CONCURRENT_FIND_ME_FOLLOW_ME_INVOCATIONS: &str = "maxConcurrentFindMeFollowMeInvocations";
    pub(super) const USE_MAX_FIND_ME_FOLLOW_ME_DEPTH: &str = "useMaxFindMeFollowMeDepth";
    pub(super) const MAX_FIND_ME_FOLLOW_ME_DEPTH: &str = "maxFindMeFollowMeDepth";
    pub(super) const MAX_REDIRECTION_DEPTH: &str = "maxRedirectionDepth";
    pub(super) const USE_USER_DCLID_SETTING: &str = "useUserDCLIDSetting";
    pub(super) const ENABLE_DIALABLE_CALLER_ID: &str = "enableDialableCallerID";
    pub(super) const USE_USER_PHONE_LIST_LOOKUP_SETTING: &str = "useUserPhoneListLookupSetting";
    pub(super) const ENABLE_PHONE_LIST_LOOKUP: &str = "enablePhoneListLookup";
    pub(super) const ENFORCE_GROUP_CALLING_LINE_IDENTITY_RESTRICTION: &str =
        "enforceGroupCallingLineIdentityRestriction";
    pub(super) const ENFORCE_ENTERPRISE_CALLING_LINE_IDENTITY_RESTRICTION: &str =
        "enforceEnterpriseCallingLineIdentityRestriction";
    pub(super) const ALLOW_ENTERPRISE_GROUP_CALL_TYPING_FOR_PRIVATE_DIALING_PLAN: &str =
        "allowEnterpriseGroupCallTypingForPrivateDialingPlan";
    pub(super) const ALLOW_ENTERPRISE_GROUP_CALL_TYPING_FOR_PUBLIC_DIALING_PLAN: &str =
        "allowEnterpriseGroupCallTypingForPublicDialingPlan";
    pub(super) const OVERRIDE_CLID_RESTRICTION_FOR_PRIVATE_CALL_CATEGORY: &str =
        "overrideCLIDRestrictionForPrivateCallCategory";
    pub(super) const USE_ENTERPRISE_CLID_FOR_PRIVATE_CALL_CATEGORY: &str = "useEnterpriseCLIDForPrivateCallCategory";
    pub(super) const ENABLE_ENTERPRISE_EXTENSION_DIALING: &str = "enableEnterpriseExtensionDialing";
    pub(super) const USE_SERVICE_PROVIDER_DCLID_SETTING: &str = "useServiceProviderDCLIDSetting";
    pub(super) const USE_SETTING_LEVEL: &str = "useSettingLevel";
    pub(super) const CONFERENCE_URI: &str = "conferenceURI";
}
