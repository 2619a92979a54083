//! The words of a list, as they are compared with a text: one byte selects a candidate, and no branch depends on its length.

use crate::json::block::{Block, equal};
use crate::json::cursor::{AHEAD, block, word};

/// An index of a list of words. A longer list, or one with long words, has none: its words are compared one after the other.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WordIndex {
    /// How far the first eight bytes are shifted to get the byte that selects the word.
    shift: u32,
    /// The index of the word, by the low five bits of that byte.
    words: [u8; 32],
    patterns: [Pattern; MOST_WORDS],
}

/// A word and its closing quote, with zeros after it.
#[derive(Clone, Copy, Debug)]
struct Pattern {
    bytes: [Block; 2],
    /// The number of bytes, including the quote.
    length: u32,
}

/// The most words that an index holds.
const MOST_WORDS: usize = 8;
/// The longest word, in bytes, that an index holds.
const LONGEST_WORD: usize = 31;

impl WordIndex {
    /// No text equals a pattern without a length.
    const NONE: WordIndex =
        WordIndex { shift: 0, words: [0; 32], patterns: [Pattern { bytes: [[1; 16]; 2], length: 0 }; MOST_WORDS] };

    /// Returns the index of a list.
    pub(crate) const fn new(list: &[&str]) -> WordIndex {
        if list.len() > MOST_WORDS {
            return WordIndex::NONE;
        }
        let mut index = WordIndex::NONE;
        let mut word = 0;
        while word < list.len() {
            if list[word].len() > LONGEST_WORD {
                return WordIndex::NONE;
            }
            index.patterns[word] = Pattern::of(list[word].as_bytes());
            word += 1;
        }
        while index.shift < 64 {
            if let Some(words) = index.selected(list.len()) {
                return WordIndex { words, ..index };
            }
            index.shift += 8;
        }
        WordIndex::NONE
    }

    /// Returns the words by the byte that is selected now. None if it does not tell them apart.
    const fn selected(&self, length: usize) -> Option<[u8; 32]> {
        // No text equals the pattern of the first word if the byte is that of no word.
        let (mut words, mut taken) = ([0; 32], 0_u32);
        let mut word = 0;
        while word < length {
            let key = (self.patterns[word].selected(self.shift) & 31) as usize;
            if taken >> key & 1 == 1 || self.shift >= 8 * self.patterns[word].length {
                return None;
            }
            taken |= 1 << key;
            words[key] = word as u8;
            word += 1;
        }
        Some(words)
    }

    /// Returns the index of the word that the text has after the first byte, and its length including the closing quote.
    #[inline(always)]
    pub(crate) fn find(&self, text: &[u8; AHEAD]) -> Option<(u32, u32)> {
        let index = self.words[(word(text, 1) >> (self.shift & 63) & 31) as usize];
        let pattern = &self.patterns[usize::from(index) % MOST_WORDS];
        let equal = equal(block(text, 1), &pattern.bytes[0]) | equal(block(text, 17), &pattern.bytes[1]) << 16;
        let whole = ((1_u64 << pattern.length) - 1) as u32;
        (equal & whole == whole && pattern.length > 0).then_some((u32::from(index), pattern.length))
    }
}

impl Pattern {
    const fn of(word: &[u8]) -> Pattern {
        let mut bytes = [[0; 16]; 2];
        let mut index = 0;
        while index <= word.len() {
            bytes[index / 16][index % 16] = if index < word.len() { word[index] } else { b'"' };
            index += 1;
        }
        Pattern { bytes, length: word.len() as u32 + 1 }
    }

    /// Returns the byte that a shift of the first eight bytes selects.
    const fn selected(&self, shift: u32) -> u8 {
        self.bytes[0][shift as usize / 8]
    }
}

#[cfg(test)]
mod tests {
    use super::WordIndex;
    use crate::json::cursor::{Cursor, Text};

    fn find(list: &[&str], text: &str) -> Option<(u32, u32)> {
        let text = format!("\"{text}");
        let text = Text::new(text.as_bytes());
        WordIndex::new(list).find(Cursor::new(&text, 0).ahead())
    }

    #[test]
    fn each_word_is_found_and_no_other_text() {
        let list = ["Use DN", "Use Configurable CLID", "Use Group CLID", "", "a word of thirty-one characters"];
        for list in [&list[..3], &list[..1], &list[4..], &["Any", "Specified Only"], &["Any", "Any External"]] {
            for (index, word) in list.iter().enumerate() {
                let found = Some((index as u32, word.len() as u32 + 1));
                assert_eq!(find(list, &format!("{word}\"")), found, "{word} in {list:?}");
                assert_eq!(
                    find(list, &format!("{word}\", \"name\": 1, \"another name\": 2}}")),
                    found,
                    "{word} in {list:?}"
                );
                assert_eq!(find(list, word), None, "{word} in {list:?}");
                assert_eq!(find(list, &format!("{word} \"")), None, "{word} in {list:?}");
                for place in 0..word.len() {
                    let mut other = format!("{word}\"").into_bytes();
                    other[place] ^= 1;
                    let other = String::from_utf8(other).unwrap();
                    let is_listed = list.iter().any(|word| other == format!("{word}\""));
                    assert!(is_listed || find(list, &other).is_none(), "{other} in {list:?}");
                }
            }
            assert_eq!(find(list, "\""), None);
        }
    }

    #[test]
    fn a_list_without_an_index_finds_nothing() {
        let nine = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
        assert_eq!(find(&nine, "a\""), None);
        assert_eq!(find(&["a word of thirty-two characters.", "b"], "b\""), None);
        assert_eq!(find(&["", "b"], "b\""), find(&["", "b"], "b\""));
    }
}
