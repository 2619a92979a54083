//! Refusals: a status, a sentence, and what was found. Whatever refuses, the body has one shape.

use crate::client::{ACCEPTANCE, Answer, POLICIES, Server, has_the_shape};
use linecard_server::{Change, Config, Kept, Key, MemoryStore, Pending, SelfCheck, Source, Store, StoreError, Write};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::io::{Read, Write as _};
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
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
        (
            "a name that stands twice",
            "PUT",
            POLICIES,
            [("accept", "*/*")],
            r#"{"useGroupName": true, "useGroupName": false}"#,
        ),
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
        ("a login", "POST", "/api/v1/login/", [("accept", "*/*")], r#"{"username": "jane", "password": "hunter2"}"#),
    ] {
        let answer = server.ask_with(method, path, &headers, body);
        has_the_shape(&answer.json());
        assert!(!answer.text.contains("hunter2"), "{what}: {}", answer.text);
        writeln!(shown, "{what}: {}\n", answer.shown()).unwrap();
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn a_body_beyond_the_limit_is_refused_however_it_is_sent() {
    let mut config = Config::open();
    config.max_body = 100;
    let server = Server::with(&config, Arc::new(MemoryStore::default()));
    let answer = server.ask("PUT", POLICIES, &format!("{{{:100}}}", ""));
    has_the_shape(&answer.json());
    assert_eq!(answer.status, 413);
    assert_eq!(server.ask("PUT", POLICIES, &format!("{{{:98}}}", "")).status, 200);
    // In pieces, without saying how long it is.
    let piece = format!("{:x}\r\n{:60}\r\n", 60, "{");
    let request =
        format!("PUT {POLICIES} HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n{piece}{piece}0\r\n\r\n");
    let mut stream = TcpStream::connect(server.address).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut head = [0; 12];
    stream.read_exact(&mut head).unwrap();
    assert_eq!(&head, b"HTTP/1.1 413");
}

#[test]
fn an_address_that_asks_too_often_is_told_when_to_come_again() {
    let mut config = Config::open();
    config.rate_limit = Some(3.try_into().unwrap());
    let server = Server::with(&config, Arc::new(MemoryStore::default()));
    // A second may turn between them, but not twice.
    let answers: Vec<Answer> = (0..12).map(|_| server.ask("GET", POLICIES, "")).collect();
    let refused: Vec<&Answer> = answers.iter().filter(|answer| answer.status == 429).collect();
    assert_eq!(answers[0].status, 200);
    assert!(!refused.is_empty());
    has_the_shape(&refused[0].json());
    assert_eq!(refused[0].header("retry-after"), "1");
    assert_eq!(server.ask("GET", "/health/live", "").status, 200);
}

/// A store that fails in the way that it is told.
#[derive(Default)]
struct Broken {
    panics: AtomicBool,
    is_changing: AtomicBool,
}

impl Store for Broken {
    fn read<'s>(&'s self, _: &'s [Key]) -> Pending<'s, Vec<Option<Value>>> {
        assert!(!self.panics.load(Ordering::Relaxed), "hunter2");
        Box::pin(async { Err(StoreError::Damaged) })
    }

    fn list<'s>(&'s self, _: &'s Key) -> Pending<'s, Vec<(Key, Value)>> {
        Box::pin(async { Err(StoreError::Damaged) })
    }

    fn audit(&self, _: i64, _: usize) -> Pending<'_, Vec<(i64, Value)>> {
        Box::pin(async { Err(StoreError::Damaged) })
    }

    fn change(&self, _: Vec<Key>, _: Change) -> Pending<'_, ()> {
        self.is_changing.store(true, Ordering::Relaxed);
        Box::pin(std::future::pending())
    }

    fn check(&self) -> Pending<'_, ()> {
        Box::pin(async { Err(StoreError::Ended) })
    }

    fn snapshot(&self, _: Sender<Vec<Kept>>) -> Pending<'_, ()> {
        Box::pin(async { Err(StoreError::Damaged) })
    }

    fn restore(&self, _: Source, _: bool) -> Pending<'_, ()> {
        Box::pin(async { Err(StoreError::Damaged) })
    }
}

#[test]
fn what_the_server_fails_with_has_the_shape_too() {
    let store = Arc::new(Broken::default());
    let mut config = Config::open();
    config.max_concurrent = 1;
    let server = Server::with(&config, Arc::clone(&store) as Arc<dyn Store>);
    for path in [POLICIES, "/health/ready"] {
        let failed = server.ask("GET", path, "");
        has_the_shape(&failed.json());
        assert_eq!((failed.status, failed.header("retry-after")), (503, "1"), "{path}");
    }
    store.panics.store(true, Ordering::Relaxed);
    let panicked = server.ask("GET", POLICIES, "");
    has_the_shape(&panicked.json());
    assert_eq!(panicked.status, 500);
    assert!(!panicked.text.contains("hunter2"));
    // It goes on; one that is under way for good leaves no room for another.
    let mut waiting = TcpStream::connect(server.address).unwrap();
    waiting
        .write_all(format!("PUT {POLICIES} HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\n\r\n{{}}").as_bytes())
        .unwrap();
    while !store.is_changing.load(Ordering::Relaxed) {
        std::thread::yield_now();
    }
    let overloaded = server.ask("GET", POLICIES, "");
    assert_eq!(overloaded.status, 503);
    has_the_shape(&overloaded.json());
    assert_eq!(overloaded.header("retry-after"), "1");
    drop(waiting);
}

/// A criteria that lacks what a GET always returns.
pub(crate) fn faulty() -> Arc<dyn Store> {
    let store = MemoryStore::default();
    let place = Key::state("t", "g", "u", "selective-call-acceptance");
    let state = json!({"criteria": [{"name": "lunch", "active": "hunter2"}]});
    let change: Change = Box::new(move |_| vec![Write::Put(place.clone(), state.clone())]);
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(store.change(Vec::new(), change)).unwrap();
    Arc::new(store)
}

#[test]
fn an_answer_that_breaks_the_contract_is_sent_or_is_not() {
    let server = Server::with(&Config::open(), faulty());
    assert_eq!(server.get(ACCEPTANCE)["criteria"][0]["name"], "lunch");
    let mut config = Config::open();
    config.self_check = SelfCheck::Strict;
    let server = Server::with(&config, faulty());
    let answer = server.ask("GET", ACCEPTANCE, "");
    has_the_shape(&answer.json());
    assert!(!answer.text.contains("hunter2"));
    insta::assert_snapshot!(answer.shown());
    // What is right is sent.
    assert_eq!(server.ask("GET", POLICIES, "").status, 200);
}
