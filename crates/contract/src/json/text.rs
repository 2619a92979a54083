//! JSON text as a source of the walk: the grammar of RFC 8259. It reads eight bytes at a time where it can.
//!
//! It accepts the same texts as `serde_json`, and also numbers outside the range of `f64`, which the grammar allows.

use crate::json::chars::Chars;
use crate::json::exact::classify;
use crate::json::json_type::JsonType;
use crate::json::names::{MAX_NAMES, Names, Slots, UNKNOWN_MEMBER};
use crate::json::rule::{Expected, Fault, JsonRule};
use crate::json::source::{DuplicateKey, END, Number, RelativePath, Source};
use crate::limits::MAX_NESTING;
use smallvec::SmallVec;
use std::borrow::Cow;
use std::collections::HashSet;

/// A reader of JSON text: the rest of the text. It is two machine words, which stay in registers.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'b> {
    rest: &'b [u8],
}

/// Returns a machine word that repeats a byte eight times.
const fn eight(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// Returns the highest bit of each byte that is zero. Only the lowest mark is reliable: bytes above it may be wrong.
#[inline(always)]
const fn zeros(word: u64) -> u64 {
    word.wrapping_sub(eight(1)) & !word & eight(0x80)
}

/// Returns the highest bit of each byte that ends a string, begins an escape, or is a control character. As in [`zeros`],
/// only the lowest mark is reliable.
#[inline(always)]
const fn string_marks(word: u64) -> u64 {
    // None of these characters has the highest bit, so one test of that bit serves all three.
    let controls = word.wrapping_sub(eight(b' '));
    let quotes = (word ^ eight(b'"')).wrapping_sub(eight(1));
    let escapes = (word ^ eight(b'\\')).wrapping_sub(eight(1));
    (controls | quotes | escapes) & !word & eight(0x80)
}

/// Returns whether the text begins with something other than white space.
#[inline(always)]
fn begins_token(rest: &[u8]) -> bool {
    rest.first().is_some_and(|byte| *byte > b' ')
}

impl<'b> Reader<'b> {
    /// Returns a reader at the first value of the text.
    pub(crate) fn new(text: &'b [u8]) -> Reader<'b> {
        let mut reader = Reader { rest: text };
        reader.space();
        reader
    }

    /// Returns whether the text is at its end.
    pub(crate) fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    /// Checks that only white space follows.
    pub(crate) fn finish(mut self) -> Result<(), Fault> {
        self.space();
        if self.is_at_end() { Ok(()) } else { self.expected(Expected::End) }
    }

    /// Returns the next byte. At the end, returns 0, which the grammar of JSON does not allow anywhere.
    #[inline(always)]
    fn byte(&self) -> u8 {
        self.rest.first().copied().unwrap_or(0)
    }

    /// Returns the next eight bytes, the first in the lowest bits. Bytes after the end are zeros.
    #[inline(always)]
    fn word(&self) -> u64 {
        match self.rest.first_chunk() {
            Some(bytes) => u64::from_le_bytes(*bytes),
            None => self.last_word(),
        }
    }

    #[cold]
    fn last_word(&self) -> u64 {
        self.rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))
    }

    /// Skips this many bytes, or all that are left.
    #[inline(always)]
    fn pass(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or(&[]);
    }

    #[inline(always)]
    fn space(&mut self) {
        if self.byte() <= b' ' {
            self.more_space();
        }
    }

    #[inline(always)]
    fn more_space(&mut self) {
        // Most writers put one blank after a comma or a colon.
        match self.rest {
            [b' ', rest @ ..] if begins_token(rest) => self.rest = rest,
            _ => *self = self.after_space(),
        }
    }

    #[inline(never)]
    fn after_space(mut self) -> Reader<'b> {
        loop {
            // Indentation is a run of blanks.
            while let Some((bytes, rest)) = self.rest.split_first_chunk() {
                let others = u64::from_le_bytes(*bytes) ^ eight(b' ');
                if others != 0 {
                    self.pass(others.trailing_zeros() as usize / 8);
                    break;
                }
                self.rest = rest;
            }
            match self.rest {
                [b' ' | b'\n' | b'\t' | b'\r', rest @ ..] => self.rest = rest,
                _ => return self,
            }
        }
    }

    #[inline(always)]
    fn eat(&mut self, byte: u8) -> bool {
        match self.rest {
            [first, rest @ ..] if *first == byte => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    #[cold]
    fn expected<T>(self, expected: Expected) -> Result<T, Fault> {
        let here = self.rest.get(..4).unwrap_or(self.rest);
        match std::str::from_utf8(here) {
            // The text probably has another encoding, so this finding is more helpful.
            Err(error) if error.valid_up_to() == 0 => self.fault(JsonRule::Utf8),
            _ => self.fault(JsonRule::Syntax(expected)),
        }
    }

    #[cold]
    fn fault<T>(self, rule: JsonRule) -> Result<T, Fault> {
        Err(Fault { rule, position: self.position() })
    }

    /// Reads the rest of a string after its opening quote.
    #[inline(always)]
    fn chars(&mut self) -> Result<Chars<'b>, Fault> {
        let (start, mut rest) = (self.rest, self.rest);
        let (mut high, mut escaped) = (0, false);
        loop {
            let Some((bytes, after)) = rest.split_first_chunk() else {
                // Fewer than eight bytes are left.
                let (after, chars) = Reader { rest }.last_chars(start, high, escaped)?;
                *self = after;
                return Ok(chars);
            };
            let word = u64::from_le_bytes(*bytes);
            let marks = string_marks(word);
            if marks == 0 {
                high |= word;
                rest = after;
                continue;
            }
            let before = marks.trailing_zeros() & !7;
            high |= word & ((1 << before) - 1);
            rest = rest.get(before as usize / 8..).unwrap_or(&[]);
            let [b'"', after @ ..] = rest else {
                rest = Reader { rest }.escape()?.rest;
                escaped = true;
                continue;
            };
            let bytes = start.get(..start.len() - rest.len()).unwrap_or(&[]);
            self.rest = after;
            if high & eight(0x80) != 0 {
                self.check_utf8(bytes)?;
            }
            return Ok(Chars { bytes, escaped });
        }
    }

    /// Reads the rest of a string that began at `start`, byte by byte.
    #[cold]
    fn last_chars(
        mut self,
        start: &'b [u8],
        mut high: u64,
        mut escaped: bool,
    ) -> Result<(Reader<'b>, Chars<'b>), Fault> {
        while !matches!(self.byte(), b'"') {
            if self.byte() == b'\\' {
                escaped = true;
                self = self.escape()?;
            } else if self.byte() < b' ' {
                return self.expected(Expected::Quote);
            } else {
                high |= u64::from(self.byte());
                self.pass(1);
            }
        }
        let bytes = start.get(..start.len() - self.rest.len()).unwrap_or(&[]);
        self.pass(1);
        if high & eight(0x80) != 0 {
            self.check_utf8(bytes)?;
        }
        Ok((self, Chars { bytes, escaped }))
    }

    /// Checks that the string that was read last is valid UTF-8.
    #[inline(never)]
    fn check_utf8(self, bytes: &'b [u8]) -> Result<(), Fault> {
        match std::str::from_utf8(bytes) {
            Ok(_) => Ok(()),
            Err(error) => {
                let distance = (bytes.len() - error.valid_up_to() + 1) as u32;
                Err(Fault { rule: JsonRule::Utf8, position: self.position() - distance })
            }
        }
    }

    /// Returns the length of the string at this position, and the rest of the text after the next quote.
    ///
    /// It ignores escapes, because no known name contains a backslash. None near the end of the text.
    #[inline(always)]
    fn plain_string(&self) -> Option<(usize, &'b [u8])> {
        let mut rest = self.rest;
        loop {
            let marks = zeros(u64::from_le_bytes(*rest.first_chunk()?) ^ eight(b'"'));
            if marks != 0 {
                let before = marks.trailing_zeros() as usize / 8;
                return Some((self.rest.len() - rest.len() + before, rest.get(before + 1..)?));
            }
            rest = rest.get(8..)?;
        }
    }

    /// Finds a name that may contain escapes. If it is found, the reader is after its colon, or else before the name.
    #[cold]
    fn escaped_name(self, names: &Names, slots: &Slots) -> Result<(Reader<'b>, usize), Fault> {
        let mut after = self;
        let (chars, _) = after.unknown_member()?;
        Ok(match chars.found_in(names, slots) {
            Some(index) => (after, index),
            None => (self, UNKNOWN_MEMBER),
        })
    }

    /// Skips the colon after a name, and the white space around it.
    #[inline(always)]
    fn colon(&mut self) -> Result<(), Fault> {
        match self.rest {
            // Most writers put nothing after it, or one blank.
            [b':', rest @ ..] | [b':', b' ', rest @ ..] if begins_token(rest) => self.rest = rest,
            _ => *self = self.spaced_colon()?,
        }
        Ok(())
    }

    #[cold]
    fn spaced_colon(mut self) -> Result<Reader<'b>, Fault> {
        self.space();
        if !self.eat(b':') {
            return self.expected(Expected::Colon);
        }
        self.space();
        Ok(self)
    }

    /// Goes to the opening quote of the next member's name. Returns false after the end of the object.
    #[inline(always)]
    fn begin_member(&mut self, separator: &mut u8) -> Result<bool, Fault> {
        match self.rest {
            [first, rest @ ..] if first == separator && rest.first() == Some(&b'"') => self.rest = rest,
            [first, b' ', rest @ ..] if first == separator && rest.first() == Some(&b'"') => self.rest = rest,
            [b'}', rest @ ..] if *separator == b',' => {
                self.rest = rest;
                return Ok(false);
            }
            _ => {
                let (after, is_there) = self.spaced_member(*separator)?;
                *self = after;
                if !is_there {
                    return Ok(false);
                }
            }
        }
        *separator = b',';
        Ok(true)
    }

    /// As [`Reader::begin_member`], with any white space around the separator.
    #[inline(never)]
    fn spaced_member(mut self, separator: u8) -> Result<(Reader<'b>, bool), Fault> {
        let is_first = separator == b'{';
        if !is_first {
            self.space();
            if self.eat(b'}') {
                return Ok((self, false));
            }
        }
        if !self.eat(separator) {
            return self.expected(Expected::CommaOrBrace);
        }
        self.space();
        if is_first && self.eat(b'}') {
            return Ok((self, false));
        }
        if self.byte() != b'"' {
            return self.expected(if is_first { Expected::NameOrEnd } else { Expected::Name });
        }
        Ok((self, true))
    }

    /// Reads an escape.
    #[cold]
    fn escape(mut self) -> Result<Reader<'b>, Fault> {
        let start = self;
        if self.byte() != b'\\' {
            return self.expected(Expected::Quote);
        }
        let letter = self.rest.get(1);
        self.pass(2);
        match letter {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok(self),
            Some(b'u') => match self.unit()? {
                0xDC00..=0xDFFF => start.fault(JsonRule::Surrogate),
                0xD800..=0xDBFF => {
                    if !(self.eat(b'\\') && self.eat(b'u')) {
                        return start.fault(JsonRule::Surrogate);
                    }
                    match self.unit()? {
                        0xDC00..=0xDFFF => Ok(self),
                        _ => start.fault(JsonRule::Surrogate),
                    }
                }
                _ => Ok(self),
            },
            _ => start.expected(Expected::Escape),
        }
    }

    /// Reads four hexadecimal digits.
    fn unit(&mut self) -> Result<u32, Fault> {
        let mut unit = 0;
        for _ in 0..4 {
            match char::from(self.byte()).to_digit(16) {
                Some(digit) => unit = unit << 4 | digit,
                None => return self.expected(Expected::Escape),
            }
            self.pass(1);
        }
        Ok(unit)
    }

    /// Reads a whole number of up to seven digits without a sign. Reads nothing if the number has another form.
    #[inline(always)]
    fn short_number(&mut self) -> Option<i64> {
        let word = self.word();
        // A byte is a digit if its high half is 3, both before and after 6 is added.
        let others = (word & eight(0xF0) ^ eight(0x30)) | (word.wrapping_add(eight(6)) & eight(0xF0) ^ eight(0x30));
        let digits = others.trailing_zeros() / 8;
        if digits == 0 || digits == 8 {
            return None;
        }
        let (first, next) = (word as u8, (word >> (8 * digits)) as u8);
        if first == b'0' && digits > 1 || matches!(next, b'.' | b'e' | b'E') {
            return None;
        }
        self.pass(digits as usize);
        // The digits move to the high bytes, above zeros. Then digits, pairs and fours are combined.
        let ones = word << (64 - 8 * digits) & eight(0x0F);
        let tens = (ones * 10 + (ones >> 8)) & 0x00FF_00FF_00FF_00FF;
        let hundreds = (tens * 100 + (tens >> 16)) & 0x0000_FFFF_0000_FFFF;
        Some(i64::from((hundreds * 10_000 + (hundreds >> 32)) as u32))
    }

    /// Reads any number.
    #[cold]
    fn long_number(self) -> Result<(Reader<'b>, Number), Fault> {
        let (after, written, whole) = self.written()?;
        let huge = Number::Huge { negative: written.starts_with('-') };
        let number = if whole { written.parse().map_or(huge, Number::Whole) } else { classify(written.as_bytes()) };
        Ok((after, number))
    }

    /// Reads a number. Returns its text, and whether that has neither a fraction nor an exponent.
    fn written(mut self) -> Result<(Reader<'b>, &'b str, bool), Fault> {
        let start = self.rest;
        let _negative = self.eat(b'-');
        let mut whole = true;
        if !self.eat(b'0') {
            self.digits()?;
        }
        if self.eat(b'.') {
            whole = false;
            self.digits()?;
        }
        if self.eat(b'e') || self.eat(b'E') {
            whole = false;
            let _signed = self.eat(b'+') || self.eat(b'-');
            self.digits()?;
        }
        let written = std::str::from_utf8(&start[..start.len() - self.rest.len()]).unwrap_or_default();
        Ok((self, written, whole))
    }

    fn digits(&mut self) -> Result<(), Fault> {
        if !self.byte().is_ascii_digit() {
            return self.expected(Expected::Digit);
        }
        while self.byte().is_ascii_digit() {
            self.pass(1);
        }
        Ok(())
    }

    fn skipped(
        mut self,
        depth: usize,
        path: &RelativePath<'_, 'b>,
        duplicate: &mut dyn FnMut(DuplicateKey<'_, 'b>),
    ) -> Result<Reader<'b>, Fault> {
        match self.opening() {
            JsonType::Object => {
                self.check_nesting(depth)?;
                let mut members = self.enter_object();
                let mut seen = SeenNames::default();
                while self.begin_member(&mut members)? {
                    let (name, position) = self.unknown_member()?;
                    if !seen.add(name) {
                        duplicate(DuplicateKey { path, name, position });
                    }
                    self = self.skipped(depth + 1, &RelativePath::Name(path, name), duplicate)?;
                }
            }
            JsonType::Array => {
                self.check_nesting(depth)?;
                let mut elements = self.enter_array();
                let mut index = 0;
                while self.element(&mut elements)? {
                    self = self.skipped(depth + 1, &RelativePath::Index(path, index), duplicate)?;
                    index += 1;
                }
            }
            JsonType::String => {
                self.pass(1);
                self.chars()?;
            }
            JsonType::Number => self = self.long_number()?.0,
            JsonType::Boolean if self.boolean().is_some() => {}
            JsonType::Null if self.null() => {}
            _ => return self.expected(Expected::Value),
        }
        Ok(self)
    }

    fn check_nesting(self, depth: usize) -> Result<(), Fault> {
        if depth > MAX_NESTING { self.fault(JsonRule::Nesting) } else { Ok(()) }
    }
}

