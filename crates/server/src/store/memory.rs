//! A store in memory.

use super::compute::compute;
use super::{
    ChangeFn, Chunk, RecordKey, RecordKind, RestoreSource, Store, StoreError, StoreFuture, Stored, StoredItem, Write,
};
use foldhash::HashMap;
use serde_json::Value;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::sync::mpsc;

/// Stores records in memory. They are lost when the process ends.
///
/// The writes of a change are computed while others may read and write, and computed again if one of its records has changed.
#[derive(Debug, Default)]
pub struct MemoryStore {
    contents: Mutex<Contents>,
}

#[derive(Clone, Debug, Default)]
struct Contents {
    /// The records of each kind. They are found more often than listed, so they have no order.
    records: [HashMap<RecordKey, Stored>; RecordKind::ALL.len()],
    audit: Vec<Value>,
}

impl MemoryStore {
    /// A poisoned lock is safe to use: the writes of a change are computed before any of them is performed.
    fn contents(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How often a change is computed again before it is computed while others wait.
const MOST_ATTEMPTS: usize = 3;

impl Contents {
    fn of(&self, kind: RecordKind) -> &HashMap<RecordKey, Stored> {
        &self.records[kind as usize]
    }

    fn of_mut(&mut self, kind: RecordKind) -> &mut HashMap<RecordKey, Stored> {
        &mut self.records[kind as usize]
    }

    fn read(&self, keys: &[RecordKey]) -> Vec<Option<Stored>> {
        keys.iter().map(|key| self.of(key.kind).get(key).cloned()).collect()
    }

    /// The records within a key, in the order of their keys.
    fn list(&self, within: &RecordKey) -> Vec<(RecordKey, Stored)> {
        let matching = self.of(within.kind).iter().filter(|(key, _)| within.contains(key));
        let mut matching: Vec<_> = matching.map(|(key, record)| (key.clone(), record.clone())).collect();
        matching.sort_by(|(one, _), (other, _)| one.cmp(other));
        matching
    }

    fn write(&mut self, writes: Vec<Write>) {
        for write in writes {
            match write {
                Write::Put(key, record) => drop(self.of_mut(key.kind).insert(key, record)),
                Write::Remove(key) => drop(self.of_mut(key.kind).remove(&key)),
                Write::Audit(entry) => self.audit.push(entry),
            }
        }
    }

    fn add(&mut self, item: StoredItem) {
        match item {
            StoredItem::Record(key, record) => drop(self.of_mut(key.kind).insert(key, record.into())),
            StoredItem::Audit(entry) => self.audit.push(entry),
        }
    }
}

impl Store for MemoryStore {
    fn name(&self) -> &'static str {
        "memory"
    }

    fn read<'s>(&'s self, keys: &'s [RecordKey]) -> StoreFuture<'s, Vec<Option<Stored>>> {
        Box::pin(async { Ok(self.contents().read(keys)) })
    }

    fn list<'s>(&'s self, within: &'s RecordKey) -> StoreFuture<'s, Vec<(RecordKey, Value)>> {
        Box::pin(async move {
            let matching = self.contents().list(within);
            Ok(matching.into_iter().map(|(key, record)| (key, record.into_value())).collect())
        })
    }

    fn change(&self, keys: Vec<RecordKey>, mut change: ChangeFn) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            for _ in 0..MOST_ATTEMPTS {
                let seen = self.contents().read(&keys);
                let writes;
                (change, writes) = compute(change, seen.clone()).await;
                let mut contents = self.contents();
                let is_same = |(seen, now): (&Option<Stored>, &Option<Stored>)| match (seen, now) {
                    (Some(seen), Some(now)) => seen.is_same(now),
                    (seen, now) => seen.is_none() && now.is_none(),
                };
                if seen.iter().zip(&contents.read(&keys)).all(is_same) {
                    contents.write(writes);
                    return Ok(());
                }
            }
            let mut contents = self.contents();
            let writes = change(&contents.read(&keys));
            contents.write(writes);
            Ok(())
        })
    }

    fn audit(&self, after: i64, most: usize) -> StoreFuture<'_, Vec<(i64, Value)>> {
        Box::pin(async move {
            let contents = self.contents();
            let numbered = (1..).zip(&contents.audit).skip_while(|(number, _)| *number <= after);
            Ok(numbered.take(most).map(|(number, entry)| (number, entry.clone())).collect())
        })
    }

    fn check(&self) -> StoreFuture<'_, ()> {
        Box::pin(async { Ok(()) })
    }

    fn snapshot(&self, chunks: mpsc::Sender<Vec<StoredItem>>) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            let (records, audit) = {
                let contents = self.contents();
                let records = RecordKind::ALL.map(|kind| contents.list(&RecordKey::all(kind)));
                (records, contents.audit.clone())
            };
            let records = records.into_iter().flatten();
            let records = records.map(|(key, record)| StoredItem::Record(key, record.into_value()));
            let all = records.chain(audit.into_iter().map(StoredItem::Audit)).collect();
            chunks.send(all).await.map_err(|_| StoreError::Ended)
        })
    }

    fn restore(&self, mut source: RestoreSource, replace: bool) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            let (mut chunks, mut restored) = (source(), Contents::default());
            while let Chunk::Items(chunk) = chunks.recv().await.ok_or(StoreError::Ended)? {
                for item in chunk {
                    restored.add(item);
                }
            }
            let mut contents = self.contents();
            let is_empty = contents.records.iter().all(HashMap::is_empty) && contents.audit.is_empty();
            if !replace && !is_empty {
                return Err(StoreError::NotEmpty);
            }
            *contents = restored;
            Ok(())
        })
    }
}
