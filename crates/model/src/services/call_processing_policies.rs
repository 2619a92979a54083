use super::{STATUSES, USER_LEVEL};
use crate::objects;
use linecard_contract::table::{GET, PUT};
use linecard_contract::{Content, Operation, Service};

const PATH: &str = "/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/call_processing_policies/";

/// How the calls of a user are presented, limited and redirected.
pub static CALL_PROCESSING_POLICIES: Service = Service::new(
    "call-processing-policies",
    &[
        Operation::new("getCallProcessingPolicies", GET, PATH)
            .with_title("Display the call processing policies at User level")
            .with_response(Content::new(&objects::CALL_PROCESSING_POLICIES, GET))
            .with_least_level(USER_LEVEL)
            .with_statuses(STATUSES),
        Operation::new("updateCallProcessingPolicies", PUT, PATH)
            .with_title("Update the call processing policies at User level")
            .with_request(Content::new(&objects::CALL_PROCESSING_POLICIES, PUT))
            .with_least_level(USER_LEVEL)
            .with_statuses(STATUSES),
    ],
)
.with_title("Call Processing Policies")
.with_description("How the calls of a user are presented, limited and redirected.");
