use super::{STATUSES, STATUSES_OF_CREATION, USER_LEVEL};
use crate::objects::{self, CRITERIA};
use linecard_contract::table::{DELETE, GET, POST, PUT};
use linecard_contract::{Content, Operation, Service};

const PATH: &str = "/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_acceptance/";
const CRITERIA_PATH: &str =
    "/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_acceptance/criteria/";
const INSTANCE_PATH: &str = "/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/selective_call_acceptance/criteria/{instance_name}/";

/// Selective Call Acceptance: the calls of a user that are accepted.
pub static SELECTIVE_CALL_ACCEPTANCE: Service = Service {
    name: "selective-call-acceptance",
    title: "Selective Call Acceptance",
    description: "The calls of a user that are accepted.",
    operations: &[
        Operation {
            title: "Display user’s selective call acceptance",
            method: GET,
            path: PATH,
            request: None,
            response: Some(Content::new(&objects::SELECTIVE_CALL_ACCEPTANCE, GET)),
            least_level: USER_LEVEL,
            statuses: STATUSES,
        },
        Operation {
            title: "Update a user’s selective call acceptance",
            method: PUT,
            path: PATH,
            request: Some(Content::new(&objects::SELECTIVE_CALL_ACCEPTANCE, PUT)),
            response: None,
            least_level: USER_LEVEL,
            statuses: STATUSES,
        },
        Operation {
            title: "Display user’s selective call acceptance criteria",
            method: GET,
            path: INSTANCE_PATH,
            request: None,
            response: Some(Content::new(&CRITERIA, GET)),
            least_level: USER_LEVEL,
            statuses: STATUSES,
        },
        Operation {
            title: "Create a user’s selective call acceptance criteria",
            method: POST,
            path: CRITERIA_PATH,
            request: Some(Content::new(&CRITERIA, POST)),
            response: None,
            least_level: USER_LEVEL,
            statuses: STATUSES_OF_CREATION,
        },
        Operation {
            title: "Update a user’s selective call acceptance criteria",
            method: PUT,
            path: INSTANCE_PATH,
            request: Some(Content::new(&CRITERIA, PUT)),
            response: None,
            least_level: USER_LEVEL,
            statuses: STATUSES,
        },
        Operation {
            title: "Delete a user’s selective call acceptance criteria",
            method: DELETE,
            path: INSTANCE_PATH,
            request: Some(Content::new(&CRITERIA, DELETE)),
            response: None,
            least_level: USER_LEVEL,
            statuses: STATUSES,
        },
    ],
};
