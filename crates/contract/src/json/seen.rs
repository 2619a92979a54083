//! The names that an object has had so far: the first few are compared, and more are hashed.

use crate::json::chars::Chars;
use crate::json::keyed_hash::Key;
use crate::json::source::Source;
use smallvec::SmallVec;

/// A set of the names of one object. It allocates nothing for the first few names.
#[derive(Default)]
pub(crate) struct SeenNames<'b> {
    /// One bit for each name, by its first bytes and its length: most names are compared with no other.
    filter: u64,
    few: SmallVec<[(Chars<'b>, u32); FEW]>,
    many: Option<Box<ManyNames>>,
}

const FEW: usize = 6;

/// Names by their hash.
struct ManyNames {
    key: Key,
    names: Vec<HashedName>,
    /// A power of two, at least twice as many as there are names.
    ///
    /// A slot has four bytes, so that the slots of many names stay in the caches of a processor: the index of the name plus
    /// one, and in the bits that the number of slots leaves above it, the highest bits of the hash. 0 is an empty slot.
    slots: Vec<u32>,
}

/// The lowest 32 bits of the hash of a name, and its position. The name itself is read again if it has to be compared.
struct HashedName {
    hash: u32,
    position: u32,
}

impl<'b> SeenNames<'b> {
    /// Adds the name at a position of a body. Returns false if the set had it already.
    pub(crate) fn add<S: Source<'b>>(&mut self, name: Chars<'b>, position: u32, source: S) -> bool {
        if let Some(many) = &mut self.many {
            return many.add(name, position, source);
        }
        let bit = filter_bit(name);
        let is_new = self.filter & bit == 0 && !name.escaped || !self.few.iter().any(|(seen, _)| *seen == name);
        self.filter |= bit;
        if !is_new {
            return false;
        }
        if self.few.len() < FEW {
            self.few.push((name, position));
            return true;
        }
        let mut many = Box::new(ManyNames { key: Key::random(), names: Vec::new(), slots: Vec::new() });
        for (name, position) in self.few.drain(..).chain([(name, position)]) {
            many.add(name, position, source);
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

impl ManyNames {
    fn add<'b, S: Source<'b>>(&mut self, name: Chars<'b>, position: u32, source: S) -> bool {
        if 2 * (self.names.len() + 1) > self.slots.len() {
            self.grow();
        }
        let hash =
            if name.escaped { name.decoded_into(|name| self.key.hash(name)) } else { self.key.hash(name.bytes) } as u32;
        let last = self.slots.len() - 1;
        let index_bits = last as u32;
        let mut place = hash as usize & last;
        loop {
            let slot = self.slots[place];
            if slot == 0 {
                self.names.push(HashedName { hash, position });
                self.slots[place] = hash & !index_bits | self.names.len() as u32;
                return true;
            }
            if (slot ^ hash) & !index_bits == 0 {
                let seen = &self.names[(slot & index_bits) as usize - 1];
                if seen.hash == hash && source.name_at(seen.position) == Some(name) {
                    return false;
                }
            }
            place = (place + 1) & last;
        }
    }

    /// Makes room for twice as many names.
    #[cold]
    fn grow(&mut self) {
        let length = (2 * self.slots.len()).max(64);
        let mut slots = vec![0; length];
        for (name, index) in self.names.iter().zip(1_u32..) {
            let mut place = name.hash as usize & (length - 1);
            while slots[place] != 0 {
                place = (place + 1) & (length - 1);
            }
            slots[place] = name.hash & !(length as u32 - 1) | index;
        }
        self.slots = slots;
    }
}

#[cfg(test)]
mod tests {
    use super::SeenNames;
    use crate::json::cursor::Text;
    use crate::json::source::Source;
    use crate::json::text::Reader;

    /// Adds the names in a text, which has their quotes and colons alone. Returns whether each was new.
    fn added(text: &str) -> Vec<bool> {
        let padded = Text::new(text.as_bytes());
        let mut seen = SeenNames::default();
        let start = Reader::new(&padded, 0);
        text.match_indices(':')
            .map(|(colon, _)| {
                let position = text[..colon].rfind(';').map_or(0, |separator| separator + 1) as u32;
                seen.add(start.name_at(position).unwrap(), position, start)
            })
            .collect()
    }

    #[test]
    fn a_name_is_new_once_however_it_is_spelt() {
        for count in [1, 5, 6, 7, 40, 2000] {
            let plain = |index: usize| format!("\"name{index}\":;");
            let escaped = |index: usize| format!("\"\\u006eame{index}\":;");
            let spellings: [&dyn Fn(usize) -> String; 2] = [&plain, &escaped];
            for first in spellings {
                for second in spellings {
                    let text: String = (0..count).map(first).chain((0..count).map(second)).collect();
                    let expected: Vec<bool> = (0..2 * count).map(|index| index < count).collect();
                    assert_eq!(added(&text), expected, "{count}");
                }
            }
        }
    }
}
