use super::whole::show;
use super::{GROUP, GROUP_ADMINISTRATOR_LEVEL};
use crate::objects;
use linecard_contract::{Certainty, Path, Service};

const PATH: Path = GROUP.then("call_processing_policy");

/// How the calls of a group are presented, limited and redirected.
pub static GROUP_CALL_PROCESSING_POLICIES: Service = Service::new(
    "group-call-processing-policies",
    &[show(
        "getGroupCallProcessingPolicies",
        "Display the call processing policies at Group level",
        PATH,
        &objects::GROUP_CALL_PROCESSING_POLICIES,
    )
    .with_least_level(GROUP_ADMINISTRATOR_LEVEL)],
)
.with_title("Call Processing Policies of a group")
.with_description("How the calls of a group are presented, limited and redirected.")
.known_by(Certainty::Seen, "group-call-processing-policies.page")
.of_everyone();
