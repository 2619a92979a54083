//! Upstreams that are down, slow or broken, and clients that leave.

use crate::raw::{answer, canned, read_request, server};
use crate::world::{POLICIES, World};
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

#[test]
fn an_upstream_that_is_down_is_a_502() {
    let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let world = World::before(address);
    for path in [POLICIES, "/other"] {
        let refused = world.ask("GET", path, "");
        assert_eq!(refused.status, 502);
        insta::assert_snapshot!("down", refused.text());
    }
    assert_eq!(world.metric(r#"upstream_failures_total{operation="none",reason="connect"}"#), 1);
    assert_eq!(world.metric(r#"upstream_failures_total{operation="getCallProcessingPolicies",reason="connect"}"#), 1);
}

#[test]
fn an_upstream_that_is_slow_is_a_504() {
    let upstream = server(|mut socket| {
        read_request(&mut socket);
        thread::sleep(Duration::from_secs(5));
    });
    let world = World::with(upstream, |settings| settings.timeout = Duration::from_millis(300));
    let began = Instant::now();
    for path in [POLICIES, "/other"] {
        let refused = world.ask("GET", path, "");
        assert_eq!(refused.status, 504);
        insta::assert_snapshot!("slow", refused.text());
    }
    assert!(began.elapsed() < Duration::from_secs(4));
    assert_eq!(world.metric("upstream_failures_total"), 2);
}

#[test]
fn an_upstream_that_closes_the_connection_is_a_502() {
    let world = World::before(server(|mut socket| drop(read_request(&mut socket))));
    assert_eq!(world.ask("GET", POLICIES, "").status, 502);
    assert_eq!(world.metric(r#"upstream_failures_total{operation="getCallProcessingPolicies",reason="broken"}"#), 1);
    let nonsense = World::before(canned("nonsense\r\n\r\n"));
    assert_eq!(nonsense.ask("GET", POLICIES, "").status, 502);
}

/// Half a response of each framing, for each path.
#[test]
fn half_a_response_never_looks_whole() {
    let halves = [
        "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 100\r\n\r\n{\"useUser",
        "HTTP/1.1 200 OK\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n9\r\n{\"useUser\r\n",
        "HTTP/1.1 200 OK\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n9\r\n{\"us",
        "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 100\r\n\r\n",
    ];
    for half in halves {
        let world = World::before(canned(half));
        for path in [POLICIES, "/other"] {
            // Before the first bytes of a body are sent, hyper may end the connection without the head.
            let mut socket = TcpStream::connect(world.address).unwrap();
            write!(socket, "GET {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").unwrap();
            let mut bytes = Vec::new();
            let _reset = socket.read_to_end(&mut bytes);
            let text = String::from_utf8_lossy(&bytes).into_owned();
            let (head, body) = text.split_once("\r\n\r\n").unwrap_or(("", ""));
            let is_whole = if head.contains("chunked") { body.ends_with("0\r\n\r\n") } else { body.len() == 100 };
            assert!(!is_whole, "{half:?} {path}: {text:?}");
        }
        assert_eq!(world.metric("upstream_failures_total"), 2, "{half:?}");
        // If responses are enforced, there is a clear error instead.
        let strict = World::with(canned(half), |settings| settings.enforce_responses = true);
        let refused = strict.ask("GET", POLICIES, "");
        assert_eq!((refused.status, refused.is_whole), (502, true), "{half:?}");
    }
}

#[test]
fn a_response_that_stalls_is_broken_off() {
    let upstream = server(|mut socket| {
        read_request(&mut socket);
        socket.write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 100\r\n\r\n{\"useUser").unwrap();
        thread::sleep(Duration::from_secs(5));
    });
    let world = World::with(upstream, |settings| settings.timeout = Duration::from_millis(300));
    let mut socket = TcpStream::connect(world.address).unwrap();
    write!(socket, "GET {POLICIES} HTTP/1.1\r\nhost: a\r\n\r\n").unwrap();
    let (began, mut bytes) = (Instant::now(), Vec::new());
    let _reset = socket.read_to_end(&mut bytes);
    assert!(began.elapsed() < Duration::from_secs(4) && !bytes.ends_with(b"}"));
    assert_eq!(world.metric(r#"upstream_failures_total{operation="getCallProcessingPolicies",reason="stalled"}"#), 1);
}

#[test]
fn a_client_that_leaves_reaches_nobody() {
    let (sender, seen) = channel();
    let sender = std::sync::Mutex::new(sender);
    let world = World::before(server(move |_| sender.lock().unwrap().send(()).unwrap()));
    let mut socket = TcpStream::connect(world.address).unwrap();
    write!(socket, "PUT {POLICIES} HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\n{{").unwrap();
    socket.shutdown(Shutdown::Write).unwrap();
    let mut rest = Vec::new();
    let _reset = socket.read_to_end(&mut rest);
    assert!(seen.recv_timeout(Duration::from_millis(200)).is_err(), "half a request was sent");
    assert!(!rest.starts_with(b"HTTP/1.1 2"));
}

#[test]
fn a_request_that_does_not_arrive_is_a_408() {
    let world =
        World::with(canned("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}"), |settings| {
            settings.timeout = Duration::from_millis(300);
        });
    for path in [POLICIES, "/other"] {
        let mut socket = TcpStream::connect(world.address).unwrap();
        write!(socket, "PUT {path} HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\n{{").unwrap();
        assert_eq!(answer(socket, false).status, 408, "{path}");
    }
}

#[test]
fn at_the_end_requests_in_progress_finish() {
    let (sender, seen) = channel();
    let sender = std::sync::Mutex::new(sender);
    let upstream = server(move |mut socket| {
        read_request(&mut socket);
        sender.lock().unwrap().send(()).unwrap();
        thread::sleep(Duration::from_millis(300));
        socket.write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}").unwrap();
    });
    let world = World::before(upstream);
    let address = world.address;
    // Who has sent nothing yet does not delay the end.
    let _idle = TcpStream::connect(address).unwrap();
    let asked = thread::spawn(move || crate::raw::ask(address, "GET", POLICIES, &[], b""));
    seen.recv().unwrap();
    let began = Instant::now();
    assert!(world.stop());
    assert!(began.elapsed() < Duration::from_secs(5));
    assert_eq!(asked.join().unwrap().text(), "{}");
    assert!(TcpStream::connect(address).is_err());
}
