//! States in a database of `SQLite`: one file, and nothing to install.

use super::{Change, Pending, Place, Store, StoreError};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use serde_json::Value;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// What has to be done to a database of each version to make it one of the next. A released step is never changed.
const MIGRATIONS: &[&str] = &["\
    CREATE TABLE state (
        tenant TEXT NOT NULL,
        grp TEXT NOT NULL,
        usr TEXT NOT NULL,
        service TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (tenant, grp, usr, service)
    ) STRICT, WITHOUT ROWID;"];

/// `Line` in ASCII: by it a database is known for ours.
const APPLICATION_ID: i64 = 0x4c69_6e65;

/// How long one waits for another server that writes the same file.
const PATIENCE: Duration = Duration::from_secs(5);

/// How many changes may wait for the thread that writes.
const QUEUE: usize = 1024;

/// Keeps states in a database of `SQLite`: WAL, and each change is on the disk before it is acknowledged.
///
/// One thread of its own writes; reads run beside it.
#[derive(Debug)]
pub struct SqliteStore {
    path: PathBuf,
    changes: mpsc::Sender<Asked>,
    readers: Arc<Mutex<Vec<Connection>>>,
}

/// A change that waits for the thread that writes.
struct Asked {
    place: Place,
    change: Change,
    done: oneshot::Sender<Result<(), StoreError>>,
}

impl SqliteStore {
    /// Opens the database `linecard.sqlite3` in a folder, and makes both if they are not there.
    ///
    /// # Errors
    ///
    /// [`StoreError`]: the folder cannot be made, the file cannot be opened, or it is of another or a newer program.
    pub fn open(folder: &Path) -> Result<SqliteStore, StoreError> {
        std::fs::create_dir_all(folder).map_err(|source| StoreError::Folder { path: folder.to_owned(), source })?;
        let path = folder.join("linecard.sqlite3");
        let mut writer = connect(&path)?;
        migrate(&mut writer, &path)?;
        let (changes, mut asked) = mpsc::channel::<Asked>(QUEUE);
        thread::spawn(move || {
            while let Some(Asked { place, mut change, done }) = asked.blocking_recv() {
                // Whoever asked may have gone: the change is made all the same.
                let _gone = done.send(write(&mut writer, &place, &mut change));
            }
        });
        Ok(SqliteStore { path, changes, readers: Arc::default() })
    }
}

impl Store for SqliteStore {
    fn read<'s>(&'s self, place: &'s Place) -> Pending<'s, Option<Value>> {
        let place = place.clone();
        Box::pin(self.reading(move |connection| state_of(connection, &place)))
    }

    fn change(&self, place: Place, change: Change) -> Pending<'_, ()> {
        Box::pin(async move {
            let (done, result) = oneshot::channel();
            self.changes.send(Asked { place, change, done }).await.map_err(|_| StoreError::Ended)?;
            result.await.map_err(|_| StoreError::Ended)?
        })
    }

    fn check(&self) -> Pending<'_, ()> {
        Box::pin(self.reading(|connection| {
            connection.query_row("SELECT count(*) FROM (SELECT 1 FROM state LIMIT 1)", (), |_| Ok(()))?;
            Ok(())
        }))
    }
}

impl SqliteStore {
    /// Reads with a connection that nobody else has, on a thread that may wait.
    async fn reading<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (readers, path) = (Arc::clone(&self.readers), self.path.clone());
        let task = tokio::task::spawn_blocking(move || {
            let free = readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let connection = match free {
                Some(connection) => connection,
                None => connect(&path)?,
            };
            let result = read(&connection)?;
            // A connection that failed is closed.
            readers.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
            Ok(result)
        });
        task.await.map_err(|_| StoreError::Ended)?
    }
}

fn connect(path: &Path) -> Result<Connection, StoreError> {
    let connect = || {
        let connection = Connection::open(path)?;
        connection.busy_timeout(PATIENCE)?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        // Reading it shows whether this is a database at all.
        connection.pragma_query_value(None, "schema_version", |_| Ok(()))?;
        Ok(connection)
    };
    connect().map_err(|source| StoreError::Open { path: path.to_owned(), source })
}

/// Brings a database to the newest version; two servers that start at once do it one after the other.
fn migrate(connection: &mut Connection, path: &Path) -> Result<(), StoreError> {
    let number =
        |connection: &Connection, name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let opened = |source| StoreError::Open { path: path.to_owned(), source };
    // Nothing is done to a database that is not ours, the journal included.
    let application = number(connection, "application_id").map_err(opened)?;
    let is_empty = number(connection, "schema_version").map_err(opened)? == 0;
    if application != APPLICATION_ID && !(is_empty && application == 0) {
        return Err(StoreError::Foreign { path: path.to_owned() });
    }
    let known = i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX);
    let newer = |found| StoreError::Newer { path: path.to_owned(), found, known };
    let found = number(connection, "user_version").map_err(opened)?;
    if found > known {
        return Err(newer(found));
    }
    connection.pragma_update(None, "journal_mode", "WAL").map_err(opened)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(opened)?;
    let found = number(&transaction, "user_version").map_err(opened)?;
    if found > known {
        return Err(newer(found));
    }
    for step in MIGRATIONS.iter().skip(usize::try_from(found).unwrap_or_default()) {
        transaction.execute_batch(step).map_err(opened)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID).map_err(opened)?;
    transaction.pragma_update(None, "user_version", known).map_err(opened)?;
    transaction.commit().map_err(opened)
}

/// Changes a state in a transaction that nobody else writes in, from the reading on.
fn write(connection: &mut Connection, place: &Place, change: &mut Change) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let stored = state_of(&transaction, place)?;
    // A change that panics takes nothing with it but itself; the transaction is rolled back.
    let changed = catch_unwind(AssertUnwindSafe(|| change(stored.as_ref()))).map_err(|_| StoreError::Ended)?;
    if let Some(state) = changed {
        keep(&transaction, place, &state)?;
        transaction.commit()?;
    }
    Ok(())
}

fn keep(transaction: &Transaction<'_>, place: &Place, state: &Value) -> Result<(), StoreError> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO state (tenant, grp, usr, service, body) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO UPDATE SET body = excluded.body",
    )?;
    statement.execute(params![place.tenant, place.group, place.user, place.service, state.to_string()])?;
    Ok(())
}

fn state_of(connection: &Connection, place: &Place) -> Result<Option<Value>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT body FROM state WHERE tenant = ?1 AND grp = ?2 AND usr = ?3 AND service = ?4")?;
    let key = params![place.tenant, place.group, place.user, place.service];
    let body: Option<String> = statement.query_row(key, |row| row.get(0)).optional()?;
    body.map(|body| serde_json::from_str(&body).map_err(|_| StoreError::Damaged)).transpose()
}
