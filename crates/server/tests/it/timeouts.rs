//! Slow callers, invalid requests and overload: each is refused with a message, and none blocks others.

use crate::client::{ACCEPTANCE, POLICIES, Server, check_error_body, parse_response, raw};
use linecard_server::{Config, MemoryStore, SqliteStore, Transport};
use std::fmt::Write as _;
use std::io::{Read, Write as _};
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tempfile::TempDir;

const SOON: Duration = Duration::from_millis(300);

fn server(change: impl FnOnce(&mut Config, &mut Transport)) -> Server {
    let (mut config, mut transport) = (Config::open(), Transport::default());
    change(&mut config, &mut transport);
    Server::over(&config, &transport, Arc::new(MemoryStore::default()))
}

fn connected(server: &Server, sent: &str) -> TcpStream {
    let mut socket = TcpStream::connect(server.address).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    socket.write_all(sent.as_bytes()).unwrap();
    socket
}

#[test]
fn an_invalid_request_gets_the_documented_error_body() {
    let server = Server::start();
    let long = "x".repeat(100_000);
    let mut shown = String::new();
    for (what, sent) in [
        ("no HTTP", "hunter2\r\n\r\n".to_owned()),
        ("a version that is none", format!("GET {POLICIES} HTTP/9.9\r\n\r\n")),
        ("a header that is none", format!("GET {POLICIES} HTTP/1.1\r\nhost: localhost\r\nhunter2\r\n\r\n")),
        (
            "a length that is none",
            format!("PUT {POLICIES} HTTP/1.1\r\nhost: localhost\r\ncontent-length: hunter2\r\n\r\n"),
        ),
        (
            "two lengths",
            format!("PUT {POLICIES} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{{}}"),
        ),
        ("a path that is too long", format!("GET /{long} HTTP/1.1\r\nhost: localhost\r\n\r\n")),
        ("a header that is too long", format!("GET {POLICIES} HTTP/1.1\r\nx: {}\r\n\r\n", "x".repeat(1_000_000))),
        ("too many headers", format!("GET {POLICIES} HTTP/1.1\r\n{}\r\n", "x: y\r\n".repeat(200))),
    ] {
        let (status, body) = parse_response(&raw(server.address, sent.as_bytes()));
        check_error_body(&body);
        assert!(!body.to_string().contains("hunter2"), "{what}");
        writeln!(shown, "{what}: {status} {}", body["details"].as_str().unwrap()).unwrap();
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn a_slow_head_times_out() {
    let server = server(|_, transport| transport.header_timeout = SOON);
    let began = Instant::now();
    let mut slow = connected(&server, &format!("GET {POLICIES} HTTP/1.1\r\nhost"));
    let mut silent = connected(&server, "");
    // Other callers are not blocked.
    assert_eq!(server.ask("GET", POLICIES, "").status, 200);
    assert!(began.elapsed() < Duration::from_secs(10));
    let mut response = Vec::new();
    slow.read_to_end(&mut response).unwrap();
    let (status, body) = parse_response(&response);
    check_error_body(&body);
    assert_eq!(status, 408);
    assert!(began.elapsed() >= SOON);
    // An idle connection is closed without a response.
    response.clear();
    silent.read_to_end(&mut response).unwrap();
    assert!(response.is_empty());
}

#[test]
fn an_idle_connection_is_closed() {
    let server = server(|_, transport| transport.header_timeout = SOON);
    let mut idle = connected(&server, "GET /health/live HTTP/1.1\r\nhost: localhost\r\n\r\n");
    let (began, mut response) = (Instant::now(), Vec::new());
    idle.read_to_end(&mut response).unwrap();
    assert_eq!(parse_response(&response).0, 200);
    assert!(began.elapsed() >= SOON / 2);
}

#[test]
fn a_slow_body_times_out_and_takes_no_slot() {
    let server = server(|config, _| {
        config.body_timeout = SOON;
        config.max_concurrent = 1;
    });
    let head = format!("PUT {POLICIES} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\n");
    let mut slow: Vec<TcpStream> = (0..20).map(|_| connected(&server, &head)).collect();
    assert_eq!(server.ask("PUT", POLICIES, "{}").status, 200);
    for socket in &mut slow {
        let mut response = Vec::new();
        socket.read_to_end(&mut response).unwrap();
        let (status, body) = parse_response(&response);
        check_error_body(&body);
        assert_eq!(status, 408);
        assert!(String::from_utf8(response).unwrap().contains("connection: close"));
    }
}

#[test]
fn a_caller_that_reads_nothing_is_cut_off() {
    let server = server(|_, transport| transport.write_timeout = SOON);
    let mut deaf = connected(&server, "");
    deaf.set_write_timeout(Some(Duration::from_secs(20))).unwrap();
    // The caller sends requests and reads nothing, until the buffers are full and the server cannot send responses.
    let asked = "GET /openapi.json HTTP/1.1\r\nhost: localhost\r\n\r\n".repeat(100);
    let began = Instant::now();
    while deaf.write_all(asked.as_bytes()).is_ok() {
        assert!(began.elapsed() < Duration::from_secs(20), "it was not cut off");
    }
    assert_eq!(server.ask("GET", POLICIES, "").status, 200);
}

/// Under load: a shed request gets a 503 and is not performed; every other request is.
#[test]
fn requests_are_shed_or_performed() {
    let folder = TempDir::new().unwrap();
    let mut config = Config::open();
    config.max_concurrent = 2;
    let server = Server::with(&config, Arc::new(SqliteStore::open(folder.path()).unwrap()));
    let path = format!("{ACCEPTANCE}criteria/");
    let post = |number: usize| {
        let body = format!(
            r#"{{"name": "c{number}", "fromDnCriteria": {{"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true}}}}"#
        );
        server.ask("POST", &path, &body)
    };
    let (done, shed) = (AtomicUsize::new(0), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for thread in 0..24 {
            let (post, done, shed) = (&post, &done, &shed);
            scope.spawn(move || {
                for number in 0..8 {
                    let response = post(thread * 100 + number);
                    match response.status {
                        200 => done.fetch_add(1, Ordering::Relaxed),
                        503 => {
                            check_error_body(&response.json());
                            assert_eq!(response.header("retry-after"), "1");
                            shed.fetch_add(1, Ordering::Relaxed)
                        }
                        status => panic!("{status} {}", response.text),
                    };
                }
            });
        }
    });
    let (done, shed) = (done.into_inner(), shed.into_inner());
    assert_eq!(done + shed, 24 * 8);
    assert!(done > 0 && shed > 0, "{done} {shed}");
    assert_eq!(server.get(ACCEPTANCE)["criteria"].as_array().unwrap().len(), done);
    let metrics = server.ask("GET", "/metrics", "").text;
    assert!(metrics.contains(&format!("\nlinecard_requests_shed_total {shed}\n")), "{metrics}");
}
