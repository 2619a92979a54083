//! The examples of errors in the OpenAPI document are what the server answers: each is provoked, and compared.

use crate::auth::cookie;
use crate::client::{Server, parse_response};
use crate::directory::{cheap, filled, now, put};
use linecard_contract::{Method, Operation, validate};
use linecard_model::API;
use linecard_model::services::LOGIN;
use linecard_schema::{faulty_body, full_body};
use linecard_server::{
    ChangeFn, Config, MemoryStore, RecordKey, RestoreSource, Store, StoreFuture, Stored, StoredItem, Write,
};
use serde_json::{Value, json};
use std::io::{Read, Write as _};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc::Sender;

/// A store that panics, or never answers.
struct Failing {
    panics: bool,
}

impl Failing {
    fn fail<T: 'static>(&self) -> StoreFuture<'_, T> {
        assert!(!self.panics, "hunter2");
        Box::pin(std::future::pending())
    }
}

impl Store for Failing {
    fn read<'s>(&'s self, _: &'s [RecordKey]) -> StoreFuture<'s, Vec<Option<Stored>>> {
        self.fail()
    }

    fn list<'s>(&'s self, _: &'s RecordKey) -> StoreFuture<'s, Vec<(RecordKey, Value)>> {
        self.fail()
    }

    fn audit(&self, _: i64, _: usize) -> StoreFuture<'_, Vec<(i64, Value)>> {
        self.fail()
    }

    fn change(&self, _: Vec<RecordKey>, _: ChangeFn) -> StoreFuture<'_, ()> {
        self.fail()
    }

    fn check(&self) -> StoreFuture<'_, ()> {
        self.fail()
    }

    fn snapshot(&self, _: Sender<Vec<StoredItem>>) -> StoreFuture<'_, ()> {
        self.fail()
    }

    fn restore(&self, _: RestoreSource, _: bool) -> StoreFuture<'_, ()> {
        self.fail()
    }
}

fn config(change: impl FnOnce(&mut Config)) -> Config {
    let mut config = Config::default();
    config.password_cost = cheap();
    change(&mut config);
    config
}

/// Servers in the states that the statuses need, and cookies of the first.
struct Servers {
    usual: Server,
    slow: Server,
    fast: Server,
    busy: Server,
    failing: Server,
    stuck: Server,
    of_all: String,
    of_other: String,
}

