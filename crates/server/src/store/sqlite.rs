//! A store in a `SQLite` database, a single file.

use super::{ChangeFn, Chunk, RecordKey, RecordKind, RestoreSource, Store, StoreError, StoreFuture, StoredItem, Write};
use rusqlite::{Connection, ErrorCode, OptionalExtension, Transaction, TransactionBehavior, params};
use serde_json::Value;
use std::error::Error;
use std::fmt;
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};
use tokio::sync::{Semaphore, mpsc, oneshot};

/// The steps from each version of the database to the next. A released step is never changed.
const MIGRATIONS: &[&str] = &[
    "\
    CREATE TABLE state (
        tenant TEXT NOT NULL,
        grp TEXT NOT NULL,
        usr TEXT NOT NULL,
        service TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (tenant, grp, usr, service)
    ) STRICT, WITHOUT ROWID;",
    "\
    CREATE TABLE record (
        kind TEXT NOT NULL,
        tenant TEXT NOT NULL,
        grp TEXT NOT NULL,
        usr TEXT NOT NULL,
        name TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (kind, tenant, grp, usr, name)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO record SELECT 'state', tenant, grp, usr, service, body FROM state;
    DROP TABLE state;
    CREATE TABLE audit (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        entry TEXT NOT NULL
    ) STRICT;",
];

/// `Line` in ASCII. It marks a database of Linecard.
const APPLICATION_ID: i64 = 0x4c69_6e65;

/// How long to wait while another server writes the same file.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// How many changes may wait for the writer thread.
const QUEUE: usize = 1024;

/// The default maximum number of changes in a transaction. Changes that wait share a transaction, so that a busy server
/// waits for the disk once for all of them.
const GROUP: NonZeroUsize = NonZeroUsize::new(256).unwrap();

/// The maximum number of concurrent reads. Each has its own connection, and file descriptors are limited.
const READERS: usize = 16;

/// The number of items in a chunk of a snapshot.
const CHUNK: usize = 256;

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> StoreError {
        StoreError::Database(Arc::new(error))
    }
}

/// Stores records in a `SQLite` database in WAL mode. Each change is on the disk before it is acknowledged.
///
/// One thread writes, and reads run concurrently. Changes that wait at the same time share a transaction.
pub struct SqliteStore {
    path: PathBuf,
    changes: mpsc::Sender<QueuedChange>,
    readers: Arc<Mutex<Vec<Connection>>>,
    /// One permit for each further concurrent read.
    free: Arc<Semaphore>,
    /// Whether a write has failed, and none has succeeded since.
    is_failing: Arc<AtomicBool>,
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("SqliteStore").field("path", &self.path).finish_non_exhaustive()
    }
}

/// A change that waits for the writer thread.
struct QueuedChange {
    keys: Vec<RecordKey>,
    change: ChangeFn,
    done: oneshot::Sender<Result<(), StoreError>>,
}

impl SqliteStore {
    /// Opens the database `linecard.sqlite3` in a folder. Creates the folder and the database if they do not exist.
    ///
    /// # Errors
    ///
    /// [`StoreError`]: the folder cannot be created, the file cannot be opened, or it belongs to another or a newer program.
    pub fn open(folder: &Path) -> Result<SqliteStore, StoreError> {
        SqliteStore::open_grouping(folder, GROUP)
    }

    /// Opens the database like [`open`](SqliteStore::open), with at most this many changes in a transaction.
    ///
    /// # Errors
    ///
    /// The errors of [`open`](SqliteStore::open).
    pub fn open_grouping(folder: &Path, group: NonZeroUsize) -> Result<SqliteStore, StoreError> {
        std::fs::create_dir_all(folder)
            .map_err(|source| StoreError::Folder { path: folder.to_owned(), source: Arc::new(source) })?;
        let path = folder.join("linecard.sqlite3");
        let mut writer = connect(&path)?;
        migrate(&mut writer, &path)?;
        let (changes, mut queued) = mpsc::channel::<QueuedChange>(QUEUE);
        let is_failing = Arc::new(AtomicBool::new(false));
        let failing = Arc::clone(&is_failing);
        thread::spawn(move || {
            let mut waiting = Vec::new();
            while queued.blocking_recv_many(&mut waiting, group.get()) > 0 {
                if let Err(failure) = write_all(&mut writer, &mut waiting, &failing) {
                    // The database is still locked, so the next changes would wait as long and fail too.
                    while let Ok(late) = queued.try_recv() {
                        let _no_receiver = late.done.send(Err(failure.clone()));
                    }
                }
            }
        });
        let free = Arc::new(Semaphore::new(READERS));
        Ok(SqliteStore { path, changes, readers: Arc::default(), free, is_failing })
    }
}

