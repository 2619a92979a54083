//! Converting a GET response into a PUT or POST body.

use linecard_contract::table::{C, GET, O, PUT, R, STRING, Table, at_most_one, field, list, object, table};
use linecard_contract::{Items, Method, Object, project, validate_update};
use linecard_model::API;
use linecard_model::objects::{
    self, CRITERIA, DEVICES_TO_RING, LOCATION, SCHEDULE_RECURRENCE, SELECTIVE_CALL_ACCEPTANCE,
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Checks the body of a response, the dropped attributes, and the missing ones.
#[track_caller]
fn check(object: &'static Object, method: Method, answer: &Value, body: &Value, dropped: &[&str], lacking: &[&str]) {
    let projection = project(object, answer, method);
    assert_eq!(projection.body, *body);
    let pointers: Vec<&str> = projection.dropped.iter().map(|dropped| dropped.pointer.as_str()).collect();
    assert_eq!(pointers, dropped, "{:?}", projection.dropped);
    let rules: Vec<String> = projection.lacking.iter().map(|lacking| lacking.rule.to_string()).collect();
    assert_eq!(rules, lacking);
    if method == Method::Put && lacking.is_empty() {
        assert!(validate_update(object, answer, &projection.body).is_valid());
    }
}

#[test]
fn forbidden_undefined_and_ignored_attributes_are_dropped() {
    let answer = json!({"criteria": [{"name": "a", "active": true, "callsFrom": "1", "timeScheduleObj": "b", "0": [], "x/y~z": 1}]});
    let body = json!({"criteria": [{"name": "a", "active": true}]});
    let dropped = ["/criteria/0/callsFrom", "/criteria/0/timeScheduleObj", "/criteria/0/0", "/criteria/0/x~1y~0z"];
    check(&SELECTIVE_CALL_ACCEPTANCE, Method::Put, &answer, &body, &dropped, &[]);
    check(&CRITERIA, Method::Put, &json!({"name": "a", "7": 8}), &json!({"name": "a"}), &["/7"], &[]);
}

/// A list shows a schedule as an object under another name, beside a text with the name of the schedule.
#[test]
fn a_schedule_of_a_list_item_is_taken_from_where_the_list_shows_it() {
    let item = |more: Value| {
        let mut item = json!({"name": "a", "active": true});
        item.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({"criteria": [item]})
    };
    let (noon, feast) = (json!({"name": "noon", "level": "Group"}), json!({"name": "feast"}));
    let listed = json!({"timeSchedule": "noon(Group)", "timeScheduleObj": noon, "holidaySchedule": "feast",
        "holidayScheduleObj": feast});
    let sent = item(json!({"timeSchedule": noon, "holidaySchedule": feast}));
    check(&SELECTIVE_CALL_ACCEPTANCE, Method::Put, &item(listed), &sent, &[], &[]);
    // A pointer leads to the value in the response.
    let listed = json!({"timeSchedule": "noon", "timeScheduleObj": {"name": "noon", "since": 1}});
    let sent = item(json!({"timeSchedule": {"name": "noon"}}));
    let dropped = ["/criteria/0/timeScheduleObj/since"];
    check(&SELECTIVE_CALL_ACCEPTANCE, Method::Put, &item(listed), &sent, &dropped, &[]);
    // Where the names are swapped, the object stays, and a text without an object cannot be sent.
    let swapped = json!({"holidaySchedule": feast, "holidayScheduleObj": "feast", "timeSchedule": "noon(Group)"});
    let sent = item(json!({"holidaySchedule": feast}));
    let dropped = ["/criteria/0/holidayScheduleObj", "/criteria/0/timeSchedule"];
    let projection = project(&SELECTIVE_CALL_ACCEPTANCE, &item(swapped), Method::Put);
    assert_eq!(projection.body, sent);
    let pointers: BTreeSet<&str> = projection.dropped.iter().map(|it| it.pointer.as_str()).collect();
    assert_eq!(pointers, BTreeSet::from(dropped));
    // None means no schedule.
    let none = json!({"timeSchedule": "None", "holidaySchedule": "None"});
    assert_eq!(project(&objects::PRIORITY_ALERT, &item(none), Method::Put).body, item(json!({})));
}

#[test]
fn a_list_with_an_item_that_cannot_be_sent_is_dropped() {
    let criteria = |number| json!({"selection": "Specified Only", "phoneNumbers": ["1", number]});
    let answer = json!({"name": "a", "active": true, "fromDnCriteria": criteria("x")});
    let body = json!({"name": "a", "active": true, "fromDnCriteria": {"selection": "Specified Only"}});
    check(&CRITERIA, Method::Put, &answer, &body, &["/fromDnCriteria/phoneNumbers"], &[]);
    let answer = json!({"name": "a", "active": true, "fromDnCriteria": criteria("2")});
    check(&CRITERIA, Method::Put, &answer, &answer, &[], &[]);
}

#[test]
fn an_empty_list_is_dropped_with_the_attribute_that_requires_items() {
    let answer = json!({"name": "a", "fromDnCriteria": {"selection": "Specified Only", "phoneNumbers": []}});
    let body = json!({"name": "a", "fromDnCriteria": {}});
    check(&CRITERIA, Method::Put, &answer, &body, &["/fromDnCriteria/phoneNumbers", "/fromDnCriteria/selection"], &[]);
}

#[test]
fn a_list_that_must_not_be_empty_is_dropped_with_its_condition() {
    let answer = json!({"mode": "Mobile", "includeAnywhere": true, "mobilesNumbers": []});
    let projection = project(&DEVICES_TO_RING, &answer, Method::Put);
    assert!(projection.body.get("mobilesNumbers").is_none());
    assert!(validate_update(&DEVICES_TO_RING, &answer, &projection.body).is_valid());
    assert!(projection.lacking.is_empty());
}

#[test]
fn an_incomplete_object_is_dropped() {
    let answer = json!({"name": "a", "timeSchedule": {"level": "User"}});
    check(&CRITERIA, Method::Put, &answer, &json!({"name": "a"}), &["/timeSchedule"], &[]);
}

#[test]
fn what_a_value_excludes_is_dropped() {
    let answer = json!({"recurDaily": {}, "recurEndDate": "2025-01-01", "recurForEver": true});
    let projection = project(&SCHEDULE_RECURRENCE, &answer, Method::Put);
    assert_eq!(projection.body.as_object().unwrap().len(), 2);
    assert_eq!(projection.dropped.len(), 1);
    assert_eq!(projection.dropped[0].rule.to_string(), "schedule-recurrence.recurEndDate.put.forbidden");
}

#[test]
fn the_first_of_exclusive_attributes_stays() {
    let answer = json!({"recurDaily": {}, "recurEndDate": "2025-01-01", "recurEndOccurrence": 3});
    let projection = project(&SCHEDULE_RECURRENCE, &answer, Method::Put);
    assert_eq!(projection.body.as_object().unwrap().len(), 2);
    assert_eq!(projection.dropped.len(), 1);
    assert_eq!(projection.dropped[0].rule.to_string(), "schedule-recurrence.end.put.exclusive");
}

#[test]
fn a_number_that_the_response_leaves_out_becomes_an_empty_text() {
    let body = json!({"id": 1, "phoneNumber": ""});
    for method in [Method::Put, Method::Post] {
        check(&LOCATION, method, &json!({"id": 1}), &body, &[], &[]);
        check(&LOCATION, method, &body, &body, &[], &[]);
    }
    check(&LOCATION, Method::Delete, &json!({"id": 1}), &json!({"id": 1}), &[], &[]);
}

#[test]
fn missing_attributes_of_the_body_are_reported() {
    let answer = json!({"phoneNumber": ""});
    check(&LOCATION, Method::Put, &answer, &answer, &[], &["location.id.put.required"]);
    check(&objects::SCHEDULE, Method::Put, &json!([]), &json!([]), &[], &["json.not-an-object"]);
    check(&objects::REGISTRATIONS, Method::Put, &json!({}), &json!({}), &[], &["registrations.put.method"]);
}

static ITEMS: Items = linecard_contract::table::items(object(&ITEM));
static ITEM: Object = Table {
    namespace: "example",
    name: "item",
    page: "",
    title: "",
    description: "",
    base: &[],
    rows: &table([GET, PUT], [field("id", STRING, [C, R], ""), field("note", STRING, [C, O], "")]),
    rules: &[],
}
.checked();
static HOLDER: Object = Table {
    namespace: "example",
    name: "holder",
    page: "",
    title: "",
    description: "",
    base: &[],
    rows: &table([GET, PUT], [field("items", list(&ITEMS), [C, O], ""), field("other", STRING, [C, O], "")]),
    rules: &[at_most_one("kind", &["items", "other"]).only_in(&[PUT])],
}
.checked();

#[test]
fn a_list_is_dropped_once() {
    let answer = json!({"items": [{"note": "a"}, {"id": "b"}, {"note": "c"}]});
    check(&HOLDER, Method::Put, &answer, &json!({}), &["/items"], &[]);
}

#[test]
fn more_faults_than_a_report_holds_are_dropped_too() {
    let items: Vec<Value> = (0..1_000).map(|id| json!({"id": id.to_string(), "x": 1, "y": 2})).collect();
    let projection = project(&HOLDER, &json!({"items": items}), Method::Put);
    assert_eq!(projection.dropped.len(), 2_000);
    assert_eq!(projection.body["items"][999], json!({"id": "999"}));
}

/// A list shows an object elsewhere only if some response has both attributes.
#[test]
fn an_attribute_is_listed_where_a_response_has_it() {
    let fields = || API.objects.iter().flat_map(|object| object.fields());
    let listed: BTreeSet<(&str, &str)> = fields().filter_map(|field| Some((field.name, field.listed_as?))).collect();
    assert_eq!(listed.len(), 2);
    for (name, listed_as) in listed {
        let has = |object: &Object, name| object.field(name).is_some_and(|field| field.may_stand(Method::Get));
        assert!(API.objects.iter().any(|object| has(object, name) && has(object, listed_as)), "{listed_as}");
    }
}
