# Written by `cargo xtask codegen` from the tables of linecard-model. Do not edit.
"""Call Processing Policies: How the calls of a user are presented, limited and redirected."""

from typing import Literal, NotRequired, TypedDict

ClidPolicy = Literal[
    "Use DN",
    "Use Configurable CLID",
    "Use Group CLID",
]

MediaPolicySelection = Literal[
    "Use Uncompressed Codec",
    "Use Supported Media Set",
    "No Restrictions",
]


class Get(TypedDict):
    """The body of a GET response. How the calls of a user are presented, limited and redirected.

    Call Processing Policies, page Call Processing Policies.
    """

    useUserCLIDSetting: NotRequired[bool]
    """Whether the user has own settings for the calling line identity (CLID)."""

    clidPolicy: NotRequired[ClidPolicy | str]
    """The identity shown on external calls."""

    emergencyClidPolicy: NotRequired[ClidPolicy | str]
    """The identity shown on emergency calls."""

    allowAlternateNumbersForRedirectingIdentity: NotRequired[bool]
    """Whether a call to an alternate number is redirected under that number."""

    allowConfigurableCLIDForRedirectingIdentity: NotRequired[bool]
    """Whether redirected calls show the configurable identity."""

    blockCallingNameForExternalCalls: NotRequired[bool]
    """Whether the user's name is withheld on external calls."""

    useGroupName: NotRequired[bool]
    """Whether the name of the group is shown instead of the user's."""

    allowDepartmentCLIDNameOverride: NotRequired[bool]
    """Whether the name of the department may replace that of the group."""

    useUserMediaSetting: NotRequired[bool]
    """Whether the user has own settings for media."""

    mediaPolicySelection: NotRequired[MediaPolicySelection | str]
    """The media that calls may use."""

    supportedMediaSetName: NotRequired[str]
    """The name of the media set that calls may use."""

    useUserCallLimitsSetting: NotRequired[bool]
    """Whether the user has own limits for calls."""

    useMaxSimultaneousCalls: NotRequired[bool]
    """Whether the number of simultaneous calls is limited."""

    maxSimultaneousCalls: NotRequired[int]
    """The maximum number of simultaneous calls."""

    useMaxSimultaneousVideoCalls: NotRequired[bool]
    """Whether the number of simultaneous video calls is limited."""

    maxSimultaneousVideoCalls: NotRequired[int]
    """The maximum number of simultaneous video calls."""

    useMaxCallTimeForAnsweredCalls: NotRequired[bool]
    """Whether the duration of answered calls is limited."""

    maxCallTimeForAnsweredCallsMinutes: NotRequired[int]
    """The maximum duration of an answered call, in minutes."""

    useMaxCallTimeForUnansweredCalls: NotRequired[bool]
    """Whether the duration of unanswered calls is limited."""

    maxCallTimeForUnansweredCallsMinutes: NotRequired[int]
    """The maximum duration of an unanswered call, in minutes."""

    useMaxConcurrentRedirectedCalls: NotRequired[bool]
    """Whether the number of concurrent redirected calls is limited."""

    maxConcurrentRedirectedCalls: NotRequired[int]
    """The maximum number of concurrent redirected calls."""

    useMaxConcurrentFindMeFollowMeInvocations: NotRequired[bool]
    """Whether the number of concurrent Find Me/Follow Me invocations is limited."""

    maxConcurrentFindMeFollowMeInvocations: NotRequired[int]
    """The highest allowed number of concurrent Find Me/Follow Me invocations."""

    useMaxFindMeFollowMeDepth: NotRequired[bool]
    """Whether the depth of Find Me/Follow Me is limited."""

    maxFindMeFollowMeDepth: NotRequired[int]
    """The maximum depth of Find Me/Follow Me."""

    maxRedirectionDepth: NotRequired[int]
    """The maximum depth of redirections."""

    useUserDCLIDSetting: NotRequired[bool]
    """Whether the user has own settings for the dialable caller id."""

    enableDialableCallerID: NotRequired[bool]
    """Whether the caller id is changed to a dialable number."""

    useUserPhoneListLookupSetting: NotRequired[bool]
    """Whether the user has own settings for phone list lookup."""

    enablePhoneListLookup: NotRequired[bool]
    """Whether callers are looked up in phone lists."""


