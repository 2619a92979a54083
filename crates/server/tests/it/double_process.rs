//! The flags of a double.

use crate::client::{POLICIES, Response, ask};
use crate::command::{Running, output};
use serde_json::json;
use std::fmt::Write;
use std::fs;
use tempfile::TempDir;

const DIRECTORY: &str = r#"{"type": "tenant", "tenantId": "acme"}
{"type": "group", "tenantId": "acme", "groupId": "north"}
{"type": "user", "tenantId": "acme", "groupId": "north", "userId": "jane", "username": "jane", "password": "open sesame"}
{"type": "administrator", "username": "root", "level": 16, "password": "open sesame"}
"#;

/// A folder with these files.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn log_in(running: &Running, username: &str) -> Response {
    let credentials = json!({"username": username, "password": "open sesame"});
    ask(running.address, "POST", "/api/v1/login/", &[], &credentials.to_string())
}

#[test]
fn a_directory_has_known_passwords() {
    let folder = folder(&[("users.ndjson", DIRECTORY)]);
    let file = folder.path().join("users.ndjson");
    let (running, said) =
        Running::with_output(&["--store", "memory:", "--directory", file.to_str().unwrap(), "--double"]);
    // There is no example directory, whose passwords would be printed.
    assert_eq!(said, "");
    let response = log_in(&running, "root");
    assert_eq!(response.status, 200, "{}", response.text);
    let cookie = response.header("set-cookie").split(';').next().unwrap();
    assert_eq!(ask(running.address, "GET", "/_double/clock", &[("cookie", cookie)], "").status, 200);
    assert_eq!(ask(running.address, "GET", "/_double/clock", &[], "").status, 401);
    running.end();
    let running = Running::start(&["--directory", file.to_str().unwrap()]);
    assert_eq!(log_in(&running, "jane").json()["ids"]["tenant_id"], "acme");
    running.end();
}

#[test]
fn a_scenario_and_a_base_path_are_set_by_flags() {
    let scenario =
        json!({"seed": {POLICIES: {"maxSimultaneousCalls": 7}}, "faults": {"method": "DELETE", "status": 503}});
    let folder = folder(&[("scenario.json", &scenario.to_string())]);
    let file = folder.path().join("scenario.json");
    let running = Running::start(&["--scenario", file.to_str().unwrap(), "--base-path", "/gateway/v1"]);
    let get = |path: &str| ask(running.address, "GET", path, &[], "");
    assert_eq!(get(&POLICIES.replace("/api/v1/", "/gateway/v1/")).json()["maxSimultaneousCalls"], 7);
    assert_eq!(get(POLICIES).status, 404);
    assert_eq!(get("/_double/faults").json()["faults"].as_array().map(Vec::len), Some(1));
    running.end();
}

#[test]
fn wrong_flags_are_refused() {
    let folder = folder(&[("bad.json", r#"{"seeds": "hunter2"}"#), ("bad.ndjson", r#"{"type": "hunter2"}"#)]);
    let path = |name: &str| folder.path().join(name).display().to_string();
    let mut shown = String::new();
    for arguments in [
        &["--scenario", &path("bad.json")][..],
        &["--open", "--scenario", &path("bad.json")],
        &["--open", "--scenario", &path("none.json")],
        &["--open", "--directory", &path("bad.ndjson")],
        &["--open", "--directory", &path("none.ndjson")],
        &["--base-path", "gateway"],
        &["--base-path", "/"],
        &["--base-path", "/a/../b/"],
        &["--base-path", "/a?b"],
        &["--base-path", "/docs/v1/"],
    ] {
        let output = output(&[&["serve", "--listen", "127.0.0.1:0", "--log", "off"], arguments].concat());
        let text = String::from_utf8(output.stderr).unwrap().replace(&path(""), "");
        let text = text.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
        writeln!(shown, "{}: {text}\n", output.status.code().unwrap()).unwrap();
    }
    assert!(!shown.contains("hunter2"));
    insta::assert_snapshot!(shown);
}

#[test]
fn the_settings_of_a_double_are_printed() {
    let output = output(&["serve", "--cors", "http://localhost:3000", "--double", "--print-config"]);
    let printed = String::from_utf8(output.stdout).unwrap();
    for line in ["cors = \"http://localhost:3000\" # --cors", "double = true # --double", "# scenario is not set"] {
        assert!(printed.lines().any(|printed| printed == line), "{line}: {printed}");
    }
}
