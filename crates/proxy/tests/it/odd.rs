//! HTTP that is rare or hostile: lengths that contradict each other, trailers, other statuses, long heads, streams that are reset.

use crate::raw::{Answer, answer, ask, canned, read_request, send, server};
use crate::world::{POLICIES, World};
use bytes::Bytes;
use http::Request;
use http_body_util::Empty;
use hyper::client::conn::http2;
use hyper_util::rt::{TokioExecutor, TokioIo};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::time::Duration;

const OK: &str = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}";

/// An upstream that keeps all bytes of each request, to the end of its chunks if it has some, and responds with `{}`.
fn keeping() -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let kept = Arc::<Mutex<Vec<String>>>::default();
    let requests = Arc::clone(&kept);
    let address = server(move |mut socket| {
        let mut reader = BufReader::new(socket.try_clone().unwrap());
        let (mut request, mut line) = (String::new(), String::new());
        while !line.ends_with("\r\n\r\n") && reader.read_line(&mut line).unwrap_or(0) > 0 {}
        request.push_str(&line);
        let head = line.to_ascii_lowercase();
        if head.contains("transfer-encoding: chunked") {
            let mut is_last = false;
            loop {
                let mut line = String::new();
                if reader.read_line(&mut line).unwrap_or(0) == 0 {
                    break;
                }
                request.push_str(&line);
                is_last |= line == "0\r\n";
                if is_last && line == "\r\n" {
                    break;
                }
            }
        } else if let Some((_, rest)) = head.split_once("content-length: ") {
            let mut body = vec![0; rest.split_once('\r').unwrap().0.parse().unwrap()];
            reader.read_exact(&mut body).unwrap();
            request.push_str(&String::from_utf8(body).unwrap());
        }
        requests.lock().unwrap().push(request);
        let _gone = socket.write_all(OK.as_bytes());
    });
    (address, kept)
}

/// Makes chunks of a text: each of so many bytes.
fn chunks(text: &str, length: usize) -> String {
    let chunk = |bytes: &[u8]| format!("{:x}\r\n{}\r\n", bytes.len(), str::from_utf8(bytes).unwrap());
    text.as_bytes().chunks(length).map(chunk).collect()
}

#[test]
fn the_chunks_of_a_request_count_and_not_its_other_length() {
    let (upstream, kept) = keeping();
    let world = World::before(upstream);
    let body = r#"{"useUserCallLimitsSetting": true}"#;
    for path in [POLICIES, "/other"] {
        for lengths in [
            "content-length: 4\r\ntransfer-encoding: chunked",
            "transfer-encoding: chunked\r\ncontent-length: 4",
            "content-length: 4000\r\ntransfer-encoding: chunked",
        ] {
            let head = format!("PUT {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n{lengths}\r\n\r\n");
            let answer = send(world.address, format!("{head}{}0\r\n\r\n", chunks(body, 5)).as_bytes());
            assert_eq!(answer.status, 200, "{path} {lengths}");
            let sent = kept.lock().unwrap().pop().unwrap().to_ascii_lowercase();
            assert!(!sent.contains("content-length"), "{path} {lengths}: {sent}");
            let sent: String = sent.split("\r\n\r\n").nth(1).unwrap().split("\r\n").skip(1).step_by(2).collect();
            assert_eq!(sent, body.to_ascii_lowercase(), "{path} {lengths}");
        }
    }
    assert_eq!(world.metric("findings_total"), 0, "{}", world.proxy.metrics());
}

#[test]
fn lengths_that_contradict_each_other_reach_nobody() {
    let (upstream, kept) = keeping();
    let world = World::before(upstream);
    for lengths in [
        "content-length: 2\r\ncontent-length: 3",
        "content-length: 2, 3",
        "content-length: +2",
        "content-length: -1",
        "content-length: 99999999999999999999",
        "transfer-encoding: chunked, gzip",
        "transfer-encoding: gzip",
        "content-length : 2",
    ] {
        let request = format!("PUT {POLICIES} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n{lengths}\r\n\r\n{{}}");
        assert_eq!(send(world.address, request.as_bytes()).status, 400, "{lengths}");
    }
    assert!(kept.lock().unwrap().is_empty());
}

