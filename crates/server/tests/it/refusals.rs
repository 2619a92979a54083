//! Refusals: the status, the details and the findings. Every refusal has the documented error body.

use crate::client::{ACCEPTANCE, POLICIES, Response, Server, check_error_body};
use linecard_server::{
    ChangeFn, Config, MemoryStore, RecordKey, RestoreSource, SelfCheck, Store, StoreError, StoreFuture, Stored,
    StoredItem, Write,
};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::io::{Read, Write as _};
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::sync::mpsc::Sender;

#[test]
fn every_refusal_says_what_is_wrong() {
    let server = Server::start();
    let item = r#"{"name": "lunch", "fromDnCriteria": {"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true}}"#;
    let (collection, lunch) = (format!("{ACCEPTANCE}criteria/"), format!("{ACCEPTANCE}criteria/lunch/"));
    let night = format!("{ACCEPTANCE}criteria/night/");
    assert_eq!(server.ask("POST", &collection, item).status, 200);
    assert_eq!(server.ask("POST", &collection, &item.replace("lunch", "dinner")).status, 200);
    let mut shown = String::new();
    for (what, method, path, headers, body) in [
        (
            "a body that breaks rules",
            "PUT",
            POLICIES,
            [("accept", "*/*")],
            r#"{"maxSimultaneousCalls": 0, "secret": "hunter2"}"#,
        ),
        ("a list", "PUT", POLICIES, [("accept", "*/*")], "[]"),
        ("no JSON", "PUT", POLICIES, [("accept", "*/*")], "{"),
        ("no JSON, and nothing of that name", "PUT", &night, [("accept", "*/*")], "hunter2"),
        ("no body", "PUT", POLICIES, [("accept", "*/*")], ""),
        ("a duplicate key", "PUT", POLICIES, [("accept", "*/*")], r#"{"useGroupName": true, "useGroupName": false}"#),
        ("a list in a GET", "GET", POLICIES, [("accept", "*/*")], "[]"),
        ("a name that is taken", "POST", &collection, [("accept", "*/*")], item),
        ("a new name that is taken", "PUT", &lunch, [("accept", "*/*")], r#"{"name": "lunch", "newName": "dinner"}"#),
        ("a GET of nothing", "GET", &night, [("accept", "*/*")], ""),
        ("a PUT of nothing", "PUT", &night, [("accept", "*/*")], r#"{"name": "night"}"#),
        ("a DELETE of nothing", "DELETE", &night, [("accept", "*/*")], ""),
        ("no slash", "GET", POLICIES.trim_end_matches('/'), [("accept", "*/*")], ""),
        (
            "no such path",
            "GET",
            "/api/v1/tenants/t/groups/g/users/u/services/call_proccessing_policies/",
            [("accept", "*/*")],
            "",
        ),
        ("another page", "GET", "/index.html", [("accept", "*/*")], ""),
        ("a segment that is no text", "GET", &format!("{ACCEPTANCE}criteria/%FF/"), [("accept", "*/*")], ""),
        ("another method", "DELETE", POLICIES, [("accept", "*/*")], ""),
        ("a method that nothing has", "PATCH", &collection, [("accept", "*/*")], "{}"),
        ("a method beside the API", "POST", "/health/live", [("accept", "*/*")], "{}"),
        ("another format", "GET", POLICIES, [("accept", "text/html")], ""),
        ("half a login", "POST", "/api/v1/login/", [("accept", "*/*")], r#"{"password": "hunter2"}"#),
    ] {
        let response = server.ask_with(method, path, &headers, body);
        check_error_body(&response.json());
        assert!(!response.text.contains("hunter2"), "{what}: {}", response.text);
        writeln!(shown, "{what}: {}\n", response.shown()).unwrap();
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn a_body_beyond_the_limit_is_refused_however_it_is_sent() {
    let mut config = Config::open();
    config.max_body = 100;
    let server = Server::with(&config, Arc::new(MemoryStore::default()));
    let response = server.ask("PUT", POLICIES, &format!("{{{:100}}}", ""));
    check_error_body(&response.json());
    assert_eq!(response.status, 413);
    assert_eq!(server.ask("PUT", POLICIES, &format!("{{{:98}}}", "")).status, 200);
    // In chunks, without a content length.
    let piece = format!("{:x}\r\n{:60}\r\n", 60, "{");
    let request = format!(
        "PUT {POLICIES} HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\n{piece}{piece}0\r\n\r\n"
    );
    let mut stream = TcpStream::connect(server.address).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut head = [0; 12];
    stream.read_exact(&mut head).unwrap();
    assert_eq!(&head, b"HTTP/1.1 413");
}

#[test]
fn an_address_above_the_rate_limit_gets_a_429() {
    let mut config = Config::open();
    config.rate_limit = Some(3.try_into().unwrap());
    let server = Server::with(&config, Arc::new(MemoryStore::default()));
    // The second may change once during the requests, but not twice.
    let responses: Vec<Response> = (0..12).map(|_| server.ask("GET", POLICIES, "")).collect();
    let refused: Vec<&Response> = responses.iter().filter(|response| response.status == 429).collect();
    assert_eq!(responses[0].status, 200);
    assert!(!refused.is_empty());
    check_error_body(&refused[0].json());
    assert_eq!(refused[0].header("retry-after"), "1");
    assert_eq!(server.ask("GET", "/health/live", "").status, 200);
}

/// A store that fails.
#[derive(Default)]
struct Broken {
    panics: AtomicBool,
    is_changing: AtomicBool,
}

impl Store for Broken {
    fn read<'s>(&'s self, _: &'s [RecordKey]) -> StoreFuture<'s, Vec<Option<Stored>>> {
        assert!(!self.panics.load(Ordering::Relaxed), "hunter2");
        Box::pin(async { Err(StoreError::Damaged) })
    }

    fn list<'s>(&'s self, _: &'s RecordKey) -> StoreFuture<'s, Vec<(RecordKey, Value)>> {
        Box::pin(async { Err(StoreError::Damaged) })
    }

    fn audit(&self, _: i64, _: usize) -> StoreFuture<'_, Vec<(i64, Value)>> {
        Box::pin(async { Err(StoreError::Damaged) })
    }

    fn change(&self, _: Vec<RecordKey>, _: ChangeFn) -> StoreFuture<'_, ()> {
        self.is_changing.store(true, Ordering::Relaxed);
        Box::pin(std::future::pending())
    }

    fn check(&self) -> StoreFuture<'_, ()> {
        Box::pin(async { Err(StoreError::Ended) })
    }

    fn snapshot(&self, _: Sender<Vec<StoredItem>>) -> StoreFuture<'_, ()> {
        Box::pin(async { Err(StoreError::Damaged) })
    }

    fn restore(&self, _: RestoreSource, _: bool) -> StoreFuture<'_, ()> {
        Box::pin(async { Err(StoreError::Damaged) })
    }
}

#[test]
fn failures_of_the_server_have_the_error_body_too() {
    let store = Arc::new(Broken::default());
    let mut config = Config::open();
    config.max_concurrent = 1;
    let server = Server::with(&config, Arc::clone(&store) as Arc<dyn Store>);
    for path in [POLICIES, "/health/ready"] {
        let failed = server.ask("GET", path, "");
        check_error_body(&failed.json());
        assert_eq!((failed.status, failed.header("retry-after")), (503, "1"), "{path}");
    }
    store.panics.store(true, Ordering::Relaxed);
    let panicked = server.ask("GET", POLICIES, "");
    check_error_body(&panicked.json());
    assert_eq!(panicked.status, 500);
    assert!(!panicked.text.contains("hunter2"));
    // The server keeps running. A request that never ends takes the only slot.
    let mut waiting = TcpStream::connect(server.address).unwrap();
    waiting
        .write_all(format!("PUT {POLICIES} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 2\r\n\r\n{{}}").as_bytes())
        .unwrap();
    while !store.is_changing.load(Ordering::Relaxed) {
        std::thread::yield_now();
    }
    let overloaded = server.ask("GET", POLICIES, "");
    assert_eq!(overloaded.status, 503);
    check_error_body(&overloaded.json());
    assert_eq!(overloaded.header("retry-after"), "1");
    drop(waiting);
}

/// A change that is with the store when the time is over may be applied later.
#[test]
fn a_request_that_takes_too_long_says_whether_its_change_may_be_applied() {
    let mut config = Config::open();
    config.request_timeout = Duration::from_millis(200);
    let server = Server::with(&config, Arc::new(Broken::default()));
    let late = server.ask("PUT", POLICIES, "{}");
    check_error_body(&late.json());
    insta::assert_snapshot!(late.shown(), @r#"
    504
    {
      "details": "the request took too long; whether the change is applied is unknown: read it again with a GET"
    }
    "#);
}

/// A store with a criteria that lacks an attribute that a GET always returns.
pub(crate) fn faulty() -> Arc<dyn Store> {
    let store = MemoryStore::default();
    let key = RecordKey::state("t", "g", "u", "selective-call-acceptance");
    let state = json!({"criteria": [{"name": "lunch", "active": "hunter2"}]});
    let change: ChangeFn = Box::new(move |_| vec![Write::Put(key.clone(), state.clone().into())]);
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(store.change(Vec::new(), change)).unwrap();
    Arc::new(store)
}

#[test]
fn a_response_that_violates_the_contract_is_sent_unless_the_self_check_is_strict() {
    let server = Server::with(&Config::open(), faulty());
    assert_eq!(server.get(ACCEPTANCE)["criteria"][0]["name"], "lunch");
    let mut config = Config::open();
    config.self_check = SelfCheck::Strict;
    let server = Server::with(&config, faulty());
    let response = server.ask("GET", ACCEPTANCE, "");
    check_error_body(&response.json());
    assert!(!response.text.contains("hunter2"));
    insta::assert_snapshot!(response.shown());
    // A valid response is sent.
    assert_eq!(server.ask("GET", POLICIES, "").status, 200);
}
