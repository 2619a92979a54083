//! The effect of operations on stored state, and their responses.

use linecard_behaviour::{BEHAVIOUR, Refused};
use linecard_contract::{Found, Method, project, update, validate};
use linecard_model::API;
use linecard_model::services::{CALL_PROCESSING_POLICIES, SELECTIVE_CALL_ACCEPTANCE, SERVICES};
use serde_json::{Value, json};

const SERVICE: &str = "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/";
const POLICIES: &str = "/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/";

fn at(method: Method, tail: &str) -> (Method, String) {
    (method, format!("{SERVICE}{tail}"))
}

fn found((method, path): &(Method, String)) -> Found<'_> {
    API.find(*method, path).unwrap()
}

fn criteria(name: &str) -> Value {
    json!({"name": name, "active": true, "doNotPerformAction": false, "fromDnCriteria":
        {"selection": "Any", "includeAnonymousCallers": false, "includeUnavailableCallers": true, "phoneNumbers": []}})
}

fn state(names: &[&str]) -> Value {
    json!({"criteria": names.iter().map(|name| criteria(name)).collect::<Vec<_>>()})
}

#[track_caller]
fn becomes(operation: &(Method, String), state: &Value, body: &Value, expected: &Value) {
    let result = BEHAVIOUR.change(&found(operation), Some(state), body).unwrap();
    assert_eq!(result, *expected);
    let text = body.to_string();
    assert_eq!(BEHAVIOUR.change(&found(operation), Some(state), &text).unwrap(), result, "as text");
}

/// Checks the rule and the pointer of each finding.
#[track_caller]
fn refuses(operation: &(Method, String), state: &Value, body: &str, expected: &[&str]) {
    let Err(Refused::Invalid(report)) = BEHAVIOUR.change(&found(operation), Some(state), body) else {
        panic!("not refused")
    };
    let findings: Vec<String> =
        report.violations().map(|finding| format!("{} {}", finding.rule(), finding.pointer())).collect();
    assert_eq!(findings, expected);
}

#[track_caller]
fn is_absent(operation: &(Method, String), state: &Value, body: &str) {
    assert!(matches!(BEHAVIOUR.change(&found(operation), Some(state), body), Err(Refused::Absent)));
}

#[test]
fn every_operation_of_every_service_leads_to_a_part_of_its_state() {
    for operation in SERVICES.iter().flat_map(|service| service.operations) {
        let path: Vec<&str> =
            operation.path.split('/').map(|part| if part.starts_with('{') { "x" } else { part }).collect();
        let path = path.join("/");
        let found = API.find(operation.method, &path).unwrap();
        assert!(BEHAVIOUR.is_stateful(&found), "{} {path}", operation.method);
    }
}

#[test]
fn the_initial_state_is_returned_and_can_be_sent_back() {
    for service in SERVICES {
        let object = service.operations[0].response.unwrap().object;
        let state = BEHAVIOUR.initial_state(service);
        assert!(validate(object, Method::Get, &state).is_valid(), "{}", service.name);
        let projection = project(object, &state, Method::Put);
        assert_eq!((projection.body, projection.dropped.len()), (state.clone(), 0), "{}", service.name);
        assert_eq!(update(object, &state, &state).unwrap(), state, "{}", service.name);
    }
    assert_eq!(BEHAVIOUR.initial_state(&SELECTIVE_CALL_ACCEPTANCE), json!({"criteria": []}));
    let policies = BEHAVIOUR.initial_state(&CALL_PROCESSING_POLICIES);
    assert_eq!(policies["clidPolicy"], "Use DN");
    assert_eq!(policies["maxSimultaneousCalls"], 5);
    assert_eq!(policies["maxCallTimeForUnansweredCallsMinutes"], 3);
    assert_eq!(policies.as_object().unwrap().len(), 29);
}

#[test]
fn a_list_shows_callers_as_text_and_schedules_twice() {
    let mut item = criteria("lunch");
    item["timeSchedule"] = json!({"level": "Group", "name": "noon", "type": "Time"});
    item["holidaySchedule"] = json!({"level": "User", "name": "feasts"});
    let callers = |selection: &str, anonymous: bool, unavailable: bool| {
        let mut item = item.clone();
        item["fromDnCriteria"] = json!({"selection": selection, "includeAnonymousCallers": anonymous,
            "includeUnavailableCallers": unavailable, "phoneNumbers": ["+3222345678", "+3222345679"]});
        item
    };
    let state = json!({"criteria": [
        callers("Any", true, true), callers("Specified Only", false, false), callers("Specified Only", true, true),
    ]});
    let response = BEHAVIOUR.response(&found(&at(Method::Get, "")), Some(&state)).unwrap();
    let words: Vec<&Value> = (0..3).map(|index| &response["criteria"][index]["callsFrom"]).collect();
    assert_eq!(words, ["All calls", "+3222345678, +3222345679", "+3222345678, +3222345679, Anonymous, Unavailable"]);
    let first = &response["criteria"][0];
    assert_eq!(first["timeSchedule"], "noon(Group)");
    assert_eq!(first["timeScheduleObj"], item["timeSchedule"]);
    assert_eq!(first["holidaySchedule"], "feasts");
    assert_eq!(first["holidayScheduleObj"], item["holidaySchedule"]);
    let object = SELECTIVE_CALL_ACCEPTANCE.operations[0].response.unwrap().object;
    assert!(validate(object, Method::Get, &response).is_valid());
}

