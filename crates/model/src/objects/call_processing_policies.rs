use super::page;
use linecard_contract::Object;
use linecard_contract::Words;
use linecard_contract::table::*;

static CLID_POLICIES: Words = words(&["Use DN", "Use Configurable CLID", "Use Group CLID"]);
static MEDIA_POLICIES: Words = words(&["Use Uncompressed Codec", "Use Supported Media Set", "No Restrictions"]);

// The page lists its attributes without presences, and says only that those of the PUT are optional. It gives value lists
// and ranges for the PUT; a response may hold other values, as the example on the page does.

const fn boolean(name: &'static str, description: &'static str) -> Row<2> {
    field(name, BOOLEAN, [UNDEFINED, O], description).read_as(GET, C).documented_type("boolean")
}

const fn integer_in(name: &'static str, from: i64, to: i64, description: &'static str) -> Row<2> {
    field(name, INTEGER, [UNDEFINED, O], description)
        .in_method(PUT, integer(from, to))
        .read_as(GET, C)
        .documented_type("integer")
}

const fn word_of(name: &'static str, list: &'static Words, description: &'static str) -> Row<2> {
    field(name, likely_word(list), [UNDEFINED, O], description)
        .in_method(PUT, word(list))
        .read_as(GET, C)
        .documented_type("string")
}

/// How the calls of a user are presented, limited and redirected.
#[rustfmt::skip]
pub static CALL_PROCESSING_POLICIES: Object = Table {
    namespace: crate::NAMESPACE,
    name: "call-processing-policies",
    page: page::CALL_PROCESSING_POLICIES,
    title: "Call Processing Policies",
    description: "How the calls of a user are presented, limited and redirected.",
    base: &[],
    rows: &table([GET, PUT], [
        boolean("useUserCLIDSetting", "Whether the user has own settings for the calling line identity (CLID)."),
        word_of("clidPolicy", &CLID_POLICIES, "The identity shown on external calls."),
        word_of("emergencyClidPolicy", &CLID_POLICIES, "The identity shown on emergency calls."),
        boolean("allowAlternateNumbersForRedirectingIdentity", "Whether a call to an alternate number is redirected under that number."),
        boolean("allowConfigurableCLIDForRedirectingIdentity", "Whether redirected calls show the configurable identity."),
        boolean("blockCallingNameForExternalCalls", "Whether the user's name is withheld on external calls."),
        boolean("useGroupName", "Whether the name of the group is shown instead of the user's."),
        boolean("allowDepartmentCLIDNameOverride", "Whether the name of the department may replace that of the group."),
        boolean("useUserMediaSetting", "Whether the user has own settings for media."),
        word_of("mediaPolicySelection", &MEDIA_POLICIES, "The media that calls may use."),
        field("supportedMediaSetName", STRING, [UNDEFINED, O], "The name of the media set that calls may use.").read_as(GET, C).documented_type("string"),
        boolean("useUserCallLimitsSetting", "Whether the user has own limits for calls."),
        boolean("useMaxSimultaneousCalls", "Whether the number of simultaneous calls is limited."),
        integer_in("maxSimultaneousCalls", 1, 999_999, "The maximum number of simultaneous calls."),
        boolean("useMaxSimultaneousVideoCalls", "Whether the number of simultaneous video calls is limited."),
        integer_in("maxSimultaneousVideoCalls", 1, 999_999, "The maximum number of simultaneous video calls."),
        boolean("useMaxCallTimeForAnsweredCalls", "Whether the duration of answered calls is limited."),
        integer_in("maxCallTimeForAnsweredCallsMinutes", 3, 2880, "The maximum duration of an answered call, in minutes."),
        boolean("useMaxCallTimeForUnansweredCalls", "Whether the duration of unanswered calls is limited."),
        integer_in("maxCallTimeForUnansweredCallsMinutes", 3, 2880, "The maximum duration of an unanswered call, in minutes."),
        boolean("useMaxConcurrentRedirectedCalls", "Whether the number of concurrent redirected calls is limited."),
        integer_in("maxConcurrentRedirectedCalls", 1, 999_999, "The maximum number of concurrent redirected calls."),
        boolean("useMaxConcurrentFindMeFollowMeInvocations", "Whether the number of concurrent Find Me/Follow Me invocations is limited."),
        integer_in("maxConcurrentFindMeFollowMeInvocations", 1, 999_999, "The highest allowed number of concurrent Find Me/Follow Me invocations."),
        boolean("useMaxFindMeFollowMeDepth", "Whether the depth of Find Me/Follow Me is limited."),
        integer_in("maxFindMeFollowMeDepth", 1, 100, "The maximum depth of Find Me/Follow Me."),
        field("maxRedirectionDepth", INTEGER, [UNDEFINED, O], "The maximum depth of redirections.").read_as(GET, C).documented_type("integer"),
        boolean("useUserDCLIDSetting", "Whether the user has own settings for the dialable caller id."),
        boolean("enableDialableCallerID", "Whether the caller id is changed to a dialable number."),
        boolean("useUserPhoneListLookupSetting", "Whether the user has own settings for phone list lookup."),
        boolean("enablePhoneListLookup", "Whether callers are looked up in phone lists."),
    ]),
    rules: &[
        relevant(&[
            "clidPolicy", "emergencyClidPolicy", "allowAlternateNumbersForRedirectingIdentity",
            "allowConfigurableCLIDForRedirectingIdentity", "blockCallingNameForExternalCalls", "useGroupName",
        ], &[is_true("useUserCLIDSetting")]),
        // What depends on an attribute without effect has none, so the other conditions of the page follow.
        relevant(&["allowDepartmentCLIDNameOverride"], &[is_true("useGroupName")]),
        relevant(&["mediaPolicySelection"], &[is_true("useUserMediaSetting")]),
        relevant(&["supportedMediaSetName"], &[is("mediaPolicySelection", "Use Supported Media Set")]),
        relevant(&[
            "useMaxSimultaneousCalls", "useMaxSimultaneousVideoCalls", "useMaxCallTimeForAnsweredCalls",
            "useMaxCallTimeForUnansweredCalls", "useMaxConcurrentRedirectedCalls", "useMaxConcurrentFindMeFollowMeInvocations",
            "useMaxFindMeFollowMeDepth",
        ], &[is_true("useUserCallLimitsSetting")]),
        relevant(&["maxSimultaneousCalls"], &[is_true("useMaxSimultaneousCalls")]),
        relevant(&["maxSimultaneousVideoCalls"], &[is_true("useMaxSimultaneousVideoCalls")]),
        relevant(&["maxCallTimeForAnsweredCallsMinutes"], &[is_true("useMaxCallTimeForAnsweredCalls")]),
        relevant(&["maxCallTimeForUnansweredCallsMinutes"], &[is_true("useMaxCallTimeForUnansweredCalls")]),
        relevant(&["maxConcurrentRedirectedCalls"], &[is_true("useMaxConcurrentRedirectedCalls")]),
        relevant(&["maxConcurrentFindMeFollowMeInvocations"], &[is_true("useMaxConcurrentFindMeFollowMeInvocations")]),
        relevant(&["maxFindMeFollowMeDepth"], &[is_true("useMaxFindMeFollowMeDepth")]),
        relevant(&["enableDialableCallerID"], &[is_true("useUserDCLIDSetting")]),
        relevant(&["enablePhoneListLookup"], &[is_true("useUserPhoneListLookupSetting")]),
    ],
}.checked();
