//! The program `linecard-server`.

use crate::client::{ACCEPTANCE, ask};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::process::{Child, ChildStderr, Command, Output, Stdio};
use tempfile::TempDir;

pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_linecard-server"));
    // The environment of whoever tests says nothing.
    command.args(arguments).stdin(Stdio::null()).env_remove("LINECARD_STORE");
    command
}

pub(crate) fn output(arguments: &[&str]) -> Output {
    command(arguments).output().unwrap()
}

/// A server that is killed when a test fails.
pub(crate) struct Running {
    child: Child,
    log: BufReader<ChildStderr>,
    pub(crate) address: SocketAddr,
}

impl Running {
    pub(crate) fn start(arguments: &[&str]) -> Running {
        let mut child = command(&["serve", "--open", "--listen", "127.0.0.1:0", "--log-format", "json"]);
        let mut child = child.args(arguments).stderr(Stdio::piped()).spawn().unwrap();
        let mut log = BufReader::new(child.stderr.take().unwrap());
        let address = loop {
            let mut line = String::new();
            assert!(log.read_line(&mut line).unwrap() > 0, "it ended before it listened");
            let event: Value = serde_json::from_str(&line).unwrap();
            if event["message"] == "listening" {
                break event["address"].as_str().unwrap().parse().unwrap();
            }
        };
        Running { child, log, address }
    }

    /// Asks it to end; what it has logged since it listened.
    pub(crate) fn end(mut self) -> Vec<Value> {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        assert!(self.child.wait().unwrap().success());
        let mut log = String::new();
        self.log.read_to_string(&mut log).unwrap();
        log.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended long since.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn help() {
    insta::assert_snapshot!(String::from_utf8(output(&["serve", "--help"]).stdout).unwrap());
}

#[test]
fn without_a_login_it_has_to_be_told_to_be_open() {
    let output = output(&["serve", "--listen", "127.0.0.1:0"]);
    assert_eq!(output.status.code(), Some(2));
    insta::assert_snapshot!(String::from_utf8(output.stderr).unwrap());
}

#[test]
#[cfg(unix)]
fn it_keeps_what_it_acknowledged_and_logs_no_values() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().to_str().unwrap();
    let server = Running::start(&["--data", data]);
    let item = json!({"name": "hunter2", "fromDnCriteria":
        {"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true}});
    let path = format!("{ACCEPTANCE}criteria/");
    assert_eq!(ask(server.address, "POST", &path, &[], &item.to_string()).status, 200);
    assert_eq!(ask(server.address, "POST", &path, &[], &item.to_string()).status, 400);
    assert_eq!(ask(server.address, "GET", &format!("{path}hunter2/"), &[], "").status, 200);
    let log = server.end();
    let text = serde_json::to_string(&log).unwrap();
    assert!(!text.contains("hunter2") && !text.contains("/users/"), "{text}");
    let answered: Vec<_> = log.iter().filter(|event| event["message"] == "answered").collect();
    let statuses: Vec<_> = answered.iter().map(|event| (&event["method"], &event["status"], &event["rules"])).collect();
    let taken = json!("selective-call-acceptance.criteria.post.unique");
    assert_eq!(json!(statuses), json!([["POST", 200, ""], ["POST", 400, taken], ["GET", 200, ""]]));
    assert_eq!(log.last().unwrap()["message"], "ended");

    let again = Running::start(&["--data", data]);
    assert_eq!(ask(again.address, "GET", ACCEPTANCE, &[], "").json()["criteria"][0]["name"], "hunter2");
    again.end();
}

#[test]
fn what_it_cannot_serve_it_says() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let refused = output(&["serve", "--open", "--listen", "127.0.0.1:0", "--data", file.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8(refused.stderr).unwrap().starts_with("error: cannot make the folder "));

    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let refused = output(&["serve", "--open", "--log", "off", "--listen", &address]);
    assert_eq!(refused.status.code(), Some(1));
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(said.starts_with(&format!("error: cannot listen on {address}: ")), "{said}");
}
