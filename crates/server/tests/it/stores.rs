//! One suite for all stores.

use crate::client::{ACCEPTANCE, Server};
use crate::database::Database;
use linecard_server::{
    ChangeFn, Chunk, Config, MemoryStore, PostgresStore, RecordKey, RecordKind, RestoreSource, SqliteStore, Store,
    StoreError, Stored, StoredItem, Write, restore, snapshot,
};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::future::Future;
use std::sync::Arc;
use std::time::Instant;
use tempfile::TempDir;
use tokio::sync::mpsc;

pub(crate) fn key(user: &str) -> RecordKey {
    RecordKey::state("t", "g", user, "s")
}

pub(crate) fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(future)
}

/// Increments a counter in the record of a user.
pub(crate) async fn count_up(store: &dyn Store, user: &str) -> Result<(), StoreError> {
    let key = key(user);
    let count = |stored: &Option<Stored>| stored.as_ref().map_or(0, |stored| stored["count"].as_i64().unwrap());
    let write = {
        let key = key.clone();
        move |stored: &[Option<Stored>]| vec![Write::Put(key.clone(), json!({"count": count(&stored[0]) + 1}).into())]
    };
    store.change(vec![key], Box::new(write)).await
}

/// The stored state of a user.
pub(crate) async fn stored(store: &dyn Store, user: &str) -> Option<Value> {
    store.read(&[key(user)]).await.unwrap().remove(0).map(Stored::into_value)
}

/// Writes one record.
pub(crate) async fn put(store: &dyn Store, key: RecordKey, record: Value) {
    let write = move |_: &[Option<Stored>]| vec![Write::Put(key.clone(), record.clone().into())];
    store.change(Vec::new(), Box::new(write)).await.unwrap();
}

/// Runs a test with each store.
pub(crate) fn each(test: impl Fn(Arc<dyn Store>)) {
    test(Arc::new(MemoryStore::default()));
    let folder = TempDir::new().unwrap();
    test(Arc::new(SqliteStore::open(folder.path()).unwrap()));
    if let Some(database) = Database::new() {
        test(Arc::new(run(PostgresStore::open(&database.url)).unwrap()));
    }
}

#[test]
fn what_is_written_is_read() {
    each(|store| {
        run(async {
            assert_eq!(stored(&*store, "u").await, None);
            let record = json!({"name": "☎ ' \" \\ \u{0}", "number": 1.5});
            put(&*store, key("u"), record.clone()).await;
            count_up(&*store, "v").await.unwrap();
            assert_eq!(stored(&*store, "u").await, Some(record.clone()));
            assert_eq!(stored(&*store, "v").await, Some(json!({"count": 1})));
            // Records come in the order of the keys.
            let keys = [key("v"), key("w"), key("u")];
            assert_eq!(store.read(&keys).await.unwrap(), [Some(json!({"count": 1}).into()), None, Some(record.into())]);
            // The parts of a key are separate.
            let other = RecordKey { user: String::new(), group: "gu".to_owned(), ..key("u") };
            assert_eq!(store.read(&[other]).await.unwrap(), [None]);
            // Any text is a name, and different texts are different names.
            let names = ["", "\u{0}", "\u{1}", "\u{1}\u{1}", "\u{1}\u{2}", "\\0", "a\u{0}", "%", "☎", "A", "a", "_"];
            for name in names {
                put(&*store, RecordKey::account(name), json!({"name": name})).await;
            }
            let keys = names.map(RecordKey::account);
            let records = store.read(&keys).await.unwrap();
            assert_eq!(records, names.map(|name| Some(json!({"name": name}).into())));
            let mut sorted = names.map(RecordKey::account);
            sorted.sort();
            let listed = store.list(&RecordKey::all(RecordKind::Account)).await.unwrap();
            assert_eq!(listed.iter().map(|(key, _)| key).collect::<Vec<_>>(), sorted.iter().collect::<Vec<_>>());
            let all = snapshot(&*store).await.unwrap().into_iter().map(Write::from);
            let accounts: Vec<_> = all
                .filter_map(|write| match write {
                    Write::Put(key, _) if key.kind == RecordKind::Account => Some(key),
                    _ => None,
                })
                .collect();
            assert_eq!(accounts, sorted);
            assert_eq!(store.read(&[]).await.unwrap(), []);
            store.check().await.unwrap();
        });
    });
}

