//! The attribute names of an object, and the perfect hash that finds them. Both are built while compiling.

use crate::compile_error::fail;

/// The most attributes that an object may have.
pub(crate) const MAX_NAMES: usize = 48;

/// The index of a member whose name was not found.
pub(crate) const UNKNOWN_MEMBER: usize = 63;

/// The names of an object, in the order of its table. The rest of the array holds names that no text matches.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Names {
    names: [Name; 64],
}

/// A name, in a form that is compared quickly.
#[derive(Clone, Copy, Debug)]
struct Name {
    text: &'static str,
    ends: Ends,
    /// Which bits of a machine word of eight bytes belong to the name.
    mask: u64,
}

/// The first eight and the last eight bytes of a name, as numbers. Both hold all of a name that is shorter.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Ends {
    first: u64,
    last: u64,
    length: usize,
}

/// The perfect hash: for each value of the hash, the index of the only name that has it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slots {
    seed: u64,
    indexes: [u8; SLOTS],
}

const SLOTS: usize = 128;
const EMPTY: u8 = u8::MAX;
const TRIES: usize = 4_000;

impl Names {
    pub(crate) const fn new(texts: &[&'static str; MAX_NAMES]) -> Names {
        // A machine word is 0 after the mask, and never 1: no text matches.
        let no_name = Name { text: "", ends: Ends { first: 1, last: 1, length: 0 }, mask: 0 };
        let mut names = [no_name; 64];
        let mut index = 0;
        while index < MAX_NAMES {
            let text = texts[index];
            if !text.is_empty() {
                names[index] = Name { text, ends: Ends::of(text.as_bytes()), mask: mask(text.len()) };
            }
            index += 1;
        }
        Names { names }
    }

    /// Returns the rest of a text after the closing quote, if the text begins with the name at this index.
    #[inline(always)]
    pub(crate) fn after<'b>(&self, index: usize, text: &'b [u8]) -> Option<&'b [u8]> {
        let name = &self.names[index % 64];
        let length = name.ends.length;
        let first = u64::from_le_bytes(*text.first_chunk()?) & name.mask;
        if first != name.ends.first {
            return None;
        }
        let (bytes, rest) = text.split_at_checked(length)?;
        let [b'"', after @ ..] = rest else { return None };
        let is_same = match length {
            0..=8 => true,
            9..=16 => bytes.last_chunk().is_some_and(|last| u64::from_le_bytes(*last) == name.ends.last),
            _ => bytes == name.text.as_bytes(),
        };
        is_same.then_some(after)
    }

    /// Returns the index of the name in the first `length` bytes of a text, if the slots hold it.
    #[inline(always)]
    pub(crate) fn find(&self, slots: &Slots, text: &[u8], length: usize) -> Option<usize> {
        let ends = Ends::within(text, length)?;
        let index = usize::from(slots.indexes[ends.slot(slots.seed)]);
        let name = self.names.get(index)?;
        // The ends of a name of up to 16 bytes are the whole name.
        (name.ends == ends && (ends.length <= 16 || text.starts_with(name.text.as_bytes()))).then_some(index)
    }

    /// Returns the index of a name, if the slots hold it.
    pub(crate) fn find_text(&self, slots: &Slots, name: &[u8]) -> Option<usize> {
        let ends = Ends::within(name, name.len()).unwrap_or_else(|| Ends::of(name));
        let index = usize::from(slots.indexes[ends.slot(slots.seed)]);
        (self.names.get(index)?.text.as_bytes() == name).then_some(index)
    }
}

impl Slots {
    /// Slots without names.
    pub(crate) const NONE: Slots = Slots { seed: 0, indexes: [EMPTY; SLOTS] };

    /// Returns the slots of the names whose bits are set in `members`, with a seed that gives each name its own slot.
    pub(crate) const fn new(names: &Names, members: u64) -> Slots {
        let mut seed = 0x9E37_79B9_7F4A_7C15_u64;
        let mut tries = 0;
        while tries < TRIES {
            let mut indexes = [EMPTY; SLOTS];
            let mut index = 0;
            let mut fits = true;
            while index < MAX_NAMES && fits {
                if members >> index & 1 == 1 {
                    let slot = names.names[index].ends.slot(seed);
                    fits = indexes[slot] == EMPTY;
                    indexes[slot] = index as u8;
                }
                index += 1;
            }
            if fits {
                return Slots { seed, indexes };
            }
            seed = seed.wrapping_mul(0xD134_2543_DE82_EF95).wrapping_add(0x5851_F42D_4C95_7F2D) | 1;
            tries += 1;
        }
        fail(&[
            "two attributes have names of the same length with the same first and last eight bytes; the object begins with ",
            names.names[0].text,
        ])
    }
}

impl Ends {
    const fn of(name: &[u8]) -> Ends {
        let (mut first, mut last) = (0, 0);
        let mut index = 0;
        while index < 8 && index < name.len() {
            first |= (name[index] as u64) << (8 * index);
            last |= (name[name.len() - 1 - index] as u64) << (8 * (7 - index));
            index += 1;
        }
        if index < 8 {
            last = first;
        }
        Ends { first, last, length: name.len() }
    }

    /// Returns the ends of the first `length` bytes of a text. None if fewer than eight bytes follow.
    #[inline(always)]
    fn within(text: &[u8], length: usize) -> Option<Ends> {
        let first = u64::from_le_bytes(*text.first_chunk()?);
        if length >= 8 {
            let last = u64::from_le_bytes(*text.get(length - 8..)?.first_chunk()?);
            return Some(Ends { first, last, length });
        }
        // The machine word may hold bytes after a short name.
        let first = first & mask(length);
        Some(Ends { first, last: first, length })
    }

    #[inline(always)]
    const fn slot(self, seed: u64) -> usize {
        let mixed = self.first.wrapping_add(self.last.rotate_left(29)) ^ (self.length as u64) << 56;
        (mixed.wrapping_mul(seed) >> (64 - SLOTS.trailing_zeros())) as usize
    }
}

/// Returns which bits of a machine word of eight bytes belong to a name of this length.
#[inline(always)]
const fn mask(length: usize) -> u64 {
    if length < 8 { (1 << (8 * length)) - 1 } else { u64::MAX }
}
