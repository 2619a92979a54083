//! Every struct and every method: from a body to the struct and back.

use crate::all::Entry;
use crate::listing::BODIES;
use linecard_contract::{AsBody, Report, validate};
use linecard_model::objects::OBJECTS;
use linecard_model::services::{CREDENTIALS, ERROR, ERROR_DETAILS, SESSION, SESSION_IDS, SESSION_PROFILE};
use linecard_testkit::{Shape, one_fault, samples, valid, valid_shaped};
use linecard_types::{Method, Refused};
use serde_json::{Map, Number, Value};

/// Whether two bodies are equal as JSON: numbers by their value, objects in any order.
pub(crate) fn are_equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            // Integers are compared exactly, because floats would lose digits.
            one == other || (one.is_f64() || other.is_f64()) && one.as_f64() == other.as_f64()
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| are_equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let is_in = |(name, value): (&String, &Value)| other.get(name).is_some_and(|other| are_equal(value, other));
            one.len() == other.len() && one.iter().all(is_in)
        }
        _ => one == other,
    }
}

/// The findings for comparison: severity, rule, pointer, offset.
fn found(report: &Report) -> Vec<String> {
    report.findings().map(|finding| format!("{finding:?} {:?}", finding.offset())).collect()
}

fn name(entry: &Entry) -> String {
    format!("{} {}", entry.object.name, entry.method)
}

const BODIES_OF_EACH: usize = 40;

#[test]
fn every_object_has_a_struct_in_every_method() {
    let conventions = [&CREDENTIALS, &ERROR, &ERROR_DETAILS, &SESSION, &SESSION_IDS, &SESSION_PROFILE];
    let expected: Vec<String> = OBJECTS
        .iter()
        .copied()
        .chain(conventions)
        .flat_map(|object| Method::ALL.map(|method| (object, method)))
        .filter(|(object, method)| object.has(*method))
        .map(|(object, method)| format!("{} {method}", object.name))
        .collect();
    let listed: Vec<String> = BODIES.iter().map(name).collect();
    let mut sorted = (expected.clone(), listed);
    sorted.0.sort();
    sorted.1.sort();
    assert_eq!(sorted.0, sorted.1);
    assert!(expected.len() > 100);
}

#[test]
fn a_valid_body_is_read_and_written_unchanged() {
    for entry in BODIES {
        for body in samples(valid(entry.object, entry.method), 5).take(BODIES_OF_EACH) {
            let text = body.to_string();
            let tree = (entry.through)(body.as_body()).unwrap_or_else(|error| panic!("{}: {error}", name(entry)));
            assert!(are_equal(&tree, &body), "{}:\n{body}\n{tree}", name(entry));
            let read = (entry.through)(text.as_body());
            assert_eq!(read.ok(), Some(tree), "{}: {text}", name(entry));
            let serde = (entry.through_serde)(&text).unwrap_or_else(|error| panic!("{}: {error}", name(entry)));
            assert!(are_equal(&serde_json::from_str(&serde).unwrap(), &body), "{}", name(entry));
        }
    }
}

#[test]
fn a_struct_writes_a_valid_body() {
    for entry in BODIES {
        for body in samples(valid(entry.object, entry.method), 6).take(BODIES_OF_EACH) {
            let (report, written) = (entry.validated)(&body).unwrap_or_else(|error| panic!("{}: {error}", name(entry)));
            assert!(report.is_valid(), "{}: {report:?}", name(entry));
            assert!(are_equal(&written.unwrap(), &body), "{}", name(entry));
        }
    }
}

#[test]
fn an_invalid_body_is_refused_with_the_same_findings() {
    let mut refused = 0;
    for entry in BODIES {
        for faulty in samples(one_fault(entry.object, entry.method), 7).take(BODIES_OF_EACH) {
            let text = faulty.body.to_string();
            for source in [faulty.body.as_body(), text.as_body()] {
                let report = validate(entry.object, entry.method, source);
                match (entry.through)(source) {
                    Err(Refused::Contract(found_by)) => {
                        assert!(!report.is_valid(), "{}: {text}", name(entry));
                        assert_eq!(found(&found_by), found(&report), "{}: {text}", name(entry));
                        refused += 1;
                    }
                    Err(error) => panic!("{}: {error}: {text}", name(entry)),
                    Ok(_) => assert!(report.is_valid(), "{}: {text}\n{report:?}", name(entry)),
                }
            }
            if !validate(entry.object, entry.method, &faulty.body).is_valid() && entry.methods[0] == entry.method {
                let error = (entry.through_serde)(&text).unwrap_err();
                assert!(error.contains(&faulty.rule.to_string()), "{}: {error}", name(entry));
            }
        }
    }
    assert!(refused > 2_000, "only {refused} bodies were refused");
}