#[test]
fn an_update_keeps_what_it_leaves_out() {
    let put = (Method::Put, POLICIES.to_owned());
    let mut expected = BEHAVIOUR.initial_state(&CALL_PROCESSING_POLICIES);
    expected["useUserCallLimitsSetting"] = true.into();
    expected["maxSimultaneousCalls"] = 9.into();
    let body = json!({"useUserCallLimitsSetting": true, "maxSimultaneousCalls": 9});
    assert_eq!(BEHAVIOUR.change(&found(&put), None, &body).unwrap(), expected);
    refuses(
        &put,
        &expected,
        r#"{"maxSimultaneousCalls": 0}"#,
        &["call-processing-policies.maxSimultaneousCalls.put.range /maxSimultaneousCalls"],
    );
}

#[test]
fn the_default_level_of_a_schedule_is_the_user() {
    let mut expected = state(&["lunch"]);
    expected["criteria"][0]["timeSchedule"] = json!({"level": "User", "name": "noon"});
    let schedule = json!({"name": "noon"});
    let body = json!({"name": "lunch", "timeSchedule": schedule});
    becomes(&at(Method::Put, "criteria/lunch/"), &state(&["lunch"]), &body, &expected);
    becomes(&at(Method::Put, ""), &state(&["lunch"]), &json!({"criteria": [body]}), &expected);
    let cleared = json!({"name": "lunch", "timeSchedule": null});
    becomes(&at(Method::Put, "criteria/lunch/"), &expected, &cleared, &state(&["lunch"]));
}

#[test]
fn a_post_adds_initial_values() {
    let post = at(Method::Post, "criteria/");
    let body = json!({"name": "night", "timeSchedule": {"level": "Tenant", "name": "dark"}, "fromDnCriteria":
        {"selection": "Any", "includeAnonymousCallers": false, "includeUnavailableCallers": true}});
    let mut expected = state(&["lunch", "night"]);
    expected["criteria"][1]["timeSchedule"] = json!({"level": "Tenant", "name": "dark"});
    becomes(&post, &state(&["lunch"]), &body, &expected);
}

#[test]
fn a_name_that_is_taken_is_refused() {
    let stored = state(&["lunch", "night"]);
    let post = at(Method::Post, "criteria/");
    refuses(&post, &stored, &criteria("lunch").to_string(), &["selective-call-acceptance.criteria.post.unique /name"]);
    let put = at(Method::Put, "criteria/lunch/");
    let taken = &["selective-call-acceptance.criteria.put.unique /newName"];
    refuses(&put, &stored, r#"{"name": "lunch", "newName": "night"}"#, taken);
    // The current name is not taken.
    becomes(&put, &stored, &json!({"name": "lunch", "newName": "lunch"}), &stored);
    let list = at(Method::Put, "");
    let taken = &["selective-call-acceptance.criteria.put.unique /criteria/0/newName"];
    refuses(&list, &stored, r#"{"criteria": [{"name": "lunch", "newName": "night"}]}"#, taken);
}

#[test]
fn the_name_in_the_path_wins() {
    let stored = state(&["lunch", "night"]);
    let put = at(Method::Put, "criteria/lunch/");
    let mut expected = stored.clone();
    expected["criteria"][0]["active"] = false.into();
    becomes(&put, &stored, &json!({"name": "night", "active": false}), &expected);
    expected["criteria"][0]["name"] = "dinner".into();
    becomes(&put, &stored, &json!({"name": "night", "newName": "dinner", "active": false}), &expected);
    becomes(&at(Method::Delete, "criteria/lunch/"), &stored, &json!({"name": "night"}), &state(&["night"]));
    assert_eq!(
        BEHAVIOUR.change(&found(&at(Method::Delete, "criteria/lunch/")), Some(&stored), "").unwrap(),
        state(&["night"])
    );
    refuses(
        &at(Method::Delete, "criteria/lunch/"),
        &stored,
        "{}",
        &["criteria-selective-call-acceptance.name.delete.required /name"],
    );
}

#[test]
fn a_missing_item_is_absent() {
    let stored = state(&["lunch"]);
    is_absent(&at(Method::Put, "criteria/night/"), &stored, r#"{"name": "night"}"#);
    is_absent(&at(Method::Delete, "criteria/night/"), &stored, "");
    assert_eq!(BEHAVIOUR.response(&found(&at(Method::Get, "criteria/night/")), Some(&stored)), None);
    assert_eq!(BEHAVIOUR.response(&found(&at(Method::Get, "criteria/lunch/")), Some(&stored)), Some(criteria("lunch")));
    // A path without a GET has no response.
    assert_eq!(BEHAVIOUR.response(&found(&at(Method::Post, "criteria/")), Some(&stored)), None);
}

#[test]
fn the_list_is_changed_as_a_whole_or_not_at_all() {
    let stored = state(&["lunch", "night"]);
    let put = at(Method::Put, "");
    let mut expected = state(&["dinner", "week"]);
    expected["criteria"][1]["timeSchedule"] = json!({"level": "User", "name": "weekdays"});
    let mut created = criteria("week");
    created["timeSchedule"] = json!({"level": "User", "name": "weekdays"});
    let body =
        json!({"criteria": [{"name": "lunch", "newName": "dinner"}, {"name": "night", "delete": true}, created]});
    becomes(&put, &stored, &body, &expected);
    let required = "criteria-selective-call-acceptance.fromDnCriteria.post.required /criteria/1/fromDnCriteria";
    refuses(&put, &stored, r#"{"criteria": [{"name": "lunch", "newName": "dinner"}, {"name": "new"}]}"#, &[required]);
}
