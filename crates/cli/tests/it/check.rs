//! Validating files, folders and standard input.

use crate::run::{Folder, Ran};
use insta::assert_snapshot;
use linecard_cases::Target;
use linecard_model::API;
use serde_json::Value;
use std::process::Stdio;
use std::time::{Duration, Instant};

const INVALID: &str = r#"{
  "name": "lunch",
  "newName": "dinner",
  "actve": true,
  "fromDnCriteria": {"selection": "Any", "includeAnonymousCallers": 1, "includeUnavailableCallers": true},
  "doNotPerformAction": false,
  "holidaySchedule": null
}
"#;
const VALID: &str = r#"{"name": "lunch", "active": true}"#;

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.out).unwrap()
}

fn folder_with_invalid_body() -> Folder {
    Folder::new().with("lunch.criteria.post.json", INVALID)
}

#[test]
fn a_valid_body() {
    let folder = Folder::new().with("criteria.put.json", VALID);
    assert_snapshot!("valid_human", folder.run(["check", "criteria.put.json"]));
    assert_snapshot!("valid_json", folder.run(["check", "criteria.put.json", "--format", "json"]));
}

#[test]
fn an_invalid_body() {
    let folder = folder_with_invalid_body();
    assert_snapshot!("invalid_human", folder.run(["check", "lunch.criteria.post.json"]));
    assert_snapshot!("invalid_verbose", folder.run(["check", "-v", "lunch.criteria.post.json"]));
    assert_snapshot!("invalid_quiet", folder.run(["check", "-q", "lunch.criteria.post.json"]));
    assert_snapshot!("invalid_json", folder.run(["check", "--format", "json", "lunch.criteria.post.json"]));
}

