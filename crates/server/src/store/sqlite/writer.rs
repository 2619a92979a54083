//! The thread that writes. Changes that wait at the same time share a transaction, for a limited time.

use super::super::{ChangeFn, RecordKey, StoreError, Stored, Write};
use super::open::set_patience;
use super::patch::{self, LONG};
use super::recent::{Known, Recent, Written, version_of};
use super::statements::{audit, put_patch, put_text, records_of, remove, remove_patches};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::borrow::Cow;
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
    pub(super) work: Work,
    /// Gets the work back with its result: memory is freed fastest by the thread that allocated it.
    pub(super) done: oneshot::Sender<(Result<(), StoreError>, Option<Work>)>,
}

/// A change, and what it is based on.
pub(super) struct Work {
    pub(super) keys: Vec<RecordKey>,
    /// The writes of the change, if they were computed before. They are performed if the records are still the same.
    pub(super) computed: Option<Computed>,
    pub(super) change: ChangeFn,
}

/// The writes of a change, and the records that they were computed from.
pub(super) struct Computed {
    pub(super) seen: Vec<Option<Stored>>,
    pub(super) writes: Vec<WriteText>,
}

/// A write whose record is serialized.
pub(super) enum WriteText {
    /// A record, and its text unless the record has it.
    Put(RecordKey, Stored, Option<String>),
    Remove(RecordKey),
    Audit(String),
}

