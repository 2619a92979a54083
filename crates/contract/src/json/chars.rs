//! The characters of a JSON string, with their escapes.

use crate::json::names::Names;
use std::borrow::Cow;

/// A string without its quotes, as the text spells it. Its grammar and its UTF-8 are valid.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chars<'b> {
    pub(crate) bytes: &'b [u8],
    /// Whether it contains an escape.
    pub(crate) escaped: bool,
}

/// Compares the characters. How the text spells them makes no difference.
impl PartialEq for Chars<'_> {
    fn eq(&self, other: &Chars<'_>) -> bool {
        if self.escaped || other.escaped { self.decoded().eq(other.decoded()) } else { self.bytes == other.bytes }
    }
}

impl Eq for Chars<'_> {}

/// The most bytes that [`Chars::decoded_into`] decodes without an allocation. Names and most texts are shorter.
const LONGEST: usize = 128;

impl<'b> Chars<'b> {
    pub(crate) fn plain(text: &'b str) -> Chars<'b> {
        Chars { bytes: text.as_bytes(), escaped: false }
    }

    #[inline(always)]
    pub(crate) fn is(&self, other: &str) -> bool {
        if self.escaped { self.is_when_decoded(other) } else { self.bytes == other.as_bytes() }
    }

    #[cold]
    fn is_when_decoded(&self, other: &str) -> bool {
        self.decoded().eq(other.chars())
    }

    /// Returns whether the strings are equal, apart from the case of ASCII letters.
    pub(crate) fn is_in_any_case(&self, other: &str) -> bool {
        self.decoded()
            .map(|character| character.to_ascii_lowercase())
            .eq(other.chars().map(|other| other.to_ascii_lowercase()))
    }

    /// Returns whether it has at least this many characters.
    #[inline(always)]
    pub(crate) fn has_at_least(&self, characters: u32) -> bool {
        // For up to one character, the number of bytes is enough.
        if characters <= 1 {
            self.bytes.len() >= characters as usize
        } else {
            self.decoded().nth(characters as usize - 1).is_some()
        }
    }

    /// Passes the decoded characters to `look`. It allocates only if they have more than [`LONGEST`] bytes.
    #[cold]
    pub(crate) fn decoded_into<T>(&self, look: impl FnOnce(&[u8]) -> T) -> T {
        let mut buffer = [0; LONGEST];
        let mut length = 0;
        let is_whole = self.pieces(|piece| {
            let end = length + piece.len();
            let Some(place) = buffer.get_mut(length..end) else { return false };
            place.copy_from_slice(piece.as_bytes());
            length = end;
            true
        });
        if is_whole { look(buffer.get(..length).unwrap_or_default()) } else { look(self.to_text().as_bytes()) }
    }

    /// Passes the decoded characters to `take`, in pieces, until it returns false. Returns whether it took all.
    fn pieces(&self, mut take: impl FnMut(&str) -> bool) -> bool {
        let mut decoded = self.decoded();
        while !decoded.rest.is_empty() {
            let plain = if self.escaped { decoded.rest.find('\\') } else { None };
            let (piece, rest) = decoded.rest.split_at(plain.unwrap_or(decoded.rest.len()));
            decoded.rest = rest;
            if !take(piece) {
                return false;
            }
            if let Some(character) = decoded.next() {
                if !take(character.encode_utf8(&mut [0; 4])) {
                    return false;
                }
            }
        }
        true
    }

    /// Returns the index of the name that equals the decoded string.
    pub(crate) fn found_in(&self, names: &Names) -> Option<usize> {
        if !self.escaped {
            return names.find_text(self.bytes);
        }
        self.decoded_into(|name| names.find_text(name))
    }

    /// Returns the decoded characters one by one.
    pub(crate) fn decoded(&self) -> Decoded<'b> {
        Decoded { rest: std::str::from_utf8(self.bytes).unwrap_or_default(), escaped: self.escaped }
    }

    /// Returns the decoded characters as a text.
    pub(crate) fn to_text(self) -> Cow<'b, str> {
        match std::str::from_utf8(self.bytes) {
            Ok(text) if !self.escaped => Cow::Borrowed(text),
            _ => {
                let mut text = String::with_capacity(self.bytes.len());
                self.pieces(|piece| {
                    text.push_str(piece);
                    true
                });
                Cow::Owned(text)
            }
        }
    }
}

/// An iterator over the decoded characters of a string.
pub(crate) struct Decoded<'b> {
    rest: &'b str,
    escaped: bool,
}

impl Iterator for Decoded<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let mut chars = self.rest.chars();
        let character = chars.next()?;
        self.rest = chars.as_str();
        if character != '\\' || !self.escaped {
            return Some(character);
        }
        let letter = self.rest.chars().next()?;
        self.rest = &self.rest[letter.len_utf8()..];
        Some(match letter {
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => self.unicode(),
            other => other,
        })
    }
}

impl Decoded<'_> {
    /// Returns the character after `\u`, from one escape or from two. The reader has checked the escapes.
    fn unicode(&mut self) -> char {
        let unit = self.unit();
        let code = if (0xD800..0xDC00).contains(&unit) {
            self.rest = self.rest.strip_prefix("\\u").unwrap_or(self.rest);
            0x1_0000 + ((unit & 0x3FF) << 10) + (self.unit() & 0x3FF)
        } else {
            unit
        };
        char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    fn unit(&mut self) -> u32 {
        let (digits, rest) = self.rest.split_at_checked(4).unwrap_or((self.rest, ""));
        self.rest = rest;
        u32::from_str_radix(digits, 16).unwrap_or(u32::from(char::REPLACEMENT_CHARACTER))
    }
}
