use crate::object::{Initial, ObjectBehaviour};
use crate::object::{NO, YES};
use linecard_model::objects;

// No page gives the initial values. These are the values of the GET example, except two numbers: the example has no number
// for one, and for the other a number below the range of a PUT. See call-processing-policies.initial in the ledger.
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