#[test]
fn a_list_is_bounded_and_in_order() {
    each(|store| {
        run(async {
            let written = [("b", "g", "u"), ("a", "h", "u"), ("a", "g", "v"), ("a", "g", "u"), ("ab", "g", "u")];
            for (tenant, group, user) in written {
                put(&*store, RecordKey::user(tenant, group, user), json!({})).await;
                put(&*store, RecordKey::state(tenant, group, user, "s"), json!({})).await;
            }
            for (within, expected) in [
                (RecordKey::all(RecordKind::User), "a/g/u a/g/v a/h/u ab/g/u b/g/u"),
                (RecordKey { kind: RecordKind::User, ..RecordKey::tenant("a") }, "a/g/u a/g/v a/h/u"),
                (RecordKey { kind: RecordKind::User, ..RecordKey::group("a", "g") }, "a/g/u a/g/v"),
                (RecordKey { user: "u".to_owned(), ..RecordKey::all(RecordKind::User) }, "a/g/u a/h/u ab/g/u b/g/u"),
                (RecordKey::all(RecordKind::Tenant), ""),
            ] {
                let listed = store.list(&within).await.unwrap();
                let names: Vec<_> =
                    listed.iter().map(|(key, _)| [&*key.tenant, &key.group, &key.user].join("/")).collect();
                assert_eq!(names.join(" "), expected, "{within:?}");
            }
        });
    });
}

#[test]
fn a_removed_record_is_gone_and_a_change_is_atomic() {
    each(|store| {
        run(async {
            count_up(&*store, "u").await.unwrap();
            let change: ChangeFn = Box::new(|_| {
                vec![Write::Remove(key("u")), Write::Remove(key("v")), Write::Put(key("w"), json!({}).into())]
            });
            store.change(Vec::new(), change).await.unwrap();
            assert_eq!(
                store.read(&[key("u"), key("v"), key("w")]).await.unwrap(),
                [None, None, Some(json!({}).into())]
            );
            // If several writes have the same key, the last one is stored.
            let change: ChangeFn = Box::new(|_| {
                let put = |number| Write::Put(key("w"), json!({"number": number}).into());
                vec![
                    put(1),
                    Write::Remove(key("w")),
                    put(2),
                    Write::Put(key("x"), json!({}).into()),
                    Write::Remove(key("x")),
                ]
            });
            store.change(Vec::new(), change).await.unwrap();
            assert_eq!(store.read(&[key("w"), key("x")]).await.unwrap(), [Some(json!({"number": 2}).into()), None]);
        });
    });
}

#[test]
fn the_audit_trail_is_read_in_order_and_in_pages() {
    each(|store| {
        run(async {
            for number in 0..5 {
                let change: ChangeFn =
                    Box::new(move |_| vec![Write::Audit(json!({"a": number})), Write::Audit(json!({"b": number}))]);
                store.change(Vec::new(), change).await.unwrap();
            }
            let mut read = Vec::new();
            let mut after = 0;
            loop {
                let page = store.audit(after, 3).await.unwrap();
                assert!(page.len() <= 3);
                let Some((last, _)) = page.last() else { break };
                assert!(page[0].0 > after && *last >= page[0].0);
                after = *last;
                read.extend(page.into_iter().map(|(_, entry)| entry));
            }
            let expected: Vec<Value> = (0..5).flat_map(|number| [json!({"a": number}), json!({"b": number})]).collect();
            assert_eq!(read, expected);
        });
    });
}

#[test]
fn a_change_without_writes_or_with_a_panic_changes_nothing() {
    each(|store| {
        run(async {
            count_up(&*store, "u").await.unwrap();
            store.change(vec![key("u")], Box::new(|_| Vec::new())).await.unwrap();
            let panicking = Arc::clone(&store);
            let change: ChangeFn = Box::new(|_| panic!("on purpose"));
            let result = tokio::spawn(async move { panicking.change(vec![key("u")], change).await }).await;
            assert!(!matches!(result, Ok(Ok(()))));
            count_up(&*store, "u").await.unwrap();
            assert_eq!(stored(&*store, "u").await, Some(json!({"count": 2})));
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
                    tokio::spawn(async move { count_up(&*store, "u").await })
                })
                .collect();
            for task in tasks {
                task.await.unwrap().unwrap();
            }
            assert_eq!(stored(&*store, "u").await, Some(json!({"count": 50})));
        });
    });
}

