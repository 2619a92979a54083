//! Changes that wait at the same time are written in one transaction, and each is told how it ended.

use linecard_server::{Change, Key, SqliteStore, Store, StoreError, Write};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::channel;
use tempfile::TempDir;
use tokio::runtime::Runtime;

/// How many transactions stand in the log of the database: each ends with a frame that says how long the file is then.
fn commits(folder: &Path) -> usize {
    let log = std::fs::read(folder.join("linecard.sqlite3-wal")).unwrap();
    let number = |bytes: &[u8]| u32::from_be_bytes(bytes.try_into().unwrap());
    let (header, frames) = log.split_at(32);
    let page = usize::try_from(number(&header[8..12])).unwrap();
    // A frame of a log that was begun anew has another salt.
    let valid = frames.chunks_exact(24 + page).take_while(|frame| frame[8..16] == header[16..24]);
    valid.filter(|frame| number(&frame[4..8]) > 0).count()
}

fn place(name: &str) -> Key {
    Key::state("t", "g", "u", name)
}

fn writes(name: &str) -> Change {
    let name = name.to_owned();
    Box::new(move |_| vec![Write::Put(place(&name), json!({"name": name})), Write::Audit(json!({"name": name}))])
}

/// A store whose thread is held up while changes come to wait.
struct Held {
    folder: TempDir,
    store: Arc<SqliteStore>,
    runtime: Runtime,
}

impl Held {
    fn new(group: usize) -> Held {
        let folder = TempDir::new().unwrap();
        let store = SqliteStore::open_grouping(folder.path(), NonZeroUsize::new(group).unwrap()).unwrap();
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
        Held { folder, store: Arc::new(store), runtime }
    }

    /// The database, for what the store has no words for.
    fn database(&self) -> Connection {
        Connection::open(self.folder.path().join("linecard.sqlite3")).unwrap()
    }

    /// Lets all changes wait at the same time, in this order. How each ended, and in how many transactions.
    fn together(&self, changes: Vec<Change>) -> (Vec<Result<(), StoreError>>, usize) {
        let ((has_begun, begun), (go_on, may_go_on)) = (channel(), channel::<()>());
        let first: Change = Box::new(move |_| {
            has_begun.send(()).unwrap();
            may_go_on.recv().unwrap();
            vec![Write::Put(place("first"), json!({}))]
        });
        let store = Arc::clone(&self.store);
        let first = self.runtime.spawn(async move { store.change(Vec::new(), first).await });
        begun.recv().unwrap();
        let before = commits(self.folder.path());
        let waiting: Vec<_> = changes
            .into_iter()
            .map(|change| {
                let (store, (sender, asked)) = (Arc::clone(&self.store), channel());
                let task = self.runtime.spawn(async move {
                    let mut pending = store.change(vec![place("damaged")], change);
                    // It waits for the thread from the first time on that it is polled.
                    let mut has_asked = false;
                    std::future::poll_fn(|context| {
                        let polled = pending.as_mut().poll(context);
                        if !has_asked {
                            has_asked = true;
                            sender.send(()).unwrap();
                        }
                        polled
                    })
                    .await
                });
                asked.recv().unwrap();
                task
            })
            .collect();
        go_on.send(()).unwrap();
        self.runtime.block_on(async {
            first.await.unwrap().unwrap();
            let mut results = Vec::new();
            for task in waiting {
                results.push(task.await.unwrap());
            }
            // One of them was of the change that held the others up.
            (results, commits(self.folder.path()) - before - 1)
        })
    }

    fn names(&self) -> Vec<String> {
        let listed = self.runtime.block_on(self.store.list(&Key::state("t", "g", "u", ""))).unwrap();
        listed.into_iter().map(|(place, _)| place.name).collect()
    }

