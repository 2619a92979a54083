//! The effect of operations on stored state, and their responses.

use linecard_behaviour::{Assigned, Assignment, BEHAVIOUR, Refused, Source};
use linecard_contract::{Found, Method, Operation, Service, project, update, validate};
use linecard_model::API;
use linecard_model::services::{
    CALL_FORWARDING_SELECTIVE, CALL_PROCESSING_POLICIES, PRIORITY_ALERT, SELECTIVE_CALL_ACCEPTANCE, SEQUENTIAL_RING,
    SERVICES, SIMULTANEOUS_RING_PERSONAL,
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

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
fn refuses(operation: &(Method, String), state: &Value, body: &str, expected: &[impl AsRef<str>]) {
    let Err(Refused::Invalid(report)) = BEHAVIOUR.change(&found(operation), Some(state), body) else {
        panic!("not refused")
    };
    let findings: Vec<String> =
        report.violations().map(|finding| format!("{} {}", finding.rule(), finding.pointer())).collect();
    assert_eq!(findings, expected.iter().map(AsRef::as_ref).collect::<Vec<_>>());
}

#[track_caller]
fn is_absent(operation: &(Method, String), state: &Value, body: &str) {
    assert!(matches!(BEHAVIOUR.change(&found(operation), Some(state), body), Err(Refused::Absent)));
}

#[test]
fn every_operation_of_every_service_leads_to_a_part_of_its_state() {
    for operation in SERVICES.iter().flat_map(|service| service.operations) {
        let path = operation.path.to_string();
        let path: Vec<&str> = path.split('/').map(|part| if part.starts_with('{') { "x" } else { part }).collect();
        let path = path.join("/");
        let found = API.find(operation.method, &path).unwrap();
        assert!(BEHAVIOUR.is_stateful(&found), "{} {path}", operation.method);
    }
}

#[test]
fn the_initial_state_is_returned_and_can_be_sent_back() {
    for service in SERVICES {
        let object = service.operations[0].response.unwrap().object;
        // What the directory shows has no initial state.
        if BEHAVIOUR.source(service).is_some() {
            continue;
        }
        let state = BEHAVIOUR.initial_state(service);
        assert!(validate(object, Method::Get, &state).is_valid(), "{}", service.name);
        if !service.operations.iter().any(|operation| operation.method == Method::Put) {
            continue;
        }
        // A destination that is not set is returned as an empty text, which some PUTs do not accept.
        let projection = project(object, &state, Method::Put);
        let (sent, dropped) = (projection.body, projection.dropped);
        let is_empty = |pointer: &str| state.pointer(pointer).is_some_and(|value| *value == "");
        assert!(dropped.iter().all(|remark| is_empty(&remark.pointer)), "{}: {dropped:?}", service.name);
        let count = |state: &Value| state.as_object().unwrap().len();
        assert_eq!(count(&sent) + dropped.len(), count(&state), "{}", service.name);
        assert_eq!(update(object, &state, &sent).unwrap(), state, "{}", service.name);
    }
    assert_eq!(BEHAVIOUR.initial_state(&SELECTIVE_CALL_ACCEPTANCE), json!({"criteria": []}));
    let policies = BEHAVIOUR.initial_state(&CALL_PROCESSING_POLICIES);
    assert_eq!(policies["clidPolicy"], "Use DN");
    assert_eq!(policies["maxSimultaneousCalls"], 5);
    assert_eq!(policies["maxCallTimeForUnansweredCallsMinutes"], 3);
    assert_eq!(policies.as_object().unwrap().len(), 29);
}

/// Performs an operation on a path, and returns the new state.
fn changed(method: Method, path: &str, state: Option<&Value>, body: &Value) -> Result<Value, Refused> {
    BEHAVIOUR.change(&API.find(method, path).unwrap(), state, body)
}

#[test]
fn a_post_on_the_path_of_a_service_adds_an_item_to_its_list() {
    let tenant = "/api/v1/tenants/t";
    let of_tenant = json!({"tenantId": "t", "fullPathName": "NAME (t)"});
    let of_group = json!({"fullPathName": "NAME (g)", "enterpriseDepartment": "", "cliName": "", "cliPhoneNumber": ""});
    let department = json!({"departmentName": "Sales"});
    let hours = json!({"name": "Office hours", "periods": []});
    for (path, list, key, item, derived) in [
        (format!("{tenant}/departments/"), "departments", "departmentName", department.clone(), of_tenant),
        (format!("{tenant}/groups/g/departments/"), "departments", "departmentName", department, of_group),
        (format!("{tenant}/time_schedules/"), "schedules", "name", hours, json!({})),
        (format!("{tenant}/groups/g/time_schedules/"), "schedules", "name", json!({"name": "Office hours"}), json!({})),
    ] {
        let shown = |item: &Value| {
            let mut shown = item.clone();
            for (attribute, value) in derived.as_object().unwrap() {
                shown[attribute] = value.as_str().unwrap().replace("NAME", item[key].as_str().unwrap()).into();
            }
            shown
        };
        let get = API.find(Method::Get, &path).unwrap();
        assert_eq!(BEHAVIOUR.response(&get, None).unwrap()[list], json!([]), "{path}");
        let state = changed(Method::Post, &path, None, &item).unwrap();
        assert_eq!(BEHAVIOUR.response(&get, Some(&state)).unwrap()[list], json!([shown(&item)]), "{path}");
        let Err(Refused::Invalid(report)) = changed(Method::Post, &path, Some(&state), &item) else {
            panic!("{path} takes a name twice")
        };
        let rule = report.violations().next().unwrap().rule().to_string();
        assert!(rule.ends_with(&format!("{list}.post.unique")), "{rule}");
        let mut other = item.clone();
        other[key] = "another".into();
        let state = changed(Method::Post, &path, Some(&state), &other).unwrap();
        assert_eq!(
            BEHAVIOUR.response(&get, Some(&state)).unwrap()[list],
            json!([shown(&item), shown(&other)]),
            "{path}"
        );
        let changes = BEHAVIOUR.changes(get.service, None, &state);
        let pointers: Vec<&str> = changes.iter().map(|change| change.pointer.as_str()).collect();
        let name = item[key].as_str().unwrap();
        assert_eq!(pointers, [format!("/{list}/{name}"), format!("/{list}/another")], "{path}");
    }
}

#[test]
fn a_password_is_not_stored() {
    let path = "/api/v1/tenants/t/groups/g/users/u/";
    let body = json!({"lastName": "Roe", "oldPassword": "correct horse", "newPassword": "battery staple"});
    assert_eq!(changed(Method::Put, path, None, &body).unwrap(), json!({"lastName": "Roe"}));
}

#[test]
fn a_read_only_response_can_be_the_state() {
    let find = |path| API.find(Method::Get, path).unwrap();
    let system = find("/api/v1/system/call_processing_policy/");
    let policies = json!({"maxConferenceParties": 15});
    assert_eq!(BEHAVIOUR.response(&system, None), Some(json!({})));
    assert_eq!(BEHAVIOUR.recorded(&system, None, &policies), Some(policies));
    // A PUT changes this one, and a POST the list of that.
    assert_eq!(BEHAVIOUR.recorded(&find("/api/v1/tenants/t/groups/g/users/u/"), None, &json!({})), None);
    assert_eq!(
        BEHAVIOUR.recorded(&find("/api/v1/tenants/t/departments/"), None, &json!({})),
        Some(json!({"departments": []}))
    );
    // A call center that was not seeded does not exist.
    let call_center = find("/api/v1/tenants/t/groups/g/services/call_centers/help/");
    assert_eq!(BEHAVIOUR.response(&call_center, None), None);
    let state = BEHAVIOUR.recorded(&call_center, None, &json!({"callCenterInstance": {"type": "Premium"}})).unwrap();
    assert_eq!(BEHAVIOUR.response(&call_center, Some(&state)).unwrap()["callCenterInstance"]["type"], "Premium");
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

/// The services with criteria share one mechanism: a criteria is created, shown alone and in the list, updated and deleted.
#[test]
fn a_criteria_of_each_service_is_created_shown_updated_and_deleted() {
    let services = SERVICES.iter().filter(|service| service.operations.len() == 6);
    let mut count = 0;
    for service in services {
        let path = |operation: &Operation| {
            let given = ["t", "g", "u", "lunch"].into_iter();
            API.path(operation, &operation.segments().zip(given).collect::<Vec<_>>()).unwrap()
        };
        let [whole, item] = [path(&service.operations[0]), path(&service.operations[2])];
        let list = path(&service.operations[3]);
        let selection = if service.name == "priority-alert" { "Any External" } else { "Any" };
        let body = json!({"name": "lunch", "fromDnCriteria":
            {"selection": selection, "includeAnonymousCallers": true, "includeUnavailableCallers": true}});
        let change = |method, path: &str, state: Option<&Value>, body: &Value| {
            BEHAVIOUR.change(&API.find(method, path).unwrap(), state, body).unwrap()
        };
        let shown = |path: &str, state: &Value| {
            let found = API.find(Method::Get, path).unwrap();
            let response = BEHAVIOUR.response(&found, Some(state)).unwrap();
            let content = found.operation.response.unwrap();
            let report = validate(content.object, Method::Get, &response);
            assert!(report.is_valid(), "{path}: {report:?}");
            response
        };
        let state = change(Method::Post, &list, None, &body);
        assert_eq!(shown(&item, &state)["active"], true, "{item}");
        assert_eq!(shown(&whole, &state)["criteria"][0]["name"], "lunch", "{whole}");
        let state = change(Method::Put, &item, Some(&state), &json!({"name": "lunch", "active": false}));
        assert_eq!(shown(&whole, &state)["criteria"][0]["active"], false, "{whole}");
        let items = json!({"criteria": [{"name": "lunch", "newName": "dinner"}]});
        let state = change(Method::Put, &whole, Some(&state), &items);
        assert_eq!(shown(&whole, &state)["criteria"][0]["name"], "dinner", "{whole}");
        let state =
            change(Method::Put, &whole, Some(&state), &json!({"criteria": [{"name": "dinner", "delete": true}]}));
        assert_eq!(shown(&whole, &state)["criteria"], json!([]), "{whole}");
        count += 1;
    }
    assert_eq!(count, 7);
}

const USER: &str = "/api/v1/tenants/t/groups/g/users/u/services/";

#[track_caller]
fn put_to(service: &str, state: Option<&Value>, body: &Value) -> Value {
    let put = (Method::Put, format!("{USER}{service}/"));
    BEHAVIOUR.change(&found(&put), state, body).unwrap()
}

#[track_caller]
fn shown(service: &str, state: Option<&Value>) -> Value {
    let get = (Method::Get, format!("{USER}{service}/"));
    let response = BEHAVIOUR.response(&found(&get), state).unwrap();
    let content = found(&get).operation.response.unwrap();
    assert!(validate(content.object, content.method, &response).is_valid(), "{response}");
    response
}

#[test]
fn a_file_of_music_on_hold_is_removed_by_its_name() {
    let file = json!({"name": "waltz", "mediaType": "WAV"});
    let source = json!({"messageSourceSelection": "Custom", "audioFile": file});
    let state = put_to("music_on_hold", None, &json!({"source": source, "internalSource": source}));
    assert_eq!(shown("music_on_hold", Some(&state))["source"]["audioFile"], file);
    // Another attribute keeps the file, and removing it keeps the others.
    let state = put_to("music_on_hold", Some(&state), &json!({"source": {"audioFilePreferredCodec": "G711"}}));
    assert_eq!(state["source"]["audioFile"], file);
    let state = put_to("music_on_hold", Some(&state), &json!({"source": {"audioFile": {"name": "DELETE"}}}));
    let expected = json!({"messageSourceSelection": "Custom", "audioFilePreferredCodec": "G711"});
    assert_eq!(state["source"], expected);
    assert_eq!(state["internalSource"]["audioFile"], file);
    let response = shown("music_on_hold", Some(&state));
    assert_eq!(response["source"], expected);
    // Only this word removes a file, and only where one is expected.
    let state = put_to("music_on_hold", Some(&state), &json!({"source": {"audioFile": {"name": "Delete"}}}));
    assert_eq!(state["source"]["audioFile"]["name"], "Delete");
    let state = put_to("pre_announcement", None, &json!({"audioFile": {"name": "DELETE"}}));
    assert_eq!(state["audioFile"]["name"], "DELETE");
}

#[test]
fn speed_dial_shows_every_code() {
    for (service, codes, used) in [("speed_dial_8", 8, 5), ("speed_dial_100", 100, 7)] {
        let code = if codes == 8 { "7" } else { "07" };
        let empty = shown(service, None);
        assert_eq!(empty["speedCodes"].as_array().unwrap().len(), codes);
        assert_eq!(empty["speedCodes"][used], json!({"speedCode": code, "phoneNumber": "", "description": ""}));
        let item = json!({"speedCode": code, "phoneNumber": "+3225550101", "description": "The office"});
        let state = put_to(service, None, &json!({"speedCodes": [item]}));
        let mut expected = empty.clone();
        expected["speedCodes"][used] = item;
        assert_eq!(shown(service, Some(&state)), expected);
        // What is shown can be sent back, and a list replaces the stored one.
        assert_eq!(shown(service, Some(&put_to(service, Some(&state), &expected))), expected);
        let other = json!({"speedCodes": [{"speedCode": expected["speedCodes"][0]["speedCode"]}]});
        assert_eq!(shown(service, Some(&put_to(service, Some(&state), &other))), empty);
    }
}

#[test]
fn a_number_of_anywhere_has_criteria_of_its_own() {
    let criteria = json!({"name": "lunch", "fromDnCriteria": {"selection": "Any"}});
    let put = json!({"phoneNumbers": [{"phoneNumber": "+3225550101", "criteria": [criteria]}]});
    let state = put_to("anywhere", None, &put);
    let response = shown("anywhere", Some(&state));
    let number = &response["phoneNumbers"][0];
    assert_eq!(number["active"], false);
    let expected = json!({"name": "lunch", "fromDnCriteria": {"selection": "Any", "phoneNumbers": []},
        "doNotPerformAction": false});
    assert_eq!(number["criteria"][0], expected);
}

#[test]
fn a_mobile_number_is_active_only_with_a_number() {
    let put = (Method::Put, format!("{USER}mobile_number/"));
    let initial = shown("mobile_number", None);
    refuses(&put, &initial, r#"{"active": true}"#, &["mobile-number.phoneNumber.put.required /phoneNumber"]);
    let state = put_to("mobile_number", None, &json!({"active": true, "phoneNumber": "+3225550101"}));
    let state = put_to("mobile_number", Some(&state), &json!({"advanced_settings": {"callControl": true}}));
    let settings = &shown("mobile_number", Some(&state))["advanced_settings"];
    assert_eq!((&settings["callControl"], &settings["useSettingLevel"]), (&json!(true), &json!("Group")));
    refuses(&put, &state, r#"{"phoneNumber": ""}"#, &["mobile-number.phoneNumber.put.not-empty /phoneNumber"]);
}

#[test]
fn an_update_does_not_store_what_only_a_response_has() {
    let sent = json!({"active": true, "hostUserId": "desk@example.org", "colour": "red"});
    let state = put_to("flex_seat", None, &sent);
    assert_eq!((state.get("hostUserId"), state.get("colour")), (None, None));
    let get = (Method::Get, format!("{USER}flex_seat/"));
    let recorded = json!({"active": false, "hostUserId": "desk@example.org", "colour": "red"});
    let state = BEHAVIOUR.recorded(&found(&get), Some(&state), &recorded).unwrap();
    assert_eq!(state["hostUserId"], "desk@example.org");
    assert_eq!(
        (&state["active"], state.get("colour")),
        (&json!(true), None),
        "an update writes `active`, and no request writes `colour`"
    );
    assert!(BEHAVIOUR.recorded(&found(&get), None, &json!({"active": true})).is_none());
    let item = at(Method::Get, "criteria/lunch/");
    assert!(BEHAVIOUR.recorded(&found(&item), None, &json!({})).is_none());
    let get = (Method::Get, format!("{USER}meet_me_confs/bridges/"));
    let bridge = json!({"bridgeId": "b", "name": "n", "phoneNumber": "", "extension": "",
        "allocatedPorts": {"quantity": 3}, "active": true});
    let state = BEHAVIOUR.recorded(&found(&get), None, &json!({"conference_bridges": [bridge]})).unwrap();
    assert_eq!(shown("meet_me_confs/bridges", Some(&state))["conference_bridges"][0]["name"], "n");
}

/// A POST to a phone list adds entries; an entry whose name is there already fails.
#[test]
fn a_phone_list_keeps_entries_by_name() {
    let places = ["", "groups/g/", "groups/g/users/u/"];
    let lists = ["common_phone_list", "common_phone_list", "personal_phone_list"];
    for (place, list) in places.into_iter().zip(lists) {
        let path = format!("/api/v1/tenants/t/{place}services/{list}/");
        let (get, post) = ((Method::Get, path.clone()), (Method::Post, path));
        let entry = |name: &str| json!({"name": name, "phoneNumber": "+3225550101"});
        let first = json!({"entries": [entry("taxi"), entry("shop")]});
        let state = BEHAVIOUR.change(&found(&post), None, &first).unwrap();
        assert_eq!(BEHAVIOUR.response(&found(&get), Some(&state)).unwrap(), first);
        let second = json!({"entries": [entry("bar")]});
        becomes(&post, &state, &second, &json!({"entries": [entry("taxi"), entry("shop"), entry("bar")]}));
        becomes(&post, &state, &json!({}), &state);
        let rule = format!("{}.entries.post.unique", list.replace('_', "-"));
        let taken = json!({"entries": [entry("bar"), entry("shop"), entry("bar")]}).to_string();
        refuses(&post, &state, &taken, &[1, 2].map(|index| format!("{rule} /entries/{index}/name")));
    }
}

fn assignment(place: &str) -> &'static Assignment {
    let path = format!("/api/v1/tenants/t/groups/g/{place}services/");
    match BEHAVIOUR.source(API.find(Method::Get, &path).unwrap().service) {
        Some(Source::Assignment(assignment)) => assignment,
        Some(Source::Users(_)) | None => panic!("{place} has no assignment"),
    }
}

#[test]
fn services_are_assigned_and_removed_by_their_titles() {
    let services = [&SEQUENTIAL_RING, &PRIORITY_ALERT];
    for place in ["users/u/", ""] {
        let path = format!("/api/v1/tenants/t/groups/g/{place}services/");
        let after = |method, body: &str| {
            let found = API.find(method, &path).unwrap();
            let assigned = Assigned { services: BTreeSet::from(["sequential-ring"]), ..Assigned::default() };
            BEHAVIOUR.reassign(assignment(place), &found, &services, &assigned, body)
        };
        for (method, body, expected) in [
            (Method::Post, r#"{"services": [{"name": "Priority Alert"}]}"#, &["priority-alert", "sequential-ring"][..]),
            (Method::Post, r#"{"services": [{"name": "Sequential Ring"}]}"#, &["sequential-ring"]),
            (Method::Post, r#"{"servicePacks": []}"#, &["sequential-ring"]),
            (Method::Delete, r#"{"services": [{"name": "Sequential Ring"}, {"name": "Priority Alert"}]}"#, &[]),
            (Method::Delete, r#"{"services": [{"name": "Priority Alert"}]}"#, &["sequential-ring"]),
            (Method::Delete, "", &["sequential-ring"]),
        ] {
            assert_eq!(
                after(method, body).unwrap().services.into_iter().collect::<Vec<_>>(),
                expected,
                "{method} {body}"
            );
        }
        for (body, at) in [
            (r#"{"services": [{"name": "Sequential Ring"}, {"name": "sequential-ring"}]}"#, "/services/1/name"),
            (
                r#"{"servicePacks": [{"name": "Office Basic"}], "services": [{"name": "Office Basic"}]}"#,
                "/services/0/name",
            ),
        ] {
            let refused = after(Method::Post, body);
            assert!(matches!(&refused, Err(Refused::UnknownService { pointer }) if pointer == at), "{refused:?}");
        }
        // What is not there can be removed, whatever its name is. A pack may have any name.
        let unknown = r#"{"services": [{"name": "hunter2"}], "servicePacks": [{"name": "Office Basic"}]}"#;
        let (result, packs) = (after(Method::Delete, unknown).unwrap(), BTreeSet::new());
        assert_eq!(result, Assigned { services: BTreeSet::from(["sequential-ring"]), packs });
        let packs = after(Method::Post, r#"{"servicePacks": [{"name": "Office Basic"}]}"#).unwrap().packs;
        assert_eq!(packs, BTreeSet::from(["Office Basic".to_owned()]));
        assert!(matches!(after(Method::Post, r#"{"services": [{}]}"#), Err(Refused::Invalid(_))));
        let found = API.find(Method::Post, &path).unwrap();
        assert!(matches!(BEHAVIOUR.change(&found, None, "{}"), Err(Refused::Absent)), "only reassign changes it");
    }
}

#[test]
fn the_summary_shows_what_is_assigned_and_active() {
    let state = json!({"active": true});
    let summary = assignment("users/u/").summary.unwrap();
    let is_active = |service: &'static Service| {
        let state = (service.name == "call-forwarding-selective").then_some(&state);
        BEHAVIOUR.is_active(summary, service, state)
    };
    let services = [&SEQUENTIAL_RING, &CALL_FORWARDING_SELECTIVE, &PRIORITY_ALERT, &SIMULTANEOUS_RING_PERSONAL];
    let services = services.into_iter().map(|service| (service, service.name != "priority-alert"));
    let state = BEHAVIOUR.assignment_state(assignment("users/u/"), services, ["Office Basic"], is_active);
    let found = API.find(Method::Get, "/api/v1/tenants/t/groups/g/users/u/services/").unwrap();
    let response = BEHAVIOUR.response(&found, Some(&state)).unwrap();
    assert!(validate(found.operation.response.unwrap().object, Method::Get, &response).is_valid());
    assert_eq!(
        response,
        json!({
            "summary": {"userServices": [
                {"name": "Sequential Ring"},
                {"name": "Call Forwarding Selective", "active": true},
                {"name": "Simultaneous Ring Personal", "active": false},
            ]},
            "assignementStatus": {
                "services": [
                    {"name": "Sequential Ring", "assigned": true},
                    {"name": "Call Forwarding Selective", "assigned": true},
                    {"name": "Priority Alert", "assigned": false},
                    {"name": "Simultaneous Ring Personal", "assigned": true},
                ],
                "servicePacks": [{"name": "Office Basic", "assigned": true}],
            },
        })
    );
}

/// An update of executives replaces the list, one of codes changes those that it names. What a PUT may not have is kept, or gets
/// an initial value.
#[test]
fn codes_and_executives_are_found_by_their_keys() {
    for (path, first, second, shown) in [
        (
            "/api/v1/tenants/t/groups/g/properties/facs/",
            json!({"codes": [{"name": "Call Pickup"}, {"name": "Last Number Redial", "enabled": false}]}),
            json!({"codes": [{"name": "Last Number Redial"}], "level": "Tenant"}),
            json!({"codes": [{"name": "Call Pickup", "code": "", "enabled": true},
                {"name": "Last Number Redial", "code": "", "enabled": false}], "level": "Tenant"}),
        ),
        (
            "/api/v1/tenants/t/groups/g/users/u/services/executive_assistant/executives/",
            json!({"executiveUsers": [{"userId": "jane", "optInStatus": true}, {"userId": "john"}]}),
            json!({"executiveUsers": [{"userId": "john"}]}),
            json!({"enableDivert": false, "divertTo": "", "executiveUsers": [{"userId": "john", "firstName": "",
                "lastName": "", "phoneNumber": "", "extension": "", "optInStatus": false, "optInAllowed": true}]}),
        ),
    ] {
        let (get, put) = ((Method::Get, path.to_owned()), (Method::Put, path.to_owned()));
        let state = BEHAVIOUR.change(&found(&put), None, &first).unwrap();
        let state = BEHAVIOUR.change(&found(&put), Some(&state), &second).unwrap();
        let response = BEHAVIOUR.response(&found(&get), Some(&state)).unwrap();
        assert_eq!(response, shown);
        assert!(validate(found(&get).operation.response.unwrap().object, Method::Get, &response).is_valid());
    }
}

/// What no update can write stays with the item that has the key.
#[test]
fn a_keyed_item_keeps_what_no_update_can_write() {
    let path = "/api/v1/tenants/t/groups/g/users/u/properties/facs/".to_owned();
    let code = |name: &str, code: &str, enabled: bool| json!({"name": name, "code": code, "enabled": enabled});
    let stored = json!({"codes": [code("Redial", "*66", true), code("Pickup", "*98", true)]});
    let put =
        json!({"codes": [{"name": "Pickup", "enabled": false}, {"name": "Park"}, {"name": "Park", "enabled": false}]});
    let after = json!({"codes": [code("Redial", "*66", true), code("Pickup", "*98", false), code("Park", "", false)]});
    becomes(&(Method::Put, path), &stored, &put, &after);

    let path = "/api/v1/tenants/t/groups/g/users/u/services/executive_assistant/executives/".to_owned();
    let executive = |id: &str, name: &str, opted: bool| {
        json!({"userId": id, "firstName": name, "lastName": "", "phoneNumber": "", "extension": "",
            "optInStatus": opted, "optInAllowed": true})
    };
    let state = |users: &[Value]| json!({"enableDivert": false, "divertTo": "", "executiveUsers": users});
    let stored = state(&[executive("john", "John", true), executive("jane", "Jane", true)]);
    // A PUT cannot write a name, and two items with one key are one.
    let put = json!({"executiveUsers": [{"userId": "jane", "firstName": "Mallory"}, {"userId": "mary", "firstName": "Mary"},
        {"userId": "mary", "optInStatus": true}]});
    let after = state(&[executive("jane", "Jane", false), executive("mary", "", true)]);
    becomes(&(Method::Put, path), &stored, &put, &after);
}

/// A list is asked for with the items of all levels.
#[test]
fn a_response_has_levels_only_if_all_are_asked_for() {
    let response = |place: &str, body: Value| {
        let path = format!("/api/v1/tenants/t/{place}time_schedules/");
        let found = API.find(Method::Get, &path).unwrap();
        let state = json!({"schedules": [{"name": "noon", "level": "User"}]});
        let tenant = json!({"schedules": [{"name": "night"}, {"name": "noon"}]});
        let response = BEHAVIOUR.response(&found, Some(&state)).unwrap();
        let response = BEHAVIOUR.with_levels(&found, response, Some(&body), |_| Some(&tenant));
        assert!(validate(found.operation.response.unwrap().object, Method::Get, &response).is_valid());
        response["schedules"].clone()
    };
    let own = json!([{"name": "noon"}]);
    for body in [json!({}), json!({"allLevels": false}), json!([])] {
        assert_eq!(response("groups/g/", body.clone()), own, "{body}");
        assert_eq!(response("", body), own);
    }
    let all = || json!({"allLevels": true});
    let tenant = |name: &str| json!({"name": name, "level": "Tenant"});
    assert_eq!(
        response("groups/g/", all()),
        json!([{"name": "noon", "level": "Group"}, tenant("night"), tenant("noon")])
    );
    assert_eq!(response("", all()), json!([tenant("noon")]));
}
