//! The differences between two states.

use linecard_behaviour::BEHAVIOUR;
use linecard_contract::{Method, Service};
use linecard_model::API;
use linecard_model::services::{
    CALL_PROCESSING_POLICIES, PERSONAL_PHONE_LIST, SELECTIVE_CALL_ACCEPTANCE, SERVICES_OF_GROUP, SERVICES_OF_USER,
};
use serde_json::{Value, json};

/// Formats each change as a line: what happened, where, and the values that are shown.
#[track_caller]
fn check(service: &Service, before: Option<&Value>, after: &Value, expected: &[&str]) {
    let word = |value: &Option<Value>| value.as_ref().map_or("?".to_owned(), Value::to_string);
    let changes = BEHAVIOUR.changes(service, before, after);
    let lines: Vec<String> = changes
        .iter()
        .map(|changed| {
            let (before, after) = (word(&changed.before), word(&changed.after));
            format!("{} {} {before} {after}", changed.how.as_str(), changed.pointer)
        })
        .collect();
    assert_eq!(lines, expected);
}

fn criteria(name: &str, active: bool, selection: &str, numbers: &[&str]) -> Value {
    json!({"name": name, "active": active, "fromDnCriteria": {"selection": selection, "phoneNumbers": numbers}})
}

#[test]
fn items_have_their_names_in_pointers() {
    let state = |criteria: &[Value]| json!({"criteria": criteria});
    let lunch = criteria("lunch/1", true, "Any", &[]);
    for (before, after, expected) in [
        (vec![], vec![], &[][..]),
        (vec![], vec![lunch.clone()], &["added /criteria/lunch~11 ? ?"]),
        (vec![lunch.clone()], vec![], &["removed /criteria/lunch~11 ? ?"]),
        (
            vec![lunch.clone(), criteria("dinner", true, "Any", &[])],
            vec![criteria("dinner", true, "Any", &[]), criteria("lunch/1", false, "Specified Only", &["+3225550100"])],
            &[
                "changed /criteria/lunch~11/active true false",
                r#"changed /criteria/lunch~11/fromDnCriteria/selection "Any" "Specified Only""#,
                "changed /criteria/lunch~11/fromDnCriteria/phoneNumbers ? ?",
            ],
        ),
    ] {
        check(&SELECTIVE_CALL_ACCEPTANCE, Some(&state(&before)), &state(&after), expected);
    }
    check(&SELECTIVE_CALL_ACCEPTANCE, None, &state(&[]), &[]);
}

/// Numbers and unknown attributes are not shown.
#[test]
fn only_documented_words_are_shown() {
    let path = "/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/";
    let put = json!({"maxSimultaneousCalls": 12, "useMaxSimultaneousCalls": false});
    let state = BEHAVIOUR.change(&API.find(Method::Put, path).unwrap(), None, &put).unwrap();
    check(
        &CALL_PROCESSING_POLICIES,
        None,
        &state,
        &["changed /useMaxSimultaneousCalls true false", "changed /maxSimultaneousCalls ? ?"],
    );
    let unknown = json!({"criteria": [], "hunter2": "hunter2"});
    check(&SELECTIVE_CALL_ACCEPTANCE, None, &unknown, &["added /hunter2 ? ?"]);
}

/// Entries of a phone list have their names in pointers; an assigned service has its title.
#[test]
fn entries_and_assignments_have_their_names_in_pointers() {
    let state = |names: &[&str]| json!({"entries": names.iter().map(|name| json!({"name": name, "phoneNumber": "1"})).collect::<Vec<_>>()});
    check(&PERSONAL_PHONE_LIST, Some(&state(&["taxi"])), &state(&["taxi", "bar"]), &["added /entries/bar ? ?"]);
    let state = |alert: bool| json!({"services": [{"name": "Priority Alert", "assigned": alert}, {"name": "Executive", "assigned": true}]});
    let changed = ["changed /services/Priority Alert/assigned false true"];
    check(&SERVICES_OF_GROUP, Some(&state(false)), &state(true), &changed);
    let state = |alert| json!({"assignementStatus": state(alert)});
    let changed = ["changed /assignementStatus/services/Priority Alert/assigned true false"];
    check(&SERVICES_OF_USER, Some(&state(true)), &state(false), &changed);
}

/// A state may list what another does not: a service that the group has lost, or a pack.
#[test]
fn what_a_state_does_not_list_is_not_assigned() {
    let alert = |assigned: bool| json!({"name": "Priority Alert", "assigned": assigned});
    let state = |services: &[Value], packs: &[Value]| json!({"services": services, "servicePacks": packs});
    let pack = [json!({"name": "Office Basic", "assigned": true})];
    let removed = ["changed /services/Priority Alert/assigned true false"];
    check(&SERVICES_OF_GROUP, Some(&state(&[alert(true)], &[])), &state(&[], &[]), &removed);
    let assigned = ["changed /servicePacks/Office Basic/assigned false true"];
    check(&SERVICES_OF_GROUP, Some(&state(&[alert(false)], &[])), &state(&[], &pack), &assigned);
    check(&SERVICES_OF_GROUP, Some(&state(&[], &[])), &state(&[alert(false)], &[]), &[]);
}