#[test]
fn a_body_in_very_small_chunks_passes_whole() {
    let body = format!("{{\"useUserCallLimitsSetting\": {}true}}", " ".repeat(50_000));
    let (upstream, kept) = keeping();
    let world = World::before(upstream);
    let head = format!("PUT {POLICIES} HTTP/1.1\r\nhost: a\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n");
    let answer = send(world.address, format!("{head}{}0\r\n\r\n", chunks(&body, 1)).as_bytes());
    assert_eq!(answer.status, 200);
    let sent = kept.lock().unwrap().pop().unwrap();
    let sent = sent.split_once("\r\n\r\n").unwrap().1;
    // The sizes of the chunks are the proxy's own.
    let sent: String = sent.split("\r\n").skip(1).step_by(2).collect();
    assert!(sent == body, "{} of {} bytes", sent.len(), body.len());
    assert_eq!(world.metric("findings_total") + world.metric("unchecked_bodies_total"), 0);
}

#[test]
fn trailers_pass_in_both_directions() {
    let (upstream, kept) = keeping();
    let world = World::before(upstream);
    let response = "HTTP/1.1 200 OK\r\nconnection: close\r\ntransfer-encoding: chunked\r\ntrailer: x-sum\r\n\r\n\
                    2\r\n{}\r\n0\r\nx-sum: 7\r\n\r\n";
    let responding = World::before(canned(response));
    for path in [POLICIES, "/other"] {
        let head = format!("PUT {path} HTTP/1.1\r\nhost: a\r\nconnection: close, te\r\nte: trailers\r\n");
        let request = format!(
            "{head}transfer-encoding: chunked\r\ntrailer: x-sum\r\n\r\n{}0\r\nx-sum: 7\r\n\r\n",
            chunks("{}", 2)
        );
        assert_eq!(send(world.address, request.as_bytes()).status, 200);
        let sent = kept.lock().unwrap().pop().unwrap().to_ascii_lowercase();
        assert!(sent.ends_with("2\r\n{}\r\n0\r\nx-sum: 7\r\n\r\n"), "{path}: {sent}");
        let mut socket = TcpStream::connect(responding.address).unwrap();
        write!(socket, "{head}content-length: 2\r\n\r\n{{}}").unwrap();
        let mut bytes = String::new();
        socket.read_to_string(&mut bytes).unwrap();
        assert!(bytes.to_ascii_lowercase().ends_with("2\r\n{}\r\n0\r\nx-sum: 7\r\n\r\n"), "{path}: {bytes}");
    }
}

/// Sends a request twice on one connection, and returns both responses without their bodies, and what follows.
fn twice(address: SocketAddr, request: &str) -> (Vec<String>, String) {
    let mut socket = TcpStream::connect(address).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    write!(socket, "{request}{}", request.replace("host: a", "host: a\r\nconnection: close")).unwrap();
    let mut bytes = String::new();
    socket.read_to_string(&mut bytes).unwrap();
    let mut parts: Vec<String> = bytes.to_ascii_lowercase().split("\r\n\r\n").map(str::to_owned).collect();
    let rest = parts.pop().unwrap();
    (parts, rest)
}

#[test]
fn a_response_without_a_body_leaves_the_connection_in_order() {
    for (method, head, kept) in [
        ("HEAD", "200 OK\r\ncontent-length: 100", "content-length: 100"),
        ("GET", "304 Not Modified\r\netag: \"a\"", "etag: \"a\""),
        ("GET", "304 Not Modified\r\netag: \"a\"\r\ncontent-length: 100", "etag: \"a\""),
        ("DELETE", "204 No Content\r\nx-own: 1", "x-own: 1"),
        ("GET", "205 Reset Content\r\nx-own: 1\r\ncontent-length: 0", "x-own: 1"),
    ] {
        for enforces in [false, true] {
            let world = World::with(canned(format!("HTTP/1.1 {head}\r\nconnection: close\r\n\r\n")), |settings| {
                settings.enforce_requests = enforces;
            });
            for path in [POLICIES, "/other"] {
                if enforces && method == "DELETE" && path == POLICIES {
                    continue;
                }
                let (heads, rest) = twice(world.address, &format!("{method} {path} HTTP/1.1\r\nhost: a\r\n\r\n"));
                let status = head.split(' ').next().unwrap();
                assert_eq!((heads.len(), rest.as_str()), (2, ""), "{method} {head} {path}: {heads:?}");
                for answer in heads {
                    assert!(answer.starts_with(&format!("http/1.1 {status}")) && answer.contains(kept), "{answer}");
                }
            }
            assert_eq!(world.metric("upstream_failures_total"), 0, "{method} {head}");
        }
    }
}

