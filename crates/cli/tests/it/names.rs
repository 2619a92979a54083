//! Files of a folder that are passed over, excluded, ignored or reached twice.

use crate::run::{Folder, Ran};
use insta::assert_snapshot;
use serde_json::Value;

const VALID: &str = r#"{"name": "lunch", "active": true}"#;

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}\n{ran}"))
}

/// Returns the path of each member of a list of the JSON.
fn paths(ran: &Ran, list: &str) -> Vec<String> {
    let ran = json(ran);
    ran[list].as_array().unwrap().iter().map(|entry| entry["path"].as_str().unwrap().to_owned()).collect()
}

fn odd_names() -> Folder {
    Folder::new()
        .with("bodies/criteria-post-1.json", VALID)
        .with("bodies/lunch_criteria.post.json", VALID)
        .with("bodies/lunch.nothing.put.json", VALID)
        .with("bodies/lunch.criteria.put.jsonc", VALID)
        .with("bodies/lunch.criteria.put.json5", VALID)
        .with("bodies/lunch.criteria.put.json.bak", VALID)
        .with("bodies/lunch.criteria.put.json.gz", VALID)
        .with("bodies/lunch.criteria.put.yaml", "name: lunch")
        .with("bodies/package.json", "{}")
        .with("bodies/README.md", "broken")
        .with("bodies/criteria.png", "broken")
        .with("bodies/lunch.criteria.put.json", VALID)
}

#[test]
fn files_that_are_passed_over_are_counted_and_listed() {
    let folder = odd_names();
    assert_snapshot!("passed_over_human", folder.run(["check", "bodies"]));
    assert_snapshot!("passed_over_verbose", folder.run(["check", "-v", "bodies"]));
    assert_snapshot!("passed_over_json", folder.run(["check", "bodies", "--format", "json"]));
    assert_snapshot!("passed_over_strict", folder.run(["check", "bodies", "--strict-names"]));
    let ran = folder.run(["check", "bodies", "--as", "criteria.put", "--format", "json"]);
    assert_eq!(json(&ran)["summary"]["files"], 5);
    assert_eq!(json(&ran)["summary"]["passed_over"], 5);
}

#[test]
fn a_recording_with_another_ending_gets_the_name_of_one() {
    let line = r#"{"method": "GET", "path": "/api/v1/system/call_processing_policy/", "status": 200, "response": {}}"#;
    let folder = Folder::new().with("made/monday.ndjson", line);
    for args in [["check", "made/monday.ndjson"], ["check", "made"]] {
        let ran = folder.run(args.into_iter().chain(["--format", "json"]));
        assert!(ran.out.contains("traffic.exchanges.ndjson"), "{ran}");
    }
    let ran = folder.run(["check", "made/monday.ndjson", "--traffic", "ndjson"]);
    assert_eq!(ran.exit, 0, "{ran}");
}

#[test]
fn excluded_and_ignored_files_are_left_out() {
    let folder = Folder::new()
        .with("bodies/a.criteria.put.json", VALID)
        .with("bodies/old/b.criteria.put.json", VALID)
        .with("bodies/made/c.criteria.put.json", VALID)
        .with("bodies/drafts/d.criteria.put.json", VALID)
        .with("bodies/.ignore", "drafts/\n")
        .with(".gitignore", "made/\n");
    let files = |args: &[&str]| {
        let ran = folder.run(["check", "bodies", "--format", "json"].iter().chain(args));
        paths(&ran, "files").iter().map(|path| path.strip_prefix("bodies/").unwrap().to_owned()).collect::<Vec<_>>()
    };
    let [a, b, c, d] = ["a", "old/b", "made/c", "drafts/d"].map(|name| format!("{name}.criteria.put.json"));
    for (args, expected) in [
        (&[][..], vec![&a, &b]),
        (&["--no-ignore"], vec![&a, &d, &c, &b]),
        (&["--exclude", "old"], vec![&a]),
        (&["--exclude", "bodies/old/"], vec![&a]),
        (&["--exclude", "/old"], vec![&a, &b]),
        (&["--exclude", "*.criteria.put.json", "--exclude", "nothing"], vec![]),
        (&["--exclude", "./bodies/*.json"], vec![&b]),
        (&["--exclude", "bodies/**/b.*", "--exclude", "a.*", "--no-ignore"], vec![&d, &c]),
    ] {
        assert_eq!(files(args).iter().collect::<Vec<_>>(), expected, "{args:?}");
    }
    // A file that is named is validated anyway, and a folder without a file is an error.
    assert_eq!(folder.run(["check", "bodies/made/c.criteria.put.json", "--exclude", "made"]).exit, 0);
    assert_eq!(folder.run(["check", "bodies", "--exclude", "*.json"]).exit, 2);
    assert_snapshot!("exclude_wrong", folder.run(["check", "bodies", "--exclude", "a["]).err);
}

#[test]
fn a_file_that_is_reached_twice_counts_once() {
    let folder = Folder::new().with("bodies/a.criteria.put.json", VALID).with("bodies/package.json", VALID);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("a.criteria.put.json", folder.path().join("bodies/z.criteria.put.json")).unwrap();
        std::os::unix::fs::symlink("bodies", folder.path().join("link")).unwrap();
    }
    for args in [
        &["bodies"][..],
        &["bodies", "bodies"],
        &["bodies/a.criteria.put.json", "bodies", "./bodies/../bodies"],
        &["bodies", "bodies/a.criteria.put.json", "link"],
    ] {
        let ran = folder.run(["check", "--format", "json"].iter().chain(args));
        assert_eq!(ran.exit, 0, "{ran}");
        assert_eq!(json(&ran)["summary"]["bodies"], 1, "{args:?}");
        assert_eq!(json(&ran)["summary"]["passed_over"], 1, "{args:?}");
    }
}

#[test]
fn too_few_bodies_are_a_failure() {
    let folder = Folder::new()
        .with("a.criteria.put.json", VALID)
        .with("empty.criteria.put.ndjson", "\n")
        .with("two.criteria.put.ndjson", format!("{VALID}\n{VALID}"));
    let exit = |args: &[&str]| folder.run(["check"].iter().chain(args)).exit;
    assert_eq!(exit(&["two.criteria.put.ndjson", "a.criteria.put.json", "--min-bodies", "3"]), 0);
    assert_eq!(exit(&["two.criteria.put.ndjson", "--min-bodies", "3"]), 1);
    assert_snapshot!("min_bodies", folder.run(["check", ".", "--min-bodies", "4"]));
    let ran = folder.run(["check", ".", "--min-bodies", "4", "--format", "json"]);
    assert_eq!(paths(&ran, "failures"), ["./empty.criteria.put.ndjson", "--min-bodies"]);
}
