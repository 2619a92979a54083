//! Snapshots of some schemas.

use insta::assert_snapshot;
use linecard_contract::Method;
use linecard_model::API;
use linecard_model::objects::{
    CRITERIA_FROM_DN, MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE, SCHEDULE_RECURRENCE_DAILY, USER_COMMON_OBJECT,
};
use linecard_schema::{Profile, schema};

#[test]
fn schemas_as_they_are_read() {
    let cases = [
        (&CRITERIA_FROM_DN, Method::Post, Profile::Strict),
        (&CRITERIA_FROM_DN, Method::Post, Profile::Codegen),
        (&USER_COMMON_OBJECT, Method::Get, Profile::OpenApi30),
        (&MEET_ME_CONFERENCING_CONFERENCE_SCHEDULE, Method::Put, Profile::Codegen),
        (&SCHEDULE_RECURRENCE_DAILY, Method::Get, Profile::Strict),
    ];
    for (object, method, profile) in cases {
        let name = format!("{profile}_{}_{}", object.name, method.as_id());
        assert_snapshot!(name, serde_json::to_string_pretty(&schema(&API, object, method, profile).unwrap()).unwrap());
    }
}