    fn audited(&self) -> Vec<String> {
        let database = self.database();
        let mut statement = database.prepare("SELECT entry FROM audit ORDER BY id").unwrap();
        let entries = statement.query_map((), |row| row.get::<_, String>(0)).unwrap();
        let name = |entry: Result<String, _>| {
            serde_json::from_str::<Value>(&entry.unwrap()).unwrap()["name"].as_str().unwrap().to_owned()
        };
        entries.map(name).collect()
    }
}

/// How each ended, in a word.
fn words(results: &[Result<(), StoreError>]) -> Vec<&'static str> {
    let word = |result: &Result<(), StoreError>| match result {
        Ok(()) => "kept",
        Err(StoreError::Ended) => "ended",
        Err(StoreError::Database(_)) => "refused",
        Err(_) => "otherwise",
    };
    results.iter().map(word).collect()
}

#[test]
fn what_waits_is_written_in_one_transaction() {
    for (group, expected) in [(256, 1), (20, 3), (1, 50)] {
        let held = Held::new(group);
        let names: Vec<String> = (10..60).map(|number| number.to_string()).collect();
        let (results, commits) = held.together(names.iter().map(|name| writes(name)).collect());
        assert!(results.iter().all(Result::is_ok));
        assert_eq!(commits, expected, "in groups of {group}");
        assert_eq!(held.names()[..50], names);
        assert_eq!(held.audited(), names, "the order in which they came");
    }
}

/// Makes the database refuse what has the name, in a way of its choice.
fn refuse(held: &Held, name: &str, how: &str) {
    let database = held.database();
    database
        .execute_batch(&format!(
            "CREATE TRIGGER {name} AFTER INSERT ON record WHEN new.name = '{name}' BEGIN {how}; END"
        ))
        .unwrap();
}

#[test]
fn a_change_that_fails_takes_no_other_with_it() {
    let held = Held::new(256);
    refuse(&held, "refused", "SELECT RAISE(ABORT, 'on purpose')");
    let panics: Change = Box::new(|_| panic!("on purpose"));
    // What it writes before it is refused goes with it.
    let half: Change = Box::new(|_| {
        vec![
            Write::Audit(json!({"name": "half"})),
            Write::Put(place("half"), json!({})),
            Write::Put(place("refused"), json!({})),
        ]
    });
    let (results, commits) = held.together(vec![writes("a"), panics, writes("b"), half, writes("c")]);
    assert_eq!(words(&results), ["kept", "ended", "kept", "refused", "kept"]);
    assert_eq!(commits, 1);
    assert_eq!(held.names(), ["a", "b", "c", "first"]);
    assert_eq!(held.audited(), ["a", "b", "c"]);
    assert_eq!(words(&held.together(vec![writes("d")]).0), ["kept"]);
}

/// What cannot be committed is kept by nobody, and everybody is told.
#[test]
fn a_transaction_that_fails_fails_for_all() {
    // In the one case the commit fails, in the other the database gives up the transaction before it.
    let late = "INSERT INTO child VALUES (1)";
    for how in [late, "SELECT RAISE(ROLLBACK, 'on purpose')"] {
        let held = Held::new(256);
        held.database()
            .execute_batch(
                "CREATE TABLE parent (id INTEGER PRIMARY KEY);
                 CREATE TABLE child (id INTEGER REFERENCES parent DEFERRABLE INITIALLY DEFERRED);",
            )
            .unwrap();
        refuse(&held, "poison", how);
        let nothing: Change = Box::new(|_| Vec::new());
        let (results, commits) = held.together(vec![writes("a"), nothing, writes("poison"), writes("b")]);
        assert_eq!(words(&results), ["refused"; 4], "{how}");
        assert_eq!(commits, 0);
        assert_eq!(held.names(), ["first"]);
        assert_eq!(held.audited(), [""; 0]);
        // The next group begins afresh.
        assert_eq!(words(&held.together(vec![writes("c"), writes("d")]).0), ["kept"; 2]);
        assert_eq!(held.names(), ["c", "d", "first"]);
    }
}