impl Servers {
    fn start() -> Servers {
        let store = filled();
        let user = r#"{"type": "user", "tenantId": "t", "groupId": "g", "userId": "x", "services": []}"#;
        let assigned = API.services.iter().filter(|service| service.is_assigned);
        let services: Vec<&str> = assigned.map(|service| service.name).collect();
        let two = r#""services": ["call-processing-policies", "selective-call-acceptance"], "username": "u@t""#;
        let all = format!(r#""services": {}, "username": "u@t""#, json!(services));
        assert!(crate::directory::LINES.contains(two));
        put(store.as_ref(), &format!("{}{user}\n", crate::directory::LINES.replace(two, &all))).unwrap();
        // No request creates a call center.
        let call_center = RecordKey::state("t", "g", "", "group-call-center/help");
        let write = Box::new(move |_: &[Option<Stored>]| vec![Write::Put(call_center.clone(), json!({}).into())]);
        now(store.change(Vec::new(), write)).unwrap();
        let usual = Server::with(&config(|_| {}), store);
        let of_all = cookie(&usual, "all", "of all");
        let of_other = cookie(&usual, "w@t", "of w");
        let memory = || Arc::new(MemoryStore::default());
        Servers {
            slow: Server::with(&config(|it| it.body_timeout = Duration::from_millis(200)), filled()),
            fast: Server::with(&config(|it| it.rate_limit = Some(1.try_into().unwrap())), memory()),
            busy: Server::with(&config(|it| it.max_concurrent = 0), memory()),
            failing: Server::with(&config(|_| {}), Arc::new(Failing { panics: true })),
            stuck: Server::with(
                &config(|it| it.request_timeout = Duration::from_millis(200)),
                Arc::new(Failing { panics: false }),
            ),
            usual,
            of_all,
            of_other,
        }
    }

    /// Sends the request that an example answers, and returns the status and the body.
    fn provoke(&self, operation: &'static Operation, status: u16, name: &str) -> (u16, Value) {
        let path = path(operation, &[]);
        let body = operation
            .request
            .and_then(|it| full_body(it.object, it.method))
            .map_or_else(String::new, |it| it.to_string());
        let cookie = ("cookie", self.of_all.as_str());
        let ask = |server: &Server, method: &str, path: &str, headers: &[(&str, &str)], body: &str| {
            let response = server.ask_with(method, path, headers, body);
            (response.status, response.json())
        };
        let method = operation.method.as_str();
        let usual = |path: &str, body: &str| ask(&self.usual, method, path, &[cookie], body);
        match (status, name) {
            (400, "body") => {
                let content = operation.request.unwrap();
                usual(&path, &faulty_body(content.object, content.method).unwrap().to_string())
            }
            (400, "path") => usual(&path_of_bytes(operation), ""),
            (401, "credentials") => usual(&path, r#"{"username": "u@t", "password": "hunter2"}"#),
            (401, _) => ask(&self.usual, method, &path, &[], &body),
            (403, _) => ask(&self.usual, method, &path, &[("cookie", &self.of_other)], &body),
            (404, "item") => {
                let item = ["instance_name", "call_center_name"].map(|name| (name, "nothing"));
                usual(&self::path(operation, &item), &body)
            }
            (404, "tenant") => usual(&self::path(operation, &[("tenant_id", "nobody")]), &body),
            (404, "group") => usual(&self::path(operation, &[("group_id", "nobody")]), &body),
            (404, "user") => usual(&self::path(operation, &[("user_id", "nobody")]), &body),
            (404, "service") => usual(&self::path(operation, &[("user_id", "x")]), &body),
            (404, "slash") => {
                let named =
                    ["tenant_id", "group_id", "user_id", "instance_name", "call_center_name"].map(|name| (name, "a"));
                usual(self::path(operation, &named).trim_end_matches('/'), &body)
            }
            (405, _) => ask(&self.usual, "PATCH", &path, &[cookie], ""),
            (406, _) => ask(&self.usual, method, &path, &[cookie, ("accept", "text/html")], &body),
            (408, _) => self.slow_body(method, &path),
            (412, _) => ask(&self.usual, method, &path, &[cookie, ("if-match", "\"x\"")], &valid(operation)),
            (413, _) => usual(&path, &" ".repeat((1 << 20) + 1)),
            (415, _) => {
                let origin = format!("http://{}", self.usual.address);
                ask(&self.usual, method, &path, &[cookie, ("origin", &origin), ("content-type", "text/plain")], "{}")
            }
            (416, _) => usual(&path, "[]"),
            (429, _) => (0..4)
                .map(|_| ask(&self.fast, method, &path, &[], &body))
                .find(|(status, _)| *status == 429)
                .unwrap_or_default(),
            (500, _) => ask(&self.failing, method, &path, &[session()], &body),
            (503, _) => ask(&self.busy, method, &path, &[session()], &body),
            (504, _) => ask(&self.stuck, method, &path, &[session()], &body),
            _ => panic!("{status} {name}: nothing provokes it"),
        }
    }

    /// Sends the head of a request, and not its body.
    fn slow_body(&self, method: &str, path: &str) -> (u16, Value) {
        let cookie = cookie(&self.slow, "all", "of all");
        let mut socket = TcpStream::connect(self.slow.address).unwrap();
        let head =
            format!("{method} {path} HTTP/1.1\r\nhost: localhost\r\ncookie: {cookie}\r\ncontent-length: 2\r\n\r\n");
        socket.write_all(head.as_bytes()).unwrap();
        let mut response = Vec::new();
        socket.read_to_end(&mut response).unwrap();
        parse_response(&response)
    }
}

/// A cookie in the form of a session that no store has.
fn session() -> (&'static str, &'static str) {
    ("cookie", "sessionid=0000000000000000000000000000000000000000000000000000000000000000")
}

/// Returns the path of an operation for the user `u`, with some segments replaced.
fn path(operation: &Operation, replaced: &[(&str, &str)]) -> String {
    let usual = [
        ("tenant_id", "t"),
        ("group_id", "g"),
        ("user_id", "u"),
        ("instance_name", "lunch"),
        ("call_center_name", "help"),
    ];
    let values = replaced.iter().chain(&usual);
    values.fold(operation.path.to_string(), |path, (name, value)| path.replace(&format!("{{{name}}}"), value))
}

/// Returns the path with a last segment that is no text.
fn path_of_bytes(operation: &Operation) -> String {
    path(operation, &[(operation.segments().last().unwrap(), "%FF")])
}

/// Returns a body that the stored state allows: a new item, or the stored one.
fn valid(operation: &'static Operation) -> String {
    let Some(content) = operation.request else { return String::new() };
    let mut body = full_body(content.object, content.method).unwrap();
    if operation.segments().any(|name| name == "instance_name") {
        body = json!({"name": "lunch"});
    } else if body.get("departmentName").is_some() {
        body = json!({"departmentName": "another"});
    } else if validate(content.object, content.method, json!({})).is_valid() {
        body = json!({});
    }
    body.to_string()
}

/// Returns whether a POST creates an item that has a path of its own.
fn is_collection(operation: &Operation) -> bool {
    let item = format!("{}{{instance_name}}/", operation.path);
    operation.method == Method::Post && API.operations().any(|(_, other)| other.path.to_string() == item)
}

#[test]
fn examples_of_errors_are_real_answers() {
    let servers = Servers::start();
    let document: Value = servers.usual.ask("GET", "/openapi.json", "").json();
    let collections = API.operations().filter(|(_, operation)| is_collection(operation));
    for (_, operation) in collections {
        let content = operation.request.unwrap();
        let mut item = full_body(content.object, content.method).unwrap();
        // The bodies that are sent later are other items.
        let key = if item.get("departmentName").is_some() { "departmentName" } else { "name" };
        item[key] = json!("lunch");
        let cookie = [("cookie", servers.of_all.as_str())];
        let made = servers.usual.ask_with("POST", &path(operation, &[]), &cookie, &item.to_string());
        assert_eq!(made.status, 200, "{}", made.text);
    }
    let (mut count, mut faults) = (0, Vec::new());
    for operation in [&LOGIN].into_iter().chain(API.operations().map(|(_, operation)| operation)) {
        let responses = &document["paths"][operation.path.to_string()][operation.method.as_id()]["responses"];
        for (code, response) in responses.as_object().unwrap() {
            let status: u16 = code.parse().unwrap();
            let Some(reference) = response["$ref"].as_str().filter(|_| status >= 400) else { continue };
            let examples = &document.pointer(&reference[1..]).unwrap()["content"]["application/json"]["examples"];
            for (name, example) in examples.as_object().unwrap() {
                let answer = servers.provoke(operation, status, name);
                if answer != (status, example["value"].clone()) {
                    faults.push(format!("{} {code} {name}:\n  {}\n  {answer:?}", operation.id, example["value"]));
                }
                count += 1;
            }
        }
    }
    assert!(faults.is_empty(), "{} of {count} differ:\n{}", faults.len(), faults.join("\n"));
    assert!(count > 100, "{count} examples are few");
}
