//! States in memory: gone with the process.

use super::{Change, Pending, Place, Store};
use serde_json::Value;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Keeps states in memory. They are gone when the process ends.
#[derive(Debug, Default)]
pub struct MemoryStore {
    states: Mutex<HashMap<Place, Value>>,
}

impl MemoryStore {
    /// A state is replaced when its change has come to an end, so that a panic leaves none half changed.
    fn states(&self) -> MutexGuard<'_, HashMap<Place, Value>> {
        self.states.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store for MemoryStore {
    fn read<'s>(&'s self, place: &'s Place) -> Pending<'s, Option<Value>> {
        Box::pin(async { Ok(self.states().get(place).cloned()) })
    }

    fn change(&self, place: Place, mut change: Change) -> Pending<'_, ()> {
        Box::pin(async move {
            let mut states = self.states();
            if let Some(state) = change(states.get(&place)) {
                states.insert(place, state);
            }
            Ok(())
        })
    }

    fn check(&self) -> Pending<'_, ()> {
        Box::pin(async { Ok(()) })
    }
}
