//! A store in memory.

use super::{ChangeFn, Chunk, RecordKey, RestoreSource, Store, StoreError, StoreFuture, StoredItem, Write};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::sync::mpsc;

/// Stores records in memory. They are lost when the process ends.
#[derive(Debug, Default)]
pub struct MemoryStore {
    contents: Mutex<Contents>,
}

#[derive(Clone, Debug, Default)]
struct Contents {
    records: BTreeMap<RecordKey, Value>,
    audit: Vec<Value>,
}

impl MemoryStore {
    /// A poisoned lock is safe to use: the writes of a change are computed before any of them is performed.
    fn contents(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Contents {
    fn read(&self, keys: &[RecordKey]) -> Vec<Option<Value>> {
        keys.iter().map(|key| self.records.get(key).cloned()).collect()
    }

    fn add(&mut self, item: StoredItem) {
        match item {
            StoredItem::Record(key, record) => drop(self.records.insert(key, record)),
            StoredItem::Audit(entry) => self.audit.push(entry),
        }
    }
}

impl Store for MemoryStore {
    fn name(&self) -> &'static str {
        "memory"
    }

    fn read<'s>(&'s self, keys: &'s [RecordKey]) -> StoreFuture<'s, Vec<Option<Value>>> {
        Box::pin(async { Ok(self.contents().read(keys)) })
    }

    fn list<'s>(&'s self, within: &'s RecordKey) -> StoreFuture<'s, Vec<(RecordKey, Value)>> {
        Box::pin(async move {
            let contents = self.contents();
            let records = contents.records.range(within..).take_while(|(key, _)| key.kind == within.kind);
            let matching = records.filter(|(key, _)| within.contains(key));
            Ok(matching.map(|(key, record)| (key.clone(), record.clone())).collect())
        })
    }

    fn change(&self, keys: Vec<RecordKey>, mut change: ChangeFn) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            let mut contents = self.contents();
            for write in change(&contents.read(&keys)) {
                match write {
                    Write::Put(key, record) => drop(contents.records.insert(key, record)),
                    Write::Remove(key) => drop(contents.records.remove(&key)),
                    Write::Audit(entry) => contents.audit.push(entry),
                }
            }
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
            let Contents { records, audit } = self.contents().clone();
            let records = records.into_iter().map(|(key, record)| StoredItem::Record(key, record));
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
            let is_empty = contents.records.is_empty() && contents.audit.is_empty();
            if !replace && !is_empty {
                return Err(StoreError::NotEmpty);
            }
            *contents = restored;
            Ok(())
        })
    }
}
