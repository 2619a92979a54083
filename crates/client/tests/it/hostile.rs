//! Servers that misbehave: the client ends in time, keeps no more than it may, and says what is wrong. Nothing leaks.

use linecard_client::{Client, Error, Retries};
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use crate::world::USER;

/// How many bytes of a response the client reads.
const MAX_RESPONSE: usize = 1 << 20;
/// How long an attempt may take.
const TIMEOUT: Duration = Duration::from_secs(2);
/// How many bytes may be on the way before the server notices that the client has gone.
const ON_THE_WAY: usize = 16 << 20;

const COOKIE: &str = "sessionid=c00k1e-of-the-session";
const LOGIN: &str = r#"{"ids": {}, "profile": {"user_level": 12}}"#;
const SECRET: &str = "s3cret-of-jane";

/// What a server sends: this, and then the rest for as long as the client reads.
#[derive(Clone, Copy)]
struct Sent {
    begin: &'static str,
    rest: &'static [u8],
    /// How long the server waits before it sends the rest again.
    pause: Duration,
}

/// A server of raw bytes.
struct Hostile {
    address: SocketAddr,
    /// The heads of the requests.
    requests: Arc<Mutex<Vec<String>>>,
    /// How many bytes it sent.
    sent: Arc<AtomicUsize>,
}

impl Hostile {
    /// Starts a server that lets anybody log in, and sends this otherwise.
    fn start(sent: Sent) -> Hostile {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let hostile =
            Hostile { address: listener.local_addr().unwrap(), requests: Arc::default(), sent: Arc::default() };
        let (requests, count) = (Arc::clone(&hostile.requests), Arc::clone(&hostile.sent));
        thread::spawn(move || {
            for socket in listener.incoming().map_while(Result::ok) {
                let (requests, count) = (Arc::clone(&requests), Arc::clone(&count));
                thread::spawn(move || serve(socket, sent, &requests, &count));
            }
        });
        hostile
    }

    fn client(&self) -> Client {
        let builder = Client::builder(&format!("http://{}", self.address)).credentials("jane", SECRET);
        let builder = builder.retries(Retries::none()).timeout(TIMEOUT).max_response(MAX_RESPONSE);
        builder.build().unwrap()
    }
}

fn serve(mut socket: TcpStream, sent: Sent, requests: &Mutex<Vec<String>>, count: &AtomicUsize) {
    let head = read_request(&mut socket);
    let is_login = head.starts_with("POST /api/v1/login/");
    requests.lock().unwrap().push(head);
    if is_login {
        let length = LOGIN.len();
        let head = format!("HTTP/1.1 200 OK\r\nset-cookie: {COOKIE}\r\nconnection: close\r\ncontent-length: {length}");
        let _gone = write!(socket, "{head}\r\n\r\n{LOGIN}");
        return;
    }
    let mut part = sent.begin.as_bytes();
    while !part.is_empty() && socket.write_all(part).is_ok() {
        count.fetch_add(part.len(), Ordering::Relaxed);
        thread::sleep(sent.pause);
        part = sent.rest;
    }
}

