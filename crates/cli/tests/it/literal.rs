//! `--literal` of the commands that validate or explain.

use crate::run::Folder;
use insta::assert_snapshot;

/// The interpretation `schedule.type` gives a schedule an attribute that the documentation does not list.
const FLAG: [&str; 2] = ["--literal", "schedule.type"];
const BODY: &str = r#"{"name": "lunch", "type": "holiday"}"#;

fn folder() -> Folder {
    Folder::new().with("a.schedule.put.json", BODY)
}

#[test]
fn a_word_of_an_interpretation_is_not_mended() {
    assert_snapshot!("fix_interpreted", folder().run(["fix", "a.schedule.put.json"]));
    assert_snapshot!("fix_literal", folder().run(["fix", "a.schedule.put.json"].into_iter().chain(FLAG)));
}

#[test]
fn the_rules_of_an_interpretation_are_not_covered() {
    let rules = |flags: &[&str]| {
        let ran = folder().run(["coverage", ".", "--format", "json", "--verbose"].iter().chain(flags));
        assert_eq!(ran.exit, 0, "{ran}");
        let summary: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        (summary["total"]["rules"].as_u64().unwrap(), ran.out.contains("schedule.type.put.value"))
    };
    let (interpreted, has_rule) = rules(&[]);
    let (literal, still_has_rule) = rules(&FLAG);
    assert!(literal < interpreted && has_rule && !still_has_rule, "{literal} of {interpreted}");
}

#[test]
fn the_documentation_is_explained_literally() {
    let explain = |flags: &[&str]| folder().run(["explain", "criteria.name", "PUT"].iter().chain(flags));
    assert_snapshot!("explain_interpreted", explain(&[]));
    assert_snapshot!("explain_literal", explain(&["--literal", "criteria.name"]));
    assert_snapshot!("explain_literal_nothing", folder().run(["explain", "schedule.type"].into_iter().chain(FLAG)));
    assert_snapshot!(
        "explain_literal_line",
        folder().run(["explain", "a.schedule.put.json:1"].into_iter().chain(FLAG))
    );
}

#[test]
fn unknown_interpretations_give_helpful_errors() {
    for command in ["check", "fix", "coverage", "watch", "explain"] {
        for (id, message) in [("schedule.tipe", "did you mean schedule.type or"), ("", "the ledger has no entry")] {
            let ran = folder().run([command, "a.schedule.put.json", "--literal", id]);
            assert!(ran.exit == 2 && ran.out.is_empty() && ran.err.contains(message), "{command} {id}: {ran}");
        }
    }
}

#[test]
fn explain_follows_the_project_file_too() {
    let folder = Folder::new()
        .with("linecard.toml", "literal = [\"criteria.name\"]\n")
        .with("wrong/linecard.toml", "\nliteral = [\"criteria.nam\"]\n");
    let by_argument = folder.run(["explain", "criteria.name", "--no-config", "--literal", "criteria.name"]);
    let by_file = folder.run(["explain", "criteria.name"]);
    assert_eq!((by_file.exit, &by_file.out), (0, &by_argument.out));
    assert_ne!(by_file.out, folder.run(["explain", "criteria.name", "--no-config"]).out);
    let wrong = folder.run(["explain", "criteria.name", "--config", "wrong/linecard.toml"]);
    assert_eq!(wrong.exit, 2);
    assert!(wrong.err.contains("wrong/linecard.toml: line 2: literal: "), "{wrong}");
}
