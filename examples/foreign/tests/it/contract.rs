//! Validation, operations and literal interpretation.

use foreign::tables::{POSTCODE, ROUND, SCHEDULE, SELECTION, STOP};
use foreign::{API, ROUNDS};
use linecard_contract::{Method, Object, validate, validate_update};
use linecard_testkit::{breakable, one_fault_of, samples, valid};
use serde_json::json;

// ANCHOR: found
fn found(method: Method, body: &str) -> Vec<String> {
    found_in(&STOP, method, body)
}
// ANCHOR_END: found

fn found_in(object: &'static Object, method: Method, body: &str) -> Vec<String> {
    validate(object, method, body)
        .findings()
        .map(|finding| format!("{} {}", finding.rule(), finding.message()))
        .collect()
}

// ANCHOR: checked
#[test]
fn the_tables_are_in_order() {
    API.check().unwrap();
    POSTCODE.check().unwrap();
}
// ANCHOR_END: checked

#[test]
fn every_rule_is_found_by_its_id() {
    for object in API.objects {
        for rule in Method::ALL.into_iter().flat_map(|method| object.rule_ids(method)) {
            assert_eq!(API.rule(&rule.to_string()), Some(rule));
        }
    }
}

// ANCHOR: validate
#[test]
fn bodies_are_validated_by_the_page() {
    assert_eq!(found(Method::Post, r#"{"code": "7a", "kind": "Delivery", "parcels": 3}"#), [""; 0]);
    assert_eq!(
        found(Method::Post, r#"{"code": "7a", "kind": "Delivery", "newCode": "7b", "parcels": 41}"#),
        [
            "stop.newCode.post.forbidden `newCode` is not allowed in a POST; remove it (PUT accepts it)",
            "stop.parcels.post.range `parcels` must be an Integer from 1 to 40",
        ]
    );
    let stored = json!({"code": "7a", "kind": "Collection"});
    let report = validate_update(&STOP, &stored, r#"{"code": "7a", "parcels": 3}"#);
    assert_eq!(report.findings().next().unwrap().rule().to_string(), "stop.parcels.put.relevant");
}
// ANCHOR_END: validate

#[test]
fn numbers_and_patterns_are_validated() {
    assert_eq!(
        found(Method::Post, r#"{"code": "7a", "kind": "Delivery", "weight": 31.51, "postcode": "1234 ab", "wait": 4}"#),
        [
            "stop.weight.post.range `weight` must be a Decimal from 0.1 to 31.5",
            "stop.postcode.post.format `postcode` must be a String, a postcode: four digits, a space, two capital letters",
            "stop.wait.post.range `wait` must be an Integer: 0, or 5 to 30",
        ]
    );
}

// ANCHOR: count
#[test]
fn attributes_are_counted() {
    assert_eq!(found_in(&SELECTION, Method::Post, r#"{"day": "Monday"}"#), [""; 0]);
    for (body, rule) in [
        ("{}", "selection.criteria.post.required"),
        (r#"{"day": "Monday", "kind": "Delivery", "postcode": "1234 AB"}"#, "selection.criteria.post.exclusive"),
    ] {
        let found = found_in(&SELECTION, Method::Post, body);
        assert!(found[0].starts_with(rule), "{found:?}");
    }
    // The body alone breaks nothing, because it does not have `byVan`. The stored state decides.
    assert_eq!(found_in(&ROUND, Method::Put, r#"{"onFoot": false, "byBike": false}"#), [""; 0]);
    let stored = json!({"active": true, "onFoot": true, "byBike": false, "byVan": false, "stops": []});
    let report = validate_update(&ROUND, &stored, r#"{"onFoot": false}"#);
    assert_eq!(report.findings().next().unwrap().rule().to_string(), "round.vehicles.put.required");
}
// ANCHOR_END: count

// ANCHOR: paths
#[test]
fn operations_are_found_by_path_and_paths_are_made() {
    let segments = [("operator", "o"), ("district", "d"), ("courier", "ann/b"), ("code", "7 a")];
    let show = &ROUNDS.operations[2];
    let path = API.path(show, &segments).unwrap();
    assert_eq!(path, "/rounds/v2/operators/o/districts/d/couriers/ann%2Fb/round/stops/7%20a/");
    let found = API.find(Method::Get, &path).unwrap();
    assert_eq!(found.operation.title, show.title);
    assert!(found.segments().eq(segments.map(|(name, segment)| (name, segment.into()))));
    assert!(API.find(Method::Get, "/api/v1/login/").is_err());
}
// ANCHOR_END: paths

// ANCHOR: literal
#[test]
fn an_interpretation_is_switched_off() {
    let body = r#"{"code": "7a", "kind": "Collection"}"#;
    assert!(validate(&STOP, Method::Get, body).is_valid());
    let literal = API.literal(["stop.parcels"]).unwrap();
    let report = validate(literal.resolve(&STOP), Method::Get, body);
    assert_eq!(report.violations().next().unwrap().rule().to_string(), "stop.parcels.get.required");
}
// ANCHOR_END: literal

/// Objects are identified by namespace and name: the API of `linecard-model` has a schedule too.
#[test]
fn an_object_of_the_same_name_in_another_api_is_another_one() {
    let ours = linecard_model::API.object("schedule").unwrap();
    assert_ne!(ours, &SCHEDULE);
    assert!(is_same(linecard_model::API.resolve(&SCHEDULE), &SCHEDULE));
    let body = r#"{"day": "Monday"}"#;
    assert!(validate(&SCHEDULE, Method::Put, body).is_valid() && !validate(ours, Method::Put, body).is_valid());
}

// ANCHOR: samples
#[test]
fn test_bodies_are_made() {
    for object in API.objects {
        for method in object.methods {
            for body in samples(valid(object, *method), 7).take(100) {
                assert!(validate(object, *method, &body).is_valid(), "{} {method}: {body}", object.name);
            }
            for rule in breakable(object, *method) {
                let faulty = samples(one_fault_of(object, *method, &rule.to_string()).unwrap(), 7).next().unwrap();
                let report = validate(object, *method, &faulty.body);
                assert!(report.findings().any(|finding| finding.rule() == rule), "{rule}: {}", faulty.body);
            }
        }
    }
}
// ANCHOR_END: samples

/// Returns whether two references are to the same table or API.
fn is_same<T>(left: &T, right: &T) -> bool {
    std::ptr::eq(left, right)
}
