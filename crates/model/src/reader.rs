//! JSON text as a source of the walk: the grammar of RFC 8259, byte by byte where it must be, eight at a time where it can.
//!
//! It accepts what `serde_json` accepts and refuses what that refuses, but for numbers beyond the range of `f64`, which
//! are grammatical. Nothing here knows of tables.

use crate::chars::Chars;
use crate::json::{Expected, Fault, JsonRule};
use crate::limits::MAX_NESTING;
use crate::source::{Doubled, Member, Number, Opening, Path, Source};
use std::collections::HashSet;

/// A place in a JSON text.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'b> {
    text: &'b [u8],
    at: usize,
}

/// The repetition of a byte in a word of eight.
const fn eight(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

impl<'b> Reader<'b> {
    /// At the first value of the text.
    pub(crate) fn new(text: &'b [u8], at: usize) -> Reader<'b> {
        let mut reader = Reader { text, at };
        reader.space();
        reader
    }

    /// Makes sure that nothing but white space follows.
    pub(crate) fn finish(mut self) -> Result<(), Fault> {
        self.space();
        if self.at == self.text.len() { Ok(()) } else { self.expected(Expected::End) }
    }

    /// The byte here; 0, which is no part of JSON's grammar, at the end.
    #[inline(always)]
    fn byte(&self) -> u8 {
        self.text.get(self.at).copied().unwrap_or(0)
    }

    /// The next eight bytes, the first the lowest; zeros beyond the end.
    #[inline(always)]
    fn word(&self) -> u64 {
        match self.text.get(self.at..).and_then(<[u8]>::first_chunk) {
            Some(bytes) => u64::from_le_bytes(*bytes),
            None => self.last_word(),
        }
    }

    #[cold]
    fn last_word(&self) -> u64 {
        let rest = self.text.get(self.at..).unwrap_or(&[]);
        rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))
    }

    #[inline(always)]
    fn space(&mut self) {
        if self.byte() <= b' ' {
            self.more_space();
        }
    }

    #[inline(always)]
    fn more_space(&mut self) {
        // One blank behind a comma or a colon is what most writers put; indentation comes in runs of blanks.
        if self.byte() == b' ' {
            self.at += 1;
            if self.byte() > b' ' {
                return;
            }
        }
        *self = self.after_space();
    }

    #[inline(never)]
    fn after_space(mut self) -> Reader<'b> {
        loop {
            while self.word() == eight(b' ') {
                self.at += 8;
            }
            if !matches!(self.byte(), b' ' | b'\n' | b'\t' | b'\r') {
                return self;
            }
            self.at += 1;
        }
    }

    #[inline(always)]
    fn eat(&mut self, byte: u8) -> bool {
        let found = self.byte() == byte;
        self.at += usize::from(found);
        found
    }

    #[cold]
    fn expected<T>(self, expected: Expected) -> Result<T, Fault> {
        self.fault(JsonRule::Syntax(expected))
    }

    #[cold]
    fn fault<T>(self, rule: JsonRule) -> Result<T, Fault> {
        Err(Fault { rule, position: self.at })
    }

    /// The rest of a string whose opening quote has been read.
    #[inline(always)]
    fn chars(&mut self) -> Result<Chars<'b>, Fault> {
        let from = self.at;
        let (mut high, mut escaped) = (0, false);
        loop {
            let word = self.word();
            // The highest bit of each byte that is a quote, a backslash or a control character; a byte above one may be
            // marked by mistake, but the lowest mark is always right.
            let zero = |word: u64| word.wrapping_sub(eight(1)) & !word;
            let marks = (zero(word ^ eight(b'"')) | zero(word ^ eight(b'\\')) | word.wrapping_sub(eight(b' ')) & !word)
                & eight(0x80);
            if marks == 0 {
                high |= word;
                self.at += 8;
                continue;
            }
            let before = marks.trailing_zeros() & !7;
            high |= word & ((1 << before) - 1);
            self.at += before as usize / 8;
            match self.byte() {
                b'"' => break,
                b'\\' => {
                    escaped = true;
                    *self = self.escape()?;
                }
                _ => return self.expected(Expected::Quote),
            }
        }
        let chars = Chars { text: self.text, from, to: self.at, escaped };
        self.at += 1;
        if high & eight(0x80) != 0 {
            chars.check_utf8()?;
        }
        Ok(chars)
    }

    /// Behind the escape that begins here.
    #[cold]
    fn escape(mut self) -> Result<Reader<'b>, Fault> {
        let start = self;
        self.at += 2;
        match self.text.get(self.at - 1) {
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

    /// The number that four hexadecimal digits write.
    fn unit(&mut self) -> Result<u32, Fault> {
        let mut unit = 0;
        for _ in 0..4 {
            match char::from(self.byte()).to_digit(16) {
                Some(digit) => unit = unit << 4 | digit,
                None => return self.expected(Expected::Escape),
            }
            self.at += 1;
        }
        Ok(unit)
    }

    /// The value of a number of up to seven digits, nothing more; nothing is read of any other.
    #[inline(always)]
    fn short_number(&mut self) -> Option<i64> {
        let word = self.word();
        // A byte is a digit if its high half is 3, and still is when 6 is added.
        let others = (word & eight(0xF0) ^ eight(0x30)) | (word.wrapping_add(eight(6)) & eight(0xF0) ^ eight(0x30));
        let digits = others.trailing_zeros() / 8;
        let (first, next) = (word as u8, word.checked_shr(8 * digits).unwrap_or(0) as u8);
        if digits == 0 || digits == 8 || first == b'0' && digits > 1 || matches!(next, b'.' | b'e' | b'E') {
            return None;
        }
        self.at += digits as usize;
        // The digits move to the high bytes, zeros below; then pairs, fours and eight are added up.
        let ones = word << (64 - 8 * digits) & eight(0x0F);
        let tens = (ones * 10 + (ones >> 8)) & 0x00FF_00FF_00FF_00FF;
        let hundreds = (tens * 100 + (tens >> 16)) & 0x0000_FFFF_0000_FFFF;
        Some(((hundreds * 10_000 + (hundreds >> 32)) & 0xFFFF_FFFF) as i64)
    }

    /// Any number.
    #[cold]
    fn long_number(mut self) -> Result<(Reader<'b>, Number), Fault> {
        let from = self.at;
        let negative = self.eat(b'-');
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
        let written = str::from_utf8(&self.text[from..self.at]).unwrap_or_default();
        let huge = Number::Huge { negative };
        let number = if whole {
            written.parse().map_or(huge, Number::Whole)
        } else {
            // As serde_json reads it: what is whole in the tree is whole in the text.
            serde_json::from_str(written).map_or(huge, Number::from_float)
        };
        Ok((self, number))
    }

    fn digits(&mut self) -> Result<(), Fault> {
        if !self.byte().is_ascii_digit() {
            return self.expected(Expected::Digit);
        }
        while self.byte().is_ascii_digit() {
            self.at += 1;
        }
        Ok(())
    }

    fn skipped(
        mut self,
        depth: usize,
        path: &Path<'_, 'b>,
        doubled: &mut dyn FnMut(Doubled<'_, 'b>),
    ) -> Result<Reader<'b>, Fault> {
        match self.opening() {
            Opening::Object => {
                self.check_nesting(depth)?;
                let mut members = self.enter_object();
                let mut names = Names::default();
                while let Member::Named(name, position) = self.member(&mut members, None)? {
                    if !names.add(name) {
                        doubled(Doubled { path, name, position });
                    }
                    self = self.skipped(depth + 1, &Path::Name(path, name), doubled)?;
                }
            }
            Opening::Array => {
                self.check_nesting(depth)?;
                let mut elements = self.enter_array();
                let mut index = 0;
                while self.element(&mut elements)? {
                    self = self.skipped(depth + 1, &Path::Index(path, index), doubled)?;
                    index += 1;
                }
            }
            Opening::String => {
                self.at += 1;
                self.chars()?;
            }
            Opening::Number => self = self.long_number()?.0,
            Opening::Boolean if self.boolean().is_some() => {}
            Opening::Null if self.null() => {}
            _ => return self.expected(Expected::Value),
        }
        Ok(self)
    }

    /// Goes to the member or item of this name; false if there is none. None where the text is no JSON, or no container.
    pub(crate) fn enter(&mut self, token: &str) -> Option<bool> {
        let mut ignore = |_: Doubled<'_, 'b>| {};
        match self.opening() {
            Opening::Object => {
                let mut members = self.enter_object();
                while let Member::Named(name, _) = self.member(&mut members, None).ok()? {
                    if name.is(token) {
                        return Some(true);
                    }
                    self.skip(0, &mut ignore).ok()?;
                }
            }
            Opening::Array => {
                let mut elements = self.enter_array();
                let mut index = token.parse::<usize>().ok()?;
                while self.element(&mut elements).ok()? {
                    if index == 0 {
                        return Some(true);
                    }
                    index -= 1;
                    self.skip(0, &mut ignore).ok()?;
                }
            }
            _ => return None,
        }
        Some(false)
    }

    fn check_nesting(self, depth: usize) -> Result<(), Fault> {
        if depth > MAX_NESTING { self.fault(JsonRule::Nesting) } else { Ok(()) }
    }
}

