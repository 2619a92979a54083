//! `linecard coverage`.

use crate::run::{Folder, Ran};
use insta::assert_snapshot;
use linecard_fixtures::folder as fixtures;
use std::fs;

pub(crate) const CASES: &str = r#"{"cases": [
  {"name": "a new name is for updates", "as": "criteria.delete", "body": {"name": "lunch", "newName": "dinner"},
   "findings": [{"severity": "violation", "rule": "criteria.newName.delete.forbidden", "pointer": "/newName"}]},
  {"name": "a name is enough", "as": "criteria.delete", "body": {"name": "lunch"}},
  {"name": "another name is enough", "as": "criteria.delete", "body": {"name": "noon"}},
  {"name": "a number is no name", "as": "criteria.delete", "body": {"name": 1},
   "findings": [{"severity": "violation", "rule": "criteria.name.delete.type", "pointer": "/name"}]}
]}"#;

fn folder() -> Folder {
    Folder::new()
        .with("a.cases.json", CASES)
        .with("recorded.criteria.delete.ndjson", "{\"name\": \"night\"}\n{}\n{\"name\": \"noon\"\n")
        .with("traffic.har", "{}")
}

#[test]
fn rules_are_broken_and_kept() {
    let folder = folder();
    assert_snapshot!("coverage", folder.run(["coverage", "."]));
    assert_snapshot!("coverage_verbose", folder.run(["coverage", "a.cases.json", "--verbose"]));
    assert_snapshot!("coverage_json", folder.run(["coverage", "a.cases.json", "--format", "json"]));
}

/// The map has a cell for each rule, and says the same as the text.
#[test]
fn the_map_is_one_page() {
    let folder = folder();
    let shown = |ran: Ran| ran.to_string().replace(env!("CARGO_PKG_VERSION"), "[VERSION]");
    assert_snapshot!("coverage_map", shown(folder.run(["coverage", ".", "--threshold", "90", "--format", "html"])));
    let ran = folder.run(["coverage", "a.cases.json", "--format", "html"]);
    let cells = |class: &str| ran.out.matches(&format!("<span class=\"cell {class}\" role=")).count();
    let json = folder.run(["coverage", "a.cases.json", "--format", "json"]).out;
    let summary: serde_json::Value = serde_json::from_str(&json).unwrap();
    let count = |name: &str| usize::try_from(summary["total"][name].as_u64().unwrap()).unwrap();
    assert_eq!(cells("both") + cells("kept"), count("kept"));
    assert_eq!(cells("both") + cells("broken"), count("broken"));
    assert_eq!(cells("both") + cells("kept") + cells("broken") + cells("never"), count("rules"));
}

#[test]
fn coverage_is_written_into_files() {
    let folder = folder();
    let args = ["coverage", ".", "--output", "map.html", "--output", "json=a.out", "--output", "b.txt"];
    let ran = folder.run(args);
    assert_eq!(ran.out, folder.run(["coverage", "."]).out);
    let text = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    for (name, format) in [("map.html", "html"), ("a.out", "json")] {
        assert_eq!(text(name), folder.run(["coverage", ".", "--format", format]).out, "{name}");
    }
    assert_eq!(text("b.txt"), ran.out + &ran.err);
    assert_snapshot!("coverage_output_of_no_format", folder.run(["coverage", ".", "--output", "map.xml"]));
    assert_snapshot!("coverage_output_misspelt", folder.run(["coverage", ".", "--output", "htlm=map.html"]));
    assert_snapshot!("coverage_output_missing", folder.run(["coverage", ".", "--output", "html="]));
    assert_snapshot!(
        "coverage_output_twice",
        folder.run(["coverage", ".", "--output", "a.txt", "--output", "./a.txt"])
    );
    assert_snapshot!("coverage_output_input", folder.run(["coverage", ".", "--output", "json=a.cases.json"]));
    assert_snapshot!("coverage_output_folder", folder.run(["coverage", ".", "--output", "no/map.html"]));
    assert_eq!(text("a.cases.json"), CASES);
    // Without a body, nothing is written.
    assert_eq!(folder.run(["coverage", "traffic.har", "--output", "none.html"]).exit, 2);
    assert!(!folder.path().join("none.html").exists());
}

#[test]
fn a_threshold_can_be_missed() {
    let folder = folder();
    assert_snapshot!("coverage_below", folder.run(["coverage", "a.cases.json", "--threshold", "100"]));
    assert_eq!(folder.run(["coverage", "a.cases.json", "--threshold", "20"]).exit, 0);
    assert_eq!(folder.run(["coverage", "a.cases.json", "--threshold", "20", "--all"]).exit, 1);
}

/// Every rule has a case that breaks it and one that keeps it. The map is as long as the rules are many.
#[test]
fn our_fixtures_cover_everything() {
    let (folder, fixtures) = (Folder::new(), fixtures().into_os_string().into_string().unwrap());
    let ran = folder.run(["coverage", "--all", "--threshold", "100", "--output", "map.html", &fixtures]);
    assert_eq!(ran.exit, 0, "{ran}");
    let page = fs::read_to_string(folder.path().join("map.html")).unwrap();
    crate::html::check(&page);
    let rules = page.matches("role=\"img\"").count();
    assert!(rules > 1000 && page.len() < 50_000 + 500 * rules, "{rules} rules, {} bytes", page.len());
    assert!(page.contains("<h1>100% covered</h1>") && page.contains("more are not listed"));
}

/// Without the redundant bodies, the coverage is the same.
#[test]
fn redundant_bodies_can_be_removed_together() {
    let folder = folder();
    let json = |folder: &Folder| {
        let ran = folder.run(["coverage", "a.cases.json", "--format", "json"]);
        serde_json::from_str::<serde_json::Value>(&ran.out).unwrap()
    };
    let before = json(&folder);
    let mut cases: serde_json::Value = serde_json::from_str(CASES).unwrap();
    let redundant: Vec<&serde_json::Value> =
        before["redundant"].as_array().unwrap().iter().map(|body| &body["case"]).collect();
    assert!(!redundant.is_empty());
    cases["cases"].as_array_mut().unwrap().retain(|case| !redundant.contains(&&case["name"]));
    let after = json(&Folder::new().with("a.cases.json", cases.to_string()));
    assert_eq!((&before["total"], &before["gaps"]), (&after["total"], &after["gaps"]));
    assert_eq!(after["redundant"], serde_json::json!([]));
}

#[test]
fn wrong_arguments_and_files_give_helpful_errors() {
    let folder = folder().with("bad.cases.json", r#"{"cases": [{"name": "a", "as": "criterai.put", "body": {}}]}"#);
    assert_snapshot!("coverage_bad_case", folder.run(["coverage", "bad.cases.json"]));
    assert_snapshot!("coverage_bad_case_of_many", folder.run(["coverage", "bad.cases.json", "a.cases.json"]));
    assert_snapshot!("coverage_without_bodies", folder.run(["coverage", "traffic.har"]));
    assert_snapshot!("coverage_nothing", folder.run(["coverage"]));
    assert_snapshot!("coverage_bad_threshold", folder.run(["coverage", "--threshold", "101", "."]));
}
