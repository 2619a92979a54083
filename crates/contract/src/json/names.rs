//! The attribute names of an object, as they are compared with a text. They are compiled with the table.

use crate::json::block::{self, Block};
use crate::json::cursor::{AHEAD, block, word};
use crate::json::swar::{HIGH, eight, up_to};

/// The most attributes that an object may have.
pub(crate) const MAX_NAMES: usize = 48;

/// The index of a member whose name the object does not have.
pub(crate) const UNKNOWN_MEMBER: usize = 63;

/// The names of an object, in the order of its table, and a hash that finds them.
///
/// Eight bytes from an offset in the name are hashed, with zeros after the closing quote: the length of a name need not be
/// known.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Names {
    quoted: Quoted,
    /// The number of bytes of each name, including its closing quote. [`TOO_LONG`] for a name that is too long for the hash.
    lengths: [u8; MAX_NAMES],
    /// The index of the first name with each value of the hash, or [`NONE`].
    first: [u8; SLOTS],
    /// The index of the next name with the same value, or [`NONE`].
    next: [u8; MAX_NAMES],
    multiplier: u64,
    /// The offset of the bytes that are hashed.
    offset: u32,
}

/// The names with their closing quotes, at an address at which no block is on two cache lines.
#[derive(Clone, Copy, Debug)]
#[repr(align(16))]
struct Quoted([Name; MAX_NAMES]);

/// A name and its closing quote, with zeros after it.
type Name = [Block; 3];

/// No names: every member is unknown. For objects that are skipped.
pub(crate) static NO_NAMES: Names = Names::NONE;

/// The longest name that the hash holds, in bytes.
const LONGEST_NAME: usize = 47;
/// In place of the length of a name that is too long for the hash: more bytes than can be equal.
const TOO_LONG: u8 = 63;
const SLOTS: usize = 256;
/// In place of an index: no name.
const NONE: u8 = u8::MAX;
/// The multipliers that are tried for each offset.
const TRIES: usize = 8;

impl Names {
    const NONE: Names = Names {
        quoted: Quoted([[[0; 16]; 3]; MAX_NAMES]),
        lengths: [TOO_LONG; MAX_NAMES],
        first: [NONE; SLOTS],
        next: [NONE; MAX_NAMES],
        multiplier: 0,
        offset: 0,
    };

