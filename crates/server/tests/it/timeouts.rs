//! Slow callers, broken ones, and too many of them: each is cut off with a word, and none holds up others.

use crate::client::{ACCEPTANCE, POLICIES, Server, has_the_shape, on_the_wire, raw};
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
fn what_is_no_request_is_refused_in_the_documented_shape() {
    let server = Server::start();
    let long = "x".repeat(100_000);
    let mut shown = String::new();
    for (what, sent) in [
        ("no HTTP", "hunter2\r\n\r\n".to_owned()),
        ("a version that is none", format!("GET {POLICIES} HTTP/9.9\r\n\r\n")),
        ("a header that is none", format!("GET {POLICIES} HTTP/1.1\r\nhost: a\r\nhunter2\r\n\r\n")),
        ("a length that is none", format!("PUT {POLICIES} HTTP/1.1\r\nhost: a\r\ncontent-length: hunter2\r\n\r\n")),
        ("two lengths", format!("PUT {POLICIES} HTTP/1.1\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{{}}")),
        ("a path that is too long", format!("GET /{long} HTTP/1.1\r\nhost: a\r\n\r\n")),
        ("a header that is too long", format!("GET {POLICIES} HTTP/1.1\r\nx: {}\r\n\r\n", "x".repeat(1_000_000))),
        ("too many headers", format!("GET {POLICIES} HTTP/1.1\r\n{}\r\n", "x: y\r\n".repeat(200))),
    ] {
        let (status, body) = on_the_wire(&raw(server.address, sent.as_bytes()));
        has_the_shape(&body);
        assert!(!body.to_string().contains("hunter2"), "{what}");
        writeln!(shown, "{what}: {status} {}", body["details"].as_str().unwrap()).unwrap();
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn a_head_that_does_not_come_is_not_waited_for() {
    let server = server(|_, transport| transport.header_timeout = SOON);
    let began = Instant::now();
    let mut slow = connected(&server, &format!("GET {POLICIES} HTTP/1.1\r\nhost"));
    let mut silent = connected(&server, "");
    // Nobody else waits for them.
    assert_eq!(server.ask("GET", POLICIES, "").status, 200);
    assert!(began.elapsed() < Duration::from_secs(10));
    let mut answer = Vec::new();
    slow.read_to_end(&mut answer).unwrap();
    let (status, body) = on_the_wire(&answer);
    has_the_shape(&body);
    assert_eq!(status, 408);
    assert!(began.elapsed() >= SOON);
    // Whoever has asked nothing is told nothing.
    answer.clear();
    silent.read_to_end(&mut answer).unwrap();
    assert!(answer.is_empty());
}

#[test]
fn a_connection_on_which_nobody_asks_any_more_is_closed() {
    let server = server(|_, transport| transport.header_timeout = SOON);
    let mut idle = connected(&server, "GET /health/live HTTP/1.1\r\nhost: a\r\n\r\n");
    let (began, mut answer) = (Instant::now(), Vec::new());
    idle.read_to_end(&mut answer).unwrap();
    assert_eq!(on_the_wire(&answer).0, 200);
    assert!(began.elapsed() >= SOON / 2);
}

#[test]
fn a_body_that_does_not_come_is_not_waited_for_and_takes_no_place() {
    let server = server(|config, _| {
        config.body_timeout = SOON;
        config.max_concurrent = 1;
    });
    let head = format!("PUT {POLICIES} HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\n");
    let mut slow: Vec<TcpStream> = (0..20).map(|_| connected(&server, &head)).collect();
    assert_eq!(server.ask("PUT", POLICIES, "{}").status, 200);
    for socket in &mut slow {
        let mut answer = Vec::new();
        socket.read_to_end(&mut answer).unwrap();
        let (status, body) = on_the_wire(&answer);
        has_the_shape(&body);
        assert_eq!(status, 408);
        assert!(String::from_utf8(answer).unwrap().contains("connection: close"));
    }
}

#[test]
fn whoever_takes_no_answer_is_cut_off() {
    let server = server(|_, transport| transport.write_timeout = SOON);
    let mut deaf = connected(&server, "");
    deaf.set_write_timeout(Some(Duration::from_secs(20))).unwrap();
    // It asks and asks, and reads nothing: at some time no more answers can be sent, and none of its requests is read.
    let asked = "GET /openapi.json HTTP/1.1\r\nhost: a\r\n\r\n".repeat(100);
    let began = Instant::now();
    while deaf.write_all(asked.as_bytes()).is_ok() {
        assert!(began.elapsed() < Duration::from_secs(20), "it was not cut off");
    }
    assert_eq!(server.ask("GET", POLICIES, "").status, 200);
}

#[test]
fn connections_beyond_the_bound_wait_for_one_that_ends() {
    let server = server(|_, transport| transport.max_connections = 2);
    let (first, _second) = (connected(&server, ""), connected(&server, ""));
    let mut third = connected(&server, "GET /health/live HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
    third.set_read_timeout(Some(SOON)).unwrap();
    assert!(third.read(&mut [0]).is_err(), "it was answered though there was no room");
    drop(first);
    third.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut answer = Vec::new();
    third.read_to_end(&mut answer).unwrap();
    assert_eq!(on_the_wire(&answer).0, 200);
}

/// Under real load: whoever is turned away is told so, nothing of it is done, and all else is.
#[test]
fn what_is_too_much_is_shed_and_what_is_acknowledged_is_done() {
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
                    let answer = post(thread * 100 + number);
                    match answer.status {
                        200 => done.fetch_add(1, Ordering::Relaxed),
                        503 => {
                            has_the_shape(&answer.json());
                            assert_eq!(answer.header("retry-after"), "1");
                            shed.fetch_add(1, Ordering::Relaxed)
                        }
                        status => panic!("{status} {}", answer.text),
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
