//! The audit trail and `linecard audit`.

use crate::client::{ACCEPTANCE, POLICIES, Server};
use linecard_server::{Config, SqliteStore};
use serde_json::{Value, json};
use std::process::{Command, Output};
use std::sync::Arc;
use tempfile::TempDir;

fn audited(folder: &TempDir) -> Server {
    let mut config = Config::open();
    config.audit = true;
    Server::with(&config, Arc::new(SqliteStore::open(folder.path()).unwrap()))
}

fn printed(folder: &TempDir, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_linecard-server"));
    command.args(["audit", "--data", folder.path().to_str().unwrap()]).args(arguments).output().unwrap()
}

fn entries(folder: &TempDir, arguments: &[&str]) -> Vec<Value> {
    let output = printed(folder, &[&["--format", "json"], arguments].concat());
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Masks times and record ids.
fn masked(text: &str) -> String {
    let word = |word: &str| match word {
        at if at.starts_with("20") && at.ends_with('Z') => "TIME".to_owned(),
        id if id.starts_with("(0") && id.ends_with(')') => "(RECORD)".to_owned(),
        word => word.to_owned(),
    };
    let lines = text.lines().map(|line| line.split(' ').map(word).collect::<Vec<_>>().join(" "));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_response_has_a_record_id_and_every_change_an_entry() {
    let folder = TempDir::new().unwrap();
    let server = audited(&folder);
    let item = json!({"name": "lunch", "fromDnCriteria": {"selection": "Specified Only",
        "includeAnonymousCallers": true, "includeUnavailableCallers": true, "phoneNumbers": ["+3225550199"]}});
    let list = json!({"criteria": [{"name": "lunch", "active": false}]});
    let numbers = json!({"name": "lunch", "fromDnCriteria": {"phoneNumbers": ["+3225550198"]}});
    let mut ids = Vec::new();
    for (method, path, body, status) in [
        ("POST", format!("{ACCEPTANCE}criteria/"), item.to_string(), 200),
        ("POST", format!("{ACCEPTANCE}criteria/"), item.to_string(), 400),
        ("GET", ACCEPTANCE.to_owned(), String::new(), 200),
        ("GET", format!("{ACCEPTANCE}criteria/"), String::new(), 405),
        ("PUT", ACCEPTANCE.to_owned(), list.to_string(), 200),
        ("PUT", format!("{ACCEPTANCE}criteria/lunch/"), numbers.to_string(), 200),
        ("PUT", POLICIES.to_owned(), json!({"maxSimultaneousCalls": 777, "clidPolicy": "Use DN"}).to_string(), 200),
        ("DELETE", format!("{ACCEPTANCE}criteria/lunch/"), String::new(), 200),
    ] {
        let response = server.ask(method, &path, &body);
        assert_eq!(response.status, status, "{method} {path}: {}", response.text);
        let id = response.json()["_internal_record_id"].as_str().unwrap().to_owned();
        assert!(ids.last().is_none_or(|last| *last < id), "ids come in order");
        ids.push(id);
    }
    let trail = entries(&folder, &[]);
    let recorded: Vec<&str> = trail.iter().map(|entry| entry["record"].as_str().unwrap()).collect();
    assert_eq!(recorded, [&ids[0], &ids[4], &ids[5], &ids[6], &ids[7]]);
    let text = String::from_utf8(printed(&folder, &[]).stdout).unwrap();
    // Masked first: an id may contain any digits.
    let text = masked(&text);
    assert!(!text.contains("32255501") && !text.contains("777"), "{text}");
    insta::assert_snapshot!(text);

    assert_eq!(entries(&folder, &["--service", "call-processing-policies"]).len(), 1);
    assert_eq!(entries(&folder, &["--record", &ids[7]])[0]["instance_name"], "lunch");
    assert_eq!(entries(&folder, &["--tenant", "t", "--user", "u", "--since", "2020-01-01"]).len(), 5);
    for nothing in [["--until", "2020-01-01T00:00:00Z"], ["--group", "h"], ["--who", "somebody"]] {
        assert_eq!(entries(&folder, &nothing).len(), 0, "{nothing:?}");
    }
}

/// The record id is not part of the hash.
#[test]
fn the_record_id_does_not_change_the_etag() {
    let folder = TempDir::new().unwrap();
    let server = audited(&folder);
    let tag = server.ask("GET", ACCEPTANCE, "").header("etag").to_owned();
    let again = server.ask_with("GET", ACCEPTANCE, &[("if-none-match", &tag)], "");
    assert_eq!((again.status, again.text.as_str()), (304, ""));
    let head = server.ask("HEAD", ACCEPTANCE, "");
    assert_eq!((head.status, head.text.as_str()), (200, ""));
}

#[test]
fn without_auditing_there_are_no_entries() {
    let folder = TempDir::new().unwrap();
    let server = Server::with(&Config::open(), Arc::new(SqliteStore::open(folder.path()).unwrap()));
    server.send("PUT", POLICIES, &json!({"maxSimultaneousCalls": 7}));
    assert!(server.get(POLICIES).get("_internal_record_id").is_none());
    assert_eq!(entries(&folder, &[]), [] as [Value; 0]);
}

#[test]
fn a_missing_trail_and_a_wrong_time_are_reported() {
    let folder = TempDir::new().unwrap();
    let missing = folder.path().join("missing");
    let output = Command::new(env!("CARGO_BIN_EXE_linecard-server"))
        .args(["audit", "--data", missing.to_str().unwrap()])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.starts_with("error: there is no database linecard.sqlite3 in ") && !missing.exists(), "{said}");
    let refused = printed(&folder, &["--since", "yesterday"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8(refused.stderr).unwrap().contains("this is not a time; write 2026-01-31"));
}