impl Chars<'_> {
    #[inline(never)]
    fn check_utf8(self) -> Result<(), Fault> {
        match str::from_utf8(self.raw()) {
            Ok(_) => Ok(()),
            Err(error) => Err(Fault { rule: JsonRule::Utf8, position: self.from + error.valid_up_to() }),
        }
    }
}

/// The names of an object that is only gone over; the first takes no room.
#[derive(Default)]
pub(crate) struct Names<'b> {
    first: Option<Chars<'b>>,
    all: HashSet<std::borrow::Cow<'b, str>>,
}

impl<'b> Names<'b> {
    /// Adds a name; false if it was there already.
    pub(crate) fn add(&mut self, name: Chars<'b>) -> bool {
        match self.first {
            None => {
                self.first = Some(name);
                true
            }
            Some(first) => {
                if self.all.is_empty() {
                    self.all.insert(first.to_text());
                }
                self.all.insert(name.to_text())
            }
        }
    }
}

impl<'b> Source<'b> for Reader<'b> {
    /// Whether no member has been read yet.
    type Members = bool;
    /// Whether no item has been read yet.
    type Elements = bool;

    #[inline(always)]
    fn position(&self) -> usize {
        self.at
    }

    #[inline(always)]
    fn opening(&self) -> Opening {
        match self.byte() {
            b'{' => Opening::Object,
            b'[' => Opening::Array,
            b'"' => Opening::String,
            b'-' | b'0'..=b'9' => Opening::Number,
            b't' | b'f' => Opening::Boolean,
            b'n' => Opening::Null,
            _ => Opening::Nothing,
        }
    }

    #[inline(always)]
    fn enter_object(&mut self) -> bool {
        self.at += 1;
        true
    }

    #[inline(always)]
    fn member(&mut self, first: &mut bool, expected: Option<&str>) -> Result<Member<'b>, Fault> {
        self.space();
        if *first {
            if self.eat(b'}') {
                return Ok(Member::End);
            }
        } else if self.eat(b',') {
            self.space();
        } else if self.eat(b'}') {
            return Ok(Member::End);
        } else {
            return self.expected(Expected::CommaOrBrace);
        }
        let position = self.at;
        if !self.eat(b'"') {
            return self.expected(if *first { Expected::NameOrEnd } else { Expected::Name });
        }
        *first = false;
        let rest = self.text.get(self.at..).unwrap_or(&[]);
        let member = if let Some(expected) = expected
            && rest.get(expected.len()) == Some(&b'"')
            && rest.starts_with(expected.as_bytes())
        {
            self.at += expected.len() + 1;
            Member::Expected
        } else {
            Member::Named(self.chars()?, position)
        };
        self.space();
        if !self.eat(b':') {
            return self.expected(Expected::Colon);
        }
        self.space();
        Ok(member)
    }

    #[inline(always)]
    fn enter_array(&mut self) -> bool {
        self.at += 1;
        true
    }

    #[inline(always)]
    fn element(&mut self, first: &mut bool) -> Result<bool, Fault> {
        self.space();
        if *first {
            *first = false;
            return Ok(!self.eat(b']'));
        }
        if self.eat(b',') {
            self.space();
            return Ok(true);
        }
        if self.eat(b']') { Ok(false) } else { self.expected(Expected::CommaOrBracket) }
    }

    #[inline(always)]
    fn boolean(&mut self) -> Option<bool> {
        // Both words are compared, whichever stands here: no branch depends on the value.
        let word = self.word();
        let is_true = word & 0xFFFF_FFFF == u64::from(u32::from_le_bytes(*b"true"));
        let is_false = word & 0xFF_FFFF_FFFF == u64::from_le_bytes(*b"false\0\0\0");
        self.at += 4 * usize::from(is_true) + 5 * usize::from(is_false);
        (is_true | is_false).then_some(is_true)
    }

    #[inline(always)]
    fn number(&mut self) -> Result<Option<Number>, Fault> {
        if let Some(number) = self.short_number() {
            return Ok(Some(Number::Whole(number)));
        }
        if self.opening() != Opening::Number {
            return Ok(None);
        }
        let (reader, number) = self.long_number()?;
        *self = reader;
        Ok(Some(number))
    }

    #[inline(always)]
    fn string(&mut self) -> Result<Option<Chars<'b>>, Fault> {
        if self.eat(b'"') { self.chars().map(Some) } else { Ok(None) }
    }

    #[inline(always)]
    fn null(&mut self) -> bool {
        let found = self.word() & 0xFFFF_FFFF == u64::from(u32::from_le_bytes(*b"null"));
        self.at += 4 * usize::from(found);
        found
    }

    #[inline(never)]
    fn skip(&mut self, depth: usize, doubled: &mut dyn FnMut(Doubled<'_, 'b>)) -> Result<(), Fault> {
        *self = self.skipped(depth, &Path::Start, doubled)?;
        Ok(())
    }
}
