//! Records in memory: gone with the process.

use super::{Change, Pending, Place, Store, Write};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Keeps records in memory. They are gone when the process ends.
#[derive(Debug, Default)]
pub struct MemoryStore {
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    records: BTreeMap<Place, Value>,
    audit: Vec<Value>,
}

impl MemoryStore {
    /// What is kept is written when a change has come to an end, so that a panic leaves nothing half changed.
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn read(&self, places: &[Place]) -> Vec<Option<Value>> {
        places.iter().map(|place| self.records.get(place).cloned()).collect()
    }
}

impl Store for MemoryStore {
    fn read<'s>(&'s self, places: &'s [Place]) -> Pending<'s, Vec<Option<Value>>> {
        Box::pin(async { Ok(self.kept().read(places)) })
    }

    fn list<'s>(&'s self, within: &'s Place) -> Pending<'s, Vec<(Place, Value)>> {
        Box::pin(async move {
            let kept = self.kept();
            let records = kept.records.range(within..).take_while(|(place, _)| place.kind == within.kind);
            let held = records.filter(|(place, _)| within.holds(place));
            Ok(held.map(|(place, record)| (place.clone(), record.clone())).collect())
        })
    }

    fn change(&self, places: Vec<Place>, mut change: Change) -> Pending<'_, ()> {
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
}
