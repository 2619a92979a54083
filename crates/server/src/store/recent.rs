//! Accounts and sessions that were read a moment ago: every request of a caller reads the same ones.

use super::{RecordKey, RecordKind, Stored};
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long a record is used without reading it again. Only a change by another process can be missed for so long: a change
/// through the same store is seen at once.
const FRESH: Duration = Duration::from_secs(2);

/// The maximum number of records. Beyond it, all are forgotten.
const MOST: usize = 4096;

/// The accounts and sessions that were read a moment ago.
#[derive(Default)]
pub(super) struct Recent(Mutex<Contents>);

#[derive(Default)]
struct Contents {
    records: HashMap<RecordKey, (Instant, Stored)>,
    /// Counts the changes, so that a read that began before a change keeps nothing after it.
    changes: u64,
}

/// The records that must be read, because not all of them are known. It holds the number of changes before the read.
pub(super) struct Unknown(u64);

impl Recent {
    /// A poisoned lock is safe to use: its contents are only ever replaced or removed as a whole.
    fn contents(&self) -> MutexGuard<'_, Contents> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The records of keys, if all of them are known.
    pub(super) fn get(&self, keys: &[RecordKey]) -> Result<Vec<Option<Stored>>, Unknown> {
        let contents = self.contents();
        let known = |key: &RecordKey| {
            let (read, record) = contents.records.get(key)?;
            (read.elapsed() < FRESH).then(|| Some(record.clone()))
        };
        let are_kept = !keys.is_empty() && keys.iter().all(is_kept);
        are_kept.then(|| keys.iter().map(known).collect()).flatten().ok_or(Unknown(contents.changes))
    }

    /// Keeps records that were read, unless something has changed in the meantime.
    pub(super) fn keep(&self, unknown: &Unknown, keys: &[RecordKey], records: &[Option<Stored>]) {
        if !keys.iter().any(is_kept) {
            return;
        }
        let mut contents = self.contents();
        if contents.changes != unknown.0 {
            return;
        }
        let now = Instant::now();
        for (key, record) in keys.iter().zip(records).filter(|(key, _)| is_kept(key)) {
            if let Some(record) = record {
                if contents.records.len() >= MOST {
                    contents.records.clear();
                }
                contents.records.insert(key.clone(), (now, record.clone()));
            }
        }
    }

    /// Forgets records that a change has written. It is called when the change is made, and before it is acknowledged.
    pub(super) fn forget(&self, written: &[RecordKey]) {
        if written.is_empty() {
            return;
        }
        let mut contents = self.contents();
        contents.changes += 1;
        for key in written {
            contents.records.remove(key);
        }
    }

    /// Forgets everything.
    pub(super) fn clear(&self) {
        let mut contents = self.contents();
        contents.changes += 1;
        contents.records.clear();
    }
}

/// Whether a record of this key is kept.
pub(super) const fn is_kept(key: &RecordKey) -> bool {
    matches!(key.kind, RecordKind::Account | RecordKind::Session)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_read_that_began_before_a_change_keeps_nothing() {
        let (recent, keys) = (Recent::default(), [RecordKey::session("s"), RecordKey::account("a")]);
        let records = [json!({"a": 1}), json!({"b": 1})].map(|record| Some(Stored::from(record)));
        let Err(before) = recent.get(&keys) else { panic!("nothing was read") };
        recent.keep(&before, &keys, &records);
        assert_eq!(recent.get(&keys).ok().unwrap(), records);
        assert_eq!(recent.get(&keys[..1]).ok().unwrap(), records[..1]);
        recent.forget(&keys[..1]);
        recent.keep(&before, &keys, &records);
        assert!(recent.get(&keys).is_err() && recent.get(&keys[1..]).is_ok());
        recent.clear();
        assert!(recent.get(&keys[1..]).is_err());
    }

    #[test]
    fn no_state_is_kept() {
        let (recent, keys) = (Recent::default(), [RecordKey::account("a"), RecordKey::state("t", "g", "u", "s")]);
        let records = [Some(Stored::from(json!({}))), Some(Stored::from(json!({})))];
        let Err(before) = recent.get(&keys) else { panic!("nothing was read") };
        recent.keep(&before, &keys, &records);
        assert!(recent.get(&keys).is_err() && recent.get(&keys[1..]).is_err());
        assert!(recent.get(&[]).is_err());
    }
}
