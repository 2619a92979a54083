//! Paths that the upstream may read as those of the API, although they are written in another way.

use crate::raw::{canned, read_request, server};
use crate::world::{POLICIES, World};
use std::io::Write;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

const INVALID: &str = r#"{"maxSimultaneousCalls": 0}"#;
const OK: &str =
    "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}";

/// Spellings of one path.
fn spellings() -> Vec<String> {
    let mut all: Vec<String> = [
        ("/api/v1/", "/api/v1/./"),
        ("/api/v1/", "/outer/./api/v1//"),
        ("/api/v1/", "/outer/API/v1/"),
        ("/services/", "/services//"),
        ("/services/", "/%73ervices/"),
        ("/services/", "/services/%2e/"),
        ("/services/", "/services/x/%2E%2e/"),
        ("/services/", "/services;a=b/"),
        ("/services/", "%2Fservices%2F"),
        ("/services/", "\\services\\"),
        ("/services/", "/Services/"),
        ("/services/", "/services/selective_call_acceptance/criteria/..%2F..%2F"),
    ]
    .iter()
    .map(|(from, to)| POLICIES.replace(from, to))
    .collect();
    all.extend([format!("/{POLICIES}/"), POLICIES.to_uppercase(), format!("{POLICIES}.")]);
    all
}

/// An upstream that keeps the first line of each request.
fn keeping() -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let kept = Arc::<Mutex<Vec<String>>>::default();
    let lines = Arc::clone(&kept);
    let address = server(move |mut socket| {
        let request = read_request(&mut socket);
        lines.lock().unwrap().push(request.lines().next().unwrap_or_default().to_owned());
        let _gone = socket.write_all(OK.as_bytes());
    });
    (address, kept)
}

#[test]
fn no_other_spelling_of_a_path_passes_an_enforcing_proxy() {
    for (requests, responses) in [(true, false), (false, true), (true, true)] {
        let (upstream, kept) = keeping();
        let world = World::with(upstream, |settings| {
            (settings.enforce_requests, settings.enforce_responses) = (requests, responses);
        });
        for path in spellings() {
            for method in ["PUT", "put"] {
                let refused = world.ask(method, &path, INVALID);
                assert_eq!(refused.status, 400, "{method} {path}");
                assert!(refused.text().contains(r#"{"details":"#), "{path}: {}", refused.text());
            }
            assert_eq!(world.ask("PUT", &path, "{}").status, 400, "a valid body changes nothing: {path}");
        }
        assert_eq!(*kept.lock().unwrap(), Vec::<String>::new());
        let text = world.ask("PUT", &POLICIES.replace("services", "SERVICES"), "{}").text().to_owned();
        assert!(text.contains("a server may read the path as") && text.contains("{user_id}"), "{text}");
    }
}

#[test]
fn without_enforcement_they_pass_as_they_are_and_are_counted() {
    let (upstream, kept) = keeping();
    let world = World::before(upstream);
    let all = spellings();
    for path in &all {
        let passed = world.ask("PUT", path, INVALID);
        assert_eq!(passed.status, 200, "{path}");
        assert!(passed.header("linecard-findings").unwrap().starts_with("exchange.path;"), "{path}");
    }
    let sent: Vec<String> = all.iter().map(|path| format!("PUT {path} HTTP/1.1")).collect();
    assert_eq!(*kept.lock().unwrap(), sent);
    assert_eq!(
        world.metric(r#"findings_total{operation="none",part="exchange",rule="exchange.path""#),
        all.len() as u64
    );
}

#[test]
fn other_paths_pass_whatever_they_are() {
    let world = World::with(canned(OK), |settings| {
        (settings.enforce_requests, settings.enforce_responses) = (true, true);
    });
    for path in ["/", "//logo.png", "/a/../b/./c;d", "/static/%2e%2e/x", "/api/v1/unknown/./", "/API"] {
        assert_eq!(world.ask("PUT", path, INVALID).status, 200, "{path}");
    }
}
