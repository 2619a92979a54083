// Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.

//! Call Processing Policies: How the calls of a user are presented, limited and redirected.

use crate::attribute::{Reader, Writer};
use crate::{
    BadAttribute, Body, Extra, Integer, Open, Ranged, Stored, Update, Word, attribute::checked, body::body, word::word,
};
use linecard_contract::{Method, Object};
use linecard_model::objects::CALL_PROCESSING_POLICIES;

/// The body of a GET response. How the calls of a user are presented, limited and redirected.
///
/// [`Call Processing Policies`](linecard_model::objects::CALL_PROCESSING_POLICIES), page Call Processing Policies.
///
/// See also [`Put`].
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
}

/// The body of a PUT. How the calls of a user are presented, limited and redirected.
///
/// [`Call Processing Policies`](linecard_model::objects::CALL_PROCESSING_POLICIES), page Call Processing Policies.
///
/// See also [`Get`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    /// Whether the user has own settings for the calling line identity (CLID).
    ///
    /// - In JSON: `useUserCLIDSetting`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub use_user_clid_setting: Option<bool>,
    /// The identity shown on external calls.
    ///
    /// - In JSON: `clidPolicy`
    /// - Optional in a PUT.
    /// - Holds one of `"Use DN"`, `"Use Configurable CLID"`, `"Use Group CLID"`.
    /// - `clidPolicy` is used only if `useUserCLIDSetting` is true; otherwise it is accepted and kept, and has no effect.
    pub clid_policy: Option<ClidPolicy>,
    /// The identity shown on emergency calls.
    ///
    /// - In JSON: `emergencyClidPolicy`
    /// - Optional in a PUT.
    /// - Holds one of `"Use DN"`, `"Use Configurable CLID"`, `"Use Group CLID"`.
    /// - `emergencyClidPolicy` is used only if `useUserCLIDSetting` is true; otherwise it is accepted and kept, and has no effect.
    pub emergency_clid_policy: Option<ClidPolicy>,
    /// Whether a call to an alternate number is redirected under that number.
    ///
    /// - In JSON: `allowAlternateNumbersForRedirectingIdentity`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - `allowAlternateNumbersForRedirectingIdentity` is used only if `useUserCLIDSetting` is true; otherwise it is accepted and kept, and has no effect.
    pub allow_alternate_numbers_for_redirecting_identity: Option<bool>,
    /// Whether redirected calls show the configurable identity.
    ///
    /// - In JSON: `allowConfigurableCLIDForRedirectingIdentity`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - `allowConfigurableCLIDForRedirectingIdentity` is used only if `useUserCLIDSetting` is true; otherwise it is accepted and kept, and has no effect.
    pub allow_configurable_clid_for_redirecting_identity: Option<bool>,
    /// Whether the user's name is withheld on external calls.
    ///
    /// - In JSON: `blockCallingNameForExternalCalls`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - `blockCallingNameForExternalCalls` is used only if `useUserCLIDSetting` is true; otherwise it is accepted and kept, and has no effect.
    pub block_calling_name_for_external_calls: Option<bool>,
    /// Whether the name of the group is shown instead of the user's.
    ///
    /// - In JSON: `useGroupName`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - `useGroupName` is used only if `useUserCLIDSetting` is true; otherwise it is accepted and kept, and has no effect.
    pub use_group_name: Option<bool>,
    /// Whether the name of the department may replace that of the group.
    ///
    /// - In JSON: `allowDepartmentCLIDNameOverride`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - `allowDepartmentCLIDNameOverride` is used only if `useGroupName` is true and `useUserCLIDSetting` is true; otherwise it is accepted and kept, and has no effect.
    pub allow_department_clid_name_override: Option<bool>,
    /// Whether the user has own settings for media.
    ///
    /// - In JSON: `useUserMediaSetting`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub use_user_media_setting: Option<bool>,
    /// The media that calls may use.
    ///
    /// - In JSON: `mediaPolicySelection`
    /// - Optional in a PUT.
    /// - Holds one of `"Use Uncompressed Codec"`, `"Use Supported Media Set"`, `"No Restrictions"`.
    /// - `mediaPolicySelection` is used only if `useUserMediaSetting` is true; otherwise it is accepted and kept, and has no effect.
    pub media_policy_selection: Option<MediaPolicySelection>,
    /// The name of the media set that calls may use.
    ///
    /// - In JSON: `supportedMediaSetName`
    /// - Optional in a PUT.
    /// - Holds a String.
    /// - `supportedMediaSetName` is used only if `mediaPolicySelection` is `"Use Supported Media Set"` and `useUserMediaSetting` is true; otherwise it is accepted and kept, and has no effect.
    pub supported_media_set_name: Option<String>,
    /// Whether the user has own limits for calls.
    ///
    /// - In JSON: `useUserCallLimitsSetting`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub use_user_call_limits_setting: Option<bool>,
    /// Whether the number of simultaneous calls is limited.
    ///
    /// - In JSON: `useMaxSimultaneousCalls`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - `useMaxSimultaneousCalls` is used only if `useUserCallLimitsSetting` is true; otherwise it is accepted and kept, and has no effect.
    pub use_max_simultaneous_calls: Option<bool>,
    /// The maximum number of simultaneous calls.
    ///
    /// - In JSON: `maxSimultaneousCalls`
    /// - Optional in a PUT.
    /// - Holds an Integer from 1 to 999999.
    /// - `maxSimultaneousCalls` is used only if `useMaxSimultaneousCalls` is true and `useUserCallLimitsSetting` is true; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `call-processing-policies.numbers`: The number also has no effect while its Boolean is false.
    pub max_simultaneous_calls: Option<Ranged<1, 999_999>>,
    /// Whether the number of simultaneous video calls is limited.
    ///
    /// - In JSON: `useMaxSimultaneousVideoCalls`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - `useMaxSimultaneousVideoCalls` is used only if `useUserCallLimitsSetting` is true; otherwise it is accepted and kept, and has no effect.
    pub use_max_simultaneous_video_calls: Option<bool>,
    /// The maximum number of simultaneous video calls.
    ///
    /// - In JSON: `maxSimultaneousVideoCalls`
    /// - Optional in a PUT.
    /// - Holds an Integer from 1 to 999999.
    /// - `maxSimultaneousVideoCalls` is used only if `useMaxSimultaneousVideoCalls` is true and `useUserCallLimitsSetting` is true; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `call-processing-policies.initial`: The values of the example, except 5 for maxSimultaneousVideoCalls and 3 for maxCallTimeForUnansweredCallsMinutes. Attributes that the example lacks are absent.
    /// - Interpretation `call-processing-policies.numbers`: The number also has no effect while its Boolean is false.
    pub max_simultaneous_video_calls: Option<Ranged<1, 999_999>>,
    /// Whether the duration of answered calls is limited.
    ///
    /// - In JSON: `useMaxCallTimeForAnsweredCalls`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - `useMaxCallTimeForAnsweredCalls` is used only if `useUserCallLimitsSetting` is true; otherwise it is accepted and kept, and has no effect.
    pub use_max_call_time_for_answered_calls: Option<bool>,
    /// The maximum duration of an answered call, in minutes.
    ///
    /// - In JSON: `maxCallTimeForAnsweredCallsMinutes`
    /// - Optional in a PUT.
    /// - Holds an Integer from 3 to 2880.
    /// - `maxCallTimeForAnsweredCallsMinutes` is used only if `useMaxCallTimeForAnsweredCalls` is true and `useUserCallLimitsSetting` is true; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `call-processing-policies.numbers`: The number also has no effect while its Boolean is false.
    pub max_call_time_for_answered_calls_minutes: Option<Ranged<3, 2880>>,
    /// Whether the duration of unanswered calls is limited.
    ///
    /// - In JSON: `useMaxCallTimeForUnansweredCalls`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - `useMaxCallTimeForUnansweredCalls` is used only if `useUserCallLimitsSetting` is true; otherwise it is accepted and kept, and has no effect.
    pub use_max_call_time_for_unanswered_calls: Option<bool>,
    /// The maximum duration of an unanswered call, in minutes.
    ///
    /// - In JSON: `maxCallTimeForUnansweredCallsMinutes`
    /// - Optional in a PUT.
    /// - Holds an Integer from 3 to 2880.
    /// - `maxCallTimeForUnansweredCallsMinutes` is used only if `useMaxCallTimeForUnansweredCalls` is true and `useUserCallLimitsSetting` is true; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `call-processing-policies.initial`: The values of the example, except 5 for maxSimultaneousVideoCalls and 3 for maxCallTimeForUnansweredCallsMinutes. Attributes that the example lacks are absent.
    /// - Interpretation `call-processing-policies.numbers`: The number also has no effect while its Boolean is false.
    pub max_call_time_for_unanswered_calls_minutes: Option<Ranged<3, 2880>>,
    /// Whether the number of concurrent redirected calls is limited.
    ///
    /// - In JSON: `useMaxConcurrentRedirectedCalls`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - `useMaxConcurrentRedirectedCalls` is used only if `useUserCallLimitsSetting` is true; otherwise it is accepted and kept, and has no effect.
    pub use_max_concurrent_redirected_calls: Option<bool>,
    /// The maximum number of concurrent redirected calls.
    ///
    /// - In JSON: `maxConcurrentRedirectedCalls`
    /// - Optional in a PUT.
    /// - Holds an Integer from 1 to 999999.
    /// - `maxConcurrentRedirectedCalls` is used only if `useMaxConcurrentRedirectedCalls` is true and `useUserCallLimitsSetting` is true; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `call-processing-policies.numbers`: The number also has no effect while its Boolean is false.
    pub max_concurrent_redirected_calls: Option<Ranged<1, 999_999>>,
    /// Whether the number of concurrent Find Me/Follow Me invocations is limited.
    ///
    /// - In JSON: `useMaxConcurrentFindMeFollowMeInvocations`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - `useMaxConcurrentFindMeFollowMeInvocations` is used only if `useUserCallLimitsSetting` is true; otherwise it is accepted and kept, and has no effect.
    pub use_max_concurrent_find_me_follow_me_invocations: Option<bool>,
    /// The highest allowed number of concurrent Find Me/Follow Me invocations.
    ///
    /// - In JSON: `maxConcurrentFindMeFollowMeInvocations`
    /// - Optional in a PUT.
    /// - Holds an Integer from 1 to 999999.
    /// - `maxConcurrentFindMeFollowMeInvocations` is used only if `useMaxConcurrentFindMeFollowMeInvocations` is true and `useUserCallLimitsSetting` is true; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `call-processing-policies.numbers`: The number also has no effect while its Boolean is false.
    pub max_concurrent_find_me_follow_me_invocations: Option<Ranged<1, 999_999>>,
    /// Whether the depth of Find Me/Follow Me is limited.
    ///
    /// - In JSON: `useMaxFindMeFollowMeDepth`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - `useMaxFindMeFollowMeDepth` is used only if `useUserCallLimitsSetting` is true; otherwise it is accepted and kept, and has no effect.
    pub use_max_find_me_follow_me_depth: Option<bool>,
    /// The maximum depth of Find Me/Follow Me.
    ///
    /// - In JSON: `maxFindMeFollowMeDepth`
    /// - Optional in a PUT.
    /// - Holds an Integer from 1 to 100.
    /// - `maxFindMeFollowMeDepth` is used only if `useMaxFindMeFollowMeDepth` is true and `useUserCallLimitsSetting` is true; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `call-processing-policies.numbers`: The number also has no effect while its Boolean is false.
    pub max_find_me_follow_me_depth: Option<Ranged<1, 100>>,
    /// The maximum depth of redirections.
    ///
    /// - In JSON: `maxRedirectionDepth`
    /// - Optional in a PUT.
    /// - Holds an Integer (a number without a fraction).
    /// - Interpretation `call-processing-policies.maxRedirectionDepth`: As documented: in a PUT it is always relevant, and may be any integer. In a GET it is shown as it is stored.
    pub max_redirection_depth: Option<Integer>,
    /// Whether the user has own settings for the dialable caller id.
    ///
    /// - In JSON: `useUserDCLIDSetting`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub use_user_dclid_setting: Option<bool>,
    /// Whether the caller id is changed to a dialable number.
    ///
    /// - In JSON: `enableDialableCallerID`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - `enableDialableCallerID` is used only if `useUserDCLIDSetting` is true; otherwise it is accepted and kept, and has no effect.
    pub enable_dialable_caller_id: Option<bool>,
    /// Whether the user has own settings for phone list lookup.
    ///
    /// - In JSON: `useUserPhoneListLookupSetting`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    pub use_user_phone_list_lookup_setting: Option<bool>,
    /// Whether callers are looked up in phone lists.
    ///
    /// - In JSON: `enablePhoneListLookup`
    /// - Optional in a PUT.
    /// - Holds a Boolean (true or false).
    /// - `enablePhoneListLookup` is used only if `useUserPhoneListLookupSetting` is true; otherwise it is accepted and kept, and has no effect.
    /// - Interpretation `call-processing-policies.enablePhoneListLookup`: It is relevant only if useUserPhoneListLookupSetting is true, in both methods.
    pub enable_phone_list_lookup: Option<bool>,
}

