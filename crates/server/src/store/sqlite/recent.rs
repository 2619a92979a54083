//! Accounts and sessions that were read before: every request of a caller reads the same ones.

use super::super::{RecordKey, RecordKind, StoreError, Stored};
use super::open::connect;
use rusqlite::Connection;
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The maximum number of records. Beyond it, all are forgotten.
const MOST: usize = 4096;

/// The accounts and sessions that were read since the last change of the database, by this process or another.
pub(super) struct Recent(Mutex<Option<Contents>>);

struct Contents {
    /// A connection that only asks whether the database has changed.
    probe: Connection,
    /// What it said last.
    version: i64,
    records: HashMap<RecordKey, Stored>,
}

/// The version of the database before a read.
pub(super) struct Before(Option<i64>);

impl Recent {
    pub(super) fn open(path: &Path) -> Result<Recent, StoreError> {
        let contents = Contents { probe: connect(path)?, version: 0, records: HashMap::new() };
        Ok(Recent(Mutex::new(Some(contents))))
    }

    /// A poisoned lock is safe to use: the next version decides whether the contents are used.
    fn contents(&self) -> MutexGuard<'_, Option<Contents>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The records of keys, if all of them are known and the database has not changed since they were read.
    pub(super) fn get(&self, keys: &[RecordKey]) -> Result<Vec<Option<Stored>>, Before> {
        if keys.is_empty() || !keys.iter().all(is_kept) {
            return Err(Before(None));
        }
        let mut contents = self.contents();
        let Some(contents) = contents.as_mut() else { return Err(Before(None)) };
        let version = contents.probe.prepare_cached("PRAGMA data_version");
        let Ok(version) = version.and_then(|mut version| version.query_row((), |row| row.get(0))) else {
            contents.records.clear();
            return Err(Before(None));
        };
        if version != contents.version {
            contents.records.clear();
            contents.version = version;
        }
        let records: Option<Vec<_>> = keys.iter().map(|key| contents.records.get(key).cloned().map(Some)).collect();
        records.ok_or(Before(Some(version)))
    }

    /// Keeps records that were read. A change since the version before the read makes the next [`get`](Recent::get) forget them.
    pub(super) fn keep(&self, before: &Before, keys: &[RecordKey], records: &[Option<Stored>]) {
        let Before(Some(version)) = before else { return };
        let mut contents = self.contents();
        let Some(contents) = contents.as_mut().filter(|contents| contents.version == *version) else { return };
        if contents.records.len() + keys.len() > MOST {
            contents.records.clear();
        }
        let read = keys.iter().zip(records).filter_map(|(key, record)| Some((key.clone(), record.clone()?)));
        contents.records.extend(read);
    }

    /// Closes the connection, and forgets everything.
    pub(super) fn close(&self) {
        *self.contents() = None;
    }
}

/// Whether a record of this key is kept.
const fn is_kept(key: &RecordKey) -> bool {
    matches!(key.kind, RecordKind::Account | RecordKind::Session)
}
