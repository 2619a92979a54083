//! The way past the routes gives the same responses as the routes.

use crate::client::{ACCEPTANCE, POLICIES};
use linecard_server::{Config, MemoryStore, Site, router, serve};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

fn serving(runtime: &Runtime, site: Site) -> SocketAddr {
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap();
    runtime.spawn(serve(listener, site, std::future::pending()));
    address
}

/// The bytes of a response, without the time and what differs between two servers: versions of states, which are times too.
fn response(address: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut response = Vec::new();
    stream.read_to_end(&mut response).unwrap();
    let text = String::from_utf8_lossy(&response).into_owned();
    let varies = |line: &&str| !["date: ", "etag: "].iter().any(|name| line.starts_with(name));
    let lines: Vec<&str> = text.split("\r\n").filter(varies).collect();
    lines.join("\r\n")
}

#[test]
fn both_ways_give_the_same_responses() {
    let runtime = Runtime::new().unwrap();
    for config in [Config::open, Config::default] {
        let [short, routed] = [
            Site::new(&config(), Arc::new(MemoryStore::default())),
            router(&config(), Arc::new(MemoryStore::default())).into(),
        ]
        .map(|site| serving(&runtime, site));
        let json = "content-type: application/json\r\n";
        let criteria = format!("{ACCEPTANCE}criteria/");
        let post = r#"{"name": "lunch", "fromDnCriteria":
            {"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true}}"#;
        for (method, path, headers, body) in [
            ("GET", POLICIES, "", ""),
            ("PUT", POLICIES, json, r#"{"maxSimultaneousCalls": 7}"#),
            ("GET", POLICIES, "", ""),
            ("GET", POLICIES, "if-none-match: *\r\n", ""),
            ("PUT", POLICIES, "if-match: \"a\"\r\n", "{}"),
            ("PUT", POLICIES, json, r#"{"maxSimultaneousCalls": 7.0, "clidPolicy": "Use\u0020DN"}"#),
            ("PUT", POLICIES, json, r#"{"maxSimultaneousCalls": 0}"#),
            ("PUT", POLICIES, json, "{"),
            ("PUT", POLICIES, "content-type: text/plain; charset=utf-16\r\n", "{}"),
            ("PUT", POLICIES, "content-encoding: br\r\n", "{}"),
            ("PUT", POLICIES, "expect: 100-continue\r\n", "{}"),
            ("GET", POLICIES, "accept-encoding: gzip\r\n", ""),
            ("GET", POLICIES, "accept: text/html\r\n", ""),
            ("GET", POLICIES, "linecard-error: 503\r\n", ""),
            ("GET", POLICIES, "linecard-wrong: 503\r\n", ""),
            ("GET", POLICIES, "origin: http://elsewhere.example.org\r\n", ""),
            ("HEAD", POLICIES, "", ""),
            ("OPTIONS", POLICIES, "", ""),
            ("PATCH", POLICIES, json, "{}"),
            ("DELETE", POLICIES, "", ""),
            ("POST", &criteria, json, post),
            ("POST", &criteria, json, post),
            ("GET", ACCEPTANCE, "", ""),
            ("PUT", &format!("{criteria}lunch/"), json, r#"{"name": "lunch", "active": false}"#),
            ("GET", &format!("{criteria}lunch/"), "", ""),
            ("DELETE", &format!("{criteria}lunch/"), json, r#"{"name": "lunch"}"#),
            ("DELETE", &format!("{criteria}lunch/"), json, r#"{"name": "lunch"}"#),
            ("GET", POLICIES.trim_end_matches('/'), "", ""),
            ("GET", "/api/v1/nothing/", "", ""),
            ("GET", "/health/live", "", ""),
            ("GET", "/nothing", "", ""),
        ] {
            let length = if body.is_empty() { String::new() } else { format!("content-length: {}\r\n", body.len()) };
            let request = format!(
                "{method} {path} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n{headers}{length}\r\n{body}"
            );
            assert_eq!(response(short, &request), response(routed, &request), "{request}");
        }
    }
}