impl Put {
    /// Sets [`use_user_clid_setting`](field@Self::use_user_clid_setting).
    #[must_use]
    pub fn use_user_clid_setting(mut self, use_user_clid_setting: bool) -> Self {
        self.use_user_clid_setting = Some(use_user_clid_setting);
        self
    }

    /// Sets [`clid_policy`](field@Self::clid_policy).
    #[must_use]
    pub fn clid_policy(mut self, clid_policy: ClidPolicy) -> Self {
        self.clid_policy = Some(clid_policy);
        self
    }

    /// Sets [`emergency_clid_policy`](field@Self::emergency_clid_policy).
    #[must_use]
    pub fn emergency_clid_policy(mut self, emergency_clid_policy: ClidPolicy) -> Self {
        self.emergency_clid_policy = Some(emergency_clid_policy);
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
    pub fn media_policy_selection(mut self, media_policy_selection: MediaPolicySelection) -> Self {
        self.media_policy_selection = Some(media_policy_selection);
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
    pub fn max_simultaneous_calls(mut self, max_simultaneous_calls: Ranged<1, 999_999>) -> Self {
        self.max_simultaneous_calls = Some(max_simultaneous_calls);
        self
    }

    /// Converts the value, and sets [`max_simultaneous_calls`](field@Self::max_simultaneous_calls).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_max_simultaneous_calls(mut self, max_simultaneous_calls: i64) -> Result<Self, BadAttribute> {
        self.max_simultaneous_calls =
            Some(checked::<Self, Ranged<1, 999_999>>(wire::MAX_SIMULTANEOUS_CALLS, max_simultaneous_calls)?);
        Ok(self)
    }

    /// Sets [`use_max_simultaneous_video_calls`](field@Self::use_max_simultaneous_video_calls).
    #[must_use]
    pub fn use_max_simultaneous_video_calls(mut self, use_max_simultaneous_video_calls: bool) -> Self {
        self.use_max_simultaneous_video_calls = Some(use_max_simultaneous_video_calls);
        self
    }

    /// Sets [`max_simultaneous_video_calls`](field@Self::max_simultaneous_video_calls).
    #[must_use]
    pub fn max_simultaneous_video_calls(mut self, max_simultaneous_video_calls: Ranged<1, 999_999>) -> Self {
        self.max_simultaneous_video_calls = Some(max_simultaneous_video_calls);
        self
    }

    /// Converts the value, and sets [`max_simultaneous_video_calls`](field@Self::max_simultaneous_video_calls).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_max_simultaneous_video_calls(mut self, max_simultaneous_video_calls: i64) -> Result<Self, BadAttribute> {
        self.max_simultaneous_video_calls = Some(checked::<Self, Ranged<1, 999_999>>(
            wire::MAX_SIMULTANEOUS_VIDEO_CALLS,
            max_simultaneous_video_calls,
        )?);
        Ok(self)
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
        max_call_time_for_answered_calls_minutes: Ranged<3, 2880>,
    ) -> Self {
        self.max_call_time_for_answered_calls_minutes = Some(max_call_time_for_answered_calls_minutes);
        self
    }

