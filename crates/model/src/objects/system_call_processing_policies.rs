use super::{ENTERPRISE_CALL_POLICIES, page};
use linecard_contract::Object;
use linecard_contract::table::*;

/// How all calls are presented, limited and redirected.
#[rustfmt::skip]
pub static SYSTEM_CALL_PROCESSING_POLICIES: Object = Table {
    namespace: crate::NAMESPACE,
    name: "system-call-processing-policies",
    page: page::CALL_PROCESSING_POLICIES,
    title: "Call Processing Policies (of the system)",
    description: "How all calls are presented, limited and redirected.",
    base: &[&ENTERPRISE_CALL_POLICIES],
    rows: &seen(                               [GET], [
        field("maxConferenceParties", INTEGER, [C], "The maximum number of parties in a conference."),
    ]),
    rules: &[],
}.checked().open();