impl Store for SqliteStore {
    fn name(&self) -> &'static str {
        "sqlite"
    }

    fn read<'s>(&'s self, keys: &'s [RecordKey]) -> StoreFuture<'s, Vec<Option<Value>>> {
        let keys = keys.to_vec();
        Box::pin(self.with_reader(move |connection| {
            let transaction = connection.unchecked_transaction()?;
            let records = records_of(&transaction, &keys)?;
            transaction.commit()?;
            Ok(records)
        }))
    }

    fn list<'s>(&'s self, within: &'s RecordKey) -> StoreFuture<'s, Vec<(RecordKey, Value)>> {
        let within = within.clone();
        Box::pin(self.with_reader(move |connection| list(connection, &within)))
    }

    fn change(&self, keys: Vec<RecordKey>, change: ChangeFn) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            let (done, result) = oneshot::channel();
            self.changes.send(QueuedChange { keys, change, done }).await.map_err(|_| StoreError::Ended)?;
            result.await.map_err(|_| StoreError::Ended)?
        })
    }

    fn audit(&self, after: i64, most: usize) -> StoreFuture<'_, Vec<(i64, Value)>> {
        Box::pin(self.with_reader(move |connection| {
            let mut statement =
                connection.prepare_cached("SELECT id, entry FROM audit WHERE id > ?1 ORDER BY id LIMIT ?2")?;
            let most = i64::try_from(most).unwrap_or(i64::MAX);
            let rows = statement.query_map([after, most], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
            rows.map(|row| row.map_err(StoreError::from).and_then(|(id, entry)| Ok((id, parsed(&entry)?)))).collect()
        }))
    }

    fn check(&self) -> StoreFuture<'_, ()> {
        let is_failing = Arc::clone(&self.is_failing);
        Box::pin(self.with_reader(move |connection| {
            connection.query_row("SELECT count(*) FROM (SELECT 1 FROM record LIMIT 1)", (), |_| Ok(()))?;
            if is_failing.load(Ordering::Relaxed) {
                write_version_again(connection)?;
                is_failing.store(false, Ordering::Relaxed);
            }
            Ok(())
        }))
    }

    fn snapshot(&self, chunks: mpsc::Sender<Vec<StoredItem>>) -> StoreFuture<'_, ()> {
        Box::pin(self.with_reader(move |connection| send_all(connection, &chunks)))
    }

    fn restore(&self, mut source: RestoreSource, replace: bool) -> StoreFuture<'_, ()> {
        let chunks = source();
        Box::pin(self.with_reader(move |connection| restore(connection, chunks, replace)))
    }
}

impl SqliteStore {
    /// Runs a function with an exclusive connection on a blocking thread.
    async fn with_reader<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let permit = Arc::clone(&self.free).acquire_owned().await.map_err(|_| StoreError::Ended)?;
        let (readers, path) = (Arc::clone(&self.readers), self.path.clone());
        let task = tokio::task::spawn_blocking(move || {
            // The permit is held until the read ends, even if the caller stops waiting.
            let _permit = permit;
            let free = readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let connection = match free {
                Some(connection) => connection,
                None => connect(&path)?,
            };
            let result = read(&connection)?;
            // After an error the connection is closed, not reused.
            readers.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
            Ok(result)
        });
        task.await.map_err(|_| StoreError::Ended)?
    }
}

fn connect(path: &Path) -> Result<Connection, StoreError> {
    let connect = || {
        let connection = Connection::open(path)?;
        connection.busy_timeout(BUSY_TIMEOUT)?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        // Reading the schema version shows whether the file is a database.
        connection.pragma_query_value(None, "schema_version", |_| Ok(()))?;
        Ok(connection)
    };
    connect().map_err(|source| cannot_open(path, &source))
}

