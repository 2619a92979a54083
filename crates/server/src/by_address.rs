//! Finds what belongs to an operation or a service of an API. They are statics, so their addresses tell them apart.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ptr;

/// A value for each of some statics.
pub(crate) struct ByAddress<T>(HashMap<usize, T, BuildHasherDefault<AddressHasher>>);

impl<T> ByAddress<T> {
    /// Makes a value for each static.
    pub(crate) fn new<K: 'static>(keys: impl Iterator<Item = &'static K>, value: impl Fn() -> T) -> ByAddress<T> {
        ByAddress(keys.map(|key| (address(key), value())).collect())
    }

    pub(crate) fn get<K: 'static>(&self, key: &'static K) -> Option<&T> {
        self.0.get(&address(key))
    }
}

fn address<K>(key: &'static K) -> usize {
    ptr::from_ref(key).addr()
}

/// Addresses are not of the caller, so nobody can make them collide.
#[derive(Default)]
pub(crate) struct AddressHasher(u64);

impl Hasher for AddressHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_usize(&mut self, number: usize) {
        self.write_u64(number as u64);
    }

    fn write_u64(&mut self, number: u64) {
        // The golden ratio spreads neighbours over all bits.
        self.0 = (self.0.rotate_left(5) ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}