/// Two servers over one file increment the same counter.
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
fn servers_that_start_at_the_same_time_create_one_database() {
    for _ in 0..5 {
        let folder = TempDir::new().unwrap();
        std::thread::scope(|scope| {
            for user in ["a", "b", "c", "d"] {
                let folder = &folder;
                scope.spawn(move || {
                    let store = SqliteStore::open(folder.path()).unwrap();
                    run(count_up(&store, user)).unwrap();
                });
            }
        });
        let store = SqliteStore::open(folder.path()).unwrap();
        assert_eq!(run(stored(&store, "d")), Some(json!({"count": 1})));
    }
}

#[test]
fn a_database_outlives_its_server() {
    let folder = TempDir::new().unwrap();
    let inner = folder.path().join("made/on the way");
    for expected in 1..4 {
        let store = SqliteStore::open(&inner).unwrap();
        run(count_up(&store, "u")).unwrap();
        assert_eq!(run(stored(&store, "u")), Some(json!({"count": expected})));
    }
    let connection = Connection::open(inner.join("linecard.sqlite3")).unwrap();
    let journal: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    let integrity: String = connection.pragma_query_value(None, "integrity_check", |row| row.get(0)).unwrap();
    assert_eq!((journal.as_str(), integrity.as_str()), ("wal", "ok"));
}

#[test]
fn a_read_since_a_moment_is_not_older_than_that_moment() {
    let folder = TempDir::new().unwrap();
    let [own, other] = [0, 1].map(|_| SqliteStore::open(folder.path()).unwrap());
    let keys = [key("u")];
    let count = async |moment| own.read_since(&keys, moment).await.unwrap().remove(0).unwrap()["count"].clone();
    run(async {
        count_up(&own, "u").await.unwrap();
        assert_eq!(count(Instant::now()).await, 1);
        let moment = Instant::now();
        count_up(&other, "u").await.unwrap();
        assert_eq!(count(moment).await, 2, "it has not looked since that moment");
        count_up(&other, "u").await.unwrap();
        assert!([2, 3].contains(&count(moment).await.as_i64().unwrap()), "it has looked since that moment");
        assert_eq!(count(Instant::now()).await, 3);
        count_up(&own, "u").await.unwrap();
        assert_eq!(count(moment).await, 4, "it knows its own changes");
    });
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
    insta::assert_snapshot!(is_refused(&folder), @"the database FOLDER/linecard.sqlite3 has version 99, and this program supports versions up to 4; use a newer program");

    std::fs::remove_file(&path).unwrap();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE calls (id INTEGER)").unwrap();
    let before = std::fs::read(&path).unwrap();
    insta::assert_snapshot!(is_refused(&folder), @"FOLDER/linecard.sqlite3 is a database of another program; choose another one");
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

/// A database of version 1, which had only states.
#[test]
fn an_older_database_is_migrated() {
    let folder = TempDir::new().unwrap();
    Connection::open(folder.path().join("linecard.sqlite3"))
        .unwrap()
        .execute_batch(
            "CREATE TABLE state (tenant TEXT NOT NULL, grp TEXT NOT NULL, usr TEXT NOT NULL, service TEXT NOT NULL,
                body TEXT NOT NULL, PRIMARY KEY (tenant, grp, usr, service)) STRICT, WITHOUT ROWID;
             INSERT INTO state VALUES ('t', 'g', 'u', 's', '{\"count\":7}');
             PRAGMA application_id = 1281977957;
             PRAGMA user_version = 1;",
        )
        .unwrap();
    let store = SqliteStore::open(folder.path()).unwrap();
    run(count_up(&store, "u")).unwrap();
    assert_eq!(run(stored(&store, "u")), Some(json!({"count": 8})));
}

