//! Couriers are brought to a wanted state.

use crate::served::{ask, serve_at};
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;

/// The wanted states: of a round and one of its stops, and of a round alone.
const WANTED: &str = r#"{"tenant": "post", "group": "north", "user": "ann", "service": "round", "state": {"onFoot": true, "byVan": false}}
{"tenant": "post", "group": "north", "user": "ann", "service": "round", "item": "7a", "state": {"kind": "Delivery", "wait": 5}}
{"tenant": "post", "group": "north", "user": "bob", "service": "round", "state": {"active": true}}
"#;

/// Runs the command as the operator. Returns the exit code, and what it prints.
fn apply(folder: &Path, address: SocketAddr, more: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_foreign-apply"));
    command.args(["apply", "couriers.ndjson", "--to", &format!("http://{address}"), "--account", "boss"]).args(more);
    command.current_dir(folder).env("NO_COLOR", "1").env("LINECARD_PASSWORD", "s3cret-of-boss");
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout) + &text(output.stderr))
}

fn round(address: SocketAddr, cookie: &str, courier: &str) -> Value {
    let path = format!("/rounds/v2/operators/post/districts/north/couriers/{courier}/round/");
    let (status, round, _) = ask(address, "GET", &path, cookie, "");
    assert_eq!(status, 200, "{round}");
    round
}

#[test]
fn rounds_are_planned_and_applied_and_drift_is_found() {
    let (_runtime, address) = serve_at();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("couriers.ndjson"), WANTED).unwrap();
    let boss = r#"{"user": "boss", "secret": "s3cret-of-boss"}"#;
    let (_, _, cookie) = ask(address, "POST", "/rounds/v2/sign-in/", "", boss);
    let before = round(address, &cookie, "ann");

    let (exit, plan) = apply(folder.path(), address, &["--plan"]);
    assert_eq!(exit, Some(2), "{plan}");
    insta::assert_snapshot!("plan", plan);
    assert_eq!(round(address, &cookie, "ann"), before, "a plan changes nothing");

    let (exit, applied) = apply(folder.path(), address, &[]);
    assert_eq!(exit, Some(0), "{applied}");
    let ann = round(address, &cookie, "ann");
    assert_eq!((&ann["onFoot"], &ann["byVan"]), (&json!(true), &json!(false)));
    assert_eq!((&ann["stops"][0]["code"], &ann["stops"][0]["wait"]), (&json!("7a"), &json!(5)));
    assert_eq!(round(address, &cookie, "bob")["active"], json!(true));
    assert_eq!(apply(folder.path(), address, &["--plan"]).0, Some(0));

    // Somebody changes a round: the plan shows it, and the next run restores it.
    let path = "/rounds/v2/operators/post/districts/north/couriers/bob/round/";
    assert_eq!(ask(address, "PUT", path, &cookie, r#"{"active": false}"#).0, 200);
    let (exit, drift) = apply(folder.path(), address, &["--plan"]);
    assert_eq!(exit, Some(2), "{drift}");
    insta::assert_snapshot!("drift", drift);
    assert_eq!(apply(folder.path(), address, &[]).0, Some(0));
    assert_eq!(round(address, &cookie, "bob")["active"], json!(true));
}

#[test]
fn what_breaks_the_contract_of_this_api_is_never_sent() {
    let (_runtime, address) = serve_at();
    let folder = tempfile::tempdir().unwrap();
    let wrong = WANTED
        .replace(r#""wait": 5"#, r#""wait": "5""#)
        .replace("\"round\", \"state\": {\"active", "\"tour\", \"state\": {\"active");
    std::fs::write(folder.path().join("couriers.ndjson"), wrong).unwrap();
    let (exit, refused) = apply(folder.path(), address, &[]);
    assert_eq!(exit, Some(1), "{refused}");
    insta::assert_snapshot!("wrong", refused);
}
