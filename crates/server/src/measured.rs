//! A store that measures another store.

use crate::metrics::Metrics;
use crate::store::{ChangeFn, RecordKey, RestoreSource, Store, StoreFuture, Stored, StoredItem};
use serde_json::Value;
use std::sync::Arc;
use std::time::Instant;
use tokio::sync::mpsc::Sender;

/// Measures every call of a store, and counts failures.
pub(crate) struct Measured {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) metrics: Metrics,
}

impl Measured {
    fn timed<'s, T: 's>(&'s self, call: &'static str, pending: StoreFuture<'s, T>) -> StoreFuture<'s, T> {
        let (name, metrics) = (self.store.name(), &self.metrics);
        Box::pin(async move {
            let began = Instant::now();
            let result = pending.await;
            metrics.store(name, call, result.is_ok(), began.elapsed());
            result
        })
    }
}

impl Store for Measured {
    fn name(&self) -> &'static str {
        self.store.name()
    }

    fn read<'s>(&'s self, keys: &'s [RecordKey]) -> StoreFuture<'s, Vec<Option<Stored>>> {
        self.timed("read", self.store.read(keys))
    }

    fn list<'s>(&'s self, within: &'s RecordKey) -> StoreFuture<'s, Vec<(RecordKey, Value)>> {
        self.timed("list", self.store.list(within))
    }

    fn change(&self, keys: Vec<RecordKey>, change: ChangeFn) -> StoreFuture<'_, ()> {
        self.timed("change", self.store.change(keys, change))
    }

    fn audit(&self, after: i64, most: usize) -> StoreFuture<'_, Vec<(i64, Value)>> {
        self.timed("audit", self.store.audit(after, most))
    }

    fn close(&self) -> StoreFuture<'_, ()> {
        self.timed("close", self.store.close())
    }

    fn check(&self) -> StoreFuture<'_, ()> {
        self.timed("check", self.store.check())
    }

    fn snapshot(&self, chunks: Sender<Vec<StoredItem>>) -> StoreFuture<'_, ()> {
        self.timed("snapshot", self.store.snapshot(chunks))
    }

    fn restore(&self, source: RestoreSource, replace: bool) -> StoreFuture<'_, ()> {
        self.timed("restore", self.store.restore(source, replace))
    }
}