#[test]
fn a_damaged_record_is_an_error() {
    let folder = TempDir::new().unwrap();
    let store = SqliteStore::open(folder.path()).unwrap();
    run(count_up(&store, "u")).unwrap();
    let connection = Connection::open(folder.path().join("linecard.sqlite3")).unwrap();
    connection.execute("UPDATE record SET body = '{'", ()).unwrap();
    assert!(matches!(run(store.read(&[key("u")])), Err(StoreError::Damaged)));
    assert!(matches!(run(count_up(&store, "u")), Err(StoreError::Damaged)));
    let value: Value = json!("{");
    let body: String = connection.query_row("SELECT body FROM record", (), |row| row.get(0)).unwrap();
    assert_eq!(Value::String(body), value);
}

/// Items of every kind, in the order of a snapshot.
pub(crate) fn some_of_all() -> Vec<StoredItem> {
    let record = json!({"name": "☎ \u{0}", "password": "hunter2"});
    let records = RecordKind::ALL.into_iter().flat_map(|kind| {
        ["a", "b \u{e9}"].map(|user| StoredItem::Record(RecordKey::new(kind, ["t", "g", user, "s"]), record.clone()))
    });
    records.chain((0..3).map(|number| StoredItem::Audit(json!({"number": number})))).collect()
}

#[test]
fn a_snapshot_has_everything_and_can_be_restored() {
    each(|store| {
        run(async {
            assert_eq!(snapshot(&*store).await.unwrap(), []);
            count_up(&*store, "gone").await.unwrap();
            let audit: ChangeFn = Box::new(|_| vec![Write::Audit(json!({"gone": true}))]);
            store.change(Vec::new(), audit).await.unwrap();
            restore(&*store, some_of_all()).await.unwrap();
            assert_eq!(snapshot(&*store).await.unwrap(), some_of_all());
            // Later entries come after it.
            let audit: ChangeFn = Box::new(|_| vec![Write::Audit(json!({"number": 3}))]);
            store.change(Vec::new(), audit).await.unwrap();
            assert_eq!(snapshot(&*store).await.unwrap().last(), Some(&StoredItem::Audit(json!({"number": 3}))));
            restore(&*store, Vec::new()).await.unwrap();
            assert_eq!(snapshot(&*store).await.unwrap(), []);
        });
    });
}

#[test]
fn a_restore_replaces_only_on_request_and_is_atomic() {
    /// A source of these chunks.
    fn source(parts: Vec<Chunk>) -> RestoreSource {
        Box::new(move || {
            let (sender, receiver) = mpsc::channel(parts.len());
            for part in &parts {
                sender.try_send(part.clone()).unwrap();
            }
            receiver
        })
    }
    each(|store| {
        run(async {
            let all = || vec![Chunk::Items(some_of_all()), Chunk::Items(Vec::new()), Chunk::End];
            store.restore(source(all()), false).await.unwrap();
            assert!(matches!(store.restore(source(all()), false).await, Err(StoreError::NotEmpty)));
            let half = source(vec![Chunk::Items(vec![StoredItem::Record(key("u"), json!({}))])]);
            assert!(matches!(store.restore(half, true).await, Err(StoreError::Ended)));
            assert_eq!(snapshot(&*store).await.unwrap(), some_of_all());
            let twice = [1, 2].map(|number| StoredItem::Record(key("u"), json!({"number": number})));
            restore(&*store, twice.to_vec()).await.unwrap();
            assert_eq!(snapshot(&*store).await.unwrap(), twice[1..]);
            // The receiver is dropped.
            let (sender, receiver) = mpsc::channel(1);
            drop(receiver);
            assert!(matches!(store.snapshot(sender).await, Err(StoreError::Ended)));
        });
    });
}

/// A snapshot is consistent, and does not block writers.
#[test]
fn a_snapshot_is_consistent() {
    each(|store| {
        run(async {
            let many: Vec<_> =
                (0..2000).map(|number| StoredItem::Record(key(&format!("{number:04}")), json!({}))).collect();
            restore(&*store, many.clone()).await.unwrap();
            let (sender, mut parts) = mpsc::channel(1);
            let sending = Arc::clone(&store);
            let sending = tokio::spawn(async move { sending.snapshot(sender).await });
            let mut all = parts.recv().await.unwrap();
            put(&*store, key("1999"), json!({"changed": true})).await;
            put(&*store, key("2000"), json!({})).await;
            while let Some(part) = parts.recv().await {
                all.extend(part);
            }
            sending.await.unwrap().unwrap();
            assert!(all == many, "{} were sent", all.len());
        });
    });
}
