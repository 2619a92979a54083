//! The records that an operation has read.

use super::{RecordKey, Stored};
use serde_json::Value;

/// The keys of the records that an operation reads.
#[derive(Clone, Debug)]
pub(crate) struct Keys {
    pub(crate) all: Vec<RecordKey>,
    /// The index of the key of the state of the service, if it has a state.
    pub(crate) own: Option<usize>,
}

/// The records of some keys, in the order of the keys.
#[derive(Clone, Copy)]
pub(crate) struct Records<'r> {
    pub(crate) keys: &'r Keys,
    pub(crate) stored: &'r [Option<Stored>],
}

impl<'r> Records<'r> {
    /// The record of a key that was read.
    pub(crate) fn of(self, key: &RecordKey) -> Option<&'r Value> {
        let index = self.keys.all.iter().position(|known| known == key)?;
        self.stored.get(index)?.as_deref()
    }

    /// The state of the service of the operation.
    pub(crate) fn own(self) -> Option<&'r Stored> {
        self.stored.get(self.keys.own?)?.as_ref()
    }

    /// The key of that state.
    pub(crate) fn own_key(self) -> Option<&'r RecordKey> {
        self.keys.all.get(self.keys.own?)
    }
}
