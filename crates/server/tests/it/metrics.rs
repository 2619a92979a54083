//! The metrics for Prometheus.

use crate::client::{ACCEPTANCE, POLICIES, Server, ask, raw};
use crate::command::Running;
use crate::refusals::faulty;
use linecard_server::{Config, MemoryStore, Transport};
use std::collections::BTreeSet;
use std::net::TcpStream;
use std::sync::Arc;

fn server(config: &Config) -> Server {
    let mut transport = Transport::default();
    transport.metrics = config.metrics.clone();
    Server::over(config, &transport, Arc::new(MemoryStore::default()))
}

fn page(server: &Server) -> String {
    let response = server.ask("GET", "/metrics", "");
    assert_eq!(response.status, 200, "{}", response.text);
    response.text
}

/// The series, without those that depend on the time.
fn masked(page: &str) -> String {
    let lines = page.lines().filter(|line| !line.contains("_bucket{"));
    let masked = lines.map(|line| match line.rsplit_once(' ') {
        // The server may not have closed all connections yet.
        Some((name, _)) if name.contains("_seconds_sum") || name == "linecard_connections" => format!("{name} …"),
        _ => line.to_owned(),
    });
    let mut masked: Vec<String> = masked.collect();
    // Series of one name have no fixed order.
    masked.sort_by_key(|line| {
        let word = line.split(['{', ' ']).nth(if line.starts_with('#') { 2 } else { 0 }).unwrap_or_default().to_owned();
        let base = ["_total", "_info", "_count", "_sum"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(&word);
        (base.to_owned(), !line.starts_with('#'), line.clone())
    });
    masked.join("\n")
}

#[test]
fn requests_responses_and_store_calls_are_counted() {
    let server = server(&Config::open());
    server.get(POLICIES);
    server.get(POLICIES);
    assert_eq!(server.ask("PUT", POLICIES, "{}").status, 200);
    assert_eq!(server.ask("PUT", POLICIES, r#"{"maxSimultaneousCalls": 0, "hunter2": 1}"#).status, 400);
    assert_eq!(server.ask("PUT", POLICIES, "hunter2").status, 416);
    assert_eq!(server.ask("GET", "/hunter2", "").status, 404);
    assert_eq!(server.ask("HUNTER2", POLICIES, "").status, 405);
    raw(server.address, b"hunter2\r\n\r\n");
    let page = page(&server);
    assert!(!page.contains("hunter2") && !page.contains("/users/"), "{page}");
    insta::assert_snapshot!(masked(&page));
}

#[test]
fn a_response_that_violates_the_contract_is_counted() {
    let config = Config::open();
    let server = Server::with(&config, faulty());
    server.get(ACCEPTANCE);
    let page = page(&server);
    assert!(page.contains("\nlinecard_invalid_responses_total 1\n"), "{page}");
    assert!(
        page.lines()
            .any(|line| line.starts_with("linecard_findings_total{rule=\"criteria-")
                && line.contains("part=\"response\"")),
        "{page}"
    );
}

#[test]
fn refused_callers_are_counted() {
    let mut config = Config::open();
    config.rate_limit = Some(1.try_into().unwrap());
    let server = server(&config);
    let refused = (0..6).filter(|_| server.ask("GET", POLICIES, "").status == 429).count();
    assert!(refused >= 3);
    assert!(page(&server).contains(&format!("\nlinecard_requests_rate_limited_total {refused}\n")));
}

/// Each family is described once, before its series, and no series is repeated, as the format requires.
#[test]
fn the_page_is_well_formed() {
    let server = server(&Config::open());
    for _ in 0..3 {
        server.get(POLICIES);
    }
    let page = page(&server);
    assert!(page.ends_with("\n# EOF\n"));
    let (mut families, mut series) = (BTreeSet::new(), BTreeSet::new());
    for line in page.lines() {
        if let Some(described) = line.strip_prefix("# TYPE ") {
            let (name, _) = described.split_once(' ').unwrap();
            assert!(families.insert(name), "{name} is repeated");
        } else if !line.starts_with('#') {
            let (name, value) = line.rsplit_once(' ').unwrap();
            assert!(value.parse::<f64>().is_ok(), "{line}");
            assert!(series.insert(name), "{name} is repeated");
            let name = name.split('{').next().unwrap();
            assert!(families.iter().any(|family| name.starts_with(family)), "{name} is not described");
        }
    }
    // One series for each rule and status; further requests add none.
    let before = series.len();
    for user in 0..20 {
        server.get(&POLICIES.replace("/users/u/", &format!("/users/{user}/")));
    }
    let after = self::page(&server);
    assert!(after.lines().filter(|line| !line.starts_with('#')).count() <= before + 20, "{after}");
}

#[test]
fn other_machines_cannot_read_the_metrics() {
    let server = server(&Config::open());
    let forwarded = [("x-forwarded-for", "192.0.2.1")];
    assert_eq!(server.ask_with("GET", "/metrics", &forwarded, "").status, 404);
    let mut config = Config::open();
    config.metrics_page = false;
    assert_eq!(self::server(&config).ask("GET", "/metrics", "").status, 404);
}

#[test]
fn behind_a_proxy_each_caller_has_its_own_limit() {
    let mut config = Config::open();
    config.rate_limit = Some(1.try_into().unwrap());
    config.behind_proxy = Some(linecard_server::ProxyHeader::XForwardedFor);
    let server = server(&config);
    for caller in 0..20 {
        // Addresses that the caller wrote itself are ignored.
        let header = [("x-forwarded-for", &*format!("192.0.2.1, 198.51.100.{caller}"))];
        assert_eq!(server.ask_with("GET", POLICIES, &header, "").status, 200);
    }
    let header = [("x-forwarded-for", "192.0.2.7")];
    assert!((0..6).any(|_| server.ask_with("GET", POLICIES, &header, "").status == 429));
}

#[test]
#[cfg(unix)]
fn the_metrics_can_have_their_own_port() {
    let (server, logged) = Running::start_with(&["--metrics-listen", "127.0.0.1:0"], &[]);
    let listening = logged.iter().find(|event| event["message"] == "listening for /metrics").unwrap();
    let address = listening["address"].as_str().unwrap().parse().unwrap();
    assert_eq!(ask(server.address, "GET", "/metrics", &[], "").status, 404);
    assert_eq!(ask(server.address, "GET", POLICIES, &[], "").status, 200);
    let page = ask(address, "GET", "/metrics", &[("x-forwarded-for", "192.0.2.1")], "");
    assert!(page.header("content-type").starts_with("application/openmetrics-text"));
    assert!(page.text.contains(r#"method="GET",status="200"} 1"#), "{}", page.text);
    assert!(page.text.contains("\nlinecard_connections_accepted_total 2\n"), "{}", page.text);
    assert_eq!(ask(address, "GET", POLICIES, &[], "").status, 404);
    for health in ["/health/live", "/health/ready"] {
        assert_eq!(ask(address, "GET", health, &[], "").status, 200);
    }
    // It has a few connections only, and then the health still.
    let held: Vec<TcpStream> = (0..16).map(|_| TcpStream::connect(address).unwrap()).collect();
    assert_eq!(ask(address, "GET", "/metrics", &[], "").status, 503);
    assert_eq!(ask(address, "GET", "/health/live", &[], "").status, 200);
    drop(held);
    server.end();
}
