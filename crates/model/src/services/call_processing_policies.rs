use super::{STATUSES, USER_LEVEL, USER_SERVICES};
use crate::objects;
use linecard_contract::table::{GET, PUT};
use linecard_contract::{Content, Operation, Path, Service};

const PATH: Path = USER_SERVICES.then("call_processing_policies");

/// How the calls of a user are presented, limited and redirected.
pub static CALL_PROCESSING_POLICIES: Service = Service::new(
    "call-processing-policies",
    &[
        Operation::at("getCallProcessingPolicies", GET, PATH)
            .with_title("Display the call processing policies at User level")
            .with_response(Content::new(&objects::CALL_PROCESSING_POLICIES, GET))
            .with_least_level(USER_LEVEL)
            .with_statuses(STATUSES),
        Operation::at("updateCallProcessingPolicies", PUT, PATH)
            .with_title("Update the call processing policies at User level")
            .with_request(Content::new(&objects::CALL_PROCESSING_POLICIES, PUT))
            .with_least_level(USER_LEVEL)
            .with_statuses(STATUSES),
    ],
)
.with_title("Call Processing Policies")
.with_description("How the calls of a user are presented, limited and redirected.");
