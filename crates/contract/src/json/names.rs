//! The attribute names of an object, as they are compared with a text. They are compiled with the table.

use crate::json::cursor::{AHEAD, window, word};
use crate::json::swar::{HIGH, eight, first_bytes, up_to};

/// The most attributes that an object may have.
pub(crate) const MAX_NAMES: usize = 48;

/// The index of a member whose name the object does not have.
pub(crate) const UNKNOWN_MEMBER: usize = 63;

/// The names of an object, in the order of its table, and a perfect hash that finds them.
///
/// The hash is that of a window: sixteen bytes from an offset in the name, with zeros after the closing quote. So a name is
/// found without its length.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Names {
    names: [Name; MAX_NAMES],
    /// The number of bytes of each name, including its closing quote. 0 for the unused elements.
    lengths: [u8; MAX_NAMES],
    /// The index of the only name that has each value of the hash.
    slots: [u8; SLOTS],
    multiplier: u64,
    /// Where the window begins, or [`NO_OFFSET`].
    offset: u32,
    length: u32,
}

/// A name and its closing quote, with zeros after it.
type Name = [u64; 6];

/// The bits of a [`Name`] that belong to it, by its length.
static MASKS: [Name; 64] = {
    let mut masks = [[0; 6]; 64];
    let mut length = 0;
    while length <= LONGEST_NAME + 1 {
        let mut word = 0;
        while 8 * word < length {
            masks[length][word] = first_bytes(length - 8 * word);
            word += 1;
        }
        length += 1;
    }
    masks
};

/// No names: every member is unknown. For objects that are skipped.
pub(crate) static NO_NAMES: Names = Names::NONE;

/// The longest name, in bytes.
const LONGEST_NAME: usize = 47;
const SLOTS: usize = 256;
const EMPTY: u8 = u8::MAX;
/// The multipliers that are tried at each offset.
const TRIES: usize = 60;
/// No window tells the names apart: they are compared one after the other.
const NO_OFFSET: u32 = u32::MAX;

impl Names {
    /// No names: every member is unknown.
    const NONE: Names =
        Names { names: [[0; 6]; MAX_NAMES], lengths: [0; MAX_NAMES], slots: [EMPTY; SLOTS], multiplier: 0, offset: 0, length: 0 };

