//! Records in memory: gone with the process.

use super::{Change, Kept, Key, Part, Pending, Source, Store, StoreError, Write};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::sync::mpsc;

/// Keeps records in memory. They are gone when the process ends.
#[derive(Debug, Default)]
pub struct MemoryStore {
    kept: Mutex<Held>,
}

#[derive(Clone, Debug, Default)]
struct Held {
    records: BTreeMap<Key, Value>,
    audit: Vec<Value>,
}

impl MemoryStore {
    /// What is kept is written when a change has come to an end, so that a panic leaves nothing half changed.
    fn kept(&self) -> MutexGuard<'_, Held> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    fn read(&self, places: &[Key]) -> Vec<Option<Value>> {
        places.iter().map(|place| self.records.get(place).cloned()).collect()
    }

    fn take(&mut self, one: Kept) {
        match one {
            Kept::Record(place, record) => drop(self.records.insert(place, record)),
            Kept::Audit(entry) => self.audit.push(entry),
        }
    }
}

impl Store for MemoryStore {
    fn name(&self) -> &'static str {
        "memory"
    }

    fn read<'s>(&'s self, places: &'s [Key]) -> Pending<'s, Vec<Option<Value>>> {
        Box::pin(async { Ok(self.kept().read(places)) })
    }

    fn list<'s>(&'s self, within: &'s Key) -> Pending<'s, Vec<(Key, Value)>> {
        Box::pin(async move {
            let kept = self.kept();
            let records = kept.records.range(within..).take_while(|(place, _)| place.kind == within.kind);
            let held = records.filter(|(place, _)| within.holds(place));
            Ok(held.map(|(place, record)| (place.clone(), record.clone())).collect())
        })
    }

    fn change(&self, places: Vec<Key>, mut change: Change) -> Pending<'_, ()> {
        Box::pin(async move {
            let mut kept = self.kept();
            for write in change(&kept.read(&places)) {
                match write {
                    Write::Put(place, record) => drop(kept.records.insert(place, record)),
                    Write::Remove(place) => drop(kept.records.remove(&place)),
                    Write::Audit(entry) => kept.audit.push(entry),
                }
            }
            Ok(())
        })
    }

    fn audit(&self, after: i64, most: usize) -> Pending<'_, Vec<(i64, Value)>> {
        Box::pin(async move {
            let kept = self.kept();
            let numbered = (1..).zip(&kept.audit).skip_while(|(number, _)| *number <= after);
            Ok(numbered.take(most).map(|(number, entry)| (number, entry.clone())).collect())
        })
    }

    fn check(&self) -> Pending<'_, ()> {
        Box::pin(async { Ok(()) })
    }
    fn snapshot(&self, parts: mpsc::Sender<Vec<Kept>>) -> Pending<'_, ()> {
        Box::pin(async move {
            let Held { records, audit } = self.kept().clone();
            let records = records.into_iter().map(|(place, record)| Kept::Record(place, record));
            let all = records.chain(audit.into_iter().map(Kept::Audit)).collect();
            parts.send(all).await.map_err(|_| StoreError::Ended)
        })
    }

    fn restore(&self, mut source: Source, replace: bool) -> Pending<'_, ()> {
        Box::pin(async move {
            let (mut parts, mut held) = (source(), Held::default());
            while let Part::Kept(part) = parts.recv().await.ok_or(StoreError::Ended)? {
                for one in part {
                    held.take(one);
                }
            }
            let mut kept = self.kept();
            let is_empty = kept.records.is_empty() && kept.audit.is_empty();
            if !replace && !is_empty {
                return Err(StoreError::NotEmpty);
            }
            *kept = held;
            Ok(())
        })
    }
}