/// No names: every member is unknown. For objects that are skipped.
pub(crate) static NO_NAMES: Names = Names::new(&[""; MAX_NAMES]);

/// The unknown names that an object has had so far. It allocates nothing before the first one.
#[derive(Default)]
pub(crate) struct Seen<'b>(Option<Box<SeenNames<'b>>>);

/// A set of names. It compares a few names one by one, and hashes more.
#[derive(Default)]
struct SeenNames<'b> {
    few: SmallVec<[Chars<'b>; 6]>,
    many: Option<HashSet<Cow<'b, str>>>,
}

impl<'b> Seen<'b> {
    /// Adds a name. Returns false if the set had it already.
    pub(crate) fn add(&mut self, name: Chars<'b>) -> bool {
        self.0.get_or_insert_default().add(name)
    }
}

impl<'b> SeenNames<'b> {
    fn add(&mut self, name: Chars<'b>) -> bool {
        if let Some(many) = &mut self.many {
            return many.insert(name.to_text());
        }
        if self.few.contains(&name) {
            return false;
        }
        if self.few.len() == self.few.inline_size() {
            self.many = Some(self.few.drain(..).chain([name]).map(Chars::to_text).collect());
        } else {
            self.few.push(name);
        }
        true
    }
}

impl<'b> Source<'b> for Reader<'b> {
    /// The byte before the next member: the brace, then commas.
    type Members = u8;
    /// The byte before the next item: the bracket, then commas.
    type Elements = u8;

    #[inline(always)]
    fn position(&self) -> u32 {
        u32::MAX - self.rest.len() as u32
    }

    #[inline(always)]
    fn opening(&self) -> JsonType {
        match self.byte() {
            b'{' => JsonType::Object,
            b'[' => JsonType::Array,
            b'"' => JsonType::String,
            b'-' | b'0'..=b'9' => JsonType::Number,
            b't' | b'f' => JsonType::Boolean,
            b'n' => JsonType::Null,
            _ => JsonType::Nothing,
        }
    }

    #[inline(always)]
    fn enter_object(&mut self) -> u8 {
        b'{'
    }

    #[inline(always)]
    fn member(&mut self, separator: &mut u8, expected: usize, names: &Names, slots: &Slots) -> Result<usize, Fault> {
        if !self.begin_member(separator)? {
            return Ok(END);
        }
        // No known name contains a quote or a backslash. So if the bytes between the quotes are not a known name, the name
        // is unknown or contains an escape.
        let name = match self.rest {
            [_, name @ ..] => name,
            [] => &[],
        };
        if let Some(after) = names.after(expected, name) {
            self.rest = after;
            self.colon()?;
            return Ok(expected);
        }
        if let Some((length, after)) = (Reader { rest: name }).plain_string() {
            if let Some(index) = names.find(slots, name, length) {
                self.rest = after;
                self.colon()?;
                return Ok(index);
            }
        }
        let (after, index) = self.escaped_name(names, slots)?;
        *self = after;
        Ok(index)
    }

    fn unknown_member(&mut self) -> Result<(Chars<'b>, u32), Fault> {
        let position = self.position();
        self.pass(1);
        let chars = self.chars()?;
        self.colon()?;
        Ok((chars, position))
    }

    #[inline(always)]
    fn enter_array(&mut self) -> u8 {
        b'['
    }

    #[inline(always)]
    fn element(&mut self, separator: &mut u8) -> Result<bool, Fault> {
        let is_first = *separator == b'[';
        self.space();
        if !is_first && self.eat(b']') {
            return Ok(false);
        }
        if !self.eat(*separator) {
            return self.expected(Expected::CommaOrBracket);
        }
        self.space();
        *separator = b',';
        Ok(!(is_first && self.eat(b']')))
    }

    #[inline(always)]
    fn boolean(&mut self) -> Option<bool> {
        // Both words are always compared, so that no branch depends on the value.
        let word = self.word();
        let is_true = word as u32 == u32::from_le_bytes(*b"true");
        let is_false = word & 0xFF_FFFF_FFFF == u64::from_le_bytes(*b"false\0\0\0");
        if !(is_true | is_false) {
            return None;
        }
        self.pass(5 - usize::from(is_true));
        Some(is_true)
    }

    #[inline(always)]
    fn number(&mut self) -> Result<Option<Number>, Fault> {
        if let Some(number) = self.short_number() {
            return Ok(Some(Number::Whole(number)));
        }
        if self.opening() != JsonType::Number {
            return Ok(None);
        }
        let (reader, number) = self.long_number()?;
        *self = reader;
        Ok(Some(number))
    }

    fn written_number<T>(&mut self, look: impl FnOnce(&str) -> T) -> Result<Option<T>, Fault> {
        if self.opening() != JsonType::Number {
            return Ok(None);
        }
        let (after, written, _) = self.written()?;
        *self = after;
        Ok(Some(look(written)))
    }

    #[inline(always)]
    fn string(&mut self) -> Result<Option<Chars<'b>>, Fault> {
        if self.eat(b'"') { self.chars().map(Some) } else { Ok(None) }
    }

    #[inline(always)]
    fn null(&mut self) -> bool {
        let found = self.word() & 0xFFFF_FFFF == u64::from(u32::from_le_bytes(*b"null"));
        if found {
            self.pass(4);
        }
        found
    }

    #[inline(never)]
    fn skip(&mut self, depth: usize, duplicate: &mut dyn FnMut(DuplicateKey<'_, 'b>)) -> Result<(), Fault> {
        *self = self.skipped(depth, &RelativePath::Start, duplicate)?;
        Ok(())
    }
}
