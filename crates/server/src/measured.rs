//! A store that measures another store.

use crate::metrics::Metrics;
use crate::store::{ChangeFn, RecordKey, RestoreSource, Store, StoreFuture, Stored, StoredItem};
use prometheus_client::metrics::histogram::Histogram;
use serde_json::Value;
use std::sync::{Arc, OnceLock};
use std::time::Instant;
use tokio::sync::mpsc::Sender;

/// Measures every call of a store, and counts failures.
pub(crate) struct Measured {
    store: Arc<dyn Store>,
    metrics: Metrics,
    read: Call,
    list: Call,
    change: Call,
    audit: Call,
    close: Call,
    check: Call,
    snapshot: Call,
    restore: Call,
}

/// A kind of call. Its durations are looked up once.
struct Call {
    name: &'static str,
    durations: OnceLock<Histogram>,
}

impl Call {
    const fn new(name: &'static str) -> Call {
        Call { name, durations: OnceLock::new() }
    }
}

impl Measured {
    pub(crate) fn new(store: Arc<dyn Store>, metrics: Metrics) -> Measured {
        let [read, list, change, audit] = ["read", "list", "change", "audit"].map(Call::new);
        let [close, check, snapshot, restore] = ["close", "check", "snapshot", "restore"].map(Call::new);
        Measured { store, metrics, read, list, change, audit, close, check, snapshot, restore }
    }

    fn timed<'s, T: 's>(&'s self, call: &'s Call, pending: StoreFuture<'s, T>) -> StoreFuture<'s, T> {
        let (name, metrics) = (self.store.name(), &self.metrics);
        Box::pin(async move {
            let began = Instant::now();
            let result = pending.await;
            let durations = call.durations.get_or_init(|| metrics.store(name, call.name));
            durations.observe(began.elapsed().as_secs_f64());
            if result.is_err() {
                metrics.store_failed(name, call.name);
            }
            result
        })
    }
}

impl Store for Measured {
    fn name(&self) -> &'static str {
        self.store.name()
    }

    fn read<'s>(&'s self, keys: &'s [RecordKey]) -> StoreFuture<'s, Vec<Option<Stored>>> {
        self.timed(&self.read, self.store.read(keys))
    }

    fn read_since<'s>(&'s self, keys: &'s [RecordKey], moment: Instant) -> StoreFuture<'s, Vec<Option<Stored>>> {
        self.timed(&self.read, self.store.read_since(keys, moment))
    }

    fn list<'s>(&'s self, within: &'s RecordKey) -> StoreFuture<'s, Vec<(RecordKey, Value)>> {
        self.timed(&self.list, self.store.list(within))
    }

    fn change(&self, keys: Vec<RecordKey>, change: ChangeFn) -> StoreFuture<'_, ()> {
        self.timed(&self.change, self.store.change(keys, change))
    }

    fn audit(&self, after: i64, most: usize) -> StoreFuture<'_, Vec<(i64, Value)>> {
        self.timed(&self.audit, self.store.audit(after, most))
    }

    fn close(&self) -> StoreFuture<'_, ()> {
        self.timed(&self.close, self.store.close())
    }

    fn check(&self) -> StoreFuture<'_, ()> {
        self.timed(&self.check, self.store.check())
    }

    fn snapshot(&self, chunks: Sender<Vec<StoredItem>>) -> StoreFuture<'_, ()> {
        self.timed(&self.snapshot, self.store.snapshot(chunks))
    }

    fn restore(&self, source: RestoreSource, replace: bool) -> StoreFuture<'_, ()> {
        self.timed(&self.restore, self.store.restore(source, replace))
    }
}