impl From<Write> for WriteText {
    fn from(write: Write) -> WriteText {
        match write {
            Write::Put(key, record) => {
                let text = (!record.has_text()).then(|| record.text().into_owned());
                WriteText::Put(key, record, text)
            }
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
    recent: &Recent,
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
            && let Err(failure) = write_group(&mut connection, &mut waiting, is_failing, recent)
        {
            // The database is still locked, so the next changes would wait as long and fail too.
            while let Ok(late) = queued.try_recv() {
                match late {
                    Message::Change(late) => drop(late.done.send((Err(failure.clone()), None))),
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
    recent: &Recent,
) -> Result<(), StoreError> {
    let mut results = Vec::with_capacity(waiting.len());
    let mut has_begun = false;
    let mut performed = waiting.len();
    let (mut written, mut version) = (Written::default(), None);
    let committed = (|| {
        let mut transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        has_begun = true;
        version = Some(version_of(&transaction)?);
        recent.begin();
        let began = Instant::now();
        for (number, queued) in waiting.iter_mut().enumerate() {
            if number > 0 && began.elapsed() > LONGEST {
                performed = number;
                break;
            }
            let result = write(&mut transaction, &mut queued.work, recent, &mut written);
            // Some failures, such as a full disk, roll back the whole transaction.
            if let (Err(failure), true) = (&result, transaction.is_autocommit()) {
                return Err(failure.clone());
            }
            results.push(result);
        }
        Ok(transaction.commit()?)
    })();
    if has_begun {
        let is_only = || version_of(connection).is_ok_and(|now| version == Some(now));
        recent.end(committed.is_ok().then_some(written), is_only);
    }
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
        let _no_receiver = queued.done.send((result, Some(queued.work)));
    }
    set_patience(!has_begun);
    if has_begun { Ok(()) } else { committed }
}

/// Performs one change inside the transaction.
fn write(
    transaction: &mut Transaction<'_>,
    work: &mut Work,
    recent: &Recent,
    written: &mut Written,
) -> Result<(), StoreError> {
    if let Some(Computed { seen, writes }) = &mut work.computed
        && are_same(transaction, &work.keys, seen, recent, written)?
    {
        let writes = std::mem::take(writes);
        // One statement fails as a whole.
        if let [_] = writes[..] {
            return match writes.into_iter().next() {
                Some(write) => perform(transaction, write, recent, written),
                None => Ok(()),
            };
        }
        let savepoint = transaction.savepoint()?;
        let own = perform_all(&savepoint, writes, recent, written)?;
        savepoint.commit()?;
        written.extend(own);
        return Ok(());
    }
    // Another change came between, so this one is computed again.
    let savepoint = transaction.savepoint()?;
    let stored = records_of(&savepoint, &work.keys)?;
    let stored: Vec<Option<Stored>> = stored.into_iter().map(|(record, _)| record).collect();
    // If the change panics, only its own savepoint is rolled back.
    let writes = catch_unwind(AssertUnwindSafe(|| (work.change)(&stored))).map_err(|_| StoreError::Ended)?;
    let own = perform_all(&savepoint, writes.into_iter().map(WriteText::from).collect(), recent, written)?;
    savepoint.commit()?;
    written.extend(own);
    Ok(())
}

/// Performs the writes of a change, and returns the records.
fn perform_all(
    connection: &Connection,
    writes: Vec<WriteText>,
    recent: &Recent,
    written: &Written,
) -> Result<Written, StoreError> {
    let mut own = Written::default();
    for write in writes {
        if let WriteText::Put(key, ..) | WriteText::Remove(key) = &write
            && !own.contains_key(key)
            && let Some(known) = written.get(key)
        {
            own.insert(key.clone(), known.clone());
        }
        perform(connection, write, recent, &mut own)?;
    }
    Ok(own)
}

/// Performs a write, and notes the record.
fn perform(
    connection: &Connection,
    write: WriteText,
    recent: &Recent,
    written: &mut Written,
) -> Result<(), StoreError> {
    match write {
        WriteText::Put(key, record, text) => {
            let before = written.get(&key).cloned().or_else(|| recent.of(&key));
            let known = put(connection, &key, record, text, before.as_ref())?;
            written.insert(key, known);
            Ok(())
        }
        WriteText::Remove(key) => {
            remove(connection, &key)?;
            written.insert(key, Known { record: None, length: 0, patches: Some(0) });
            Ok(())
        }
        WriteText::Audit(entry) => audit(connection, &entry),
    }
}

/// Writes a record: what differs from the record before, if that is less, or else its text. A record that is not known may have any
/// text and changes.
fn put(
    connection: &Connection,
    key: &RecordKey,
    record: Stored,
    text: Option<String>,
    before: Option<&Known>,
) -> Result<Known, StoreError> {
    let patches = before.and_then(|before| before.patches);
    if let (Some(patches), Some(before)) = (patches.filter(|patches| *patches < patch::MOST), before)
        && let Some(change) = change_of(&record, before)
    {
        put_patch(connection, key, patches + 1, &change)?;
        let length = record.text().len();
        return Ok(Known { record: Some(record), length, patches: Some(patches + 1) });
    }
    if patches != Some(0) {
        remove_patches(connection, key)?;
    }
    let text = text.map_or_else(|| record.text(), Cow::Owned);
    put_text(connection, key, &text)?;
    let length = text.len();
    drop(text);
    Ok(Known { record: Some(record), length, patches: Some(0) })
}

/// Returns what differs in a long record from the one before. None if it was not made of that one.
fn change_of(record: &Stored, before: &Known) -> Option<String> {
    let base = before.record.as_ref()?;
    let differences = record.differences_from(base)?;
    let is_long = record.text().len() >= LONG && before.length == base.text().len();
    is_long.then(|| patch::written(differences))
}

/// Whether the records of keys are still these.
fn are_same(
    connection: &Connection,
    keys: &[RecordKey],
    seen: &[Option<Stored>],
    recent: &Recent,
    written: &Written,
) -> Result<bool, StoreError> {
    for (key, seen) in keys.iter().zip(seen.iter().map(Option::as_ref)) {
        let known = written.get(key).cloned().or_else(|| recent.of(key));
        let is_same = match known {
            Some(known) => known.record.as_ref() == seen,
            None => {
                records_of(connection, std::slice::from_ref(key))?.iter().all(|(record, _)| record.as_ref() == seen)
            }
        };
        if !is_same {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Computes the writes of a change from its records.
pub(super) fn compute(seen: Vec<Option<Stored>>, change: &mut ChangeFn) -> Computed {
    let writes = change(&seen).into_iter().map(WriteText::from).collect();
    Computed { seen, writes }
}
