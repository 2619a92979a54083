use super::whole::show;
use super::{TENANT, TENANT_ADMINISTRATOR_LEVEL};
use crate::objects;
use linecard_contract::{Certainty, Path, Service};

const PATH: Path = TENANT.then("services").then("call_processing_policies");

/// How the calls of a tenant are presented, limited and redirected.
pub static TENANT_CALL_PROCESSING_POLICIES: Service = Service::new(
    "tenant-call-processing-policies",
    &[show(
        "getTenantCallProcessingPolicies",
        "Display the call processing policies at Tenant level",
        PATH,
        &objects::TENANT_CALL_PROCESSING_POLICIES,
    )
    .with_least_level(TENANT_ADMINISTRATOR_LEVEL)],
)
.with_title("Call Processing Policies of a tenant")
.with_description("How the calls of a tenant are presented, limited and redirected.")
.known_by(Certainty::Seen, "tenant-call-processing-policies.page")
.of_everyone();
