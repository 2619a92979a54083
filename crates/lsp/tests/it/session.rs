//! The beginning and the end of a session, and messages that no editor sends.

use crate::client::{Client, able};
use serde_json::{Value, json};

#[test]
fn a_session_begins_and_ends() {
    let mut client = Client::new();
    assert_eq!(client.server["serverInfo"]["name"], "linecard");
    insta::assert_snapshot!(members(&client.server["capabilities"], "").join("\n"));
    client.open("untitled:criteria.put.json", "{}");
    assert_eq!(client.asked.len(), 1);
    assert_eq!(
        client.asked[0]["params"]["registrations"][0]["registerOptions"]["watchers"][0]["globPattern"],
        "**/*.toml"
    );
    let output = client.shut_down();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

/// Lists the values with their pointers. Whether a map is sorted depends on the crates that are built with this one.
fn members(value: &Value, pointer: &str) -> Vec<String> {
    let mut members: Vec<String> = match value {
        Value::Object(map) => {
            map.iter().flat_map(|(name, value)| members(value, &format!("{pointer}/{name}"))).collect()
        }
        value => vec![format!("{pointer}: {value}")],
    };
    members.sort_unstable();
    members
}

#[test]
fn an_editor_that_leaves_without_a_shutdown_ends_the_server() {
    assert_eq!(Client::new().leave().status.code(), Some(1));
    assert_eq!(Client::unbegun().leave().status.code(), Some(1));
    let mut client = Client::new();
    client.notify("exit", Value::Null);
    assert_eq!(client.wait().status.code(), Some(1));
}

#[test]
fn after_a_shutdown_the_server_only_waits_for_the_exit() {
    let mut client = Client::new();
    client.request("shutdown", Value::Null);
    assert_eq!(client.respond("textDocument/hover", json!({}))["error"]["code"], -32600);
    client.notify("textDocument/didOpen", json!({}));
    client.notify("exit", Value::Null);
    assert_eq!(client.wait().status.code(), Some(0));
    let mut client = Client::new();
    client.request("shutdown", Value::Null);
    assert_eq!(client.leave().status.code(), Some(0));
}

#[test]
fn a_session_that_begins_otherwise_is_an_error() {
    let mut client = Client::unbegun();
    assert_eq!(client.respond("textDocument/hover", json!({}))["error"]["code"], -32002);
    client.respond("initialize", json!({"capabilities": {}}));
    client.notify("textDocument/didOpen", json!({"textDocument": {"text": "hunter2"}}));
    let output = client.wait();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "error: the session ends: it begins with initialize and initialized\n"
    );
}

#[test]
fn nothing_is_asked_of_an_editor_that_cannot_watch_files() {
    let mut client = Client::with(&json!({}));
    client.open("untitled:criteria.put.json", "{}");
    assert_eq!(client.asked, [] as [Value; 0]);
}

#[test]
fn a_message_that_cannot_be_read_is_an_error_without_its_text() {
    for bytes in [
        "hunter2\r\n\r\n",
        "Content-Length: 9\r\n\r\n{hunter2}",
        "Content-Length: 999999999999\r\n\r\n{\"hunter2\": 1}",
    ] {
        let mut client = Client::new();
        client.send_bytes(bytes.as_bytes());
        let output = client.leave();
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{bytes}");
        assert!(error.starts_with("error: the session ends: ") && !error.contains("hunter2"), "{error}");
    }
}

#[test]
fn wrong_requests_are_answered_and_the_session_goes_on() {
    let mut client = Client::with(&able());
    let code =
        |client: &mut Client, method: &str, params: Value| client.respond(method, params)["error"]["code"].clone();
    assert_eq!(code(&mut client, "textDocument/unheardOf", json!({})), -32601);
    for method in
        ["textDocument/hover", "textDocument/completion", "textDocument/codeAction", "textDocument/documentLink"]
    {
        for params in [Value::Null, json!({}), json!({"textDocument": "hunter2"}), json!([1])] {
            let response = client.respond(method, params);
            assert_eq!(response["error"]["code"], -32602, "{response}");
            assert!(!response.to_string().contains("hunter2"));
        }
    }
    client.notify("textDocument/didOpen", json!({"textDocument": 1}));
    client.notify("textDocument/didChange", json!([]));
    client.notify("textDocument/didClose", json!({"textDocument": {"uri": "untitled:nothing"}}));
    client.notify("$/unheardOf", json!({}));
    let position = json!({"textDocument": {"uri": "untitled:closed.json"}, "position": {"line": 7, "character": 9}});
    assert_eq!(client.request("textDocument/hover", position.clone()), Value::Null);
    assert_eq!(client.request("textDocument/completion", position), Value::Null);
    assert_eq!(client.open("untitled:criteria.delete.json", "{}").len(), 1);
}
