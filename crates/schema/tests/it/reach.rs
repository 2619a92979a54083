//! The differences between `validate` and the strict schemas: each listed difference has a body that shows it.

use linecard_contract::{DEFAULT_MAX_BODY, MAX_NESTING, Method, Object, Report, validate, validate_update};
use linecard_model::API;
use linecard_model::objects::{
    CALL_PROCESSING_POLICIES, CONFERENCE_DELETE_RECORDING_ITEM, CRITERIA, SELECTIVE_CALL_ACCEPTANCE,
};
use linecard_schema::{BEYOND, Profile, least_body, schema};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// A body on which `validate` and the schema disagree.
struct Witness {
    id: &'static str,
    report: Report,
    /// Whether the schema accepts it; `None` if there is no value to validate.
    schema: Option<bool>,
}

fn accepts(object: &'static Object, method: Method, body: &Value) -> bool {
    jsonschema::validator_for(&schema(&API, object, method, Profile::Strict).unwrap().into()).unwrap().is_valid(body)
}

fn of_text(id: &'static str, object: &'static Object, method: Method, text: &str) -> Witness {
    let value = serde_json::from_str(text).ok();
    let schema = value.map(|value: Value| accepts(object, method, &value));
    Witness { id, report: validate(object, method, text), schema }
}

fn witnesses() -> Vec<Witness> {
    let mut deep = json!({});
    for _ in 0..MAX_NESTING {
        deep = json!([deep]);
    }
    let mut nested = least_body(&CRITERIA, Method::Get).unwrap();
    nested["unknown"] = deep;
    let stored = json!({"criteria": [{"name": "lunch", "active": true}, {"name": "night", "active": true}]});
    let renamed = json!({"criteria": [{"name": "lunch", "newName": "night"}]});
    vec![
        of_text("duplicate-key", &CRITERIA, Method::Delete, r#"{"name": "lunch", "name": "lunch"}"#),
        of_text("half-surrogate", &CRITERIA, Method::Delete, r#"{"name": "\ud800"}"#),
        Witness {
            id: "nesting",
            report: validate(&CRITERIA, Method::Get, &nested),
            schema: Some(accepts(&CRITERIA, Method::Get, &nested)),
        },
        of_text("size", &CRITERIA, Method::Delete, &format!("{}{{\"name\": \"lunch\"}}", " ".repeat(DEFAULT_MAX_BODY))),
        Witness {
            id: "stored-state",
            report: validate_update(&SELECTIVE_CALL_ACCEPTANCE, &stored, &renamed),
            schema: Some(accepts(&SELECTIVE_CALL_ACCEPTANCE, Method::Put, &renamed)),
        },
        of_text("no-body", &CRITERIA, Method::Delete, ""),
        of_text(
            "leap-second",
            &CONFERENCE_DELETE_RECORDING_ITEM,
            Method::Delete,
            r#"{"bridgeId": "b", "conferenceId": "c", "startTime": "2016-12-31T12:00:60-05:00"}"#,
        ),
        of_text("number-rounded", &CALL_PROCESSING_POLICIES, Method::Put, r#"{"maxRedirectionDepth": 1e-400}"#),
        of_text("number-beyond-float", &CALL_PROCESSING_POLICIES, Method::Put, r#"{"maxRedirectionDepth": 1e400}"#),
    ]
}

/// The page of the export lists the same differences as the index, in the same words.
#[test]
fn the_page_lists_each_difference() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas/README.md")).unwrap();
    let rows = BEYOND.iter().map(|beyond| format!("| `{}` | {} | {} |\n", beyond.id, beyond.what, beyond.why));
    let table = format!("| Id | Difference | Reason |\n| --- | --- | --- |\n{}\n", rows.collect::<String>());
    assert!(page.contains(&table), "write this table into schemas/README.md:\n{table}");
}

#[test]
fn each_difference_has_a_body() {
    let witnesses = witnesses();
    let ids = |ids: Vec<&'static str>| ids.join(" ");
    assert_eq!(ids(witnesses.iter().map(|it| it.id).collect()), ids(BEYOND.iter().map(|it| it.id).collect()));
    for (witness, beyond) in witnesses.iter().zip(BEYOND) {
        assert_eq!(witness.report.is_valid(), beyond.is_accepted, "{}: {:?}", beyond.id, witness.report);
        assert_ne!(witness.schema, Some(beyond.is_accepted), "{}: the results are the same", beyond.id);
        // A body that `validate` rejects must have a value, or the schema could not accept it. A value of Rust cannot hold half a
        // pair; those of other languages can: see `schemas/consumers`.
        assert!(
            beyond.id == "half-surrogate" || beyond.is_accepted || witness.schema.is_some(),
            "{}: there is no value",
            beyond.id
        );
    }
}