    /// Converts the value, and sets [`max_call_time_for_answered_calls_minutes`](field@Self::max_call_time_for_answered_calls_minutes).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_max_call_time_for_answered_calls_minutes(
        mut self,
        max_call_time_for_answered_calls_minutes: i64,
    ) -> Result<Self, BadAttribute> {
        self.max_call_time_for_answered_calls_minutes = Some(checked::<Self, Ranged<3, 2880>>(
            wire::MAX_CALL_TIME_FOR_ANSWERED_CALLS_MINUTES,
            max_call_time_for_answered_calls_minutes,
        )?);
        Ok(self)
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
        max_call_time_for_unanswered_calls_minutes: Ranged<3, 2880>,
    ) -> Self {
        self.max_call_time_for_unanswered_calls_minutes = Some(max_call_time_for_unanswered_calls_minutes);
        self
    }

    /// Converts the value, and sets [`max_call_time_for_unanswered_calls_minutes`](field@Self::max_call_time_for_unanswered_calls_minutes).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_max_call_time_for_unanswered_calls_minutes(
        mut self,
        max_call_time_for_unanswered_calls_minutes: i64,
    ) -> Result<Self, BadAttribute> {
        self.max_call_time_for_unanswered_calls_minutes = Some(checked::<Self, Ranged<3, 2880>>(
            wire::MAX_CALL_TIME_FOR_UNANSWERED_CALLS_MINUTES,
            max_call_time_for_unanswered_calls_minutes,
        )?);
        Ok(self)
    }

    /// Sets [`use_max_concurrent_redirected_calls`](field@Self::use_max_concurrent_redirected_calls).
    #[must_use]
    pub fn use_max_concurrent_redirected_calls(mut self, use_max_concurrent_redirected_calls: bool) -> Self {
        self.use_max_concurrent_redirected_calls = Some(use_max_concurrent_redirected_calls);
        self
    }

    /// Sets [`max_concurrent_redirected_calls`](field@Self::max_concurrent_redirected_calls).
    #[must_use]
    pub fn max_concurrent_redirected_calls(mut self, max_concurrent_redirected_calls: Ranged<1, 999_999>) -> Self {
        self.max_concurrent_redirected_calls = Some(max_concurrent_redirected_calls);
        self
    }

    /// Converts the value, and sets [`max_concurrent_redirected_calls`](field@Self::max_concurrent_redirected_calls).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_max_concurrent_redirected_calls(
        mut self,
        max_concurrent_redirected_calls: i64,
    ) -> Result<Self, BadAttribute> {
        self.max_concurrent_redirected_calls = Some(checked::<Self, Ranged<1, 999_999>>(
            wire::MAX_CONCURRENT_REDIRECTED_CALLS,
            max_concurrent_redirected_calls,
        )?);
        Ok(self)
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
        max_concurrent_find_me_follow_me_invocations: Ranged<1, 999_999>,
    ) -> Self {
        self.max_concurrent_find_me_follow_me_invocations = Some(max_concurrent_find_me_follow_me_invocations);
        self
    }

    /// Converts the value, and sets [`max_concurrent_find_me_follow_me_invocations`](field@Self::max_concurrent_find_me_follow_me_invocations).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_max_concurrent_find_me_follow_me_invocations(
        mut self,
        max_concurrent_find_me_follow_me_invocations: i64,
    ) -> Result<Self, BadAttribute> {
        self.max_concurrent_find_me_follow_me_invocations = Some(checked::<Self, Ranged<1, 999_999>>(
            wire::MAX_CONCURRENT_FIND_ME_FOLLOW_ME_INVOCATIONS,
            max_concurrent_find_me_follow_me_invocations,
        )?);
        Ok(self)
    }

    /// Sets [`use_max_find_me_follow_me_depth`](field@Self::use_max_find_me_follow_me_depth).
    #[must_use]
    pub fn use_max_find_me_follow_me_depth(mut self, use_max_find_me_follow_me_depth: bool) -> Self {
        self.use_max_find_me_follow_me_depth = Some(use_max_find_me_follow_me_depth);
        self
    }

    /// Sets [`max_find_me_follow_me_depth`](field@Self::max_find_me_follow_me_depth).
    #[must_use]
    pub fn max_find_me_follow_me_depth(mut self, max_find_me_follow_me_depth: Ranged<1, 100>) -> Self {
        self.max_find_me_follow_me_depth = Some(max_find_me_follow_me_depth);
        self
    }

    /// Converts the value, and sets [`max_find_me_follow_me_depth`](field@Self::max_find_me_follow_me_depth).
    ///
    /// # Errors
    ///
    /// [`BadAttribute`] with the rule that the value breaks.
    pub fn try_max_find_me_follow_me_depth(mut self, max_find_me_follow_me_depth: i64) -> Result<Self, BadAttribute> {
        self.max_find_me_follow_me_depth =
            Some(checked::<Self, Ranged<1, 100>>(wire::MAX_FIND_ME_FOLLOW_ME_DEPTH, max_find_me_follow_me_depth)?);
        Ok(self)
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
}