#[test]
fn information_before_a_response_is_not_the_response() {
    let informing = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n";
    let world = World::before(canned(format!("{informing}{OK}")));
    for path in [POLICIES, "/other"] {
        let answer = world.ask("PUT", path, r#"{"maxSimultaneousCalls": 3}"#);
        assert_eq!((answer.status, answer.text()), (200, "{}"), "{path}");
    }
}

#[test]
fn a_client_that_waits_for_permission_gets_it_or_the_refusal() {
    let (upstream, kept) = keeping();
    let world = World::with(upstream, |settings| settings.enforce_requests = true);
    for (body, status) in [(r#"{"maxSimultaneousCalls": 3}"#, 200), (r#"{"maxSimultaneousCalls": 0}"#, 400)] {
        let mut socket = TcpStream::connect(world.address).unwrap();
        let head = format!("PUT {POLICIES} HTTP/1.1\r\nhost: a\r\nconnection: close\r\nexpect: 100-continue\r\n");
        write!(socket, "{head}content-length: {}\r\n\r\n", body.len()).unwrap();
        let mut permission = [0; 25];
        socket.read_exact(&mut permission).unwrap();
        assert_eq!(&permission, b"HTTP/1.1 100 Continue\r\n\r\n");
        socket.write_all(body.as_bytes()).unwrap();
        assert_eq!(answer(socket, false).status, status);
    }
    assert_eq!(kept.lock().unwrap().len(), 1);
}

#[test]
fn a_head_that_is_too_long_is_refused() {
    let (upstream, kept) = keeping();
    let world = World::before(upstream);
    let long = "a".repeat(1 << 20);
    let many = (0..1000).map(|number| format!("x-{number}: 1\r\n")).collect::<String>();
    for headers in [format!("x-long: {long}\r\n"), many.clone()] {
        let request = format!("GET {POLICIES} HTTP/1.1\r\nhost: a\r\n{headers}\r\n");
        assert_eq!(send(world.address, request.as_bytes()).status, 431);
    }
    let path = "a".repeat(1 << 17);
    assert_eq!(send(world.address, format!("GET /{path} HTTP/1.1\r\nhost: a\r\n\r\n").as_bytes()).status, 414);
    assert!(kept.lock().unwrap().is_empty());
    for headers in [format!("x-long: {long}\r\n"), many] {
        let world = World::before(canned(OK.replace("connection: close\r\n", &headers)));
        assert_eq!(world.ask("GET", POLICIES, "").status, 502);
        assert_eq!(world.metric("upstream_failures_total"), 1);
    }
}

#[test]
fn streams_that_are_reset_end_at_the_upstream_too() {
    let ((arriving, arrived), (leaving, left)) = (channel(), channel());
    let ends = Mutex::new((arriving, leaving));
    let upstream = server(move |mut socket| {
        let request = read_request(&mut socket);
        if request.contains("/wait") {
            ends.lock().unwrap().0.send(()).unwrap();
            // The proxy closes the connection of a request whose client has gone.
            let end = socket.read(&mut [0]);
            ends.lock().unwrap().1.send(end.unwrap_or(0)).unwrap();
        } else {
            socket.write_all(OK.as_bytes()).unwrap();
        }
    });
    let world = World::before(upstream);
    let resets = 10;
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let socket = tokio::net::TcpStream::connect(world.address).await.unwrap();
        let (mut sender, connection) =
            http2::handshake::<_, _, Empty<Bytes>>(TokioExecutor::new(), TokioIo::new(socket)).await.unwrap();
        tokio::spawn(connection);
        for _ in 0..resets {
            let request = Request::get(format!("http://{}/wait", world.address)).body(Empty::new()).unwrap();
            let response = tokio::spawn(sender.send_request(request));
            tokio::task::block_in_place(|| arrived.recv_timeout(Duration::from_secs(20))).unwrap();
            // This resets the stream.
            response.abort();
        }
    });
    for _ in 0..resets {
        assert_eq!(left.recv_timeout(Duration::from_secs(20)), Ok(0));
    }
    let Answer { status, .. } = ask(world.address, "GET", POLICIES, &[], b"");
    assert_eq!(status, 200);
}
