//! Scrubbing recordings and bodies.

use crate::run::{Folder, Ran};
use crate::traffic::{SAMPLES, samples};
use insta::assert_snapshot;
use std::fs;

const BODY: &str = r#"{
  "name": "lunch",
  "newName": "dinner",
  "fromDnCriteria": {"selection": "Specified Only", "phoneNumbers": ["+3225550100", "sip:ann"]},
  "count": 3225550100
}
"#;

/// The findings of a run without the excerpts: the rules, severities and pointers.
fn rules(ran: &Ran) -> Vec<String> {
    let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let files = report["files"].as_array().unwrap().iter().filter(|file| file["skipped"] != true);
    let findings = files.flat_map(|file| file["findings"].as_array().unwrap());
    findings.map(|finding| format!("{} {} {}", finding["severity"], finding["rule"], finding["pointer"])).collect()
}

#[test]
fn a_body_and_its_lines() {
    let lines = "{\"name\": \"lunch\"}\n\n{\"name\": \"lunch\", \"newName\": \"b\"}\n";
    let folder = Folder::new().with("a.criteria.post.json", BODY).with("a.criteria.post.ndjson", lines);
    assert_snapshot!("scrub_body", folder.run(["scrub", "--seed", "1", "a.criteria.post.json"]));
    assert_snapshot!("scrub_lines", folder.run(["scrub", "--seed", "1", "a.criteria.post.ndjson"]));
    assert_snapshot!("scrub_as", folder.pipe(&["scrub", "--seed", "1", "--as", "criteria.put", "-"], BODY));
    let check = |name: &str| rules(&folder.run(["check", "--format", "json", name]));
    for name in ["a.criteria.post.json", "a.criteria.post.ndjson"] {
        let before = check(name);
        let ran = folder.run(["scrub", "-i", name]);
        assert_eq!((ran.exit, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
        assert_eq!(check(name), before);
        let text = fs::read_to_string(folder.path().join(name)).unwrap();
        assert!(!text.contains("lunch") && !text.contains("5550100"), "{text}");
    }
}

#[test]
fn recordings() {
    for (name, _, _) in SAMPLES {
        let folder = samples();
        let before = rules(&folder.run(["check", "--format", "json", name]));
        let ran = folder.run(["scrub", name, "-o", &format!("scrubbed.{name}")]);
        let output = folder.path().join(format!("scrubbed.{name}"));
        if ran.exit == 2 {
            // A sample with a body that cannot be read.
            assert!(!output.exists() && ran.err.contains("nothing was written"), "{ran}");
            continue;
        }
        assert_eq!(ran.exit, 0, "{ran}");
        let after = rules(&folder.run(["check", "--format", "json", &format!("scrubbed.{name}")]));
        assert_eq!(before, after, "{name}");
    }
}

const EXCHANGE: &str =
    r#"{"method":"GET","path":"/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/"}"#;

#[test]
fn what_cannot_be_scrubbed_is_not_written() {
    let folder =
        samples().with("a.criteria.put.json", "{\"name\": \"lunch\",}").with("a.cases.json", "{}").with("a.txt", "");
    let output = "out.json";
    for args in [
        ["scrub", "-o", output, "a.criteria.put.json"],
        ["scrub", "-o", output, "a.cases.json"],
        ["scrub", "-o", output, "a.txt"],
        ["scrub", "-o", output, "missing.har"],
        ["scrub", "-o", "no/folder/x", "chrome.har"],
        ["scrub", "-o", output, "proxy.exchanges.ndjson"],
        ["scrub", "-o", output, "editors.http"],
    ] {
        let ran = folder.run(args);
        assert_snapshot!(format!("scrub_refused_{}", args[3]), ran);
        assert!(!folder.path().join(output).exists());
    }
    let folder = folder.with("b.exchanges.ndjson", EXCHANGE);
    for (name, args) in [
        ("missing", ["scrub", "-o", output, "missing"]),
        ("folder", ["scrub", "-o", output, "."]),
        ("misnamed_output", ["scrub", "-o", "b.har", "b.exchanges.ndjson"]),
    ] {
        assert_snapshot!(format!("scrub_refused_{name}"), folder.run(args));
        assert!(!folder.path().join(args[2]).exists());
    }
    assert_snapshot!("scrub_two_files", folder.run(["scrub", "chrome.har", "firefox.har"]));
    assert_snapshot!("scrub_input_in_place", folder.run(["scrub", "-i", "-"]));
    assert_snapshot!("scrub_left_out", folder.run(["scrub", "-i", "chrome.har", "firefox.har"]));
}

#[test]
fn the_project_file_gives_the_base_path() {
    let path = "/api/v01/proxy/tenants/t/groups/g/users/u/services/call_processing_policies/";
    let folder = Folder::new().with("a.exchanges.ndjson", format!(r#"{{"method":"GET","path":"{path}"}}"#));
    assert_snapshot!("scrub_other_base_path", folder.run(["scrub", "a.exchanges.ndjson"]));
    let folder = folder.with("linecard.toml", "base-path = \"/api/v01/proxy/\"\n");
    let ran = folder.run(["scrub", "a.exchanges.ndjson"]);
    assert!(ran.exit == 0 && ran.out.contains("/api/v01/proxy/tenants/"), "{ran}");
    let folder = folder.with("linecard.toml", "base-paths = 1\n");
    let ran = folder.run(["scrub", "a.exchanges.ndjson"]);
    assert!(ran.exit == 2 && ran.err.contains("linecard.toml"), "{ran}");
}

/// As in check.
#[test]
fn an_object_is_named_by_a_path_under_the_base_path() {
    let path = "/gateway/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/criteria/lunch/";
    let target = format!("PUT {path}");
    let folder = Folder::new().with("a.json", r#"{"name": "lunch"}"#);
    for command in ["check", "scrub"] {
        for base_path in ["/gateway/v1/", "/gateway/v1"] {
            let ran = folder.run([command, "--base-path", base_path, "--as", &target, "a.json"]);
            assert_eq!(ran.exit, 0, "{ran}");
        }
        let ran = folder.run([command, "--as", &target, "a.json"]);
        assert!(ran.exit == 2 && ran.err.contains("--as"), "{ran}");
        let ran = folder.run([command, "--base-path", "gateway/v1/", "--as", &target, "a.json"]);
        assert!(ran.exit == 2 && ran.err.contains("a base path begins with a slash"), "{ran}");
    }
    let folder = folder.with("linecard.toml", "base-path = \"/gateway/v1\"\n");
    assert_eq!(folder.run(["scrub", "--as", &target, "a.json"]).exit, 0);
}

#[test]
fn a_file_without_an_exchange_stays_as_it_is() {
    let other = r#"{"method":"GET","path":"/logo.png"}"#;
    let cases = [
        ("a.exchanges.ndjson", other),
        ("b.exchanges.ndjson", ""),
        ("a.http", "@host = https://x\n"),
        ("a.bru", "meta {\n  name: a\n}\n"),
    ];
    for (name, text) in cases {
        let folder = Folder::new().with(name, text);
        let ran = folder.run(["scrub", "--in-place", name]);
        assert!(
            ran.exit == 2 && ran.err.contains("has no exchange") && ran.err.contains("nothing was written"),
            "{ran}"
        );
        assert_eq!(fs::read_to_string(folder.path().join(name)).unwrap(), text);
    }
}

#[cfg(unix)]
#[test]
fn the_file_behind_a_link_is_replaced() {
    let folder = Folder::new().with("a.criteria.post.json", BODY);
    let link = folder.path().join("b.criteria.post.json");
    std::os::unix::fs::symlink("a.criteria.post.json", &link).unwrap();
    assert_eq!(folder.run(["scrub", "--in-place", "b.criteria.post.json"]).exit, 0);
    assert!(fs::symlink_metadata(link).unwrap().is_symlink());
    assert!(!fs::read_to_string(folder.path().join("a.criteria.post.json")).unwrap().contains("lunch"));
}

#[test]
fn control_characters_stay() {
    let ran = Folder::new().pipe(&["scrub", "--as", "criteria.put", "-"], "{\"name\": \"a\u{7f}b\"}");
    assert!(ran.exit == 0 && ran.out.contains('\u{7f}'), "{ran}");
}

#[test]
fn an_object_that_is_named_comes_before_the_name_of_the_file() {
    let folder = Folder::new().with("a.har", BODY);
    let ran = folder.run(["scrub", "--as", "criteria.post", "a.har"]);
    assert!(ran.exit == 0 && ran.out.contains("newName"), "{ran}");
    for command in ["scrub", "check"] {
        let ran = folder.run([command, "--as", "criteria.post", "--traffic", "har", "a.har"]);
        assert!(ran.exit == 2 && ran.err.contains("cannot be used with"), "{ran}");
    }
}

#[test]
fn an_output_that_is_a_folder_is_refused() {
    let ran = samples().run(["scrub", "chrome.har", "--output", "."]);
    assert!(ran.exit == 2 && ran.err.contains("the output is not a file"), "{ran}");
}

#[test]
fn a_random_key_gives_other_pseudonyms() {
    let folder = samples();
    let outputs: Vec<String> = (0..2).map(|_| folder.run(["scrub", "create.bru"]).out).collect();
    assert_ne!(outputs[0], outputs[1]);
    let seeded: Vec<String> = (0..2).map(|_| folder.run(["scrub", "--seed", "1", "create.bru"]).out).collect();
    assert_eq!(seeded[0], seeded[1]);
}
