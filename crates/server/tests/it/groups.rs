//! Waiting changes share a transaction, and each gets its own result.

use linecard_server::{ChangeFn, RecordKey, SqliteStore, Store, StoreError, Write};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::channel;
use tempfile::TempDir;
use tokio::runtime::Runtime;

/// The number of transactions in the write-ahead log: each ends with a frame that has the size of the database.
fn commits(folder: &Path) -> usize {
    let log = std::fs::read(folder.join("linecard.sqlite3-wal")).unwrap();
    let number = |bytes: &[u8]| u32::from_be_bytes(bytes.try_into().unwrap());
    let (header, frames) = log.split_at(32);
    let page = usize::try_from(number(&header[8..12])).unwrap();
    // Frames from before a checkpoint have another salt.
    let valid = frames.chunks_exact(24 + page).take_while(|frame| frame[8..16] == header[16..24]);
    valid.filter(|frame| number(&frame[4..8]) > 0).count()
}

fn key(name: &str) -> RecordKey {
    RecordKey::state("t", "g", "u", name)
}

fn writes(name: &str) -> ChangeFn {
    let name = name.to_owned();
    Box::new(move |_| vec![Write::Put(key(&name), json!({"name": name}).into()), Write::Audit(json!({"name": name}))])
}

/// A store whose writer thread is blocked while changes queue up.
struct BlockedStore {
    folder: TempDir,
    store: Arc<SqliteStore>,
    runtime: Runtime,
}

impl BlockedStore {
    fn new(group: usize) -> BlockedStore {
        let folder = TempDir::new().unwrap();
        let store = SqliteStore::open_grouping(folder.path(), NonZeroUsize::new(group).unwrap()).unwrap();
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
        BlockedStore { folder, store: Arc::new(store), runtime }
    }

    /// A connection to the database.
    fn database(&self) -> Connection {
        Connection::open(self.folder.path().join("linecard.sqlite3")).unwrap()
    }

    /// Queues all changes in this order. Returns their results and the number of transactions.
    fn together(&self, changes: Vec<ChangeFn>) -> (Vec<Result<(), StoreError>>, usize) {
        let ((has_begun, begun), (go_on, may_go_on)) = (channel(), channel::<()>());
        let first: ChangeFn = Box::new(move |_| {
            has_begun.send(()).unwrap();
            may_go_on.recv().unwrap();
            vec![Write::Put(key("first"), json!({}).into())]
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
                    let mut pending = store.change(Vec::new(), change);
                    // The first poll queues a change without keys.
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
            // One transaction was that of the blocking change.
            (results, commits(self.folder.path()) - before - 1)
        })
    }

    fn names(&self) -> Vec<String> {
        let listed = self.runtime.block_on(self.store.list(&RecordKey::state("t", "g", "u", ""))).unwrap();
        listed.into_iter().map(|(key, _)| key.name).collect()
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

/// The results, one word each.
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
fn waiting_changes_share_a_transaction() {
    for (group, expected) in [(256, 1), (20, 3), (1, 50)] {
        let held = BlockedStore::new(group);
        let names: Vec<String> = (10..60).map(|number| number.to_string()).collect();
        let (results, commits) = held.together(names.iter().map(|name| writes(name)).collect());
        assert!(results.iter().all(Result::is_ok));
        // A transaction also ends when its time is over, on a busy machine.
        assert!((expected..expected + 4).contains(&commits), "{commits} in groups of {group}");
        assert_eq!(held.names()[..50], names);
        assert_eq!(held.audited(), names, "the order in which they came");
    }
}

/// Makes the database refuse records with this name.
fn refuse(held: &BlockedStore, name: &str, how: &str) {
    let database = held.database();
    database
        .execute_batch(&format!(
            "CREATE TRIGGER {name} AFTER INSERT ON record WHEN new.name = '{name}' BEGIN {how}; END"
        ))
        .unwrap();
}

#[test]
fn a_failing_change_does_not_affect_the_others() {
    let held = BlockedStore::new(256);
    refuse(&held, "refused", "SELECT RAISE(ABORT, 'on purpose')");
    let panics: ChangeFn = Box::new(|_| panic!("on purpose"));
    // Its earlier writes are rolled back too.
    let half: ChangeFn = Box::new(|_| {
        vec![
            Write::Audit(json!({"name": "half"})),
            Write::Put(key("half"), json!({}).into()),
            Write::Put(key("refused"), json!({}).into()),
        ]
    });
    let (results, commits) = held.together(vec![writes("a"), panics, writes("b"), half, writes("c")]);
    assert_eq!(words(&results), ["kept", "ended", "kept", "refused", "kept"]);
    assert!(commits < 3, "{commits}");
    assert_eq!(held.names(), ["a", "b", "c", "first"]);
    assert_eq!(held.audited(), ["a", "b", "c"]);
    assert_eq!(words(&held.together(vec![writes("d")]).0), ["kept"]);
}

/// If the commit fails, no change is stored, and each gets the error.
#[test]
fn a_transaction_that_fails_fails_for_all() {
    // In one case the commit fails, in the other the database rolls back before it.
    let late = "INSERT INTO child VALUES (1)";
    for how in [late, "SELECT RAISE(ROLLBACK, 'on purpose')"] {
        let held = BlockedStore::new(256);
        held.database()
            .execute_batch(
                "CREATE TABLE parent (id INTEGER PRIMARY KEY);
                 CREATE TABLE child (id INTEGER REFERENCES parent DEFERRABLE INITIALLY DEFERRED);",
            )
            .unwrap();
        refuse(&held, "poison", how);
        let nothing: ChangeFn = Box::new(|_| Vec::new());
        let (results, commits) = held.together(vec![writes("a"), nothing, writes("poison"), writes("b")]);
        assert_eq!(words(&results), ["refused"; 4], "{how}");
        assert_eq!(commits, 0);
        assert_eq!(held.names(), ["first"]);
        assert_eq!(held.audited(), [""; 0]);
        // The next group is not affected.
        assert_eq!(words(&held.together(vec![writes("c"), writes("d")]).0), ["kept"; 2]);
        assert_eq!(held.names(), ["c", "d", "first"]);
    }
}
