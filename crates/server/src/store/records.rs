//! The records that an operation has read.

use super::{RecordKey, Stored};
use serde_json::Value;

/// The records of some keys, in the order of the keys.
#[derive(Clone, Copy)]
pub(crate) struct Records<'r> {
    pub(crate) keys: &'r [RecordKey],
    pub(crate) stored: &'r [Option<Stored>],
}

impl<'r> Records<'r> {
    /// The record of a key that was read.
    pub(crate) fn of(self, key: &RecordKey) -> Option<&'r Value> {
        self.stored(key).map(|record| &**record)
    }

    /// The record of a key that was read, with what is kept beside it.
    pub(crate) fn stored(self, key: &RecordKey) -> Option<&'r Stored> {
        let index = self.keys.iter().position(|known| known == key)?;
        self.stored.get(index)?.as_ref()
    }
}