    /// Compiles the first `length` names. It takes the offset and the multiplier that give most names a value of their own.
    pub(crate) const fn new(texts: &[&'static str; MAX_NAMES], length: usize) -> Names {
        let mut names = Names::NONE;
        let mut index = 0;
        let mut shortest = LONGEST_NAME;
        while index < length {
            let text = texts[index].as_bytes();
            if !Names::is_long(text.len()) {
                names.quoted.0[index] = quoted(text);
                names.lengths[index] = text.len() as u8 + 1;
                if text.len() < shortest {
                    shortest = text.len();
                }
            }
            index += 1;
        }
        let (mut fewest, mut offset) = (length + 1, 0);
        while offset <= shortest && fewest > 0 {
            let words = names.words(texts, length, offset);
            let mut tries = 0;
            let mut multiplier = 0x9E37_79B9_7F4A_7C15_u64;
            while tries < TRIES && fewest > 0 {
                let shared = shared(&words, length, multiplier, fewest);
                if shared < fewest {
                    (fewest, names.multiplier, names.offset) = (shared, multiplier, offset as u32);
                }
                multiplier = multiplier.wrapping_mul(0xD134_2543_DE82_EF95).wrapping_add(0x5851_F42D_4C95_7F2D) | 1;
                tries += 1;
            }
            offset += 1;
        }
        names.link(texts, length);
        names
    }

    /// Returns the bytes of each name that are hashed if the hash begins at this offset. 0 for a name that is too long.
    const fn words(&self, texts: &[&'static str; MAX_NAMES], length: usize, offset: usize) -> [u64; MAX_NAMES] {
        let mut words = [0; MAX_NAMES];
        let mut index = 0;
        while index < length {
            if self.lengths[index] != TOO_LONG {
                words[index] = word_of(texts[index].as_bytes(), offset);
            }
            index += 1;
        }
        words
    }

    /// Puts the names into the slots of the hash. Of names with the same value, the first comes first.
    const fn link(&mut self, texts: &[&'static str; MAX_NAMES], length: usize) {
        let words = self.words(texts, length, self.offset as usize);
        let mut index = length;
        while index > 0 {
            index -= 1;
            if self.lengths[index] != TOO_LONG {
                let slot = slot(words[index], self.multiplier);
                self.next[index] = self.first[slot];
                self.first[slot] = index as u8;
            }
        }
    }

    /// Returns whether an object may have this name: it needs no escape.
    pub(crate) const fn fits(text: &str) -> bool {
        let bytes = text.as_bytes();
        let mut index = 0;
        while index < bytes.len() && bytes[index] >= b' ' && bytes[index] != b'"' && bytes[index] != b'\\' {
            index += 1;
        }
        index == bytes.len()
    }

    /// Returns whether a name is too long for the hash, so that it has to be compared with each name of the object.
    pub(crate) const fn is_long(length: usize) -> bool {
        length > LONGEST_NAME
    }

    /// Returns the length of the name at an index, including its closing quote, if the text has it after the first byte.
    #[inline(always)]
    pub(crate) fn length_at(&self, index: usize, text: &[u8; AHEAD]) -> Option<u32> {
        let ([first, second, third], length) = (self.quoted.0.get(index)?, u32::from(*self.lengths.get(index)?));
        // Most names that are not the expected one differ in their first bytes.
        let mut equal = u64::from(block::equal(block(text, 1), first));
        if length > 16 {
            equal |= u64::from(block::equal(block(text, 17), second)) << 16
                | u64::from(block::equal(block(text, 33), third)) << 32;
        }
        let name = (1 << length) - 1;
        (equal & name == name).then_some(length)
    }

    /// Returns the index of the name that the text has after the first byte, and its length including the closing quote.
    #[inline(always)]
    pub(crate) fn find(&self, text: &[u8; AHEAD]) -> Option<(usize, u32)> {
        let bytes = word(text, 1 + self.offset as usize);
        let mut index = self.first[slot(bytes & up_to(quote_marks(bytes)), self.multiplier)];
        while index != NONE {
            if let Some(length) = self.length_at(index.into(), text) {
                return Some((index.into(), length));
            }
            index = self.next.get(usize::from(index)).copied().unwrap_or(NONE);
        }
        None
    }

    /// Returns whether the name at an index is this one. A name that is too long for the hash is none.
    #[inline(always)]
    pub(crate) fn is_at(&self, index: usize, name: &[u8]) -> bool {
        let (Some(quoted), Some(length)) = (self.quoted.0.get(index), self.lengths.get(index)) else { return false };
        usize::from(*length) == name.len() + 1 && quoted.as_flattened().get(..name.len()) == Some(name)
    }

    /// Returns the index of a name.
    #[inline(always)]
    pub(crate) fn find_text(&self, name: &[u8]) -> Option<usize> {
        let mut index = self.first[slot(word_in(name, self.offset as usize), self.multiplier)];
        while index != NONE {
            if self.is_at(index.into(), name) {
                return Some(index.into());
            }
            index = self.next.get(usize::from(index)).copied().unwrap_or(NONE);
        }
        None
    }
}

/// Returns eight bytes of a name from an offset, with zeros after the closing quote, as [`word_of`] does.
#[inline(always)]
fn word_in(name: &[u8], offset: usize) -> u64 {
    // No name of the table is that short.
    let Some(rest) = name.get(offset..) else { return 0 };
    if let Some(first) = rest.first_chunk() {
        return u64::from_le_bytes(*first);
    }
    let quote = u64::from(b'"') << (8 * rest.len());
    match name.last_chunk() {
        Some(last) if !rest.is_empty() => u64::from_le_bytes(*last) >> (64 - 8 * rest.len()) | quote,
        _ => rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)) | quote,
    }
}

/// Returns a name with its closing quote.
const fn quoted(text: &[u8]) -> Name {
    let mut name = [[0; 16]; 3];
    let mut index = 0;
    while index <= text.len() {
        name[index / 16][index % 16] = if index == text.len() { b'"' } else { text[index] };
        index += 1;
    }
    name
}

/// Returns eight bytes of a name from an offset, with zeros after the closing quote.
const fn word_of(text: &[u8], offset: usize) -> u64 {
    let mut word = 0;
    let mut index = 0;
    while index < 8 && offset + index <= text.len() {
        let byte = if offset + index == text.len() { b'"' } else { text[offset + index] };
        word |= (byte as u64) << (8 * index);
        index += 1;
    }
    word
}

/// Returns the value of the hash.
#[inline(always)]
const fn slot(word: u64, multiplier: u64) -> usize {
    (word.wrapping_mul(multiplier) >> (64 - SLOTS.trailing_zeros())) as usize
}

/// Returns how many names share the value of another, or `most` if there are no fewer.
const fn shared(words: &[u64; MAX_NAMES], length: usize, multiplier: u64, most: usize) -> usize {
    let mut taken = [0_u64; SLOTS / 64];
    let (mut shared, mut index) = (0, 0);
    while index < length && shared < most {
        let slot = slot(words[index], multiplier);
        shared += (taken[slot / 64] >> (slot % 64) & 1) as usize;
        taken[slot / 64] |= 1 << (slot % 64);
        index += 1;
    }
    shared
}

/// Marks the quotes. Only the lowest mark is reliable.
#[inline(always)]
const fn quote_marks(word: u64) -> u64 {
    let quotes = word ^ eight(b'"');
    quotes.wrapping_sub(eight(1)) & !quotes & HIGH
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
    fn a_name_that_is_too_long_is_no_other_name() {
        let long = "allowEnterpriseGroupCallTypingForPrivateDialingPlan";
        let names = names(&[long, "conferenceURI"]);
        for text in [long, "conferenceURI", ""] {
            let body = format!("\"{text}\":false}}");
            let body = Text::new(body.as_bytes());
            assert_eq!(names.length_at(0, Cursor::new(&body, 0).ahead()), None, "{text}");
        }
        assert_eq!(names.find_text(b"conferenceURI"), Some(1));
    }

    #[test]
    fn names_that_share_a_hash_are_found_too() {
        let texts = ["a", "useMaxSimultaneousCalls", "useMaxSimultaneousVideoCalls", "useMaxSimultaneousVideoMails"];
        let names = names(&texts);
        for (index, text) in texts.iter().enumerate() {
            assert_eq!(names.find_text(text.as_bytes()), Some(index));
        }
        assert_eq!(names.find_text(b"useMaxSimultaneousVideo"), None);
    }
}
