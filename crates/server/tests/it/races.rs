//! Concurrent clients: with `If-Match` no update is lost; without it, no update of another attribute or item is lost.

use crate::client::{ACCEPTANCE, POLICIES, Server, agent, try_ask};
use linecard_server::{ChangeFn, Config, MemoryStore, RecordKey, RecordKind, SqliteStore, Store, Write};
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tempfile::TempDir;

const CLIENTS: usize = 50;

fn each(test: impl Fn(&Server)) {
    let folder = TempDir::new().unwrap();
    let stores: [Arc<dyn Store>; 2] =
        [Arc::new(MemoryStore::default()), Arc::new(SqliteStore::open(folder.path()).unwrap())];
    for store in stores {
        test(&Server::with(&Config::open(), store));
    }
}

/// Runs concurrent clients, each with its number.
fn clients(
    server: &Server,
    client: impl Fn(usize, &dyn Fn(&str, &str, &[(&str, &str)], &str) -> (u16, String, Value)) + Sync,
) {
    std::thread::scope(|scope| {
        for number in 0..CLIENTS {
            let client = &client;
            scope.spawn(move || {
                let agent = agent(1);
                client(number, &|method, path, headers, body| {
                    let response = try_ask(&agent, server.address, method, path, headers, body).unwrap();
                    let json = if response.text.is_empty() { Value::Null } else { response.json() };
                    (response.status, response.header("etag").to_owned(), json)
                });
            });
        }
    });
}

#[test]
fn with_if_match_no_increment_is_lost() {
    each(|server| {
        let before = server.get(POLICIES)["maxSimultaneousCalls"].as_u64().unwrap();
        let lost = AtomicUsize::new(0);
        clients(server, |_, ask| {
            loop {
                let (_, tag, shown) = ask("GET", POLICIES, &[], "");
                let more = json!({"maxSimultaneousCalls": shown["maxSimultaneousCalls"].as_u64().unwrap() + 1});
                match ask("PUT", POLICIES, &[("if-match", &tag)], &more.to_string()).0 {
                    200 => return,
                    412 => lost.fetch_add(1, Ordering::Relaxed),
                    other => panic!("{other}"),
                };
            }
        });
        let after = server.get(POLICIES)["maxSimultaneousCalls"].as_u64().unwrap();
        assert_eq!(after, before + CLIENTS as u64);
        // Otherwise the clients ran one after the other, and this tests nothing.
        assert!(lost.load(Ordering::Relaxed) > 0);
    });
}

#[test]
fn different_clients_change_different_attributes_of_one_object() {
    // Boolean attributes.
    let flags: Vec<String> = {
        let shown = Server::start().get(POLICIES);
        let shown = shown.as_object().unwrap().iter();
        shown.filter(|(_, value)| value.is_boolean()).map(|(name, _)| name.clone()).collect()
    };
    assert!(flags.len() >= 15);
    each(|server| {
        let path = |number: usize| format!("{ACCEPTANCE}criteria/{number}/");
        let callers = json!({"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true});
        clients(server, |number, ask| {
            let flag = &flags[number % flags.len()];
            // The list is changed by name: no client removes the item of another.
            let created = json!({"criteria": [{"name": number.to_string(), "fromDnCriteria": callers}]});
            assert_eq!(ask("PUT", ACCEPTANCE, &[], &created.to_string()).0, 200);
            for round in 0..2 {
                let value = round % 2 == 0;
                // Clients that share an attribute see the same last value.
                assert_eq!(ask("PUT", POLICIES, &[], &json!({flag: value}).to_string()).0, 200);
                let put = json!({"name": number.to_string(), "active": value});
                assert_eq!(ask("PUT", &path(number), &[], &put.to_string()).0, 200);
                assert_eq!(ask("GET", &path(number), &[], "").2["active"], value);
            }
            let last = json!({flag: (number % flags.len()).is_multiple_of(2)}).to_string();
            assert_eq!(ask("PUT", POLICIES, &[], &last).0, 200);
        });
        let shown = server.get(POLICIES);
        let mut differing = flags.iter().enumerate().filter(|(number, flag)| shown[flag.as_str()] != (number % 2 == 0));
        assert_eq!(differing.next(), None);
        let list = server.get(ACCEPTANCE);
        let mut names: Vec<usize> = list["criteria"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item["name"].as_str().unwrap().parse().unwrap())
            .collect();
        names.sort_unstable();
        assert_eq!(names, (0..CLIENTS).collect::<Vec<_>>());
    });
}

/// A store that opened a file for each read would run out of file descriptors.
#[test]
#[cfg(target_os = "linux")]
fn many_reads_open_few_files() {
    let folder = TempDir::new().unwrap();
    let store = Arc::new(SqliteStore::open(folder.path()).unwrap());
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    // Reading all of it takes a while, so that the reads overlap.
    let key = |number: usize| RecordKey::state("t", "g", "u", &number.to_string());
    let fill: ChangeFn = Box::new(move |_| (0..1000).map(|number| Write::Put(key(number), json!({}).into())).collect());
    runtime.block_on(store.change(Vec::new(), fill)).unwrap();
    let read = || {
        let store = Arc::clone(&store);
        runtime.spawn(async move { store.list(&RecordKey::all(RecordKind::State)).await })
    };
    let reads: Vec<_> = (0..100).map(|_| read()).collect();
    for read in reads {
        assert_eq!(runtime.block_on(read).unwrap().unwrap().len(), 1000);
    }
    let files =
        std::fs::read_dir("/proc/self/fd").unwrap().filter_map(|file| std::fs::read_link(file.ok()?.path()).ok());
    let open = files.filter(|file| file.starts_with(folder.path())).count();
    assert!((1..40).contains(&open), "{open} files are open");
}
