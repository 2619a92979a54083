//! Case files.

use crate::run::Folder;
use insta::assert_snapshot;

const CASES: &str = r#"{
  "about": "The attributes of a DELETE.",
  "cases": [
    {
      "name": "this case passes",
      "as": "criteria.delete",
      "body": {"name": "lunch", "newName": "dinner"},
      "findings": [{"severity": "violation", "rule": "criteria.newName.delete.forbidden", "pointer": "/newName"}]
    },
    {
      "name": "the report has another finding",
      "as": "DELETE /api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/criteria/lunch/",
      "raw": "{\"name\": \"lunch\",\n \"newName\": \"hunter2-raw\"}",
      "findings": [{"severity": "violation", "rule": "criteria.name.delete.required", "pointer": "/name"}]
    },
    {"name": "an unknown object", "as": "criterai.put", "body": {}},
    {"name": "no body", "as": "criteria.put"},
    {"name": "bad digits", "as": "criteria.put", "hex": "7g"},
    {"name": "stored, but no PUT", "as": "criteria.post", "body": {}, "stored": {}}
  ]
}"#;

const STORED: &str = r#"{
  "cases": [
    {
      "name": "the new selection requires phone numbers",
      "as": "criteria.put",
      "body": {"name": "lunch", "fromDnCriteria": {"selection": "Specified Only"}},
      "stored": {"name": "lunch", "active": true, "fromDnCriteria": {"selection": "Any"}},
      "findings": [
        {
          "severity": "violation",
          "rule": "criteria-from-dn.phoneNumbers.put.required",
          "pointer": "/fromDnCriteria/phoneNumbers"
        }
      ]
    }
  ]
}"#;

#[test]
fn cases_that_fail_are_printed() {
    let folder = Folder::new().with("delete.cases.json", CASES);
    assert_snapshot!("cases_human", folder.run(["check", "delete.cases.json"]));
    assert_snapshot!("cases_verbose", folder.run(["check", "-v", "delete.cases.json"]));
    assert_snapshot!("cases_json", folder.run(["check", "--format", "json", "delete.cases.json"]));
}

#[test]
fn a_case_with_a_stored_state_passes() {
    let folder = Folder::new().with("update.cases.json", STORED);
    let ran = folder.run(["check", "update.cases.json"]);
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""));
}

#[test]
fn errors_in_case_files_hold_no_values() {
    let folder = Folder::new()
        .with("a.cases.json", r#"{"cases": "hunter2-type"}"#)
        .with("b.cases.json", r#"{"cases": [{"nmae": "x"}]}"#)
        .with("c.cases.json", r#"{"cases": [hunter2-syntax]}"#)
        .with("d.cases.json", r#"{"cases": ["#)
        .with("e.cases.json", r#"{"cases": []}"#)
        .with("f.cases.json", r#"{"cases": [{"name": "x", "as": "criteria.put", "body": {}, "findngs": []}]}"#)
        .with("g.cases.json", r#"{"cases": [], "hunter3": 1}"#);
    assert_snapshot!("malformed_case_files", folder.run(["check", "."]));
}

/// A tree would lose duplicate keys, and cannot hold some numbers.
#[test]
fn the_text_of_a_body_is_validated_unchanged() {
    let folder = Folder::new().with(
        "texts.cases.json",
        r#"{
  "cases": [
    {
      "name": "a duplicate key",
      "as": "criteria.put",
      "body": {"name": "lunch", "name": "lunch"},
      "findings": [{"severity": "violation", "rule": "json.duplicate-key", "pointer": "/name"}]
    },
    {
      "name": "a number too large for a float",
      "as": "criteria.put",
      "body": {"name": 1e400},
      "findings": [{"severity": "violation", "rule": "criteria.name.put.type", "pointer": "/name"}]
    },
    {
      "name": "null",
      "as": "criteria.put",
      "body": null,
      "findings": [{"severity": "violation", "rule": "json.not-an-object", "pointer": ""}]
    }
  ]
}"#,
    );
    let ran = folder.run(["check", "texts.cases.json"]);
    assert!(ran.out.starts_with("1 file, 3 cases, 0 failed"), "{ran}");
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""));
    let ran = folder.run(["check", "--format", "json", "texts.cases.json"]);
    for line in [6, 12, 18] {
        assert_eq!(ran.out.matches(&format!("\"line\": {line},")).count(), 1, "{ran}");
    }
}

#[test]
fn an_error_names_the_malformed_case() {
    let folder = Folder::new().with(
        "malformed.cases.json",
        r#"{
  "cases": [
    {"name": "twice", "as": "criteria.get", "body": {}},
    {"name": "twice", "as": "criteria.put", "body": {"name": "lunch"}},
    {"name": "twice", "as": "criteria.put", "body": {"name": "lunch"}},
    {"name": "stored is a list", "as": "criteria.put", "body": {"name": "lunch"}, "stored": []},
    {"name": "stored is null", "as": "criteria.put", "body": {"name": "lunch"}, "stored": null},
    {
      "name": "a misspelt rule",
      "as": "criteria.put",
      "body": {"name": "lunch"},
      "findings": [{"severity": "violation", "rule": "criteria.name.put.requierd", "pointer": "/name"}]
    },
    {
      "name": "an unknown rule",
      "as": "criteria.put",
      "body": {"name": "lunch"},
      "findings": [{"severity": "violation", "rule": "hunger", "pointer": "/name"}]
    }
  ]
}"#,
    );
    assert_snapshot!("malformed_cases", folder.run(["check", "malformed.cases.json"]));
}
