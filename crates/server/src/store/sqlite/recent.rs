//! Records in memory, in front of the database.

use super::super::{RecordKey, StoreError, Stored};
use super::open::connect;
use foldhash::HashMap;
use rusqlite::Connection;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

/// The maximum number of records. Beyond it, all are forgotten.
const MOST: usize = 16 << 10;

/// The maximum length of their texts, in bytes.
const MOST_BYTES: usize = 16 << 20;

/// The records that were read or written since the last change of the database by another connection than the writer.
pub(super) struct Recent(Mutex<Option<Contents>>);

struct Contents {
    /// A connection that only asks whether the database has changed.
    probe: Connection,
    /// The version that the records are of.
    version: i64,
    /// When the database was last asked for its version, and it was this one.
    asked: Instant,
    /// Whether the next version may be that of the writer, which then knows the records of it.
    is_committing: bool,
    records: HashMap<RecordKey, Known>,
    bytes: usize,
}

/// The version of the database before a read.
#[derive(Default)]
pub(super) struct Before(Option<i64>);

/// A record of the database.
#[derive(Clone)]
pub(super) struct Known {
    /// None if the key has no record.
    pub(super) record: Option<Stored>,
    /// The length of its text.
    pub(super) length: usize,
    /// The number of changes beside its body. None if the database may have another text with the same value.
    pub(super) patches: Option<u32>,
}

/// The records that a transaction has written.
pub(super) type Written = HashMap<RecordKey, Known>;

/// The version that a connection sees. It changes with each change by another connection.
pub(super) fn version_of(connection: &Connection) -> Result<i64, rusqlite::Error> {
    connection.prepare_cached("PRAGMA data_version")?.query_row((), |row| row.get(0))
}

impl Contents {
    fn forget(&mut self) {
        self.records.clear();
        self.bytes = 0;
    }

    fn keep(&mut self, key: RecordKey, known: Known) {
        if self.records.len() >= MOST || self.bytes + known.length > MOST_BYTES {
            self.forget();
        }
        self.bytes += known.length;
        if let Some(replaced) = self.records.insert(key, known) {
            self.bytes -= replaced.length;
        }
    }

    fn all(&self, keys: &[RecordKey]) -> Option<Vec<Option<Stored>>> {
        keys.iter().map(|key| Some(self.records.get(key)?.record.clone())).collect()
    }
}

impl Recent {
    pub(super) fn open(path: &Path) -> Result<Recent, StoreError> {
        let probe = connect(path)?;
        // Nobody waits for the probe: a version that is not known is like a new one.
        probe.busy_handler(None)?;
        let (version, records) = (version_of(&probe)?, HashMap::default());
        Ok(Recent(Mutex::new(Some(Contents {
            probe,
            version,
            asked: Instant::now(),
            is_committing: false,
            records,
            bytes: 0,
        }))))
    }

    /// A poisoned lock is safe to use: the next version decides whether the contents are used.
    fn contents(&self) -> MutexGuard<'_, Option<Contents>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The records of keys as they were at some moment after another one, if all of them are known and the database has not changed
    /// since they were.
    pub(super) fn get(&self, keys: &[RecordKey], moment: Instant) -> Result<Vec<Option<Stored>>, Before> {
        let mut contents = self.contents();
        let Some(contents) = contents.as_mut() else { return Err(Before(None)) };
        if contents.asked >= moment
            && let Some(records) = contents.all(keys)
        {
            return Ok(records);
        }
        let asked = Instant::now();
        let Ok(version) = version_of(&contents.probe) else {
            contents.forget();
            return Err(Before(None));
        };
        if version != contents.version {
            if contents.is_committing {
                // It is probably the version of the writer, which is about to say so.
                return Err(Before(None));
            }
            contents.forget();
            contents.version = version;
        }
        contents.asked = asked;
        contents.all(keys).ok_or(Before(Some(version)))
    }

    /// The records of keys as they were when the database was last looked at, if all of them are known. For a change that compares
    /// them again in its transaction.
    pub(super) fn guess(&self, keys: &[RecordKey]) -> Option<Vec<Option<Stored>>> {
        self.contents().as_ref()?.all(keys)
    }

    /// Keeps records that were read. A change since the version before the read makes the next [`get`](Recent::get) forget them.
    pub(super) fn keep(&self, before: &Before, keys: &[RecordKey], records: &[(Option<Stored>, usize)]) {
        let Before(Some(version)) = before else { return };
        let mut contents = self.contents();
        let Some(contents) = contents.as_mut().filter(|contents| contents.version == *version) else { return };
        for (key, (record, length)) in keys.iter().zip(records) {
            if !contents.records.contains_key(key) {
                // Without a record there are no changes of it.
                let patches = record.is_none().then_some(0);
                contents.keep(key.clone(), Known { record: record.clone(), length: *length, patches });
            }
        }
    }

    /// The record of a key, if it is known. Only in a transaction that began with [`begin`](Recent::begin), where it is the record of the
    /// database.
    pub(super) fn of(&self, key: &RecordKey) -> Option<Known> {
        self.contents().as_ref()?.records.get(key).cloned()
    }

    /// Begins a transaction of the writer, which nobody else can change the database in.
    pub(super) fn begin(&self) {
        let mut contents = self.contents();
        let Some(contents) = contents.as_mut() else { return };
        let version = version_of(&contents.probe).ok();
        if version != Some(contents.version) {
            contents.forget();
        }
        contents.version = version.unwrap_or_default();
        contents.is_committing = true;
    }

    /// Ends a transaction of the writer, with what it has written; none if it has failed. `is_only` returns whether no other
    /// connection has changed the database since it began.
    pub(super) fn end(&self, written: Option<Written>, is_only: impl FnOnce() -> bool) {
        let mut contents = self.contents();
        let Some(contents) = contents.as_mut() else { return };
        contents.is_committing = false;
        let version = version_of(&contents.probe);
        // In this order: a change after the version makes it another one again.
        match (version, written) {
            (Ok(version), Some(written)) if is_only() => {
                contents.version = version;
                for (key, known) in written {
                    contents.keep(key, known);
                }
            }
            (version, _) => {
                contents.forget();
                contents.version = version.unwrap_or_default();
            }
        }
    }

    /// Closes the connection, and forgets everything.
    pub(super) fn close(&self) {
        *self.contents() = None;
    }
}