/// Migrates a database to the newest version. Servers that start at the same time do it one after the other.
fn migrate(connection: &mut Connection, path: &Path) -> Result<(), StoreError> {
    let number =
        |connection: &Connection, name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let opened = |source: rusqlite::Error| cannot_open(path, &source);
    // A database of another program is not changed, not even its journal mode. Another server may create our tables between
    // these two reads; then the second one finds our application id.
    let is_empty = number(connection, "schema_version").map_err(opened)? == 0;
    let application = number(connection, "application_id").map_err(opened)?;
    if application != APPLICATION_ID && !(is_empty && application == 0) {
        return Err(StoreError::Foreign { name: path.display().to_string() });
    }
    let known = i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX);
    let newer = |found| StoreError::Newer { name: path.display().to_string(), found, known };
    let found = number(connection, "user_version").map_err(opened)?;
    if found > known {
        return Err(newer(found));
    }
    // If another server sets the journal mode at the same time, SQLite does not wait by itself.
    let began = Instant::now();
    loop {
        match connection.pragma_update(None, "journal_mode", "WAL") {
            Err(failure)
                if failure.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) && began.elapsed() < BUSY_TIMEOUT =>
            {
                thread::sleep(Duration::from_millis(10));
            }
            set => break set.map_err(opened)?,
        }
    }
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

fn cannot_open(path: &Path, source: &rusqlite::Error) -> StoreError {
    let hint = match source.sqlite_error_code() {
        Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly) => {
            "; give the program write access to the file and its folder"
        }
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            "; another program has locked it; stop that program, or wait for it"
        }
        Some(ErrorCode::DiskFull) => "; free some disk space",
        _ => "",
    };
    StoreError::Open {
        name: path.display().to_string(),
        source: Box::<dyn Error + Send + Sync>::from(format!("{source}{hint}")).into(),
    }
}

/// Performs the waiting changes in one exclusive transaction, and sends each its result. A change that fails does not affect
/// the others.
///
/// # Errors
///
/// The transaction cannot begin, because another program has locked the database for too long. Each waiting change was sent
/// the error.
fn write_all(
    connection: &mut Connection,
    waiting: &mut Vec<QueuedChange>,
    is_failing: &AtomicBool,
) -> Result<(), StoreError> {
    let mut results = Vec::with_capacity(waiting.len());
    let mut has_begun = false;
    let committed = (|| {
        let mut transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        has_begun = true;
        for queued in &mut *waiting {
            let result = write(&mut transaction, queued);
            // Some failures, such as a full disk, roll back the whole transaction.
            if let (Err(failure), true) = (&result, transaction.is_autocommit()) {
                return Err(failure.clone());
            }
            results.push(result);
        }
        Ok(transaction.commit()?)
    })();
    // Set before the results are sent: after a failed change, the readiness check must fail.
    if committed.is_err() {
        is_failing.store(true, Ordering::Relaxed);
    }
    for (number, queued) in waiting.drain(..).enumerate() {
        let result = match (&committed, results.get(number)) {
            (Err(failure), _) => Err(failure.clone()),
            (Ok(()), Some(result)) => result.clone(),
            (Ok(()), None) => Err(StoreError::Ended),
        };
        // If the caller no longer waits, the change is stored anyway.
        let _no_receiver = queued.done.send(result);
    }
    if has_begun { Ok(()) } else { committed }
}

/// Writes the current version again. Only a write shows whether the disk accepts writes again.
fn write_version_again(connection: &Connection) -> Result<(), StoreError> {
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    let version: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    transaction.pragma_update(None, "user_version", version)?;
    Ok(transaction.commit()?)
}

/// Performs one change inside the transaction.
fn write(transaction: &mut Transaction<'_>, queued: &mut QueuedChange) -> Result<(), StoreError> {
    let savepoint = transaction.savepoint()?;
    let stored = records_of(&savepoint, &queued.keys)?;
    // If the change panics, only its own savepoint is rolled back.
    let writes = catch_unwind(AssertUnwindSafe(|| (queued.change)(&stored))).map_err(|_| StoreError::Ended)?;
    for write in writes {
        match write {
            Write::Put(key, record) => put(&savepoint, &key, &record)?,
            Write::Remove(RecordKey { kind, tenant, group, user, name }) => {
                let mut statement = savepoint.prepare_cached(
                    "DELETE FROM record WHERE kind = ?1 AND tenant = ?2 AND grp = ?3 AND usr = ?4 AND name = ?5",
                )?;
                statement.execute(params![kind.as_str(), tenant, group, user, name])?;
            }
            Write::Audit(entry) => audit(&savepoint, &entry)?,
        }
    }
    Ok(savepoint.commit()?)
}

fn put(connection: &Connection, key: &RecordKey, record: &Value) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO record (kind, tenant, grp, usr, name, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT DO UPDATE SET body = excluded.body",
    )?;
    let RecordKey { kind, tenant, group, user, name } = key;
    statement.execute(params![kind.as_str(), tenant, group, user, name, record.to_string()])?;
    Ok(())
}

