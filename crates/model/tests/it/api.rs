//! The API as a value: identity of objects, changed APIs, and rules by id.

use linecard_contract::table::*;
use linecard_contract::{Method, Object, Presence, validate};
use linecard_model::API;
use linecard_model::objects::{
    CRITERIA, CRITERIA_IN_LIST, CRITERIA_SELECTIVE_CALL_ACCEPTANCE, SELECTIVE_CALL_ACCEPTANCE,
};
use std::collections::HashSet;

/// An object of another API with the name of one of ours.
#[rustfmt::skip]
static FOREIGN: Object = Table {
    namespace: "example",
    name: "criteria",
    page: "Criteria",
    title: "Criteria",
    description: "What is looked for.",
    base: &[],
    rows: &table(                [GET, PUT, DELETE], [
        field("name",   NOT_EMPTY,     [A, R, R], "The name of the criteria."),
        field("weight", integer(1, 9), [A, R, F], "How much they count."),
    ]),
    rules: &[],
}.checked();

#[test]
fn each_pair_of_namespace_and_name_is_one_table() {
    API.check().unwrap();
}

#[test]
fn a_foreign_object_is_validated_by_its_own_table_whatever_is_literal() {
    assert_ne!(&FOREIGN, &CRITERIA);
    assert_eq!(HashSet::from([&FOREIGN, &CRITERIA, &CRITERIA]).len(), 2);
    let found = |object, body: &str| -> Vec<String> {
        validate(object, Method::Put, body).findings().map(|finding| finding.rule().to_string()).collect()
    };
    let all = API.ledger.iter().filter(|interpretation| !interpretation.literal.is_empty());
    let all: Vec<&str> = all.map(|interpretation| interpretation.id).collect();
    for literal in [&API, API.literal(["criteria.name"]).unwrap(), API.literal(all).unwrap()] {
        assert!(is_same(literal.resolve(&FOREIGN), &FOREIGN));
        assert_eq!(found(literal.resolve(&FOREIGN), r#"{"name": "a"}"#), ["criteria.weight.put.required"]);
        assert_eq!(found(literal.resolve(&FOREIGN), r#"{"name": "", "weight": 1}"#), ["criteria.name.put.length"]);
    }
}

#[test]
fn a_change_applies_to_all_users_of_the_object() {
    let changed = API.with_changes(|draft| {
        let is_it = draft.object() == &CRITERIA_SELECTIVE_CALL_ACCEPTANCE;
        for field in draft.fields.iter_mut().filter(|field| is_it && field.name == "active") {
            field.enforced[Method::Get as usize] = Presence::Forbidden;
        }
        is_it
    });
    let of_service = |title: &str| {
        let mut operations = changed.operations().filter(|(_, operation)| operation.title == title);
        operations.next().unwrap().1.content().unwrap().object
    };
    let shown = of_service("Display user’s selective call acceptance criteria");
    assert!(!is_same(shown, &CRITERIA_SELECTIVE_CALL_ACCEPTANCE) && *shown == CRITERIA_SELECTIVE_CALL_ACCEPTANCE);
    assert!(is_same(shown, changed.object("criteria-selective-call-acceptance").unwrap()));
    assert!(is_same(shown, changed.resolve(&CRITERIA_SELECTIVE_CALL_ACCEPTANCE)));
    assert!(is_same(changed.object("criteria-in-list").unwrap(), &CRITERIA_IN_LIST), "it does not hold it");
    changed.check().unwrap();
    let found = changed.find(Method::Put, "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/");
    let whole = found.unwrap().operation.request.unwrap().object;
    assert!(!is_same(whole, &SELECTIVE_CALL_ACCEPTANCE), "an item that it creates is a changed one");
}

#[test]
fn an_unchanged_api_is_the_same() {
    assert!(is_same(API.with_changes(|_| false), &API));
    assert!(is_same(API.literal([]).unwrap(), &API));
}

#[test]
fn every_rule_is_found_by_its_id_and_no_two_share_one() {
    let mut seen = HashSet::new();
    let objects = API.objects.iter().copied().chain(API.objects_of_conventions());
    for rule in objects.flat_map(|object| Method::ALL.map(|method| object.rule_ids(method))).flatten() {
        let id = rule.to_string();
        assert_eq!(API.rule(&id), Some(rule), "{id}");
        assert!(seen.insert(id.clone()), "two rules have the id {id}");
    }
    for id in ["", "criteria", "criteria.name", "criteria.nam.put.type", "criteria.name.put.range", "json.syntax"] {
        assert_eq!(API.rule(id), None, "{id}");
    }
}

#[test]
fn levels_and_statuses_are_found_by_number() {
    assert_eq!(API.level(8).unwrap().title, "group administrator");
    assert_eq!(API.level(20).unwrap().title, "reseller or support");
    assert!(API.level(9).is_none());
    assert_eq!(API.status(404).unwrap().phrase, "Not Found");
    assert!(API.status(418).is_none());
}

/// Whether both are one table, or one API.
fn is_same<T>(left: &T, right: &T) -> bool {
    std::ptr::eq(left, right)
}
