use super::{CALL_PROCESSING_POLICIES, page};
use linecard_contract::Object;
use linecard_contract::table::*;

/// The call processing policies that a group, a tenant and the system have in common.
///
/// They are those of a user, of which any word or number may be returned, and the switches of calls within an enterprise.
#[rustfmt::skip]
pub static ENTERPRISE_CALL_POLICIES: Object = Table {
    namespace: crate::NAMESPACE,
    name: "enterprise-call-policies",
    page: page::CALL_PROCESSING_POLICIES,
    title: "Call Processing Policies (of an enterprise)",
    description: "The call processing policies that a group, a tenant and the system have in common.",
    base: &[&CALL_PROCESSING_POLICIES],
    rows: &seen(                                                              [GET], [
        field("enforceGroupCallingLineIdentityRestriction",          BOOLEAN, [C], "Whether the restriction of the identity holds within the group."),
        field("enforceEnterpriseCallingLineIdentityRestriction",     BOOLEAN, [C], "Whether the restriction of the identity holds within the enterprise."),
        field("allowEnterpriseGroupCallTypingForPrivateDialingPlan", BOOLEAN, [C], "Whether calls of the private dialing plan can be enterprise or group calls."),
        field("allowEnterpriseGroupCallTypingForPublicDialingPlan",  BOOLEAN, [C], "Whether calls of the public dialing plan can be enterprise or group calls."),
        field("overrideCLIDRestrictionForPrivateCallCategory",       BOOLEAN, [C], "Whether private calls show the identity although it is restricted."),
        field("useEnterpriseCLIDForPrivateCallCategory",             BOOLEAN, [C], "Whether private calls show the identity in the enterprise."),
        field("enableEnterpriseExtensionDialing",                    BOOLEAN, [C], "Whether extensions of the whole enterprise can be dialed."),
    ]),
    rules: &[],
}.checked().open();
