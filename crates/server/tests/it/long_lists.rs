//! Changes of a long list, of which the server looks only at the items that they name, and writes only what differs.

use crate::client::{ACCEPTANCE, Server};
use crate::directory::now;
use linecard_behaviour::{BEHAVIOUR, json_size};
use linecard_contract::Method;
use linecard_model::API;
use linecard_server::{Config, MemoryStore, SqliteStore, Store, restore, snapshot};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;

/// The number of items at first, whose text is long.
const ITEMS: usize = 200;

fn item(name: &str, number: usize) -> Value {
    let numbers = [format!("+3225550{number:03}"), format!("+3225551{number:03}")];
    json!({"name": name, "active": number.is_multiple_of(2), "fromDnCriteria": {"selection": "Specified Only",
        "includeAnonymousCallers": true, "includeUnavailableCallers": true, "phoneNumbers": numbers}})
}

/// The change of a step: each sort in turn, of items here and there. Some are refused.
fn change(step: usize) -> (Method, String, Value) {
    let (number, other) = (step * 37 % ITEMS, step * 53 % ITEMS);
    let (name, other) = (format!("n{number}"), format!("n{other}"));
    let of_item = |name: &str| format!("{ACCEPTANCE}criteria/{name}/");
    match step % 8 {
        0 => (Method::Put, of_item(&name), json!({"name": name, "newName": format!("é {step}")})),
        1 => (Method::Put, of_item(&name), json!({"name": name, "newName": other})),
        2 => (Method::Delete, of_item(&name), json!({"name": name})),
        3 => (Method::Post, format!("{ACCEPTANCE}criteria/"), item(&name, step)),
        4 => {
            let items = json!([{"name": other, "delete": true}, item(&name, step), item("last", step)]);
            (Method::Put, ACCEPTANCE.to_owned(), json!({"criteria": items}))
        }
        5 => (Method::Put, of_item(&name), json!({"name": name, "active": step})),
        _ => (Method::Put, of_item(&name), json!({"name": name, "active": (step / 8).is_multiple_of(2)})),
    }
}

/// The state that a change of the whole list leaves, and what is shown of it.
struct Reference(Value);

impl Reference {
    fn change(&mut self, method: Method, path: &str, body: &Value) -> bool {
        let found = API.find(method, path).unwrap();
        match BEHAVIOUR.change(&found, Some(&self.0), body) {
            Ok(state) => self.0 = state,
            Err(_) => return false,
        }
        true
    }

    fn check(&self, server: &Server, path: &str) {
        let found = API.find(Method::Get, path).unwrap();
        let expected = BEHAVIOUR.response(&found, Some(&self.0));
        let response = server.ask("GET", path, "");
        assert_eq!((response.status == 200).then(|| response.json()), expected, "{path}");
    }
}

/// Sends changes to two servers in turn, which `open` starts on the same store, and starts them again now and then.
fn check(steps: usize, open: impl Fn() -> [Arc<dyn Store>; 2], mut after: impl FnMut()) {
    let start = || open().map(|store| Server::with(&Config::open(), store));
    let mut servers = start();
    let mut reference = Reference(json!({"criteria": []}));
    let all: Vec<Value> = (0..ITEMS).map(|number| item(&format!("n{number}"), number)).collect();
    let all = json!({"criteria": all});
    servers[0].send("PUT", ACCEPTANCE, &all);
    assert!(reference.change(Method::Put, ACCEPTANCE, &all));
    let mut accepted = 0;
    for step in 0..steps {
        // Mostly one of them, so that it knows what it has written.
        let server = &servers[usize::from(step % 41 > 35)];
        let (method, path, body) = change(step);
        let response = server.ask(method.as_str(), &path, &body.to_string());
        let is_accepted = reference.change(method, &path, &body);
        assert_eq!(response.status == 200, is_accepted, "{method} {path} {body}: {}", response.text);
        accepted += usize::from(is_accepted);
        reference.check(server, &format!("{ACCEPTANCE}criteria/n{}/", step * 37 % ITEMS));
        if step % 20 == 19 {
            reference.check(server, ACCEPTANCE);
        }
        if step % 100 == 99 {
            drop(servers);
            servers = start();
            reference.check(&servers[1], ACCEPTANCE);
        }
        after();
    }
    assert!(accepted > steps / 2, "{accepted} of {steps} changes are accepted");
}

#[test]
fn a_long_list_in_memory_follows_its_changes() {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::default());
    check(160, || [Arc::clone(&store), Arc::clone(&store)], || ());
}

/// The number of changes that a database has beside its records.
fn patches(folder: &Path) -> usize {
    let connection = Connection::open(folder.join("linecard.sqlite3")).unwrap();
    connection.query_row("SELECT count(*) FROM patch", (), |row| row.get(0)).unwrap()
}

#[test]
fn a_long_list_in_a_database_follows_its_changes() {
    let folder = TempDir::new().unwrap();
    let open = || Arc::new(SqliteStore::open(folder.path()).unwrap());
    let mut most = 0;
    check(240, || [open(), open()], || most = most.max(patches(folder.path())));
    assert!((10..=64).contains(&most), "there are at most {most} changes");

    // What a backup has, and what is left of a store that is replaced.
    let kept = now(snapshot(open().as_ref())).unwrap();
    let memory = MemoryStore::default();
    now(restore(&memory, kept.clone())).unwrap();
    assert_eq!(now(snapshot(&memory)).unwrap(), kept);
    now(restore(open().as_ref(), kept.clone())).unwrap();
    assert_eq!((patches(folder.path()), now(snapshot(open().as_ref())).unwrap()), (0, kept));
}

#[test]
fn a_change_of_an_item_meets_the_limits_of_the_whole_state() {
    let path = format!("{ACCEPTANCE}criteria/");
    let mut config = Config::open();
    config.max_state = 4000;
    let server = Server::with(&config, Arc::new(MemoryStore::default()));
    let mut reference = Reference(json!({"criteria": [], "$version": 1}));
    loop {
        let count = reference.0["criteria"].as_array().unwrap().len();
        let body = item(&format!("n{count}"), count);
        assert!(reference.change(Method::Post, &path, &body));
        let is_accepted = server.ask("POST", &path, &body.to_string()).status == 200;
        assert_eq!(is_accepted, json_size(&reference.0) <= config.max_state, "{count} items");
        if !is_accepted {
            assert!(count > 10);
            break;
        }
    }

    config.max_items = 5;
    let server = Server::with(&config, Arc::new(MemoryStore::default()));
    let statuses =
        (0..7).map(|number| server.ask("POST", &path, &item(&format!("n{number}"), number).to_string()).status);
    assert_eq!(statuses.collect::<Vec<_>>(), [200, 200, 200, 200, 200, 400, 400]);
}
