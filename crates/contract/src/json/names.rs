//! The attribute names of an object, and the perfect hash that finds them, made while compiling.
use crate::compile_error::fail;

/// The most attributes that an object may have.
pub(crate) const MAX_NAMES: usize = 48;

/// The names of an object, in the order of its table; behind them, names that nothing has.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Names {
    names: [Name; 64],
}

/// A name, and its ends as they are compared.
#[derive(Clone, Copy, Debug)]
struct Name {
    text: &'static str,
    ends: Ends,
    /// What of a word of eight bytes belongs to the name.
    mask: u64,
}

/// The first eight bytes of a name and its last eight, as numbers; of a shorter one all of it, twice.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Ends {
    first: u64,
    last: u64,
    length: usize,
}

/// Where to look for a name: the place in the table for each value of the hash.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slots {
    seed: u64,
    places: [u8; SLOTS],
}

const SLOTS: usize = 128;
const NOBODY: u8 = u8::MAX;
const TRIES: usize = 4_000;

impl Names {
    pub(crate) const fn new(texts: &[&'static str; MAX_NAMES]) -> Names {
        // No word under a mask of zeros is one.
        let nothing = Name { text: "", ends: Ends { first: 1, last: 1, length: 0 }, mask: 0 };
        let mut names = [nothing; 64];
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

    /// What a text holds behind the closing quote, if it begins with the name at this place.
    #[inline(always)]
    pub(crate) fn behind<'b>(&self, place: usize, text: &'b [u8]) -> Option<&'b [u8]> {
        let name = &self.names[place % 64];
        let length = name.ends.length;
        let first = u64::from_le_bytes(*text.first_chunk()?) & name.mask;
        if first != name.ends.first {
            return None;
        }
        let (bytes, rest) = text.split_at_checked(length)?;
        let [b'"', behind @ ..] = rest else { return None };
        let is_same = match length {
            0..=8 => true,
            9..=16 => bytes.last_chunk().is_some_and(|last| u64::from_le_bytes(*last) == name.ends.last),
            _ => bytes == name.text.as_bytes(),
        };
        is_same.then_some(behind)
    }

    /// The place of the name that a text begins with, if it is one that the slots lead to.
    #[inline(always)]
    pub(crate) fn find(&self, slots: &Slots, text: &[u8], length: usize) -> Option<usize> {
        let ends = Ends::within(text, length)?;
        let place = usize::from(slots.places[ends.slot(slots.seed)]);
        let name = self.names.get(place)?;
        // The ends of a short name are all of it.
        (name.ends == ends && (ends.length <= 16 || text.starts_with(name.text.as_bytes()))).then_some(place)
    }

    /// The place of a name that stands alone.
    pub(crate) fn find_text(&self, slots: &Slots, name: &[u8]) -> Option<usize> {
        let ends = Ends::within(name, name.len()).unwrap_or_else(|| Ends::of(name));
        let place = usize::from(slots.places[ends.slot(slots.seed)]);
        (self.names.get(place)?.text.as_bytes() == name).then_some(place)
    }
}

impl Slots {
    /// The slots that lead nowhere.
    pub(crate) const NONE: Slots = Slots { seed: 0, places: [NOBODY; SLOTS] };

    /// Slots for the names at the bits of `members`, under a seed that gives each one of its own.
    pub(crate) const fn new(names: &Names, members: u64) -> Slots {
        let mut seed = 0x9E37_79B9_7F4A_7C15_u64;
        let mut tries = 0;
        while tries < TRIES {
            let mut places = [NOBODY; SLOTS];
            let mut index = 0;
            let mut fits = true;
            while index < MAX_NAMES && fits {
                if members >> index & 1 == 1 {
                    let slot = names.names[index].ends.slot(seed);
                    fits = places[slot] == NOBODY;
                    places[slot] = index as u8;
                }
                index += 1;
            }
            if fits {
                return Slots { seed, places };
            }
            seed = seed.wrapping_mul(0xD134_2543_DE82_EF95).wrapping_add(0x5851_F42D_4C95_7F2D) | 1;
            tries += 1;
        }
        fail(&["two names of one object have the same length, beginning and end; the first is ", names.names[0].text])
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

    /// The ends of the name that a text begins with.
    #[inline(always)]
    fn within(text: &[u8], length: usize) -> Option<Ends> {
        let first = u64::from_le_bytes(*text.first_chunk()?);
        if length >= 8 {
            let last = u64::from_le_bytes(*text.get(length - 8..)?.first_chunk()?);
            return Some(Ends { first, last, length });
        }
        // The word reaches beyond a short name: what does not belong to it is cut off.
        let first = first & mask(length);
        Some(Ends { first, last: first, length })
    }

    #[inline(always)]
    const fn slot(self, seed: u64) -> usize {
        let mixed = self.first.wrapping_add(self.last.rotate_left(29)) ^ (self.length as u64) << 56;
        (mixed.wrapping_mul(seed) >> (64 - SLOTS.trailing_zeros())) as usize
    }
}

/// What of a word of eight bytes belongs to a name of this length.
#[inline(always)]
const fn mask(length: usize) -> u64 {
    if length < 8 { (1 << (8 * length)) - 1 } else { u64::MAX }
}