/// The words that `clidPolicy` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum ClidPolicy {
    /// `Use DN`
    UseDn,
    /// `Use Configurable CLID`
    UseConfigurableClid,
    /// `Use Group CLID`
    UseGroupClid,
}

/// The words that `mediaPolicySelection` may hold.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum MediaPolicySelection {
    /// `Use Uncompressed Codec`
    UseUncompressedCodec,
    /// `Use Supported Media Set`
    UseSupportedMediaSet,
    /// `No Restrictions`
    NoRestrictions,
}

// Conversions from and to JSON.

impl Body for Get {
    const OBJECT: &'static Object = &CALL_PROCESSING_POLICIES;
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
        writer.rest(&self.extra);
    }
}

body!(Get);

impl Body for Put {
    const OBJECT: &'static Object = &CALL_PROCESSING_POLICIES;
    const METHOD: Method = Method::Put;
    const METHODS: &'static [Method] = &[Method::Put];

    fn read_from(reader: &mut Reader) -> Option<Self> {
        Some(Put {
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
    }
}

body!(Put);

impl Stored for Get {
    type Put = Put;
}

impl Update for Put {
    type Stored = Get;
}

impl Word for ClidPolicy {
    const ALL: &'static [Self] = &[ClidPolicy::UseDn, ClidPolicy::UseConfigurableClid, ClidPolicy::UseGroupClid];
    const WORDS: &'static [&'static str] = &["Use DN", "Use Configurable CLID", "Use Group CLID"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(ClidPolicy);

impl Word for MediaPolicySelection {
    const ALL: &'static [Self] = &[
        MediaPolicySelection::UseUncompressedCodec,
        MediaPolicySelection::UseSupportedMediaSet,
        MediaPolicySelection::NoRestrictions,
    ];
    const WORDS: &'static [&'static str] = &["Use Uncompressed Codec", "Use Supported Media Set", "No Restrictions"];

    fn as_str(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

word!(MediaPolicySelection);

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
}
