use super::whole::show;
use super::{RESELLER_LEVEL, SYSTEM};
use crate::objects;
use linecard_contract::{Certainty, Path, Service};

const PATH: Path = SYSTEM.then("call_processing_policy");

/// How all calls are presented, limited and redirected.
pub static SYSTEM_CALL_PROCESSING_POLICIES: Service = Service::new(
    "system-call-processing-policies",
    &[show(
        "getSystemCallProcessingPolicies",
        "Display the call processing policies at System level",
        PATH,
        &objects::SYSTEM_CALL_PROCESSING_POLICIES,
    )
    .with_least_level(RESELLER_LEVEL)],
)
.with_title("Call Processing Policies of the system")
.with_description("How all calls are presented, limited and redirected.")
.known_by(Certainty::Seen, "system-call-processing-policies.page")
.of_everyone();
