//! Every tool, asked as an assistant asks.

use insta::assert_snapshot;
use proptest::prelude::*;
use rmcp::model::{CallToolRequestParams, CallToolResult};
use rmcp::service::RunningService;
use rmcp::transport::TokioChildProcess;
use rmcp::{RoleClient, ServiceExt};
use serde_json::{Value, json};
use std::io::Write;
use std::process::{Command, Stdio};

type Session = RunningService<RoleClient, ()>;

async fn start() -> Session {
    let mut program = tokio::process::Command::new(env!("CARGO_BIN_EXE_linecard-mcp"));
    program.arg("mcp");
    ().serve(TokioChildProcess::new(program).unwrap()).await.unwrap()
}

async fn call(session: &Session, tool: &'static str, arguments: Value) -> CallToolResult {
    let arguments = arguments.as_object().unwrap().clone();
    session.call_tool(CallToolRequestParams::new(tool).with_arguments(arguments)).await.unwrap()
}

/// Returns the answer, or the sentence of a refusal.
fn answer(result: &CallToolResult) -> Value {
    match &result.structured_content {
        Some(value) => value.clone(),
        None => json!({"refused": result.content[0].as_text().unwrap().text}),
    }
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap()
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()
}

#[tokio::test]
async fn the_tools_say_what_they_do_and_only_read() {
    let session = start().await;
    let tools = session.list_all_tools().await.unwrap();
    assert!(tools.iter().all(|tool| tool.annotations.as_ref().unwrap().read_only_hint == Some(true)));
    assert_snapshot!("tools", pretty(&serde_json::to_value(tools).unwrap()));
    session.cancel().await.unwrap();
}

#[tokio::test]
async fn answers() {
    let session = start().await;
    let stored = json!({
        "name": "lunch", "active": true,
    });
    let cases = [
        ("validate", json!({"target": "criteria.post", "body": "{\"name\": \"lunch\", \"nmae\": 1}"})),
        ("validate", json!({"target": "criteria.pst", "body": {}})),
        ("validate", json!({"target": "criteria.get", "body": {}, "stored": stored})),
        ("validate", json!({"target": "criteria.post", "body": "<html>"})),
        ("validate", json!({"target": "criteria.post", "body": "x".repeat((1 << 20) + 1)})),
        ("explain", json!({"what": "criteria.name", "method": "post"})),
        ("explain", json!({"what": "criterai"})),
        ("explain", json!({"what": "criteria", "method": "patch"})),
        ("find_operation", json!({"method": "get", "path": "/nowhere"})),
        ("list_operations", json!({"service": "selective-call-aceptance"})),
        ("list_operations", json!({"service": "selective-call-acceptance"})),
        ("example", json!({"target": "criteria.post", "seed": 7})),
        ("example", json!({"target": "criteria.post", "broken_rule": "criteria.name.post.requird"})),
        ("plan", json!({"object": "criteria", "stored": "{", "wanted": {}})),
    ];
    for (index, (tool, arguments)) in cases.into_iter().enumerate() {
        let result = call(&session, tool, arguments).await;
        assert_eq!(result.is_error == Some(true), result.structured_content.is_none());
        assert_snapshot!(format!("answer_{index:02}_{tool}"), pretty(&answer(&result)));
    }
    session.cancel().await.unwrap();
}

/// Every operation that is listed is found by its method and its path.
#[tokio::test]
async fn a_listed_operation_is_found() {
    let session = start().await;
    let services = answer(&call(&session, "list_operations", json!({})).await);
    let service = &services["services"][3]["service"];
    let listed = answer(&call(&session, "list_operations", json!({"service": service})).await);
    for operation in listed["operations"].as_array().unwrap() {
        let path = operation["path"].as_str().unwrap().replace(['{', '}'], "");
        let asked = json!({"method": operation["method"], "path": path});
        assert_eq!(&answer(&call(&session, "find_operation", asked).await), operation);
    }
    session.cancel().await.unwrap();
}

/// An example that breaks a rule has a finding of this rule, and a plan between two states is a valid PUT.
#[test]
fn examples_break_their_rule_and_plans_are_valid() {
    let runtime = runtime();
    let session = runtime.block_on(start());
    proptest!(ProptestConfig::with_cases(32), |(seed: u64)| {
        let made = |arguments| answer(&runtime.block_on(call(&session, "example", arguments)));
        let rule = "criteria.name.post.required";
        let faulty = made(json!({"target": "criteria.post", "broken_rule": rule, "seed": seed}));
        let report = runtime.block_on(call(&session, "validate", json!({"target": "criteria.post", "body": faulty["body"]})));
        let report = answer(&report);
        prop_assert_eq!(&report["valid"], &json!(false));
        let rules: Vec<&Value> = report["findings"].as_array().unwrap().iter().map(|finding| &finding["rule"]).collect();
        prop_assert!(rules.contains(&&json!(rule)), "{:?}", rules);

        let from = made(json!({"target": "criteria.get", "seed": seed}))["body"].clone();
        let to = made(json!({"target": "criteria.get", "seed": seed.wrapping_add(1)}))["body"].clone();
        let plan = answer(&runtime.block_on(call(&session, "plan", json!({"object": "criteria", "stored": from, "wanted": to}))));
        if !plan["put"].is_null() {
            let asked = json!({"target": "criteria.put", "body": plan["put"], "stored": from});
            let report = answer(&runtime.block_on(call(&session, "validate", asked)));
            prop_assert_eq!(&report["valid"], &json!(true));
        }
    });
    runtime.block_on(session.cancel()).unwrap();
}

/// An unknown member of a question is not passed over.
#[tokio::test]
async fn a_misspelt_argument_is_refused() {
    let session = start().await;
    let arguments = json!({"target": "criteria.post", "body": {}, "stord": {}}).as_object().unwrap().clone();
    let refused = session.call_tool(CallToolRequestParams::new("validate").with_arguments(arguments)).await;
    let said = match refused {
        Ok(result) => serde_json::to_string(&result).unwrap(),
        Err(error) => error.to_string(),
    };
    assert!(said.contains("unknown field `stord`"), "{said}");
    session.cancel().await.unwrap();
}

/// A message beyond the bound, or none at all, ends nothing and prints no part of it.
#[test]
fn long_and_broken_messages() {
    let mut program = Command::new(env!("CARGO_BIN_EXE_linecard-mcp"))
        .arg("mcp")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = program.stdin.take().unwrap();
    let initialize = json!({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {
        "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}});
    writeln!(input, "{initialize}").unwrap();
    writeln!(input, "{}", json!({"jsonrpc": "2.0", "method": "notifications/initialized"})).unwrap();
    writeln!(input, "\"secret {}\"", "x".repeat(5 << 20)).unwrap();
    writeln!(input, "{}", json!({"jsonrpc": "2.0", "id": 2, "method": "ping"})).unwrap();
    drop(input);
    let output = program.wait_with_output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.lines().any(|line| line.contains("\"id\":2")), "{text}");
    assert!(!text.contains("secret") && !String::from_utf8_lossy(&output.stderr).contains("secret"));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn arguments() {
    let run = |arguments: &[&str]| {
        let output =
            Command::new(env!("CARGO_BIN_EXE_linecard-mcp")).args(arguments).stdin(Stdio::null()).output().unwrap();
        format!(
            "exit {:?}\n{}{}",
            output.status.code(),
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        )
    };
    assert_snapshot!("help", run(&["mcp", "--help"]));
    assert_snapshot!("no_session", run(&["mcp"]));
    assert_snapshot!("wrong_argument", run(&["mcp", "--port", "1"]));
}
