//! The thread that writes. Changes that wait at the same time share a transaction, for a limited time.

use super::super::{ChangeFn, RecordKey, StoreError, Stored, Write};
use super::open::set_patience;
use super::statements::{RECORD, audit, parsed, put_text, records_of, remove};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use tokio::sync::{mpsc, oneshot};
use tracing::warn;

/// How long a transaction takes more changes. Other servers of the file wait for it.
const LONGEST: Duration = Duration::from_millis(10);

/// The pause after such a transaction, in which another server can lock the file.
const PAUSE: Duration = Duration::from_millis(1);

/// A message to the writer thread.
pub(super) enum Message {
    Change(QueuedChange),
    /// Closes the connection, after all changes before this message.
    Close(oneshot::Sender<()>),
}

/// A change that waits for the writer thread.
pub(super) struct QueuedChange {
    pub(super) keys: Vec<RecordKey>,
    /// The writes of the change, if they were computed before. They are performed if the records are still the same.
    pub(super) computed: Option<Computed>,
    pub(super) change: ChangeFn,
    pub(super) done: oneshot::Sender<Result<(), StoreError>>,
}

/// The writes of a change, and the texts of the records that they were computed from.
pub(super) struct Computed {
    pub(super) seen: Vec<Option<String>>,
    pub(super) writes: Vec<WriteText>,
}

/// A write whose record is serialized.
pub(super) enum WriteText {
    Put(RecordKey, String),
    Remove(RecordKey),
    Audit(String),
}

impl From<Write> for WriteText {
    fn from(write: Write) -> WriteText {
        match write {
            Write::Put(key, record) => WriteText::Put(key, record.to_text()),
            Write::Remove(key) => WriteText::Remove(key),
            Write::Audit(entry) => WriteText::Audit(entry.to_string()),
        }
    }
}

/// Performs changes until the store is dropped or closed.
pub(super) fn write_until_closed(
    mut connection: Connection,
    mut queued: mpsc::Receiver<Message>,
    group: usize,
    is_failing: &AtomicBool,
) {
    let (mut waiting, mut messages, mut closed) = (VecDeque::new(), Vec::new(), None);
    loop {
        if waiting.is_empty() && queued.blocking_recv_many(&mut messages, group) == 0 {
            return;
        }
        while waiting.len() + messages.len() < group
            && let Ok(message) = queued.try_recv()
        {
            messages.push(message);
        }
        for message in messages.drain(..) {
            match message {
                Message::Change(change) => waiting.push_back(change),
                Message::Close(done) => closed = Some(done),
            }
        }
        if !waiting.is_empty()
            && let Err(failure) = write_group(&mut connection, &mut waiting, is_failing)
        {
            // The database is still locked, so the next changes would wait as long and fail too.
            while let Ok(late) = queued.try_recv() {
                match late {
                    Message::Change(late) => drop(late.done.send(Err(failure.clone()))),
                    Message::Close(done) => closed = Some(done),
                }
            }
        }
        if !waiting.is_empty() {
            thread::sleep(PAUSE);
        } else if let Some(done) = closed {
            put_into_one_file(&connection);
            // The last connection to the file removes the files beside it.
            let _closed = connection.close();
            let _no_receiver = done.send(());
            return;
        }
    }
}

/// Writes everything that is in the file beside the database into the database. The last connection to a file does that by
/// itself, but another program may have the file open.
fn put_into_one_file(connection: &Connection) {
    set_patience(true);
    let is_busy = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |row| row.get::<_, bool>(0));
    match is_busy {
        Ok(false) => {}
        Ok(true) => warn!(
            "another program reads or writes the database, so that it is not one file yet; copy the file whose name ends in \
             -wal with it, or use `linecard backup`"
        ),
        Err(failure) => {
            warn!(%failure, "cannot write the database into one file; copy the file whose name ends in -wal with it");
        }
    }
}

/// Performs waiting changes in one exclusive transaction until its time is over, and sends each its result. A change that fails
/// does not affect the others.
///
/// # Errors
///
/// The transaction cannot begin, because another program has locked the database for too long. Each waiting change was sent
/// the error.
fn write_group(
    connection: &mut Connection,
    waiting: &mut VecDeque<QueuedChange>,
    is_failing: &AtomicBool,
) -> Result<(), StoreError> {
    let mut results = Vec::with_capacity(waiting.len());
    let mut has_begun = false;
    let mut performed = waiting.len();
    let committed = (|| {
        let mut transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        has_begun = true;
        let began = Instant::now();
        for (number, queued) in waiting.iter_mut().enumerate() {
            if number > 0 && began.elapsed() > LONGEST {
                performed = number;
                break;
            }
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
    for (number, queued) in waiting.drain(..performed).enumerate() {
        let result = match (&committed, results.get(number)) {
            (Err(failure), _) => Err(failure.clone()),
            (Ok(()), Some(result)) => result.clone(),
            (Ok(()), None) => Err(StoreError::Ended),
        };
        // If the caller no longer waits, the change is stored anyway.
        let _no_receiver = queued.done.send(result);
    }
    set_patience(!has_begun);
    if has_begun { Ok(()) } else { committed }
}

/// Performs one change inside the transaction.
fn write(transaction: &mut Transaction<'_>, queued: &mut QueuedChange) -> Result<(), StoreError> {
    let savepoint = transaction.savepoint()?;
    let writes = match queued.computed.take() {
        Some(Computed { seen, writes }) if are_same(&savepoint, &queued.keys, &seen)? => writes,
        // Another change came between, so this one is computed again.
        _ => {
            let stored = records_of(&savepoint, &queued.keys)?;
            // If the change panics, only its own savepoint is rolled back.
            let writes = catch_unwind(AssertUnwindSafe(|| (queued.change)(&stored))).map_err(|_| StoreError::Ended)?;
            writes.into_iter().map(WriteText::from).collect()
        }
    };
    for write in writes {
        match write {
            WriteText::Put(key, record) => put_text(&savepoint, &key, &record)?,
            WriteText::Remove(key) => remove(&savepoint, &key)?,
            WriteText::Audit(entry) => audit(&savepoint, &entry)?,
        }
    }
    Ok(savepoint.commit()?)
}

/// Whether the records of keys still have these texts.
fn are_same(connection: &Connection, keys: &[RecordKey], seen: &[Option<String>]) -> Result<bool, StoreError> {
    let mut statement = connection.prepare_cached(RECORD)?;
    for (RecordKey { kind, tenant, group, user, name }, seen) in keys.iter().zip(seen) {
        let is_same =
            |row: &rusqlite::Row<'_>| Ok(seen.as_deref().map(str::as_bytes) == row.get_ref(0)?.as_bytes().ok());
        let key = params![kind.as_str(), tenant, group, user, name];
        let is_same = statement.query_row(key, is_same).optional()?.unwrap_or(seen.is_none());
        if !is_same {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Computes the writes of a change from the texts of its records.
pub(super) fn compute(seen: Vec<Option<String>>, change: &mut ChangeFn) -> Result<Computed, StoreError> {
    let value = |text: &Option<String>| text.as_deref().map(|text| parsed(text).map(Stored::from)).transpose();
    let stored = seen.iter().map(value).collect::<Result<Vec<Option<Stored>>, _>>()?;
    let writes = change(&stored).into_iter().map(WriteText::from).collect();
    Ok(Computed { seen, writes })
}
