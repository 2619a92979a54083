//! Case files.

use crate::run::Folder;
use insta::assert_snapshot;

const CASES: &str = r#"{
  "about": "What a DELETE may hold.",
  "cases": [
    {
      "name": "as expected",
      "as": "criteria.delete",
      "body": {"name": "lunch", "newName": "dinner"},
      "findings": [{"severity": "violation", "rule": "criteria.newName.delete.forbidden", "pointer": "/newName"}]
    },
    {
      "name": "something else is found",
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
      "name": "the numbers that the stored selection asks for",
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
fn what_is_not_as_expected_is_shown() {
    let folder = Folder::new().with("delete.cases.json", CASES);
    assert_snapshot!("cases_human", folder.run(["check", "delete.cases.json"]));
    assert_snapshot!("cases_verbose", folder.run(["check", "-v", "delete.cases.json"]));
    assert_snapshot!("cases_json", folder.run(["check", "--format", "json", "delete.cases.json"]));
}

#[test]
fn cases_that_are_as_they_expect_are_fine() {
    let folder = Folder::new().with("update.cases.json", STORED);
    let ran = folder.run(["check", "update.cases.json"]);
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""));
}

#[test]
fn what_is_no_case_file_is_said_without_its_values() {
    let folder = Folder::new()
        .with("a.cases.json", r#"{"cases": "hunter2-type"}"#)
        .with("b.cases.json", r#"{"cases": [{"nmae": "x"}]}"#)
        .with("c.cases.json", r#"{"cases": [hunter2-syntax]}"#)
        .with("d.cases.json", r#"{"cases": ["#)
        .with("e.cases.json", r#"{"cases": []}"#)
        .with("f.cases.json", r#"{"cases": [{"name": "x", "as": "criteria.put", "body": {}, "findngs": []}]}"#)
        .with("g.cases.json", r#"{"cases": [], "hunter3": 1}"#);
    assert_snapshot!("no_case_files", folder.run(["check", "."]));
}

/// A tree would lose the first of two members of one name, and has no room for some numbers.
#[test]
fn a_body_is_validated_as_it_stands_in_the_file() {
    let folder = Folder::new().with(
        "texts.cases.json",
        r#"{
  "cases": [
    {
      "name": "a name twice",
      "as": "criteria.put",
      "body": {"name": "lunch", "name": "lunch"},
      "findings": [{"severity": "violation", "rule": "json.duplicate-key", "pointer": "/name"}]
    },
    {
      "name": "a number that no float holds",
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
    assert!(ran.out.starts_with("1 file, 3 cases, 0 not as expected"), "{ran}");
    assert_eq!((ran.exit, ran.err.as_str()), (0, ""));
    let ran = folder.run(["check", "--format", "json", "texts.cases.json"]);
    assert_eq!(ran.out.matches("\"line\": null").count(), 3, "{ran}");
}

#[test]
fn a_case_that_makes_no_sense_is_named() {
    let folder = Folder::new().with(
        "odd.cases.json",
        r#"{
  "cases": [
    {"name": "twice", "as": "criteria.get", "body": {}},
    {"name": "twice", "as": "criteria.put", "body": {"name": "lunch"}},
    {"name": "twice", "as": "criteria.put", "body": {"name": "lunch"}},
    {"name": "a list is stored", "as": "criteria.put", "body": {"name": "lunch"}, "stored": []},
    {"name": "null is stored", "as": "criteria.put", "body": {"name": "lunch"}, "stored": null},
    {
      "name": "a misspelt rule",
      "as": "criteria.put",
      "body": {"name": "lunch"},
      "findings": [{"severity": "violation", "rule": "criteria.name.put.requierd", "pointer": "/name"}]
    },
    {
      "name": "no rule at all",
      "as": "criteria.put",
      "body": {"name": "lunch"},
      "findings": [{"severity": "violation", "rule": "hunger", "pointer": "/name"}]
    }
  ]
}"#,
    );
    assert_snapshot!("odd_cases", folder.run(["check", "odd.cases.json"]));
}
