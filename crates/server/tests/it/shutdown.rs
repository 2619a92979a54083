//! Graceful shutdown: no acknowledged change is lost, and no connection delays it.

#![cfg(unix)]

use crate::client::{POLICIES, ask, parse_response};
use crate::command::Running;
use serde_json::json;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};
use tempfile::TempDir;

fn path(user: usize) -> String {
    POLICIES.replace("/users/u/", &format!("/users/u{user}/"))
}

/// Sends a request on a persistent connection, without reading the response.
fn sent(address: SocketAddr, request: &str) -> TcpStream {
    let mut socket = TcpStream::connect(address).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    socket.write_all(request.as_bytes()).unwrap();
    socket
}

fn put(user: usize) -> String {
    let body = json!({"maxSimultaneousCalls": user + 1}).to_string();
    format!("PUT {} HTTP/1.1\r\nhost: localhost\r\ncontent-length: {}\r\n\r\n{body}", path(user), body.len())
}

#[test]
fn acknowledged_changes_are_stored_after_shutdown() {
    let folder = TempDir::new().unwrap();
    let data = ["--data", folder.path().to_str().unwrap(), "--log", "info"];
    let server = Running::start(&data);
    let mut sockets: Vec<TcpStream> = (0..200).map(|user| sent(server.address, &put(user))).collect();
    // At this moment some requests have a response, some are in progress, and some have not been read.
    sockets[20].read_exact(&mut [0; 1]).unwrap();
    let began = Instant::now();
    server.signal("-TERM");
    let mut acknowledged = Vec::new();
    for (user, socket) in sockets.iter_mut().enumerate().filter(|(user, _)| *user != 20) {
        // The server closes persistent connections.
        let mut response = Vec::new();
        let read = socket.read_to_end(&mut response);
        if !response.is_empty() {
            assert!(read.is_ok());
            assert_eq!(parse_response(&response).0, 200);
            acknowledged.push(user);
        }
    }
    let log = server.end_of_log();
    assert!(began.elapsed() < Duration::from_secs(10));
    assert!(!log.contains("cut off"), "{log}");
    assert!(!acknowledged.is_empty());

    let again = Running::start(&data);
    for user in acknowledged {
        let state = ask(again.address, "GET", &path(user), &[], "").json();
        assert_eq!(state["maxSimultaneousCalls"], json!(user + 1), "the PUT of user {user} is lost");
    }
    again.end();
}

#[test]
fn idle_and_slow_callers_do_not_delay_shutdown() {
    let server = Running::start(&["--grace", "1"]);
    let mut idle = sent(server.address, "GET /health/live HTTP/1.1\r\nhost: localhost\r\n\r\n");
    let mut status = [0; 15];
    idle.read_exact(&mut status).unwrap();
    assert_eq!(&status, b"HTTP/1.1 200 OK");
    let _silent = sent(server.address, "");
    let began = Instant::now();
    server.signal("-TERM");
    let mut rest = Vec::new();
    idle.read_to_end(&mut rest).unwrap();
    assert!(!server.end_of_log().contains("cut off"));
    assert!(began.elapsed() < Duration::from_secs(1), "{:?}", began.elapsed());

    // A caller that never sends its whole body is cut off after the grace period.
    let server = Running::start(&["--grace", "1"]);
    let mut slow =
        sent(server.address, &format!("PUT {POLICIES} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\n"));
    // Connections are accepted in order, so the slow one is accepted.
    assert_eq!(ask(server.address, "GET", "/health/live", &[], "").status, 200);
    let began = Instant::now();
    server.signal("-TERM");
    let _closed = slow.read_to_end(&mut rest);
    assert!(server.end_of_log().contains("cut off"));
    assert!(began.elapsed() >= Duration::from_millis(900) && began.elapsed() < Duration::from_secs(8));
}
