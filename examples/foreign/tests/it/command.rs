//! The command for this API.

use std::io::Write;
use std::process::{Command, Output, Stdio};

fn run(arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_foreign"));
    command.args(arguments).env("NO_COLOR", "1").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

#[test]
fn bodies_are_checked_by_object_and_by_path() {
    let path = "POST /rounds/v2/operators/o/districts/d/couriers/c/round/stops/";
    for what in ["stop.post", path] {
        let output =
            run(&["check", "--as", what, "--format", "json"], r#"{"code": "7a", "kind": "Delivery", "parcels": 0}"#);
        assert_eq!(output.status.code(), Some(1));
        assert!(String::from_utf8(output.stdout).unwrap().contains("stop.parcels.post.range"));
    }
    let output = run(&["check", "--as", "criteria.post"], "{}");
    assert!(String::from_utf8(output.stderr).unwrap().contains("there is no object \"criteria\""));
}

#[test]
fn the_contract_is_printed() {
    for (arguments, expected) in [
        (&["objects"][..], "The round of a courier."),
        (&["matrix", "stop"], "A→O"),
        (&["services"], "Show a stop"),
        (&["matrix", "round"], "byVan"),
        (&["ledger"], "A collection has no parcels to deliver."),
        (&["schema", "stop.put"], "https://rounds.example.org/schemas/2.1.0/strict/stop.put.json"),
        (&["sample", "round.put", "--seed", "1"], "{"),
    ] {
        let output = run(arguments, "");
        let printed = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && printed.contains(expected), "{arguments:?}: {printed}");
    }
}

#[test]
fn the_servers_of_another_api_are_not_started() {
    for (command, kind) in [("serve", "server"), ("lsp", "lsp")] {
        // The folder of the test and this search path have no other program.
        let output = Command::new(env!("CARGO_BIN_EXE_foreign")).args([command]).env("PATH", "").output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        let said = String::from_utf8(output.stderr).unwrap();
        let expected = format!("the program rounds-{kind} is not installed; build it with the library linecard-{kind}");
        assert!(said.contains(&expected), "{said}");
    }
}
