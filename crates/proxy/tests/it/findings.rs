//! Findings in the header, the metrics and on the page, and refusals.

use crate::raw::{ask, canned, read_request, send, server};
use crate::world::{POLICIES, World};
use flate2::Compression;
use flate2::read::GzEncoder;
use insta::assert_snapshot;
use linecard_server::{Double, RequestFilter};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

/// Returns a response with a JSON body.
fn json(body: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into()
}

#[test]
fn by_default_everything_passes_and_findings_are_in_a_header() {
    let double = Double::start().unwrap();
    let world = World::before(double.address());
    let valid = world.ask("PUT", POLICIES, r#"{"maxSimultaneousCalls": 3}"#);
    assert_eq!((valid.status, valid.header("linecard-findings")), (200, None));
    let invalid = world.ask("PUT", POLICIES, r#"{"maxSimultaneousCalls": 0, "secret": "hunter2"}"#);
    assert_eq!(invalid.status, 400);
    assert_snapshot!("header", invalid.header("linecard-findings").unwrap());
    assert_eq!(double.journal().count(&RequestFilter::new()).unwrap(), 2);
    let mut metrics: Vec<String> =
        world.proxy.metrics().lines().filter(|line| line.contains("_total")).map(str::to_owned).collect();
    metrics.sort();
    assert_snapshot!("metrics", metrics.join("\n"));
    let silent = World::with(double.address(), |settings| settings.findings_header = false);
    assert_eq!(silent.ask("PUT", POLICIES, "[]").header("linecard-findings"), None);
}

#[test]
fn requests_that_break_the_contract_are_refused_as_the_server_refuses_them() {
    let double = Double::start().unwrap();
    let world = World::with(double.address(), |settings| {
        settings.enforce_requests = true;
        settings.max_body = 1000;
    });
    let long = format!("{{\"maxSimultaneousCalls\": {}3}}", " ".repeat(1000));
    let cases = [
        ("PUT", POLICIES, r#"{"maxSimultaneousCalls": 0, "secret": "hunter2"}"#, 400),
        ("PUT", POLICIES, "[]", 416),
        ("PUT", POLICIES, r#"{"maxSimultaneousCalls": "#, 416),
        ("GET", POLICIES, "[]", 416),
        ("PUT", POLICIES, &long, 413),
        ("DELETE", POLICIES, "", 405),
        ("GET", POLICIES.trim_end_matches('/'), "", 404),
        ("GET", "/api/v1/tenants/t/groups/g/users/%FF/services/call_processing_policies/", "", 400),
    ];
    for (method, path, body, status) in cases {
        let refused = world.ask(method, path, body);
        assert_eq!(refused.status, status, "{method} {path} {body}: {}", refused.text());
        assert!(refused.text().starts_with(r#"{"details":""#) && !refused.text().contains("hunter2"));
        if status != 413 {
            let of_server =
                ask(double.address(), method, path, &[("content-type", "application/json")], body.as_bytes());
            assert_eq!(refused.text(), of_server.text(), "{method} {path} {body}");
        }
    }
    double.journal().clear().unwrap();
    for (method, path, body, _) in cases {
        world.ask(method, path, body);
    }
    assert_eq!(double.journal().count(&RequestFilter::new()).unwrap(), 0, "a refused request was sent");
    assert_eq!(world.ask("PUT", POLICIES, r#"{"maxSimultaneousCalls": 3}"#).status, 200);
    assert_eq!(world.ask("GET", POLICIES, "").status, 200);
    // No operation has this path, but the server may.
    assert_eq!(world.ask("GET", "/api/v1/tenants/t/other/", "").status, 404);
    assert_eq!(double.journal().count(&RequestFilter::new()).unwrap(), 3);
    assert_eq!(world.metric("refused_total"), 2 * cases.len() as u64);
}

#[test]
fn responses_that_break_the_contract_are_withheld() {
    let world = World::with(canned(json(r#"{"useUserCallLimitsSetting": "hunter2"}"#)), |settings| {
        settings.enforce_responses = true;
    });
    let refused = world.ask("GET", POLICIES, "");
    assert_eq!(refused.status, 502);
    let body: serde_json::Value = serde_json::from_str(refused.text()).unwrap();
    assert_eq!(body["findings"][0]["rule"], "call-processing-policies.useUserCallLimitsSetting.get.type");
    assert!(!refused.text().contains("hunter2"));
    let double = Double::start().unwrap();
    let world = World::with(double.address(), |settings| settings.enforce_responses = true);
    assert_eq!(world.ask("GET", POLICIES, "").status, 200);
    // An error has a documented body, too, and a request that breaks the contract is not the fault of the response.
    assert_eq!(world.ask("PUT", POLICIES, "[]").status, 416);
    let undocumented =
        World::with(canned("HTTP/1.1 299 Odd\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"), |settings| {
            settings.enforce_responses = true;
        });
    assert_snapshot!("withheld", undocumented.ask("PUT", POLICIES, r#"{"maxSimultaneousCalls": 3}"#).text());
}

fn zipped(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    GzEncoder::new(text, Compression::best()).read_to_end(&mut bytes).unwrap();
    bytes
}

#[test]
fn compressed_bodies_are_validated_and_pass_compressed() {
    let upstream = server(|mut socket| {
        let request = read_request(&mut socket);
        let body = zipped(br#"{"useUserCallLimitsSetting": "yes"}"#);
        let head = format!(
            "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-encoding: gzip\r\nx-request-length: {}\r\ncontent-length: {}\r\n\r\n",
            request.split_once("\r\n\r\n").unwrap().1.chars().count(),
            body.len()
        );
        socket.write_all(&[head.as_bytes(), &body].concat()).unwrap();
    });
    let world = World::with(upstream, |settings| settings.max_body = 10_000);
    let answer = world.ask("GET", POLICIES, "");
    assert_eq!(answer.body, zipped(br#"{"useUserCallLimitsSetting": "yes"}"#));
    assert!(
        answer
            .header("linecard-findings")
            .unwrap()
            .starts_with("call-processing-policies.useUserCallLimitsSetting.get.type")
    );
    // A bomb is not decompressed beyond the bound.
    let bomb = zipped(&vec![b' '; 5_000_000]);
    assert!(bomb.len() < 10_000);
    let headers = [("content-encoding", "gzip")];
    assert_eq!(ask(world.address, "PUT", POLICIES, &headers, &bomb).status, 200);
    assert_eq!(
        world.metric(
            r#"unchecked_bodies_total{operation="updateCallProcessingPolicies",part="request",reason="too-long"}"#
        ),
        1
    );
    assert_eq!(ask(world.address, "PUT", POLICIES, &headers, b"{}").status, 200);
    assert_eq!(
        world.metric(
            r#"unchecked_bodies_total{operation="updateCallProcessingPolicies",part="request",reason="encoded"}"#
        ),
        1
    );
    let strict = World::with(canned(json("{}")), |settings| {
        settings.max_body = 10_000;
        settings.enforce_requests = true;
    });
    assert_eq!(ask(strict.address, "PUT", POLICIES, &headers, &bomb).status, 413);
    assert_eq!(ask(strict.address, "PUT", POLICIES, &headers, b"{}").status, 415);
    assert_eq!(ask(strict.address, "PUT", POLICIES, &headers, &zipped(b"[]")).status, 416);
    let valid = zipped(br#"{"maxSimultaneousCalls": 3}"#);
    assert_eq!(ask(strict.address, "PUT", POLICIES, &headers, &valid).status, 200);
}

#[test]
fn long_bodies_pass_as_streams_and_are_counted() {
    let body = format!("{{\"useUserCallLimitsSetting\": {}true}}", " ".repeat(300_000));
    let world = World::with(canned(json(&body)), |settings| settings.max_body = 100_000);
    let answer = world.ask("PUT", POLICIES, &body);
    assert_eq!((answer.text(), answer.is_whole), (body.as_str(), true));
    assert_eq!(world.metric("unchecked_bodies_total"), 2);
    // In chunks, the length is not known before.
    let chunk = format!("{:x}\r\n{}\r\n", body.len(), body);
    let head = format!("PUT {POLICIES} HTTP/1.1\r\nhost: a\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n");
    let upstream = server(|mut socket| {
        let mut reader = BufReader::new(socket.try_clone().unwrap());
        let (mut length, mut line) = (0, String::new());
        while !line.starts_with("0\r") {
            line.clear();
            length += reader.read_line(&mut line).unwrap();
        }
        socket.write_all(&json(&format!("{{\"length\": {}}}", length > 300_000))).unwrap();
    });
    let world = World::with(upstream, |settings| settings.max_body = 100_000);
    assert_eq!(send(world.address, format!("{head}{chunk}0\r\n\r\n").as_bytes()).text(), r#"{"length": true}"#);
}

#[test]
fn the_page_shows_findings_as_they_come() {
    let double = Double::start().unwrap();
    let world = World::before(double.address());
    world.ask("PUT", POLICIES, r#"{"maxSimultaneousCalls": 0, "<script>": "hunter2"}"#);
    let mut events = TcpStream::connect(world.page).unwrap();
    write!(events, "GET /events HTTP/1.1\r\nhost: {}\r\n\r\n", world.page).unwrap();
    let mut lines = BufReader::new(events).lines().map_while(Result::ok).filter(|line| line.starts_with("data: "));
    let first: serde_json::Value = serde_json::from_str(&lines.next().unwrap()[6..]).unwrap();
    assert_eq!(first["findings"][0]["rule"], "call-processing-policies.maxSimultaneousCalls.put.range");
    world.ask("PUT", POLICIES, "[]");
    let second: serde_json::Value = serde_json::from_str(&lines.next().unwrap()[6..]).unwrap();
    assert_eq!((&second["operation"], &second["status"]), (&"updateCallProcessingPolicies".into(), &416.into()));
    assert!(!format!("{first}{second}").contains("hunter2"));
    let page = |path: &str, host: &str| {
        send(world.page, format!("GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n").as_bytes())
    };
    let index = page("/", "localhost");
    assert!(index.text().contains("page.js") && !index.text().contains("<script>"));
    assert!(index.header("content-security-policy").unwrap().contains("default-src 'none'"));
    assert!(!page("/page.js", "[::1]:80").text().contains("innerHTML"));
    assert_eq!(page("/page.css", "127.0.0.1").status, 200);
    assert_eq!(page("/health", "127.0.0.1").text(), "ok\n");
    assert!(page("/metrics", "127.0.0.1").text().ends_with("# EOF\n"));
    assert_eq!(page("/other", "127.0.0.1").status, 404);
    // A page of another site could reach this address through a name of its own.
    assert_eq!(page("/", "rebound.example.org").status, 421);
    assert_eq!(ask(world.page, "POST", "/", &[], b"").status, 405);
}