#[test]
fn methods_that_share_a_struct_differ_only_in_rule_ids() {
    let shared = BODIES.iter().filter(|entry| entry.methods.len() > 1 && entry.methods[0] == entry.method);
    let mut compared = 0;
    for entry in shared {
        for other in &entry.methods[1..] {
            let faulty = samples(one_fault(entry.object, entry.method), 8).map(|faulty| faulty.body);
            let bodies = samples(valid(entry.object, entry.method), 9).zip(faulty).take(BODIES_OF_EACH);
            for body in bodies.flat_map(|(valid, faulty)| [valid, faulty]) {
                let renamed: Vec<String> = found(&validate(entry.object, entry.method, &body))
                    .iter()
                    .map(|found| found.replace(&format!(".{}.", entry.method.as_id()), &format!(".{}.", other.as_id())))
                    .collect();
                assert_eq!(renamed, found(&validate(entry.object, *other, &body)), "{}: {body}", name(entry));
                compared += 1;
            }
        }
    }
    assert!(compared > 100, "only {compared} bodies were compared");
}

#[test]
fn a_struct_refuses_other_methods() {
    use linecard_types::{Body, criteria};

    let error = criteria::Put::read_as(Method::Post, r#"{"name": "lunch"}"#).unwrap_err();
    assert_eq!(error.to_string(), "this struct of criteria has no POST; it has PUT");
}

#[test]
fn a_request_refuses_unknown_attributes_and_a_response_keeps_them() {
    let (mut requests, mut answers) = (0, 0);
    for entry in BODIES {
        let mut body = samples(valid(entry.object, entry.method), 10).next().unwrap();
        let Value::Object(attributes) = &mut body else { panic!("{body}") };
        attributes.insert("flavour".to_owned(), Value::from(7));
        match (entry.through)(body.as_body()) {
            Ok(written) => {
                assert_eq!(written["flavour"], 7, "{}", name(entry));
                answers += 1;
            }
            Err(error) => {
                assert!(error.to_string().contains(".unknown)"), "{}: {error}", name(entry));
                requests += 1;
            }
        }
    }
    assert!(requests > 50 && answers > 50, "{requests} requests, {answers} answers");
}

#[test]
fn a_delete_without_a_body_cannot_be_read() {
    use linecard_types::{Body, criteria};

    assert!(matches!(criteria::Delete::read(" \n"), Err(Refused::NoBody { .. })));
    assert!(matches!(criteria::Put::read(""), Err(Refused::Contract(_))));
}

#[test]
fn a_number_that_is_too_large_is_unreadable() {
    use linecard_types::{Body, call_processing_policies::Put};

    let error = Put::read(r#"{"maxRedirectionDepth": 1e999}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the contract allows this call-processing-policies of PUT, but its struct cannot hold it"
    );
    let body = Put::read(r#"{"maxRedirectionDepth": 1e30}"#).unwrap().to_value();
    assert_eq!(body["maxRedirectionDepth"].as_f64(), Some(1e30));
    let whole = Put::read(r#"{"maxRedirectionDepth": 3.0}"#).unwrap();
    assert_eq!(whole, Put::default().max_redirection_depth(3));
    assert_eq!(whole.to_value()["maxRedirectionDepth"], Value::Number(Number::from(3)));
}

#[test]
fn a_response_with_new_words_can_be_read() {
    use linecard_types::{Body, criteria_from_dn::Get};

    let answer = r#"{"selection": "Whoever", "phoneNumbers": []}"#;
    assert!(Get::read(answer).is_err());
    let validated = Get::read_tolerantly(answer).unwrap();
    assert_eq!(validated.body.selection.as_str(), "Whoever");
    assert!(Get::read_tolerantly(r#"{"selection": "Whoever"}"#).is_err());
    assert_eq!(validated.body.to_value(), serde_json::from_str::<Value>(answer).unwrap());
}

#[test]
fn simple_bodies_are_read_too() {
    let shape = Shape::default().without_findings().without_nulls();
    for entry in BODIES {
        for body in samples(valid_shaped(entry.object, entry.method, &shape), 11).take(10) {
            assert!((entry.through)(body.as_body()).is_ok(), "{}: {body}", name(entry));
        }
    }
}

#[test]
fn an_empty_body_is_valid_if_nothing_is_required() {
    for entry in BODIES {
        let nothing = Value::Object(Map::new());
        let is_valid = validate(entry.object, entry.method, &nothing).is_valid();
        assert_eq!((entry.through)(nothing.as_body()).is_ok(), is_valid, "{}", name(entry));
    }
}