    /// Compiles the first `length` names.
    pub(crate) const fn new(texts: &[&'static str; MAX_NAMES], length: usize) -> Names {
        let mut names = Names { length: length as u32, offset: NO_OFFSET, ..Names::NONE };
        let mut index = 0;
        let mut shortest = LONGEST_NAME;
        while index < length {
            let text = texts[index].as_bytes();
            names.names[index] = quoted(text);
            names.lengths[index] = text.len() as u8 + 1;
            if text.len() < shortest {
                shortest = text.len();
            }
            index += 1;
        }
        let mut offset = 0;
        // The window ends before the bytes that a cursor sees.
        while offset <= shortest && offset < AHEAD - 16 {
            let mut keys = [0; MAX_NAMES];
            let mut index = 0;
            while index < length {
                keys[index] = key(window_of(texts[index].as_bytes(), offset));
                index += 1;
            }
            let mut tries = 0;
            let mut multiplier = 0x9E37_79B9_7F4A_7C15_u64;
            while tries < TRIES {
                if let Some(slots) = slots(&keys, length, multiplier) {
                    return Names { slots, multiplier, offset: offset as u32, ..names };
                }
                multiplier = multiplier.wrapping_mul(0xD134_2543_DE82_EF95).wrapping_add(0x5851_F42D_4C95_7F2D) | 1;
                tries += 1;
            }
            offset += 1;
        }
        names
    }

    /// Returns whether an object may have this name: it is not too long to be compared, and needs no escape.
    pub(crate) const fn fits(text: &str) -> bool {
        let bytes = text.as_bytes();
        let mut index = 0;
        while index < bytes.len() && bytes[index] >= b' ' && bytes[index] != b'"' && bytes[index] != b'\\' {
            index += 1;
        }
        index == bytes.len() && index <= LONGEST_NAME
    }

    /// Returns the length of the name at an index, including its closing quote, if the text has it after the first byte.
    #[inline(always)]
    pub(crate) fn length_at(&self, index: usize, text: &[u8; AHEAD]) -> Option<u32> {
        let (name, length) = (self.names.get(index)?, u32::from(*self.lengths.get(index)?));
        let masks = &MASKS[length as usize % MASKS.len()];
        let differs = |at: usize| {
            let (first, second) = window(text, 1 + 16 * at);
            (first ^ name[2 * at]) & masks[2 * at] | (second ^ name[2 * at + 1]) & masks[2 * at + 1]
        };
        // Most names that are not the expected one differ in their first bytes.
        if (word(text, 1) ^ name[0]) & masks[0] != 0 {
            return None;
        }
        let differences = match length {
            1..=8 => 0,
            9..=16 => differs(0),
            17..=32 => differs(0) | differs(1),
            33.. => differs(0) | differs(1) | differs(2),
            0 => 1,
        };
        (differences == 0).then_some(length)
    }

    /// Returns the index of the name that the text has after the first byte, and its length including the closing quote.
    #[inline(always)]
    pub(crate) fn find(&self, text: &[u8; AHEAD]) -> Option<(usize, u32)> {
        if self.offset == NO_OFFSET {
            return self.search(text);
        }
        let key = key(before_quote(window(text, 1 + self.offset as usize)));
        let index = usize::from(self.slots[slot(key, self.multiplier)]);
        self.length_at(index, text).map(|length| (index, length))
    }

    #[cold]
    fn search(&self, text: &[u8; AHEAD]) -> Option<(usize, u32)> {
        (0..self.length as usize).find_map(|index| Some((index, self.length_at(index, text)?)))
    }

    /// Returns the index of a name.
    pub(crate) fn find_text(&self, name: &[u8]) -> Option<usize> {
        if name.len() > LONGEST_NAME {
            return None;
        }
        let mut text = [0; AHEAD];
        for (copy, byte) in text.iter_mut().skip(1).zip(name.iter().chain(b"\"")) {
            *copy = *byte;
        }
        let (index, length) = self.find(&text)?;
        (length as usize == name.len() + 1).then_some(index)
    }
}

/// Returns a name with its closing quote.
const fn quoted(text: &[u8]) -> Name {
    let mut name = [0; 6];
    let mut index = 0;
    while index <= text.len() {
        let byte = if index == text.len() { b'"' } else { text[index] };
        name[index / 8] |= (byte as u64) << (8 * (index % 8));
        index += 1;
    }
    name
}

/// Returns a window of a text without the bytes after the first quote.
#[inline(always)]
const fn before_quote((first, second): (u64, u64)) -> (u64, u64) {
    let (in_first, in_second) = (quote_marks(first), quote_marks(second));
    let rest = if in_first == 0 { second & up_to(in_second) } else { 0 };
    (first & up_to(in_first), rest)
}

/// Marks the quotes. Only the lowest mark is reliable.
#[inline(always)]
const fn quote_marks(word: u64) -> u64 {
    let quotes = word ^ eight(b'"');
    quotes.wrapping_sub(eight(1)) & !quotes & HIGH
}

/// Returns the window of a name from an offset.
const fn window_of(text: &[u8], offset: usize) -> (u64, u64) {
    let (_, text) = text.split_at(offset);
    let name = quoted(text);
    (name[0], name[1])
}

/// Combines a window into the key that is hashed.
#[inline(always)]
const fn key((first, second): (u64, u64)) -> u64 {
    first ^ second.rotate_left(23).wrapping_mul(0xC2B2_AE3D_27D4_EB4F)
}

#[inline(always)]
const fn slot(key: u64, multiplier: u64) -> usize {
    (key.wrapping_mul(multiplier) >> (64 - SLOTS.trailing_zeros())) as usize
}

/// Returns the slots of the keys, if each key has its own.
const fn slots(keys: &[u64; MAX_NAMES], length: usize, multiplier: u64) -> Option<[u8; SLOTS]> {
    let mut slots = [EMPTY; SLOTS];
    let mut index = 0;
    while index < length {
        let slot = slot(keys[index], multiplier);
        if slots[slot] != EMPTY {
            return None;
        }
        slots[slot] = index as u8;
        index += 1;
    }
    Some(slots)
}

#[cfg(test)]
mod tests {
    use super::{MAX_NAMES, Names};
    use crate::json::cursor::{Cursor, Text};

    /// Returns the names of an object.
    fn names(texts: &[&'static str]) -> Names {
        let mut all = [""; MAX_NAMES];
        all[..texts.len()].copy_from_slice(texts);
        Names::new(&all, texts.len())
    }

    #[test]
    fn each_name_is_found_and_no_other_text() {
        // Names of every length, with long parts in common.
        let long = "allowAlternateNumbersForRedirectingIdentityABCDEFGH";
        let texts: Vec<&'static str> = (1..=47).map(|length| &long[..length]).collect();
        let names = names(&texts);
        for (index, text) in texts.iter().enumerate() {
            assert_eq!(names.find_text(text.as_bytes()), Some(index), "{text}");
            for place in 0..text.len() {
                let mut other = text.as_bytes().to_vec();
                other[place] ^= 1;
                assert_eq!(names.find_text(&other), None, "{text} with another byte {place}");
            }
            // What follows the closing quote makes no difference, and neither does the end of the text.
            for after in ["\"", "\":1", "\" : \"a\", \"b\": 1}", "\":\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\""] {
                let body = format!("\"{text}{after}");
                let body_text = Text::new(body.as_bytes());
                let found = names.find(Cursor::new(&body_text, 0).ahead());
                assert_eq!(found, Some((index, text.len() as u32 + 1)), "{body}");
            }
        }
        for other in ["", "b", "allowAlternateNumbersForRedirectingIdentityABCDE", &"a".repeat(300)] {
            assert_eq!(names.find_text(other.as_bytes()), None, "{other}");
        }
    }

    #[test]
    fn names_that_no_window_tells_apart_are_found_too() {
        let texts = ["a", "useMaxSimultaneousCalls", "useMaxSimultaneousVideoCalls", "useMaxSimultaneousVideoMails"];
        let names = names(&texts);
        for (index, text) in texts.iter().enumerate() {
            assert_eq!(names.find_text(text.as_bytes()), Some(index));
        }
        assert_eq!(names.find_text(b"useMaxSimultaneousVideo"), None);
    }
}
