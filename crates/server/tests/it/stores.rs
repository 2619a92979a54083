//! One suite for all stores.

use crate::client::{ACCEPTANCE, Server};
use linecard_server::{Change, Config, MemoryStore, Place, SqliteStore, Store, StoreError};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::future::Future;
use std::sync::Arc;
use tempfile::TempDir;

fn place(user: &str) -> Place {
    Place { tenant: "t".to_owned(), group: "g".to_owned(), user: user.to_owned(), service: "s".to_owned() }
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(future)
}

fn count_up() -> Change {
    Box::new(|stored| Some(json!({"count": stored.map_or(0, |stored| stored["count"].as_i64().unwrap()) + 1})))
}

/// Runs a test with each store.
fn each(test: impl Fn(Arc<dyn Store>)) {
    test(Arc::new(MemoryStore::default()));
    let folder = TempDir::new().unwrap();
    test(Arc::new(SqliteStore::open(folder.path()).unwrap()));
}

#[test]
fn what_is_written_is_read() {
    each(|store| {
        run(async {
            assert_eq!(store.read(&place("u")).await.unwrap(), None);
            store
                .change(
                    place("u"),
                    Box::new(|stored| {
                        assert_eq!(stored, None);
                        Some(json!({"name": "☎ ' \" \\ \u{0}", "number": 1.5}))
                    }),
                )
                .await
                .unwrap();
            store.change(place("v"), count_up()).await.unwrap();
            assert_eq!(store.read(&place("u")).await.unwrap(), Some(json!({"name": "☎ ' \" \\ \u{0}", "number": 1.5})));
            assert_eq!(store.read(&place("v")).await.unwrap(), Some(json!({"count": 1})));
            // No part of a place runs into the next.
            let other = Place { user: String::new(), group: "gu".to_owned(), ..place("u") };
            assert_eq!(store.read(&other).await.unwrap(), None);
            store.check().await.unwrap();
        });
    });
}

#[test]
fn a_change_that_changes_nothing_or_panics_leaves_all_as_it_was() {
    each(|store| {
        run(async {
            store.change(place("u"), count_up()).await.unwrap();
            store.change(place("u"), Box::new(|_| None)).await.unwrap();
            let panicking = Arc::clone(&store);
            let change: Change = Box::new(|_| panic!("on purpose"));
            let result = tokio::spawn(async move { panicking.change(place("u"), change).await }).await;
            assert!(!matches!(result, Ok(Ok(()))));
            store.change(place("u"), count_up()).await.unwrap();
            assert_eq!(store.read(&place("u")).await.unwrap(), Some(json!({"count": 2})));
        });
    });
}

#[test]
fn no_change_is_lost() {
    each(|store| {
        run(async {
            let tasks: Vec<_> = (0..50)
                .map(|_| {
                    let store = Arc::clone(&store);
                    tokio::spawn(async move { store.change(place("u"), count_up()).await })
                })
                .collect();
            for task in tasks {
                task.await.unwrap().unwrap();
            }
            assert_eq!(store.read(&place("u")).await.unwrap(), Some(json!({"count": 50})));
        });
    });
}

/// Two servers over one file: what both change at once is changed twice.
#[test]
fn no_change_is_lost_between_two_servers() {
    let folder = TempDir::new().unwrap();
    let servers: Vec<Server> =
        (0..2).map(|_| Server::with(&Config::open(), Arc::new(SqliteStore::open(folder.path()).unwrap()))).collect();
    std::thread::scope(|scope| {
        for (number, server) in servers.iter().enumerate() {
            scope.spawn(move || {
                for round in 0..10 {
                    let item = json!({"name": format!("{number} {round}"), "fromDnCriteria":
                        {"selection": "Any", "includeAnonymousCallers": true, "includeUnavailableCallers": true}});
                    server.send("POST", &format!("{ACCEPTANCE}criteria/"), &item);
                }
            });
        }
    });
    assert_eq!(servers[0].get(ACCEPTANCE)["criteria"].as_array().unwrap().len(), 20);
    assert_eq!(servers[0].get(ACCEPTANCE), servers[1].get(ACCEPTANCE));
}

