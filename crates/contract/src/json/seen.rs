//! The names that an object has had so far: the first few are compared, and more are hashed.

use crate::json::chars::Chars;
use smallvec::SmallVec;
use std::hash::{BuildHasher, RandomState};

/// A set of the names of one object. It allocates nothing for the first few names.
#[derive(Default)]
pub(crate) struct SeenNames<'b> {
    /// One bit for each name, by its first bytes and its length: most names are compared with no other.
    filter: u64,
    few: SmallVec<[Chars<'b>; FEW]>,
    many: Option<Box<ManyNames<'b>>>,
}

const FEW: usize = 6;

/// Names by their hash. The key of the hash is random, so that nobody can choose names that collide.
///
/// A slot has eight bytes, so that the slots of many names stay in the caches of a processor: the hash, and above it the index
/// of the name plus one. 0 is an empty slot.
#[derive(Default)]
struct ManyNames<'b> {
    key: RandomState,
    names: Vec<Chars<'b>>,
    /// A power of two, at least twice as many as there are names.
    slots: Vec<u64>,
}

impl<'b> SeenNames<'b> {
    /// Adds a name. Returns false if the set had it already.
    pub(crate) fn add(&mut self, name: Chars<'b>) -> bool {
        if let Some(many) = &mut self.many {
            return many.add(name);
        }
        let bit = filter_bit(name);
        let is_new = self.filter & bit == 0 && !name.escaped || !self.few.contains(&name);
        self.filter |= bit;
        if !is_new {
            return false;
        }
        if self.few.len() < FEW {
            self.few.push(name);
            return true;
        }
        let mut many = Box::<ManyNames<'_>>::default();
        for name in self.few.drain(..).chain([name]) {
            many.add(name);
        }
        self.many = Some(many);
        true
    }
}

/// Returns a bit for a name. Escaped spellings of a name have other bits, so an escaped name is always compared.
fn filter_bit(name: Chars<'_>) -> u64 {
    if name.escaped {
        // Names that come later are compared too.
        return u64::MAX;
    }
    let first = name.bytes.first_chunk().map_or(0, |bytes| u64::from(u32::from_le_bytes(*bytes)));
    1 << ((first ^ name.bytes.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 58)
}

impl<'b> ManyNames<'b> {
    fn add(&mut self, name: Chars<'b>) -> bool {
        if 2 * (self.names.len() + 1) > self.slots.len() {
            self.grow();
        }
        let hash = if name.escaped {
            name.decoded_into(|name| self.key.hash_one(name))
        } else {
            self.key.hash_one(name.bytes)
        } as u32;
        let mut place = hash as usize;
        loop {
            place &= self.slots.len() - 1;
            let slot = self.slots[place];
            if slot == 0 {
                self.names.push(name);
                self.slots[place] = (self.names.len() as u64) << 32 | u64::from(hash);
                return true;
            }
            if slot as u32 == hash && self.names[(slot >> 32) as usize - 1] == name {
                return false;
            }
            place += 1;
        }
    }

    /// Makes room for four times as many names.
    #[cold]
    fn grow(&mut self) {
        let mut slots = vec![0; (4 * self.slots.len()).max(64)];
        for slot in self.slots.drain(..).filter(|slot| *slot != 0) {
            let mut place = slot as u32 as usize & (slots.len() - 1);
            while slots[place] != 0 {
                place = (place + 1) & (slots.len() - 1);
            }
            slots[place] = slot;
        }
        self.slots = slots;
    }
}

#[cfg(test)]
mod tests {
    use super::SeenNames;
    use crate::json::chars::Chars;

    #[test]
    fn a_name_is_new_once_however_it_is_spelt() {
        let plain: Vec<String> = (0..40).map(|index| format!("name{index}")).collect();
        let escaped: Vec<String> = (0..40).map(|index| format!("\\u006eame{index}")).collect();
        for spellings in [[&plain, &escaped], [&escaped, &plain], [&plain, &plain], [&escaped, &escaped]] {
            let mut seen = SeenNames::default();
            let [first, second] = spellings.map(|names| {
                names
                    .iter()
                    .map(|name| Chars { bytes: name.as_bytes(), escaped: name.contains('\\') })
                    .collect::<Vec<_>>()
            });
            for (first, second) in first.into_iter().zip(second) {
                assert!(seen.add(first));
                assert!(!seen.add(first));
                assert!(!seen.add(second));
            }
        }
    }
}
