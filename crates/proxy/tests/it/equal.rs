//! The same exchanges with and without the proxy: status, headers and bodies are equal.

use crate::raw::{Answer, ask};
use crate::world::World;
use linecard_contract::{Content, Operation, PathPart};
use linecard_model::API;
use linecard_server::Double;
use linecard_testkit::{broken_text, one_fault, samples, valid};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// A request of the API, or of another path of the server.
#[derive(Clone, Debug)]
struct Asked {
    method: String,
    path: String,
    headers: Vec<(&'static str, &'static str)>,
    body: Vec<u8>,
}

/// The path of an operation. There are few names, so that requests meet the same states.
fn path(operation: &Operation, names: &[&str]) -> String {
    let mut names = names.iter().copied();
    let parts = operation.parts().map(|part| match part {
        PathPart::Text(text) => text,
        PathPart::Segment(_) => names.next().unwrap_or("t"),
    });
    format!("/{}/", parts.collect::<Vec<_>>().join("/"))
}

fn body(content: Option<Content>) -> BoxedStrategy<Vec<u8>> {
    let Some(Content { object, method, .. }) = content else {
        return select(vec!["", "", "", "{}", "[]"]).prop_map(Into::into).boxed();
    };
    let text = |body: serde_json::Value| body.to_string().into_bytes();
    prop_oneof![
        6 => valid(object, method).prop_map(text),
        3 => one_fault(object, method).prop_map(move |faulty| text(faulty.body)),
        1 => broken_text(object, method).prop_map(|broken| broken.text),
        1 => proptest::collection::vec(any::<u8>(), 0..200),
    ]
    .boxed()
}

fn asked() -> impl Strategy<Value = Asked> {
    let of_api = any::<Index>().prop_flat_map(|index| {
        let operations: Vec<&'static Operation> = API.operations().map(|(_, operation)| operation).collect();
        let operation: &'static Operation = operations[index.index(operations.len())];
        let names = select(vec![["t", "g", "u", "lunch"], ["t", "g", "v", "lunch"], ["t", "g", "u", "a%20b"]]);
        let encoding = select(vec![("accept", "*/*"), ("accept-encoding", "gzip"), ("x-own", "1")]);
        (names, encoding, body(operation.request)).prop_map(move |(names, header, body)| Asked {
            method: operation.method.as_str().to_owned(),
            path: path(operation, &names),
            headers: vec![("content-type", "application/json"), header],
            body,
        })
    });
    let other = select(vec![
        ("GET", "/version"),
        ("GET", "/openapi.json"),
        ("GET", "/nothing?a=%20b"),
        ("HEAD", "/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/"),
        ("PATCH", "/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/"),
        ("GET", "/api/v1/tenants/t/groups/g/users/%FF/services/call_processing_policies/"),
        ("GET", "/api/v1/tenants/t/groups/g/users/u/services/nothing/"),
        ("OPTIONS", "/api/v1/"),
        ("GET", "/"),
    ]);
    let other = other.prop_map(|(method, path)| Asked {
        method: method.to_owned(),
        path: path.to_owned(),
        headers: Vec::new(),
        body: Vec::new(),
    });
    prop_oneof![20 => of_api, 1 => other]
}

/// Removes what differs between two servers of the same state: what is made from the time, and the findings of the proxy.
fn comparable(mut answer: Answer) -> Answer {
    for (name, value) in &mut answer.headers {
        if ["date", "etag", "last-modified"].contains(&name.as_str()) {
            "…".clone_into(value);
        }
        // The host of the server is in some texts.
        if name == "location" {
            *value = value.rsplit('/').next().unwrap_or_default().to_owned();
        }
    }
    answer.headers.retain(|(name, _)| {
        !["linecard-findings", "connection", "keep-alive", "transfer-encoding"].contains(&name.as_str())
    });
    answer
}

/// Sends the same exchanges to two servers of the same state, one of them behind a proxy.
fn check(exchanges: usize, seed: u64) {
    let (direct, behind) = (Double::start().unwrap(), Double::start().unwrap());
    let world = World::before(behind.address());
    let (mut statuses, mut with_findings) = (std::collections::BTreeMap::new(), 0);
    for (number, asked) in samples(asked(), seed).take(exchanges).enumerate() {
        let Asked { method, path, headers, body } = &asked;
        let (first, second) =
            (ask(direct.address(), method, path, headers, body), ask(world.address, method, path, headers, body));
        with_findings += usize::from(second.header("linecard-findings").is_some());
        *statuses.entry(first.status).or_insert(0_usize) += 1;
        let replace = |answer: Answer, address: std::net::SocketAddr| {
            let mut answer = comparable(answer);
            if let Ok(text) = str::from_utf8(&answer.body) {
                answer.body = text.replace(&address.to_string(), "HOST").into_bytes();
            }
            answer
        };
        let (first, second) = (replace(first, direct.address()), replace(second, behind.address()));
        assert!(first.is_whole && second.is_whole);
        assert_eq!(first, second, "exchange {number}: {method} {path}");
    }
    println!("{exchanges} exchanges are equal: {statuses:?}; {with_findings} have findings in a header");
    assert!(statuses.len() >= 5 && with_findings > exchanges / 10, "{statuses:?}, {with_findings}");
    assert_eq!(world.metric("upstream_failures_total"), 0);
}

#[test]
fn exchanges_are_equal_with_and_without_the_proxy() {
    check(400, 1);
}

/// `cargo xtask proof proxy` runs it.
#[test]
#[ignore = "takes a minute"]
fn ten_thousand_exchanges_are_equal_with_and_without_the_proxy() {
    check(10_000, 2);
}