#[test]
fn servers_that_start_at_once_make_one_database() {
    for _ in 0..5 {
        let folder = TempDir::new().unwrap();
        std::thread::scope(|scope| {
            for user in ["a", "b", "c", "d"] {
                let folder = &folder;
                scope.spawn(move || {
                    let store = SqliteStore::open(folder.path()).unwrap();
                    run(store.change(place(user), count_up())).unwrap();
                });
            }
        });
        let store = SqliteStore::open(folder.path()).unwrap();
        assert_eq!(run(store.read(&place("d"))).unwrap(), Some(json!({"count": 1})));
    }
}

#[test]
fn a_database_outlives_its_server() {
    let folder = TempDir::new().unwrap();
    let inner = folder.path().join("made/on the way");
    for expected in 1..4 {
        let store = SqliteStore::open(&inner).unwrap();
        run(store.change(place("u"), count_up())).unwrap();
        assert_eq!(run(store.read(&place("u"))).unwrap(), Some(json!({"count": expected})));
    }
    let connection = Connection::open(inner.join("linecard.sqlite3")).unwrap();
    let journal: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    let integrity: String = connection.pragma_query_value(None, "integrity_check", |row| row.get(0)).unwrap();
    assert_eq!((journal.as_str(), integrity.as_str()), ("wal", "ok"));
}

#[track_caller]
fn is_refused(folder: &TempDir) -> String {
    let error = SqliteStore::open(folder.path()).unwrap_err();
    error.to_string().replace(&folder.path().display().to_string(), "FOLDER")
}

#[test]
fn a_database_of_a_newer_or_another_program_is_refused_and_left_alone() {
    let folder = TempDir::new().unwrap();
    drop(SqliteStore::open(folder.path()).unwrap());
    let path = folder.path().join("linecard.sqlite3");
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    insta::assert_snapshot!(is_refused(&folder), @"the database FOLDER/linecard.sqlite3 has version 99, and this program knows versions up to 1; use a newer program");

    std::fs::remove_file(&path).unwrap();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE calls (id INTEGER)").unwrap();
    let before = std::fs::read(&path).unwrap();
    insta::assert_snapshot!(is_refused(&folder), @"FOLDER/linecard.sqlite3 is a database of another program; name another folder");
    assert_eq!(std::fs::read(&path).unwrap(), before);

    std::fs::write(&path, "no database at all, and long enough to be asked whether it is one".repeat(20)).unwrap();
    insta::assert_snapshot!(is_refused(&folder), @"cannot open the database FOLDER/linecard.sqlite3: file is not a database");

    std::fs::remove_file(&path).unwrap();
    std::fs::create_dir(&path).unwrap();
    assert!(is_refused(&folder).starts_with("cannot open the database FOLDER/linecard.sqlite3: "));
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    assert!(matches!(SqliteStore::open(&file).unwrap_err(), StoreError::Folder { .. }));
}

#[test]
fn what_is_damaged_is_no_answer() {
    let folder = TempDir::new().unwrap();
    let store = SqliteStore::open(folder.path()).unwrap();
    run(store.change(place("u"), count_up())).unwrap();
    let connection = Connection::open(folder.path().join("linecard.sqlite3")).unwrap();
    connection.execute("UPDATE state SET body = '{'", ()).unwrap();
    assert!(matches!(run(store.read(&place("u"))), Err(StoreError::Damaged)));
    assert!(matches!(run(store.change(place("u"), count_up())), Err(StoreError::Damaged)));
    let value: Value = json!("{");
    let body: String = connection.query_row("SELECT body FROM state", (), |row| row.get(0)).unwrap();
    assert_eq!(Value::String(body), value);
}
