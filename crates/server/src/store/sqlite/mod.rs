//! A store in a `SQLite` database, a single file.

mod open;
mod patch;
mod recent;
mod statements;
mod writer;

use super::{
    ChangeFn, Chunk, RecordKey, RecordKind, RestoreSource, Store, StoreError, StoreFuture, Stored, StoredItem,
};
use crate::work::{is_long, run};
use open::{connect, connect_writer, create_private};
use recent::{Before, Recent};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use serde_json::Value;
use statements::{audit, list, parsed, put_text, records_of, whole};
use std::fmt;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Instant;
use tokio::sync::{Semaphore, mpsc, oneshot};
use writer::{Message, QueuedChange, Work, compute, write_until_closed};

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
/// One thread writes, and reads run concurrently. Records that were read or written are also in memory, as long as no other process
/// changes the database. The writes of a change are computed from these before its transaction, so that a change that takes long does
/// not delay others; it is computed again if another change came between. Changes that wait at the same time share a transaction.
/// Of a long list, a change writes what differs, and after many changes the whole text again.
pub struct SqliteStore {
    path: PathBuf,
    writer: mpsc::Sender<Message>,
    readers: Arc<Mutex<Vec<Connection>>>,
    /// One permit for each further concurrent read.
    free: Arc<Semaphore>,
    /// Whether a write has failed, and none has succeeded since.
    is_failing: Arc<AtomicBool>,
    recent: Arc<Recent>,
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("SqliteStore").field("path", &self.path).finish_non_exhaustive()
    }
}

impl SqliteStore {
    /// Opens the database `linecard.sqlite3` in a folder. Creates the folder and the database if they do not exist; only their
    /// owner may read them.
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
        let path = folder.join("linecard.sqlite3");
        create_private(folder, &path)?;
        let connection = connect_writer(&path)?;
        let (writer, queued) = mpsc::channel(QUEUE);
        let is_failing = Arc::new(AtomicBool::new(false));
        let recent = Arc::new(Recent::open(&path)?);
        let (failing, written) = (Arc::clone(&is_failing), Arc::clone(&recent));
        thread::spawn(move || write_until_closed(connection, queued, group.get(), &failing, &written));
        let free = Arc::new(Semaphore::new(READERS));
        Ok(SqliteStore { path, writer, readers: Arc::default(), free, is_failing, recent })
    }
}

impl Store for SqliteStore {
    fn name(&self) -> &'static str {
        "sqlite"
    }

    fn read<'s>(&'s self, keys: &'s [RecordKey]) -> StoreFuture<'s, Vec<Option<Stored>>> {
        self.read_since(keys, Instant::now())
    }

    fn read_since<'s>(&'s self, keys: &'s [RecordKey], moment: Instant) -> StoreFuture<'s, Vec<Option<Stored>>> {
        let before = match self.recent.get(keys, moment) {
            Ok(records) => return Box::pin(std::future::ready(Ok(records))),
            Err(before) => before,
        };
        Box::pin(self.with_records(before, keys.to_vec(), |_, records| records))
    }

    fn list<'s>(&'s self, within: &'s RecordKey) -> StoreFuture<'s, Vec<(RecordKey, Value)>> {
        let within = within.clone();
        Box::pin(self.with_reader(move |connection| list(connection, &within)))
    }

    fn change(&self, keys: Vec<RecordKey>, mut change: ChangeFn) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            if keys.is_empty() {
                return self.write(Work { keys, computed: None, change }).await;
            }
            if let Some(seen) = self.recent.guess(&keys) {
                let is_long = is_long(seen.iter().flatten().filter_map(Stored::copied));
                let (computed, same) = run(is_long, move || (compute(seen, &mut change), change)).await;
                // A change that writes compares the records again in its transaction.
                if !computed.writes.is_empty()
                    || self.recent.get(&keys, Instant::now()).is_ok_and(|now| now == computed.seen)
                {
                    return self.write(Work { keys, computed: Some(computed), change: same }).await;
                }
                change = same;
            }
            let before = self.recent.get(&keys, Instant::now()).err().unwrap_or_default();
            let then = move |keys, seen| {
                let computed = Some(compute(seen, &mut change));
                Work { keys, computed, change }
            };
            let work = self.with_records(before, keys, then).await?;
            self.write(work).await
        })
    }

    fn close(&self) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            // All permits: no read is in progress, and none begins.
            let all = u32::try_from(READERS).unwrap_or(u32::MAX);
            let _permits = self.free.acquire_many(all).await.map_err(|_| StoreError::Ended)?;
            self.readers.lock().unwrap_or_else(PoisonError::into_inner).clear();
            self.recent.close();
            let (done, closed) = oneshot::channel();
            // A store that is closed already stays closed.
            if self.writer.send(Message::Close(done)).await.is_ok() {
                let _closed = closed.await;
            }
            Ok(())
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
    /// Reads records, and goes on with them on the same blocking thread.
    async fn with_records<T: Send + 'static>(
        &self,
        before: Before,
        keys: Vec<RecordKey>,
        then: impl FnOnce(Vec<RecordKey>, Vec<Option<Stored>>) -> T + Send + 'static,
    ) -> Result<T, StoreError> {
        let recent = Arc::clone(&self.recent);
        let read = move |connection: &Connection| {
            let transaction = connection.unchecked_transaction()?;
            let records = records_of(&transaction, &keys)?;
            transaction.commit()?;
            recent.keep(&before, &keys, &records);
            Ok(then(keys, records.into_iter().map(|(record, _)| record).collect()))
        };
        self.with_reader(read).await
    }

    /// Lets the writer thread perform a change, and waits for it.
    async fn write(&self, work: Work) -> Result<(), StoreError> {
        // Nothing is written, so the result holds for the moment of the read. A refused change needs no lock of the file.
        if work.computed.as_ref().is_some_and(|computed| computed.writes.is_empty()) {
            return Ok(());
        }
        let (done, result) = oneshot::channel();
        self.writer.send(Message::Change(QueuedChange { work, done })).await.map_err(|_| StoreError::Ended)?;
        let (result, _work) = result.await.map_err(|_| StoreError::Ended)?;
        result
    }

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

/// Writes the current version again. Only a write shows whether the disk accepts writes again.
fn write_version_again(connection: &Connection) -> Result<(), StoreError> {
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    let version: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    transaction.pragma_update(None, "user_version", version)?;
    Ok(transaction.commit()?)
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
            let key = RecordKey { kind, tenant, group, user, name };
            let record = parsed(&whole(&transaction, &key, row.get(4)?)?)?;
            send(StoredItem::Record(key, record)).map_err(|_| StoreError::Ended)?;
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
    transaction.execute_batch("DELETE FROM record; DELETE FROM patch; DELETE FROM audit")?;
    loop {
        match chunks.blocking_recv().ok_or(StoreError::Ended)? {
            Chunk::Items(chunk) => chunk.into_iter().try_for_each(|item| match item {
                StoredItem::Record(key, record) => put_text(&transaction, &key, &record.to_string()),
                StoredItem::Audit(entry) => audit(&transaction, &entry.to_string()),
            })?,
            Chunk::End => return Ok(transaction.commit()?),
        }
    }
}