#[test]
fn literal_switches_interpretations_off() {
    let folder = Folder::new().with("recur-yearly-by-week.put.json", r#"{"month": "March", "dayOfWeek": 3}"#);
    let run = |ids: &[&str]| {
        let flags = ids.iter().flat_map(|id| ["--literal", id]);
        folder.run(["check", "recur-yearly-by-week.put.json"].into_iter().chain(flags))
    };
    assert_snapshot!("interpreted", run(&[]));
    assert_snapshot!("literal", run(&["schedule.type", "recur-yearly-by-week.words"]));
    assert_snapshot!("literal_unknown", run(&["recur-yearly-by-week.word"]));
    assert_snapshot!("literal_without_result", run(&["schedule-recurrence.names"]));
}

#[test]
fn bodies_that_are_not_valid_json() {
    let bodies: [(&str, &[u8]); 8] = [
        ("empty", b""),
        ("blank", b" \n "),
        ("list", b"[1]"),
        ("open", b"{\"name\": \"lunch\",\n  \"active\": tr"),
        ("comma", b"{\r\n\t\"name\": \"lunch\",\r\n}\r\n"),
        ("utf8", b"{\"name\": \"a\xff\xfe\"}"),
        ("mark", b"\xef\xbb\xbf{\"name\": \"lunch\"}"),
        ("break", b"{\"name\": \"lun\nch\"}"),
    ];
    for (name, body) in bodies {
        let folder = Folder::new();
        assert_snapshot!(format!("invalid_json_{name}"), folder.pipe(&["check", "--as", "criteria.put"], body));
    }
}

#[test]
fn standard_input() {
    let folder = Folder::new();
    let path = "PUT /api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/";
    assert_snapshot!("input_json", folder.pipe(&["check", "--as", path, "--format", "json"], r#"{"criterai": []}"#));
    assert_snapshot!("input_without_as", folder.pipe(&["check"], "{}"));
    let ran = folder.pipe(&["check", "-", "--as", "Criteria_From_DN.Get", "--format", "json"], "{}");
    assert_eq!(json(&ran)["files"][0]["object"], "criteria-from-dn");
    assert_eq!(json(&ran)["files"][0]["method"], "GET");
    assert_eq!(json(&ran)["files"][0]["path"], "-");
}

#[test]
fn a_wrong_as_gives_a_helpful_error() {
    let folder = Folder::new();
    let mut errors = String::new();
    for target in [
        "criterai.put",
        "criteria.patch",
        "criteria",
        "schedule.delete",
        "/api/v1/",
        "",
        "PATCH /api/v1/",
        "PUT /api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptnce/",
        "PUT /api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance",
        "POST /api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/",
        "PUT /api/v1/tenants//groups/g/users/u/services/selective_call_acceptance/",
        "PUT https://host.example.org",
        "https://host.example.org/api/v1/",
    ] {
        let ran = folder.pipe(&["check", "--as", target], "{}");
        assert_eq!(ran.exit, 2);
        errors += &ran.err;
    }
    assert_snapshot!("wrong_as", errors);
}

#[test]
fn a_wrong_as_is_always_an_error() {
    let case = r#"{"cases": [{"name": "x", "as": "criteria.put", "body": {"name": "lunch"}}]}"#;
    let folder = Folder::new().with("a.cases.json", case);
    for path in ["a.cases.json", ".", "-", "nope.json"] {
        let ran = folder.run(["check", path, "--as", "nonsense", "--format", "json"]);
        assert_eq!(ran.exit, 2, "{path}");
        assert_eq!(json(&ran)["errors"].as_array().unwrap().len(), 1, "{path}");
        assert_eq!(json(&ran)["errors"][0]["path"], "--as", "{path}");
    }
    assert_eq!(folder.run(["check", "a.cases.json", "--as", "criteria.get"]).exit, 0);
}

#[test]
fn as_accepts_a_request_line() {
    let path = "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/";
    let plain = Target::parse(&API, "selective-call-acceptance.put");
    assert!(plain.is_ok());
    for request in [
        format!("PUT {path} HTTP/1.1"),
        format!("PUT {path}  http/2 "),
        format!("PUT https://host.example.org{path}"),
        format!("put HTTP://host.example.org:8443{path}?from=http://elsewhere/ HTTP/1.0"),
        format!("PUT {path}?from=http://elsewhere/"),
    ] {
        assert_eq!(Target::parse(&API, &request), plain, "{request}");
    }
}

#[test]
fn a_byte_order_mark_is_not_counted_as_a_column() {
    let folder = Folder::new();
    let body = "\u{feff}{\"actve\": true,\n \"newNmae\": 1}";
    let args = ["check", "--as", "criteria.put"];
    assert_snapshot!("columns_after_a_mark", folder.pipe(&args, body));
    let ran = folder.pipe(&[&args[..], &["--format", "json"]].concat(), body);
    let find = |pointer: &str| {
        let ran = json(&ran);
        let findings = ran["files"][0]["findings"].as_array().unwrap();
        let found = findings.iter().find(|finding| finding["pointer"] == pointer).unwrap();
        (found["line"].as_u64(), found["column"].as_u64())
    };
    assert_eq!(find("/actve"), (Some(1), Some(2)));
    assert_eq!(find("/newNmae"), (Some(2), Some(2)));
}

#[test]
fn after_an_error_the_other_files_are_validated() {
    let folder = folder_with_invalid_body()
        .with("other.json", "{}")
        .with("mycriteria.json", "{}")
        .with("criteria.put.json", VALID);
    let folder = folder.with("lunch.criterai.put.json", "{}").with("schedule.delete.json", "{}");
    let paths = ["nope.json", "other.json", "mycriteria.json", "criteria.put.json", "lunch.criterai.put.json"];
    let args = ["check"].into_iter().chain(paths).chain(["schedule.delete.json", "lunch.criteria.post.json"]);
    assert_snapshot!("several_human", folder.run(args.clone()));
    assert_snapshot!("several_json", folder.run(args.chain(["--format", "json"])));
}

#[test]
fn folders() {
    let folder = Folder::new()
        .with("bodies/b.criteria.put.json", VALID)
        .with("bodies/a.criteria.put.json", VALID)
        .with("bodies/deeper/SCHEDULE.PUT.JSON", r#"{"name": "noon"}"#)
        .with("bodies/.hidden/c.criteria.put.json", "broken")
        .with("bodies/.criteria.put.json", "broken")
        .with("bodies/criteria.schema.json", "broken")
        .with("bodies/notes.txt", "broken")
        .with("misnamed/criterai.put.json", "{}")
        .with("misnamed/lunch.criteria.patch.json", "{}")
        .with("misnamed/lunch.Criteria.putt.json", "{}")
        .with("nothing/notes.txt", "broken")
        .with("nothing/package.lock.json", "broken");
    let ran = folder.run(["check", "bodies", "--format", "json"]);
    let paths: Vec<Value> = json(&ran)["files"].as_array().unwrap().iter().map(|file| file["path"].clone()).collect();
    let expected = ["a.criteria.put.json", "b.criteria.put.json", "deeper/SCHEDULE.PUT.JSON"];
    assert_eq!(paths, expected.map(|name| format!("bodies/{name}")));
    assert_eq!(ran.exit, 0);
    assert_eq!(
        json(&folder.run(["check", "bodies", "--as", "criteria.put", "--format", "json"]))["summary"]["files"],
        4
    );
    assert_snapshot!("folder_without_bodies", folder.run(["check", "nothing", "misnamed", "bodies"]));
}

#[test]
fn only_terminals_get_colors() {
    let folder = folder_with_invalid_body();
    let args = ["check", "lunch.criteria.post.json"];
    assert!(!folder.run(args).out.contains('\u{1b}'));
    let piped = Ran::from(folder.command().args(args).env_remove("NO_COLOR").output().unwrap());
    assert!(!piped.out.contains('\u{1b}'));
    let forced = folder.command().args(args).env_remove("NO_COLOR").env("CLICOLOR_FORCE", "1").output().unwrap();
    assert!(Ran::from(forced).out.contains("\u{1b}["));
}

#[test]
fn a_report_with_too_many_findings_is_cut() {
    let members: Vec<String> = (0..300).map(|name| format!("\"x{name}\": 1")).collect();
    let body = format!("{{\"name\": \"a\", {}}}", members.join(", "));
    let folder = Folder::new().with("criteria.put.json", body);
    let ran = folder.run(["check", "criteria.put.json"]);
    assert!(ran.out.contains("criteria.put.json: note: this body has more findings; only 256 are listed\n"));
    assert!(ran.out.ends_with("1 file, 300 violations, 0 without effect, 0 unchecked, 0 notes\n"));
    let ran = folder.run(["check", "criteria.put.json", "--format", "json"]);
    assert_eq!(json(&ran)["files"][0]["cut"], true);
    assert_eq!(json(&ran)["files"][0]["findings"].as_array().unwrap().len(), 256);
    assert_eq!(json(&ran)["summary"]["violations"], 300);
}

#[test]
fn an_excerpt_of_a_long_line_is_short() {
    let body = format!("{{\"name\": \"{}\", \"newNmae\": 1}}", "hunter2 ".repeat(700_000));
    let folder = Folder::new().with("criteria.put.json", body);
    let start = Instant::now();
    let ran = folder.run(["check", "criteria.put.json"]);
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    assert_snapshot!("long_line", ran);
}

#[test]
fn a_body_longer_than_the_limit() {
    let folder = Folder::new();
    let ran = folder.pipe(&["check", "--as", "criteria.put", "--max-body", "16"], VALID);
    assert_snapshot!("longer_than_the_limit", ran);
    let ran = folder.pipe(&["check", "--as", "criteria.put", "--max-body", "hunter2"], VALID);
    assert_eq!(ran.exit, 2);
}

#[test]
fn an_update_of_the_stored_state() {
    let folder = Folder::new()
        .with("criteria.put.json", r#"{"name": "lunch", "fromDnCriteria": {"selection": "Specified Only"}}"#)
        .with("stored.json", r#"{"name": "lunch", "active": true, "fromDnCriteria": {"selection": "Any"}}"#)
        .with("broken.json", "hunter2")
        .with("list.json", r#"[{"name": "hunter2"}]"#);
    assert_eq!(folder.run(["check", "criteria.put.json"]).exit, 0);
    assert_snapshot!("update", folder.run(["check", "criteria.put.json", "--stored", "stored.json"]));
    let broken = folder.run(["check", "criteria.put.json", "--stored", "broken.json"]);
    let post = folder.pipe(&["check", "--as", "criteria.post", "--stored", "stored.json"], "{}");
    let many = folder.run(["check", ".", "--stored", "stored.json"]);
    let none = folder.run(["check", "criteria.put.json", "--stored", "nope.json"]);
    let list = folder.run(["check", "criteria.put.json", "--stored", "list.json"]);
    assert_eq!([broken.exit, post.exit, many.exit, none.exit, list.exit], [2; 5]);
    assert_snapshot!("update_errors", [broken.err, post.err, many.err, none.err, list.err].concat());
}

#[test]
fn names_cannot_control_the_terminal() {
    let body = "{\"name\": \"a\", \"n\u{202e}x\": 1, \"c\\u001b[31m\": 1, \"b\u{9b}31m\u{200b}\": 1}";
    let folder = Folder::new();
    for format in ["human", "json"] {
        let ran = folder.pipe(&["check", "--as", "criteria.put", "--format", format], body);
        assert!(!ran.out.contains(['\u{202e}', '\u{1b}', '\u{9b}', '\u{200b}']), "{}", ran.out);
        assert_snapshot!(format!("names_{format}"), ran);
    }
    let ran = folder.run(["check", "no\u{1b}[31m\u{202e}pe.json"]);
    assert!(!ran.err.contains(['\u{202e}', '\u{1b}']), "{}", ran.err);
}

#[test]
fn a_closed_output_is_not_an_error() {
    for args in [&["matrix"][..], &["check", "lunch.criteria.post.json"], &["completions", "bash"]] {
        let folder = folder_with_invalid_body();
        let mut child = folder.command().args(args).stdout(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let ran = Ran::from(child.wait_with_output().unwrap());
        assert_eq!((ran.exit, ran.err.as_str()), (i32::from(args[0] == "check"), ""));
    }
}

#[cfg(unix)]
#[test]
fn a_broken_link_is_an_error() {
    let folder = Folder::new().with("criteria.put.json", VALID);
    std::os::unix::fs::symlink("nowhere", folder.path().join("lost.criteria.put.json")).unwrap();
    std::os::unix::fs::symlink(".", folder.path().join("loop")).unwrap();
    let ran = folder.run(["check", "."]);
    assert_eq!((ran.exit, ran.err.as_str()), (2, "error: ./lost.criteria.put.json: no such file or folder\n"));
}

#[cfg(unix)]
#[test]
fn a_path_need_not_be_utf8() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let name = OsStr::from_bytes(b"\xff.criteria.put.json");
    let folder = Folder::new().with(name, VALID);
    assert_eq!(folder.run([OsStr::new("check"), name]).exit, 0);
    assert_eq!(folder.run(["check", "."]).exit, 0);
    assert_eq!(folder.run([OsStr::new("check"), OsStr::from_bytes(b"\xff\xfe")]).exit, 2);
    assert_eq!(folder.run([OsStr::new("check"), OsStr::new("--as"), OsStr::from_bytes(b"\xff")]).exit, 2);
}

#[test]
fn the_example_of_the_readme() {
    let readme = include_str!("../../README.md");
    let folder = Folder::new().with("lunch.criteria.post.json", FULL);
    let shown = readme.split("```console\n$ linecard check lunch.criteria.post.json\n").nth(1).unwrap();
    let shown = shown.split("```").next().unwrap();
    assert_eq!(folder.run(["check", "lunch.criteria.post.json"]).out, shown);
}

const FULL: &str = r#"{
  "name": "lunch",
  "newName": "dinner",
  "fromDnCriteria": {
    "selection": "Specified Only",
    "includeAnonymousCallers": true,
    "includeUnavailableCallers": true,
    "phoneNumbers": ["+1-555-0100"]
  }
}"#;