/// Reads a request, and returns its head.
fn read_request(socket: &mut TcpStream) -> String {
    let mut reader = BufReader::new(socket);
    let (mut head, mut length) = (String::new(), 0);
    while !head.ends_with("\r\n\r\n") {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or(0) == 0 {
            return head;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        head.push_str(&line);
    }
    reader.read_exact(&mut vec![0; length]).unwrap();
    head
}

const fn once(begin: &'static str) -> Sent {
    Sent { begin, rest: b"", pause: Duration::ZERO }
}

const fn endless(begin: &'static str, rest: &'static [u8]) -> Sent {
    Sent { begin, rest, pause: Duration::ZERO }
}

const fn slow(begin: &'static str, rest: &'static [u8]) -> Sent {
    Sent { begin, rest, pause: Duration::from_millis(100) }
}

const SPACES: &[u8] = &[b' '; 64 << 10];
const CHUNK: &[u8] = b"40\r\n                                                                \r\n";

/// What a server may send, by name.
const RESPONSES: [(&str, Sent); 32] = [
    ("an endless body in chunks", endless("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", CHUNK)),
    ("an endless body without a length", endless("HTTP/1.1 200 OK\r\n\r\n", SPACES)),
    (
        "a body of the greatest length",
        endless("HTTP/1.1 200 OK\r\ncontent-length: 18446744073709551613\r\n\r\n", SPACES),
    ),
    ("an endless body of an error", endless("HTTP/1.1 500 Oh\r\n\r\n", SPACES)),
    ("an endless chunk", endless("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nffffffffffffffff\r\n", SPACES)),
    (
        "a chunk that is longer than any",
        once("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nfffffffffffffffff\r\n"),
    ),
    ("an endless extension of a chunk", endless("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2;", SPACES)),
    ("endless trailers", endless("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n", b"a: b\r\n")),
    ("endless headers", endless("HTTP/1.1 200 OK\r\n", b"a: b\r\n")),
    ("an endless header", endless("HTTP/1.1 200 OK\r\na: ", SPACES)),
    ("an endless reason", endless("HTTP/1.1 200 ", SPACES)),
    ("a slow body", slow("HTTP/1.1 200 OK\r\n\r\n", b" ")),
    ("a slow head", slow("HTTP/1.1 200 OK\r\na: ", b"b")),
    ("a slow body of an error", slow("HTTP/1.1 503 Oh\r\n\r\n", b" ")),
    ("nothing", once("")),
    ("half a status", once("HTTP/1.1 20")),
    ("half a head", once("HTTP/1.1 200 OK\r\ncontent-length: 2")),
    ("half a body", once("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"userId\": ")),
    ("half a chunk", once("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n40\r\n{\"userId\": ")),
    ("more than the length", once("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}HTTP/1.1 500 Oh\r\n\r\n")),
    ("two lengths", once("HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}")),
    ("no length", once("HTTP/1.1 200 OK\r\ncontent-length: two\r\n\r\n{}")),
    ("garbage", once("\u{1}\u{2}\u{3}\u{0}\u{0}\u{0}\r\n\r\n")),
    ("frames of HTTP/2", once("\0\0\u{12}\u{4}\0\0\0\0\0\0\0\u{3}\0\0\0\u{64}")),
    ("another protocol", once("SSH-2.0-OpenSSH_9.6\r\n")),
    ("an upgrade", once("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n")),
    ("a status of no meaning", once("HTTP/1.1 999 Oh\r\ncontent-length: 0\r\n\r\n")),
    ("a page", once("HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n<html></html>")),
    (
        "what is not UTF-8",
        once("HTTP/1.1 200 OK\r\ncontent-length: 8\r\nset-cookie: \u{e9}=\u{e9}\r\n\r\n{\"a\": \u{0}}"),
    ),
    (
        "a body that is encoded",
        once(
            "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 10\r\n\r\n\u{1f}\u{8}\u{8}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{3}",
        ),
    ),
    ("no content", once("HTTP/1.1 204 No Content\r\n\r\n")),
    ("a pause of years", once("HTTP/1.1 503 Oh\r\nretry-after: 99999999999\r\ncontent-length: 0\r\n\r\n")),
];

/// What a caller gets to know.
fn shown(error: &Error) -> String {
    let text = error.to_string();
    for secret in [SECRET, "c00k1e", "sessionid", "127.0.0.1"] {
        assert!(!text.contains(secret) && !format!("{error:?}").contains(secret), "{error:?} has {secret}");
    }
    format!("{text}\n    {:?}, status {:?}", error.outcome(), error.status())
}

#[tokio::test(flavor = "multi_thread")]
async fn each_misbehaviour_ends_in_time_and_has_a_clear_error() {
    let mut table = String::new();
    for (name, sent) in RESPONSES {
        let hostile = Hostile::start(sent);
        let began = Instant::now();
        let result = hostile.client().call("getUser", &USER).await;
        // Each of the two requests, and a busy machine.
        assert!(began.elapsed() < 2 * TIMEOUT + Duration::from_secs(5), "{name}: {:?}", began.elapsed());
        let shown = match &result {
            Ok(response) => format!("{} with {} findings", response.status, response.findings.len()),
            Err(error) => shown(error),
        };
        let _ = writeln!(table, "{name}\n  {shown}");
        // The client does not go on to read.
        let sent = hostile.sent.load(Ordering::Relaxed);
        assert!(sent < ON_THE_WAY, "{name}: {sent} bytes");
        assert_eq!(hostile.requests.lock().unwrap().len(), 2, "{name}");
    }
    insta::assert_snapshot!(table);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deep_body_is_no_danger() {
    let deep = format!("HTTP/1.1 200 OK\r\n\r\n{{\"a\": {}", "[".repeat(MAX_RESPONSE / 2));
    for body in [deep.clone(), format!("{deep}1{}}}", "]".repeat(MAX_RESPONSE / 4))] {
        let hostile = Hostile::start(once(body.leak()));
        let error = hostile.client().call("getUser", &USER).await.unwrap_err();
        assert!(error.to_string().len() < 1000, "{error}");
    }
}

/// No redirection is followed: neither a loop, nor one to another server, which would get the session or the password.
#[tokio::test(flavor = "multi_thread")]
async fn a_redirection_leads_nowhere() {
    let other = Hostile::start(once("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"));
    for status in [301, 302, 303, 307, 308] {
        let own = "/api/v1/tenants/t/groups/g/users/u/";
        for to in [own.to_owned(), format!("http://{}{own}", other.address), format!("//{}{own}", other.address)] {
            let response = format!("HTTP/1.1 {status} Elsewhere\r\nlocation: {to}\r\ncontent-length: 0\r\n\r\n");
            let hostile = Hostile::start(once(response.leak()));
            let error = hostile.client().call("getUser", &USER).await.unwrap_err();
            assert_eq!(error.status(), Some(status), "{to}");
            assert!(shown(&error).contains("redirects"), "{error}");
            let requests = hostile.requests.lock().unwrap();
            assert_eq!(requests.len(), 2, "{requests:?}");
            assert!(requests[1].contains(COOKIE), "{requests:?}");
        }
    }
    // That of a login would take the password along.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let to = other.address;
    thread::spawn(move || {
        for mut socket in listener.incoming().map_while(Result::ok) {
            read_request(&mut socket);
            let _gone = write!(socket, "HTTP/1.1 307 Elsewhere\r\nlocation: http://{to}/\r\ncontent-length: 0\r\n\r\n");
        }
    });
    let client = Client::builder(&url).credentials("jane", SECRET).retries(Retries::none()).build().unwrap();
    let error = client.call("getUser", &USER).await.unwrap_err();
    assert!(shown(&error).contains("the login failed"), "{error}");
    assert_eq!(*other.requests.lock().unwrap(), Vec::<String>::new());
}
