//! `linecard project`.

use crate::run::Folder;
use insta::assert_snapshot;

const RESPONSE: &str = r#"{
  "_internal_record_id": 12,
  "criteria": [
    {
      "name": "lunch",
      "active": true,
      "callsFrom": "+15550100, +15550101",
      "fromDnCriteria": {
        "selection": "Specified Only",
        "includeAnonymousCallers": false,
        "includeUnavailableCallers": false,
        "phoneNumbers": ["+15550100", "+15550101"]
      },
      "doNotPerformAction": false,
      "timeSchedule": "noon (User)",
      "timeScheduleObj": {"level": "User", "name": "noon"}
    }
  ]
}
"#;

#[test]
fn a_response_becomes_a_put() {
    let folder = Folder::new().with("response.json", RESPONSE);
    let ran = folder.run(["project", "selective-call-acceptance", "response.json"]);
    assert_snapshot!("project_put", ran);
    assert_eq!(folder.pipe(&["check", "--as", "selective-call-acceptance.put"], ran.out).exit, 0);
    let path = "GET /api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/";
    let ran = folder.pipe(&["project", path, "-", "--format", "json"], RESPONSE);
    assert_snapshot!("project_json", ran);
}

#[test]
fn missing_attributes_are_printed() {
    let folder = Folder::new().with("location.json", r#"{"id": 3, "numberOfRings": 4, "phoneNumber": ""}"#);
    assert_snapshot!("project_missing_attribute", folder.run(["project", "location.get", "location.json"]));
    let folder =
        folder.with("criteria.json", r#"{"name": "lunch", "active": true, "fromDnCriteria": {"selection": "Any"}}"#);
    assert_snapshot!("project_post", folder.run(["project", "criteria", "criteria.json", "--to", "post"]));
    assert_snapshot!("project_delete", folder.run(["project", "criteria", "criteria.json", "--to", "delete"]));
}

#[test]
fn wrong_arguments_and_files_give_helpful_errors() {
    let folder =
        Folder::new().with("broken.json", "{\"name\": \"a\",\n}").with("twice.json", r#"{"name": "a", "name": "b"}"#);
    let folder = folder.with("list.json", "[]").with("huge.json", r#"{"name": 1e999}"#);
    for file in ["broken", "twice", "list", "huge", "missing"] {
        assert_snapshot!(format!("project_{file}"), folder.run(["project", "criteria", &format!("{file}.json")]));
    }
    assert_snapshot!("project_of_a_put", folder.run(["project", "criteria.put", "-"]));
    assert_snapshot!("project_to_get", folder.run(["project", "criteria", "-", "--to", "get"]));
    assert_snapshot!("project_no_put", folder.run(["project", "registrations", "-"]));
    assert_snapshot!("project_not_a_response", folder.run(["project", "criteria-list-item", "-"]));
}
