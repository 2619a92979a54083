//! A store that is timed.

use crate::metrics::Metrics;
use crate::store::{Change, Kept, Key, Pending, Source, Store};
use serde_json::Value;
use std::sync::Arc;
use std::time::Instant;
use tokio::sync::mpsc::Sender;

/// Times every call of a store, and counts those that fail.
pub(crate) struct Measured {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) metrics: Metrics,
}

impl Measured {
    fn timed<'s, T: 's>(&'s self, call: &'static str, pending: Pending<'s, T>) -> Pending<'s, T> {
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

    fn read<'s>(&'s self, places: &'s [Key]) -> Pending<'s, Vec<Option<Value>>> {
        self.timed("read", self.store.read(places))
    }

    fn list<'s>(&'s self, within: &'s Key) -> Pending<'s, Vec<(Key, Value)>> {
        self.timed("list", self.store.list(within))
    }

    fn change(&self, places: Vec<Key>, change: Change) -> Pending<'_, ()> {
        self.timed("change", self.store.change(places, change))
    }

    fn audit(&self, after: i64, most: usize) -> Pending<'_, Vec<(i64, Value)>> {
        self.timed("audit", self.store.audit(after, most))
    }

    fn check(&self) -> Pending<'_, ()> {
        self.timed("check", self.store.check())
    }

    fn snapshot(&self, parts: Sender<Vec<Kept>>) -> Pending<'_, ()> {
        self.timed("snapshot", self.store.snapshot(parts))
    }

    fn restore(&self, source: Source, replace: bool) -> Pending<'_, ()> {
        self.timed("restore", self.store.restore(source, replace))
    }
}