fn audit(connection: &Connection, entry: &Value) -> Result<(), StoreError> {
    connection.prepare_cached("INSERT INTO audit (entry) VALUES (?1)")?.execute([entry.to_string()])?;
    Ok(())
}

fn records_of(connection: &Connection, keys: &[RecordKey]) -> Result<Vec<Option<Value>>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT body FROM record WHERE kind = ?1 AND tenant = ?2 AND grp = ?3 AND usr = ?4 AND name = ?5",
    )?;
    let mut record = |key: &RecordKey| {
        let RecordKey { kind, tenant, group, user, name } = key;
        let key = params![kind.as_str(), tenant, group, user, name];
        let body: Option<String> = statement.query_row(key, |row| row.get(0)).optional()?;
        body.map(|body| parsed(&body)).transpose()
    };
    keys.iter().map(&mut record).collect()
}

fn list(connection: &Connection, within: &RecordKey) -> Result<Vec<(RecordKey, Value)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT tenant, grp, usr, name, body FROM record
         WHERE kind = ?1 AND (tenant = ?2 OR ?2 = '') AND (grp = ?3 OR ?3 = '') AND (usr = ?4 OR ?4 = '')
         AND (name = ?5 OR ?5 = '') ORDER BY tenant, grp, usr, name",
    )?;
    let RecordKey { kind, tenant, group, user, name } = within;
    let rows = statement.query_map(params![kind.as_str(), tenant, group, user, name], |row| {
        let (tenant, group, user, name) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        Ok((RecordKey { kind: within.kind, tenant, group, user, name }, row.get::<_, String>(4)?))
    })?;
    rows.map(|row| row.map_err(StoreError::from).and_then(|(key, body)| Ok((key, parsed(&body)?)))).collect()
}

/// Sends a snapshot of the database. In WAL mode a read transaction is consistent and blocks no writer.
fn send_all(connection: &Connection, chunks: &mpsc::Sender<Vec<StoredItem>>) -> Result<(), StoreError> {
    let transaction = connection.unchecked_transaction()?;
    let mut chunk = Vec::with_capacity(CHUNK);
    let mut send = |item: StoredItem| {
        chunk.push(item);
        if chunk.len() < CHUNK { Ok(()) } else { chunks.blocking_send(std::mem::take(&mut chunk)) }
    };
    for kind in RecordKind::ALL {
        let mut statement = transaction.prepare(
            "SELECT tenant, grp, usr, name, body FROM record WHERE kind = ?1 ORDER BY tenant, grp, usr, name",
        )?;
        let mut rows = statement.query([kind.as_str()])?;
        while let Some(row) = rows.next()? {
            let (tenant, group, user, name) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            let record = parsed(&row.get::<_, String>(4)?)?;
            send(StoredItem::Record(RecordKey { kind, tenant, group, user, name }, record))
                .map_err(|_| StoreError::Ended)?;
        }
    }
    let mut statement = transaction.prepare("SELECT entry FROM audit ORDER BY id")?;
    let mut rows = statement.query(())?;
    while let Some(row) = rows.next()? {
        send(StoredItem::Audit(parsed(&row.get::<_, String>(0)?)?)).map_err(|_| StoreError::Ended)?;
    }
    chunks.blocking_send(chunk).map_err(|_| StoreError::Ended)
}

/// Replaces everything in the database in one transaction. Other writers wait.
fn restore(connection: &Connection, mut chunks: mpsc::Receiver<Chunk>, replace: bool) -> Result<(), StoreError> {
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    if !replace {
        let anything = "SELECT 1 FROM record UNION ALL SELECT 1 FROM audit";
        if transaction.prepare(anything)?.exists(())? {
            return Err(StoreError::NotEmpty);
        }
    }
    transaction.execute_batch("DELETE FROM record; DELETE FROM audit")?;
    loop {
        match chunks.blocking_recv().ok_or(StoreError::Ended)? {
            Chunk::Items(chunk) => chunk.into_iter().try_for_each(|item| match item {
                StoredItem::Record(key, record) => put(&transaction, &key, &record),
                StoredItem::Audit(entry) => audit(&transaction, &entry),
            })?,
            Chunk::End => return Ok(transaction.commit()?),
        }
    }
}

fn parsed(body: &str) -> Result<Value, StoreError> {
    serde_json::from_str(body).map_err(|_| StoreError::Damaged)
}
