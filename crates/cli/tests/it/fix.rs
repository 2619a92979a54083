//! `linecard fix`.

use crate::run::Folder;
use insta::assert_snapshot;
use std::fs;
use std::process::{Command, Stdio};

const BODY: &str = r#"{
  "name": "lunch",
  "actve": true,
  "newName": "dinner",
  "fromDnCriteria": {
    "selection": "specified only",
    "includeAnonymousCallers": false,
    "includeUnavailableCallers": true,
    "phoneNumbers": ["+3225550100"]
  }
}
"#;

const LINES: &str =
    "{\"name\": \"lunch\", \"active\": \"true\"}\r\n\n{\"name\": \"lunch\"}\n{\"name\": \"noon\", \"actve\": true,}";

fn folder() -> Folder {
    Folder::new().with("lunch.criteria.post.json", BODY).with("recorded.criteria.put.ndjson", LINES)
}

fn text(folder: &Folder, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).unwrap()
}

#[test]
fn the_mends_are_a_diff() {
    let folder = folder();
    assert_snapshot!("fix_diff", folder.run(["fix", "lunch.criteria.post.json"]));
    assert_snapshot!("fix_diff_of_lines", folder.run(["fix", "recorded.criteria.put.ndjson"]));
    assert_snapshot!("fix_standard_input", folder.pipe(&["fix", "--as", "criteria.post", "-"], BODY));
    assert_eq!(text(&folder, "lunch.criteria.post.json"), BODY);
    assert_eq!(text(&folder, "recorded.criteria.put.ndjson"), LINES);
}

#[test]
fn written_files_have_nothing_left_to_mend() {
    let folder = folder();
    assert_snapshot!("fix_write", folder.run(["fix", "--write", "."]));
    assert_snapshot!("fix_written", text(&folder, "lunch.criteria.post.json"));
    assert_snapshot!("fix_written_lines", text(&folder, "recorded.criteria.put.ndjson"));
    assert_snapshot!("fix_again", folder.run(["fix", "."]));
    assert_eq!(folder.run(["check", "."]).exit, 0);
}

/// More than the findings of one report that get a suggestion.
#[test]
fn a_body_with_many_findings_is_mended_whole() {
    let unknown: Vec<String> = (0..40).map(|index| format!(r#""quux{index}": 1, "#)).collect();
    let unknown = unknown.concat();
    let folder =
        Folder::new().with("lunch.criteria.put.json", format!(r#"{{{unknown}"name": "lunch", "actve": true}}"#));
    assert_eq!(folder.run(["fix", "--write", "."]).exit, 0);
    assert_eq!(text(&folder, "lunch.criteria.put.json"), r#"{"name": "lunch", "active": true}"#);
}

/// The oracle: the diff gives the text that `--write` writes.
#[test]
fn a_diff_can_be_applied() {
    let (patched, written) = (folder(), folder());
    written.run(["fix", "--write", "."]);
    let diff = patched.run(["fix", "."]).out;
    let mut git = Command::new("git");
    git.args(["apply", "--unidiff-zero", "-"]).current_dir(patched.path()).stdin(Stdio::piped());
    let mut child = git.spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), diff.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success(), "{diff}");
    for name in ["lunch.criteria.post.json", "recorded.criteria.put.ndjson"] {
        assert_eq!(text(&patched, name), text(&written, name));
    }
}

#[cfg(unix)]
#[test]
fn a_written_file_keeps_its_permissions_and_its_link() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = Folder::new().with("real/lunch.json", BODY);
    let (real, link) = (folder.path().join("real/lunch.json"), folder.path().join("link.criteria.post.json"));
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("real/lunch.json", &link).unwrap();
    assert_eq!(folder.run(["fix", "--write", "link.criteria.post.json"]).exit, 0);
    assert!(link.is_symlink());
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
    assert!(text(&folder, "real/lunch.json").contains("\"active\": true"));
    let files = fs::read_dir(folder.path().join("real")).unwrap().count();
    assert_eq!(files, 1, "a temporary file is left");
}

#[test]
fn secrets_are_masked_in_the_diff_only() {
    let body = "{\"groupMailServerPasword\": \"hunter2hunter2\",\n \"personalMailServerPassword\": \"correcthorse\", \"x\": 1}\n";
    let folder = Folder::new().with("body.json", body);
    let ran = folder.run(["fix", "--as", "user-voice-messaging-advanced.put", "body.json"]);
    assert!(!ran.out.contains("hunter2") && !ran.out.contains("correcthorse"), "{ran}");
    assert_snapshot!("fix_secrets", ran);
}

#[test]
fn files_without_bodies_to_mend_are_counted() {
    let folder = folder()
        .with("a.cases.json", r#"{"cases": [{"name": "a", "as": "criteria.put", "body": {"x": 1}}]}"#)
        .with("traffic.har", "{}")
        .with("bad/wrong.criteria.put.json", r#"{"name": "a", "x": 1}"#)
        .with("left.criteria.put.json", r#"{"nme": 1, "active": 1}"#)
        .with("linecard.toml", "[[bodies]]\nfiles = \"bad/**\"\nexpect = \"invalid\"\n");
    assert_snapshot!("fix_passed_over", folder.run(["fix", "--write"]));
    assert_eq!(text(&folder, "bad/wrong.criteria.put.json"), r#"{"name": "a", "x": 1}"#);
}

#[test]
fn accepted_findings_are_not_mended() {
    let body = r#"{"name": "a", "x": 1, "actve": true}"#;
    let accept = "[[accept]]\nrule = \"criteria.put.unknown\"\nuntil = 2999-01-01\nreason = \"a proxy adds it\"\n";
    let folder = Folder::new().with("a.criteria.put.json", body).with("linecard.toml", accept);
    assert_snapshot!("fix_accepted", folder.run(["fix", "a.criteria.put.json"]));
}

#[test]
fn wrong_arguments_and_files_give_helpful_errors() {
    let folder = folder();
    assert_snapshot!("fix_nothing", folder.run(["fix"]));
    assert_snapshot!("fix_missing", folder.run(["fix", "missing.json", "lunch.criteria.post.json"]));
    assert_snapshot!("fix_write_standard_input", folder.run(["fix", "--write", "--as", "criteria.post", "-"]));
    assert_snapshot!("fix_unknown_object", folder.run(["fix", "--as", "criterai.post", "-"]));
}