class Put(TypedDict):
    """The body of a PUT. How the calls of a user are presented, limited and redirected.

    Call Processing Policies, page Call Processing Policies.
    """

    useUserCLIDSetting: NotRequired[bool]
    """Whether the user has own settings for the calling line identity (CLID)."""

    clidPolicy: NotRequired[ClidPolicy]
    """The identity shown on external calls."""

    emergencyClidPolicy: NotRequired[ClidPolicy]
    """The identity shown on emergency calls."""

    allowAlternateNumbersForRedirectingIdentity: NotRequired[bool]
    """Whether a call to an alternate number is redirected under that number."""

    allowConfigurableCLIDForRedirectingIdentity: NotRequired[bool]
    """Whether redirected calls show the configurable identity."""

    blockCallingNameForExternalCalls: NotRequired[bool]
    """Whether the user's name is withheld on external calls."""

    useGroupName: NotRequired[bool]
    """Whether the name of the group is shown instead of the user's."""

    allowDepartmentCLIDNameOverride: NotRequired[bool]
    """Whether the name of the department may replace that of the group."""

    useUserMediaSetting: NotRequired[bool]
    """Whether the user has own settings for media."""

    mediaPolicySelection: NotRequired[MediaPolicySelection]
    """The media that calls may use."""

    supportedMediaSetName: NotRequired[str]
    """The name of the media set that calls may use."""

    useUserCallLimitsSetting: NotRequired[bool]
    """Whether the user has own limits for calls."""

    useMaxSimultaneousCalls: NotRequired[bool]
    """Whether the number of simultaneous calls is limited."""

    maxSimultaneousCalls: NotRequired[int]
    """The maximum number of simultaneous calls."""

    useMaxSimultaneousVideoCalls: NotRequired[bool]
    """Whether the number of simultaneous video calls is limited."""

    maxSimultaneousVideoCalls: NotRequired[int]
    """The maximum number of simultaneous video calls."""

    useMaxCallTimeForAnsweredCalls: NotRequired[bool]
    """Whether the duration of answered calls is limited."""

    maxCallTimeForAnsweredCallsMinutes: NotRequired[int]
    """The maximum duration of an answered call, in minutes."""

    useMaxCallTimeForUnansweredCalls: NotRequired[bool]
    """Whether the duration of unanswered calls is limited."""

    maxCallTimeForUnansweredCallsMinutes: NotRequired[int]
    """The maximum duration of an unanswered call, in minutes."""

    useMaxConcurrentRedirectedCalls: NotRequired[bool]
    """Whether the number of concurrent redirected calls is limited."""

    maxConcurrentRedirectedCalls: NotRequired[int]
    """The maximum number of concurrent redirected calls."""

    useMaxConcurrentFindMeFollowMeInvocations: NotRequired[bool]
    """Whether the number of concurrent Find Me/Follow Me invocations is limited."""

    maxConcurrentFindMeFollowMeInvocations: NotRequired[int]
    """The highest allowed number of concurrent Find Me/Follow Me invocations."""

    useMaxFindMeFollowMeDepth: NotRequired[bool]
    """Whether the depth of Find Me/Follow Me is limited."""

    maxFindMeFollowMeDepth: NotRequired[int]
    """The maximum depth of Find Me/Follow Me."""

    maxRedirectionDepth: NotRequired[int]
    """The maximum depth of redirections."""

    useUserDCLIDSetting: NotRequired[bool]
    """Whether the user has own settings for the dialable caller id."""

    enableDialableCallerID: NotRequired[bool]
    """Whether the caller id is changed to a dialable number."""

    useUserPhoneListLookupSetting: NotRequired[bool]
    """Whether the user has own settings for phone list lookup."""

    enablePhoneListLookup: NotRequired[bool]
    """Whether callers are looked up in phone lists."""
