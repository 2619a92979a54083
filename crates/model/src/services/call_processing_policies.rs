use super::{STATUSES, USER_LEVEL};
use crate::objects;
use linecard_contract::table::{GET, PUT};
use linecard_contract::{Content, Operation, Service};

const PATH: &str = "/api/v1/tenants/{tenant_id}/groups/{group_id}/users/{user_id}/services/call_processing_policies/";

/// How the calls of a user are presented, limited and redirected.
pub static CALL_PROCESSING_POLICIES: Service = Service {
    name: "call-processing-policies",
    title: "Call Processing Policies",
    description: "How the calls of a user are presented, limited and redirected.",
    operations: &[
        Operation {
            title: "Display the call processing policies at User level",
            method: GET,
            path: PATH,
            request: None,
            response: Some(Content::new(&objects::CALL_PROCESSING_POLICIES, GET)),
            least_level: USER_LEVEL,
            statuses: STATUSES,
        },
        Operation {
            title: "Update the call processing policies at User level",
            method: PUT,
            path: PATH,
            request: Some(Content::new(&objects::CALL_PROCESSING_POLICIES, PUT)),
            response: None,
            least_level: USER_LEVEL,
            statuses: STATUSES,
        },
    ],
};
