//! The words of a list, as they are compared with a text: one byte selects a candidate, and no branch depends on its length.

use crate::json::cursor::{AHEAD, window};
use crate::json::swar::first_bytes;

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
    bytes: [u64; 4],
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
        WordIndex { shift: 0, words: [0; 32], patterns: [Pattern { bytes: [1; 4], length: 0 }; MOST_WORDS] };

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
            let key = (self.patterns[word].bytes[0] >> self.shift & 31) as usize;
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
        let ((first, second), (third, fourth)) = (window(text, 1), window(text, 17));
        let index = self.words[(first >> (self.shift & 63) & 31) as usize];
        let pattern = &self.patterns[usize::from(index) % MOST_WORDS];
        let masks = &MASKS[pattern.length as usize % MASKS.len()];
        let others = (first & masks[0] ^ pattern.bytes[0])
            | (second & masks[1] ^ pattern.bytes[1])
            | (third & masks[2] ^ pattern.bytes[2])
            | (fourth & masks[3] ^ pattern.bytes[3]);
        (others == 0).then_some((u32::from(index), pattern.length))
    }
}

impl Pattern {
    const fn of(word: &[u8]) -> Pattern {
        let mut bytes = [0; 4];
        let mut index = 0;
        while index <= word.len() {
            let byte = if index < word.len() { word[index] } else { b'"' };
            bytes[index / 8] |= (byte as u64) << (8 * (index % 8));
            index += 1;
        }
        Pattern { bytes, length: word.len() as u32 + 1 }
    }
}

/// The bits that belong to a pattern, by its length.
static MASKS: [[u64; 4]; 64] = {
    let mut masks = [[0; 4]; 64];
    let mut length = 0;
    while length <= 32 {
        let mut word = 0;
        while word < 4 && 8 * word < length {
            masks[length][word] = first_bytes(length - 8 * word);
            word += 1;
        }
        length += 1;
    }
    masks
};

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
                assert_eq!(find(list, &format!("{word}\", \"name\": 1, \"another name\": 2}}")), found, "{word} in {list:?}");
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
