//! Learning an overlay from recordings, and loading it.

use crate::run::{Folder, Ran};
use insta::assert_snapshot;
use std::fmt::Write as _;

const USER: &str = "/api/v1/tenants/t/groups/g/users/u/services";

/// A recording of a deployment that does not do what is documented.
fn recording() -> String {
    let mut lines = String::new();
    let mut add = |method: &str, path: &str, status: u16, response: &str| {
        let line = format!(
            r#"{{"method": "{method}", "path": "{USER}/{path}/", "status": {status}, "response": {response}}}"#
        );
        writeln!(lines, "{line}").unwrap();
    };
    let criteria = "selective_call_acceptance/criteria/lunch";
    // No `active`, another word, an attribute that no page has, and one that may not be shown.
    let wrong = r#"{"name": "lunch", "newName": "dinner", "colour": "red", "weights": [1], "fromDnCriteria": {"selection": "Nobody", "phoneNumbers": []}}"#;
    add("GET", criteria, 200, wrong);
    add("GET", criteria, 200, wrong);
    add(
        "GET",
        criteria,
        200,
        r#"{"name": "lunch", "active": true, "fromDnCriteria": {"selection": "+3225126777", "phoneNumbers": []}}"#,
    );
    add(
        "GET",
        "simultaneous_ring_personal",
        200,
        r#"{"active": "yes", "doNotRingIfOnCall": null, "simultaneousRingNumber": [], "criteria": []}"#,
    );
    add("GET", "acr", 202, r#"{"active": true}"#);
    add("GET", "call_forwarding_always", 200, "{}");
    add("GET", "speed_dial_8", 418, r#"{"details": "no"}"#);
    lines
}

fn folder() -> Folder {
    Folder::new().with("wrong.exchanges.ndjson", recording())
}

#[test]
fn an_overlay_has_each_entry_with_its_count_and_first_place() {
    assert_snapshot!("learn", folder().run(["learn", "wrong.exchanges.ndjson"]));
    assert_snapshot!("learn_min_count", folder().run(["learn", "--min-count", "2", "wrong.exchanges.ndjson"]));
}

#[test]
fn with_the_overlay_the_same_recording_has_only_what_an_overlay_cannot_say() {
    let folder = folder();
    assert_snapshot!("learn_before", folder.run(["check", "--format", "concise", "-v", "wrong.exchanges.ndjson"]));
    let learned = folder.run(["learn", "wrong.exchanges.ndjson", "--output", "overlay.toml"]);
    assert_eq!((learned.exit, learned.out.as_str(), learned.err.as_str()), (0, "", ""));
    let check = ["check", "--format", "concise", "-v", "--overlay", "overlay.toml", "wrong.exchanges.ndjson"];
    assert_snapshot!("learn_after", folder.run(check));
    // A second overlay has nothing new.
    let again = folder.run(["learn", "--overlay", "overlay.toml", "wrong.exchanges.ndjson"]);
    assert!(again.out.contains("# Nothing was seen that an overlay could say."), "{again}");
}

#[test]
fn what_is_no_recording_is_named_with_its_line() {
    let line = r#"{"method": "GET", "path": "/"}"#;
    let folder = Folder::new()
        .with("word.exchanges.ndjson", format!("{line}\n\n{{\"method\": nil}}\n"))
        .with("bytes.exchanges.ndjson", [line.as_bytes(), b"\n{\"method\": \"\xff\"}\n"].concat())
        .with("folder/file", "");
    for (path, error) in [
        ("word.exchanges.ndjson", "exchange 2 (line 3): not an exchange: the text is not valid JSON"),
        ("bytes.exchanges.ndjson", "exchange 2 (line 2): not valid UTF-8 (column 13); save the file as UTF-8"),
        ("folder", "it is a folder; name its recordings"),
    ] {
        let ran = folder.run(["learn", path]);
        assert!(ran.exit == 2 && ran.err.contains(&format!("error: {path}: {error}")), "{ran}");
    }
}

#[test]
fn the_project_file_names_overlays() {
    let folder = folder().with("linecard.toml", "overlay = [\"overlays/ours.toml\"]\n");
    let missing = folder.run(["check", "--format", "concise", "wrong.exchanges.ndjson"]);
    assert_eq!(missing.exit, 2);
    // The path is shown as `--overlay` shows it.
    assert!(
        missing.out.contains("error: overlays/ours.toml: no such file or folder; it is named as an overlay"),
        "{missing}"
    );
    std::fs::create_dir(folder.path().join("overlays")).unwrap();
    folder.run(["learn", "--no-config", "wrong.exchanges.ndjson", "--output", "overlays/ours.toml"]);
    let with_file = folder.run(["check", "--format", "concise", "wrong.exchanges.ndjson"]);
    let argument =
        ["check", "--no-config", "--format", "concise", "--overlay", "overlays/ours.toml", "wrong.exchanges.ndjson"];
    assert_eq!(with_file.out, folder.run(argument).out);
    // A file that is named twice is loaded once.
    let twice = folder.with("linecard.toml", "overlay = [\"overlays/ours.toml\", \"./overlays/ours.toml\"]\n");
    assert_eq!(with_file.out, twice.run(["check", "--format", "concise", "wrong.exchanges.ndjson"]).out);
}

#[test]
fn schemas_are_exported_with_the_overlay() {
    let folder = folder();
    folder.run(["learn", "wrong.exchanges.ndjson", "--output", "overlay.toml"]);
    let schema = folder.run(["schema", "criteria-from-dn.get", "--overlay", "overlay.toml"]);
    assert!(schema.out.contains("\"Nobody\""), "{schema}");
    assert!(!folder.run(["schema", "criteria-from-dn.get"]).out.contains("\"Nobody\""));
    let openapi = folder.run(["schema", "--openapi", "3.1", "--overlay", "overlay.toml"]);
    assert!(openapi.out.contains("\"Nobody\""));
}

/// The words of a scrubbed recording are pseudonyms, and those of a real one may be of another service.
#[test]
fn a_scrubbed_recording_has_no_words() {
    let folder = folder();
    let scrubbed =
        folder.run(["scrub", "--seed", "a seed", "wrong.exchanges.ndjson", "--output", "scrubbed.exchanges.ndjson"]);
    assert_eq!(scrubbed.exit, 0, "{scrubbed}");
    let learned = folder.run(["learn", "--scrubbed", "scrubbed.exchanges.ndjson"]);
    assert_eq!(learned.exit, 0, "{learned}");
    assert!(!learned.out.contains("words = ["), "{learned}");
    assert!(learned.out.contains("# - criteria-from-dn.selection.get.value is broken: 3 times"), "{learned}");
    // All else is the same.
    let entries = |text: &str| text.matches("[[change]]").count() - text.matches("words = [").count();
    assert_eq!(entries(&learned.out), entries(&folder.run(["learn", "wrong.exchanges.ndjson"]).out));
}

/// What each command says of the word that the overlay adds, with the overlay named in each way.
#[test]
fn each_command_loads_the_overlays_of_the_project_file_and_of_its_arguments() {
    let overlay = "[[change]]\nobject = \"criteria-from-dn\"\nattribute = \"selection\"\nmethod = \"get\"\nwords = [\"Nobody\"]\n";
    let body = "{\n  \"selection\": \"Nobody\",\n  \"phoneNumbers\": []\n}";
    let folder = Folder::new()
        .with("project/linecard.toml", "overlay = [\"../ours.toml\"]\n")
        .with("ours.toml", overlay)
        .with("a.criteria-from-dn.get.json", body)
        .with("project/below/a.criteria-from-dn.get.json", body)
        .with("wrong/linecard.toml", "overlays = []\n");
    let commands: [&[&str]; 9] = [
        &["check", "a.criteria-from-dn.get.json"],
        &["fix", "a.criteria-from-dn.get.json"],
        &["coverage", "a.criteria-from-dn.get.json"],
        &["explain", "criteria-from-dn.selection", "GET"],
        &["explain", "a.criteria-from-dn.get.json:2"],
        &["schema", "criteria-from-dn.get"],
        &["schema", "--bundle"],
        &["schema", "--openapi", "3.1"],
        &["contract", "--format", "json"],
    ];
    for command in commands {
        let run = |within: &str, more: &[&str]| {
            let mut run = folder.command();
            Ran::from(run.args(command).args(more).current_dir(folder.path().join(within)).output().unwrap())
                .to_string()
        };
        let without = run("", &[]);
        let with = run("", &["--overlay", "ours.toml"]);
        assert_ne!(with, without, "{command:?}");
        // In a folder within the project.
        assert_eq!(run("project/below", &[]), with, "{command:?}");
        assert_eq!(run("project/below", &["--no-config"]), without, "{command:?}");
        assert_eq!(run("", &["--config", "project/linecard.toml"]), with, "{command:?}");
    }
    let shown = commands.map(|command| {
        let mut run = folder.command();
        let ran = Ran::from(run.args(command).current_dir(folder.path().join("wrong")).output().unwrap());
        format!("{command:?}\n{ran}")
    });
    assert_snapshot!("project_file_wrong", shown.join("\n"));
}

#[test]
fn wrong_arguments_and_files_give_helpful_errors() {
    let folder = folder()
        .with("empty.toml", "")
        .with("cut.har", "{\"log\": {\"entries\": [{")
        .with("none.exchanges.ndjson", "{\"method\": \"GET\", \"url\": \"https://example.org/\", \"status\": 200}\n")
        .with(
            "wrong.toml",
            "[[change]]\nobject = \"criteria\"\nattribute = \"activ\"\nmethod = \"get\"\npresence = \"C\"\n",
        );
    let cases: [&[&str]; 9] = [
        &["learn"],
        &["learn", "missing.har"],
        &["learn", "cut.har"],
        &["learn", "none.exchanges.ndjson"],
        &["learn", "wrong.toml"],
        &["learn", "--overlay", "wrong.toml", "wrong.exchanges.ndjson"],
        &["learn", "wrong.exchanges.ndjson", "--output", "no/such/overlay.toml"],
        &["learn", "wrong.exchanges.ndjson", "--output", "./wrong.exchanges.ndjson"],
        &["learn", "--overlay", "empty.toml", "wrong.exchanges.ndjson", "--output", "empty.toml"],
    ];
    let shown = cases.map(|arguments| format!("{arguments:?}\n{}", folder.run(arguments)));
    assert_snapshot!("learn_errors", shown.join("\n"));
    assert_snapshot!("overlay_error", folder.run(["check", "--overlay", "wrong.toml", "wrong.exchanges.ndjson"]));
}
