use super::{NO, YES};
use crate::object::{Initial, ObjectBehaviour};
use linecard_model::objects;

// No page says what holds for a user to whom nothing was written. This is what the example of the GET shows, but for two
// numbers: it shows no number in the one, and in the other less than a PUT accepts; the ledger says more.
#[rustfmt::skip]
pub(super) const POLICIES: ObjectBehaviour = ObjectBehaviour::of(&objects::CALL_PROCESSING_POLICIES).initially(&[
    ("useUserCLIDSetting", NO),
    ("clidPolicy", Initial::Text("Use DN")),
    ("emergencyClidPolicy", Initial::Text("Use DN")),
    ("allowAlternateNumbersForRedirectingIdentity", YES),
    ("allowConfigurableCLIDForRedirectingIdentity", YES),
    ("blockCallingNameForExternalCalls", NO),
    ("useGroupName", NO),
    ("allowDepartmentCLIDNameOverride", NO),
    ("useUserMediaSetting", NO),
    ("mediaPolicySelection", Initial::Text("No Restrictions")),
    ("useUserCallLimitsSetting", NO),
    ("useMaxSimultaneousCalls", YES),
    ("maxSimultaneousCalls", Initial::Integer(5)),
    ("useMaxSimultaneousVideoCalls", YES),
    ("maxSimultaneousVideoCalls", Initial::Integer(5)),
    ("maxCallTimeForAnsweredCallsMinutes", Initial::Integer(1440)),
    ("useMaxCallTimeForUnansweredCalls", NO),
    ("maxCallTimeForUnansweredCallsMinutes", Initial::Integer(3)),
    ("useMaxConcurrentRedirectedCalls", YES),
    ("maxConcurrentRedirectedCalls", Initial::Integer(5)),
    ("useMaxConcurrentFindMeFollowMeInvocations", YES),
    ("maxConcurrentFindMeFollowMeInvocations", Initial::Integer(2)),
    ("useMaxFindMeFollowMeDepth", YES),
    ("maxFindMeFollowMeDepth", Initial::Integer(2)),
    ("maxRedirectionDepth", Initial::Integer(5)),
    ("useUserDCLIDSetting", NO),
    ("enableDialableCallerID", NO),
    ("useUserPhoneListLookupSetting", NO),
    ("enablePhoneListLookup", NO),
]);
