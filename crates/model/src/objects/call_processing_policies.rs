use super::page;
use linecard_contract::Object;
use linecard_contract::Words;
use linecard_contract::table::*;

static CLID_POLICIES: Words = words(&["Use DN", "Use Configurable CLID", "Use Group CLID"]);
static MEDIA_POLICIES: Words = words(&["Use Uncompressed Codec", "Use Supported Media Set", "No Restrictions"]);

// The page lists its attributes without letters: only those of the PUT are said to be optional. Value lists and ranges
// are stated for the PUT; an answer may hold other values, and the page's own example does.

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
        boolean("useUserCLIDSetting", "Whether the user has own settings for the calling line identity."),
        word_of("clidPolicy", &CLID_POLICIES, "The identity shown on external calls."),
        word_of("emergencyClidPolicy", &CLID_POLICIES, "The identity shown on emergency calls."),
        boolean("allowAlternateNumbersForRedirectingIdentity", "Whether a call to an alternate number is redirected under that number."),
        boolean("allowConfigurableCLIDForRedirectingIdentity", "Whether redirected calls show the configurable identity."),
        boolean("blockCallingNameForExternalCalls", "Whether the user's name is withheld on external calls."),
        boolean("useGroupName", "Whether the name of the group is shown in place of the user's."),
        boolean("allowDepartmentCLIDNameOverride", "Whether the name of the department may take the place of the group's."),
        boolean("useUserMediaSetting", "Whether the user has own settings for media."),
        word_of("mediaPolicySelection", &MEDIA_POLICIES, "The media that calls may use."),
        field("supportedMediaSetName", STRING, [UNDEFINED, O], "The set of media that calls may use.").read_as(GET, C).documented_type("string"),
        boolean("useUserCallLimitsSetting", "Whether the user has own limits."),
        boolean("useMaxSimultaneousCalls", "Whether the number of calls at a time is limited."),
        integer_in("maxSimultaneousCalls", 1, 999_999, "The most calls at a time."),
        boolean("useMaxSimultaneousVideoCalls", "Whether the number of video calls at a time is limited."),
        integer_in("maxSimultaneousVideoCalls", 1, 999_999, "The most video calls at a time."),
        boolean("useMaxCallTimeForAnsweredCalls", "Whether the length of answered calls is limited."),
        integer_in("maxCallTimeForAnsweredCallsMinutes", 3, 2880, "The longest that an answered call may last, in minutes."),
        boolean("useMaxCallTimeForUnansweredCalls", "Whether the length of unanswered calls is limited."),
        integer_in("maxCallTimeForUnansweredCallsMinutes", 3, 2880, "The longest that an unanswered call may last, in minutes."),
        boolean("useMaxConcurrentRedirectedCalls", "Whether the number of redirected calls at a time is limited."),
        integer_in("maxConcurrentRedirectedCalls", 1, 999_999, "The most redirected calls at a time."),
        boolean("useMaxConcurrentFindMeFollowMeInvocations", "Whether the number of Find Me/Follow Me invocations at a time is limited."),
        integer_in("maxConcurrentFindMeFollowMeInvocations", 1, 999_999, "The most Find Me/Follow Me invocations at a time."),
        boolean("useMaxFindMeFollowMeDepth", "Whether the depth of Find Me/Follow Me is limited."),
        integer_in("maxFindMeFollowMeDepth", 1, 100, "The greatest depth of Find Me/Follow Me."),
        field("maxRedirectionDepth", INTEGER, [UNDEFINED, O], "The greatest depth of redirections.").read_as(GET, C).documented_type("integer"),
        boolean("useUserDCLIDSetting", "Whether the user has own settings for the dialable caller identity."),
        boolean("enableDialableCallerID", "Whether the caller identity is made dialable."),
        boolean("useUserPhoneListLookupSetting", "Whether the user has own settings for the look-up in phone lists."),
        boolean("enablePhoneListLookup", "Whether callers are looked up in phone lists."),
    ]),
    rules: &[
        relevant(&[
            "clidPolicy", "emergencyClidPolicy", "allowAlternateNumbersForRedirectingIdentity",
            "allowConfigurableCLIDForRedirectingIdentity", "blockCallingNameForExternalCalls", "useGroupName",
        ], &[is_true("useUserCLIDSetting")]),
        relevant(&["allowDepartmentCLIDNameOverride"], &[is_true("useGroupName")]),
        relevant(&["mediaPolicySelection"], &[is_true("useUserMediaSetting")]),
        relevant(&["supportedMediaSetName"], &[is_true("useUserMediaSetting"), is("mediaPolicySelection", "Use Supported Media Set")]),
        relevant(&[
            "useMaxSimultaneousCalls", "maxSimultaneousCalls", "useMaxSimultaneousVideoCalls", "maxSimultaneousVideoCalls",
            "useMaxCallTimeForAnsweredCalls", "maxCallTimeForAnsweredCallsMinutes",
            "useMaxCallTimeForUnansweredCalls", "maxCallTimeForUnansweredCallsMinutes",
            "useMaxConcurrentRedirectedCalls", "maxConcurrentRedirectedCalls",
            "useMaxConcurrentFindMeFollowMeInvocations", "maxConcurrentFindMeFollowMeInvocations",
            "useMaxFindMeFollowMeDepth", "maxFindMeFollowMeDepth",
        ], &[is_true("useUserCallLimitsSetting")]),
        // The list of the GET says so of the greatest depth too; the list of the PUT does not.
        relevant(&["maxRedirectionDepth"], &[is_true("useUserCallLimitsSetting")]).only_in(&[GET]),
        relevant(&["enableDialableCallerID"], &[is_true("useUserDCLIDSetting")]),
        relevant(&["enablePhoneListLookup"], &[is_true("useUserPhoneListLookupSetting")]),
    ],
}.checked();
