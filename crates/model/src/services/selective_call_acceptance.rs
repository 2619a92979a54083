use super::{STATUSES, STATUSES_OF_CREATION, USER_LEVEL};
use crate::objects::{self, CRITERIA_SELECTIVE_CALL_ACCEPTANCE};
use linecard_contract::table::{DELETE, GET, POST, PUT};
use linecard_contract::{Content, Operation, Service};

const PATH: &str = "/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_acceptance/";
const CRITERIA_PATH: &str =
    "/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_acceptance/criteria/";
const INSTANCE_PATH: &str = "/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_acceptance/criteria/{instance_name}/";

/// Selective Call Acceptance: the calls of a user that are accepted.
pub static SELECTIVE_CALL_ACCEPTANCE: Service = Service::new(
    "selective-call-acceptance",
    &[
        Operation::new("getSelectiveCallAcceptance", GET, PATH)
            .with_title("Display user’s selective call acceptance")
            .with_response(Content::new(&objects::SELECTIVE_CALL_ACCEPTANCE, GET))
            .with_least_level(USER_LEVEL)
            .with_statuses(STATUSES),
        Operation::new("updateSelectiveCallAcceptance", PUT, PATH)
            .with_title("Update a user’s selective call acceptance")
            .with_request(Content::new(&objects::SELECTIVE_CALL_ACCEPTANCE, PUT))
            .with_least_level(USER_LEVEL)
            .with_statuses(STATUSES),
        Operation::new("getSelectiveCallAcceptanceCriteria", GET, INSTANCE_PATH)
            .with_title("Display user’s selective call acceptance criteria")
            .with_response(Content::new(&CRITERIA_SELECTIVE_CALL_ACCEPTANCE, GET))
            .with_least_level(USER_LEVEL)
            .with_statuses(STATUSES),
        Operation::new("createSelectiveCallAcceptanceCriteria", POST, CRITERIA_PATH)
            .with_title("Create a user’s selective call acceptance criteria")
            .with_request(Content::new(&CRITERIA_SELECTIVE_CALL_ACCEPTANCE, POST))
            .with_least_level(USER_LEVEL)
            .with_statuses(STATUSES_OF_CREATION),
        Operation::new("updateSelectiveCallAcceptanceCriteria", PUT, INSTANCE_PATH)
            .with_title("Update a user’s selective call acceptance criteria")
            .with_request(Content::new(&CRITERIA_SELECTIVE_CALL_ACCEPTANCE, PUT))
            .with_least_level(USER_LEVEL)
            .with_statuses(STATUSES),
        Operation::new("deleteSelectiveCallAcceptanceCriteria", DELETE, INSTANCE_PATH)
            .with_title("Delete a user’s selective call acceptance criteria")
            .with_request(Content::new(&CRITERIA_SELECTIVE_CALL_ACCEPTANCE, DELETE))
            .with_least_level(USER_LEVEL)
            .with_statuses(STATUSES),
    ],
)
.with_title("Selective Call Acceptance")
.with_description("The calls of a user that are accepted.");
