//! JSON text as a source of the walk: the grammar of RFC 8259. It reads eight or sixteen bytes at a time where it can.
//!
//! It accepts the same texts as `serde_json`, and also numbers outside the range of `f64`, which the grammar allows.
//!
//! A function that is not inlined returns the reader and nothing else, which stays in registers.

use crate::json::block::{not_ascii, not_digits as not_digits_of, not_plain, not_space, string_marks};
use crate::json::chars::Chars;
use crate::json::cursor::{AHEAD, Cursor, Text, block, word};
use crate::json::date;
use crate::json::exact::classify;
use crate::json::json_type::JsonType;
use crate::json::names::{Names, UNKNOWN_MEMBER};
use crate::json::rule::{Expected, Fault, JsonRule};
use crate::json::seen::SeenNames;
use crate::json::source::{DuplicateKey, Number, RelativePath, Source, UnknownName};
use crate::json::swar::{before, eight, not_digits};
use crate::json::token::opening_quote;
use crate::json::word_index::WordIndex;
use crate::limits::MAX_NESTING;

/// A reader of JSON text, at a position in it.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'b> {
    at: Cursor<'b>,
}

impl<'b> Reader<'b> {
    /// Returns a reader at the first value of the text from an offset.
    pub(crate) fn new(text: &'b Text<'b>, offset: u32) -> Reader<'b> {
        let mut reader = Reader { at: Cursor::new(text, offset) };
        reader.space();
        reader
    }

    /// Returns whether the text is at its end.
    pub(crate) fn is_at_end(&self) -> bool {
        self.at.is_at_end()
    }

    /// Checks that only white space follows.
    pub(crate) fn finish(mut self) -> Result<(), Fault> {
        if !self.is_at_end() {
            self.space();
        }
        if self.is_at_end() { Ok(()) } else { self.expected(Expected::End) }
    }

    #[inline(always)]
    fn space(&mut self) {
        if self.at.byte() <= b' ' {
            *self = self.after_space();
        }
    }

    #[inline(never)]
    fn after_space(mut self) -> Reader<'b> {
        loop {
            let length = not_space(self.at.next()).trailing_zeros().min(16);
            self.at.skip(length);
            if length < 16 {
                return self;
            }
        }
    }

    #[cold]
    fn expected<T>(self, expected: Expected) -> Result<T, Fault> {
        let rest = self.at.rest();
        match std::str::from_utf8(rest.get(..4).unwrap_or(rest)) {
            // The text probably has another encoding, so this finding is more helpful.
            Err(error) if error.valid_up_to() == 0 => self.fault(JsonRule::Utf8),
            _ => self.fault(JsonRule::Syntax(expected)),
        }
    }

    #[cold]
    fn fault<T>(self, rule: JsonRule) -> Result<T, Fault> {
        Err(Fault { rule, position: self.at.offset().min(self.at.length()) })
    }

    /// Reads a string. Returns the bytes between its quotes, and whether they may contain an escape. The next byte must be its
    /// opening quote, which is the first byte of `ahead`.
    #[inline(always)]
    fn chars(&mut self, ahead: &[u8; SHORT]) -> Result<(&'b [u8], bool), Fault> {
        // Most strings are short, and plain ASCII.
        let length = not_plain(block(ahead, 1)).trailing_zeros();
        let start = self.at.offset().wrapping_add(1);
        if ahead[(1 + length as usize) % SHORT] == b'"' && length < 16 {
            self.at.skip(length + 2);
            return Ok((self.at.between(start, start + length), false));
        }
        *self = self.long_chars()?;
        Ok((self.at.between(start, self.at.offset().wrapping_sub(1)), true))
    }

    /// As [`Reader::chars`], for any string.
    #[inline(never)]
    fn long_chars(mut self) -> Result<Reader<'b>, Fault> {
        self.at.skip(1);
        let start = self.at.offset();
        let mut has_others = 0;
        loop {
            let bytes = block::<16>(self.at.next(), 0);
            let marks = string_marks(bytes);
            let length = marks.trailing_zeros().min(16);
            has_others |= not_ascii(bytes) & ((1 << length) - 1);
            self.at.skip(length);
            if marks != 0 {
                if self.at.byte() == b'"' {
                    return self.end_of_string(start, has_others != 0);
                }
                self = self.escape()?;
            }
        }
    }

    /// Reads the closing quote of a string that began at `start`, and checks its UTF-8 if it has a byte that is not ASCII.
    #[inline(always)]
    fn end_of_string(mut self, start: u32, has_others: bool) -> Result<Reader<'b>, Fault> {
        if has_others {
            if let Err(error) = std::str::from_utf8(self.at.between(start, self.at.offset())) {
                return Err(Fault { rule: JsonRule::Utf8, position: start + error.valid_up_to() as u32 });
            }
        }
        self.at.skip(1);
        Ok(self)
    }

    /// Reads an escape.
    #[cold]
    fn escape(mut self) -> Result<Reader<'b>, Fault> {
        let start = self;
        if self.at.byte() != b'\\' {
            return self.expected(Expected::Quote);
        }
        let [_, letter] = *self.at.next();
        self.at.skip(2);
        match letter {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Ok(self),
            b'u' => match self.unit()? {
                0xDC00..=0xDFFF => start.fault(JsonRule::Surrogate),
                0xD800..=0xDBFF => {
                    if !(self.at.eat(b'\\') && self.at.eat(b'u')) {
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
            match char::from(self.at.byte()).to_digit(16) {
                Some(digit) => unit = unit << 4 | digit,
                None => return self.expected(Expected::Escape),
            }
            self.at.skip(1);
        }
        Ok(unit)
    }

    /// Skips the separator before a member, up to the opening quote of its name. Returns false after the end of the object.
    #[inline(always)]
    fn begin_member(&mut self, separator: u8) -> Result<bool, Fault> {
        let [first, second, third] = *self.at.next();
        if first == separator && second == b'"' {
            self.at.skip(1);
        } else if first == separator && second == b' ' && third == b'"' {
            self.at.skip(2);
        } else if first == b'}' && separator == b',' {
            self.at.skip(1);
            return Ok(false);
        } else if first == b'{' && separator == b'{' && second == b'}' {
            self.at.skip(2);
            return Ok(false);
        } else {
            *self = self.spaced_member(separator)?;
            return Ok(self.at.byte_before() != b'}');
        }
        Ok(true)
    }

    /// As [`Reader::begin_member`], with any white space around the separator. At the end of the object, the brace is the byte
    /// before.
    #[inline(never)]
    fn spaced_member(mut self, separator: u8) -> Result<Reader<'b>, Fault> {
        let ahead = self.at.ahead();
        if ahead[0] == separator && ahead[1] == b'\n' {
            let blanks = before(word(ahead, 2) ^ eight(b' '));
            if ahead[2 + blanks as usize] == b'"' {
                self.at.skip(2 + blanks);
                return Ok(self);
            }
        }
        let is_first = separator == b'{';
        if !is_first {
            self.space();
            if self.at.eat(b'}') {
                return Ok(self);
            }
        }
        if !self.at.eat(separator) {
            return self.expected(Expected::CommaOrBrace);
        }
        self.space();
        if is_first && self.at.eat(b'}') {
            return Ok(self);
        }
        if self.at.byte() != b'"' {
            return self.expected(if is_first { Expected::NameOrEnd } else { Expected::Name });
        }
        Ok(self)
    }

    /// Skips the separator before an item, with any white space around it. At the end of the list, the bracket is the byte
    /// before.
    #[inline(never)]
    fn spaced_element(mut self, separator: u8) -> Result<Reader<'b>, Fault> {
        let is_first = separator == b'[';
        self.space();
        if !is_first && self.at.eat(b']') {
            return Ok(self);
        }
        if !self.at.eat(separator) {
            return self.expected(Expected::CommaOrBracket);
        }
        self.space();
        let _is_end = is_first && self.at.eat(b']');
        Ok(self)
    }

    /// Reads a name that is not a known one as it is written: it writes the index to `found` if it is one with an escape, and
    /// the name to `unknown`. The reader is after the colon.
    #[inline(never)]
    fn unknown_name(
        mut self,
        names: &Names,
        found: &mut usize,
        unknown: &mut UnknownName<'b>,
    ) -> Result<Reader<'b>, Fault> {
        let name = self.member_name()?;
        // A name with an escape may be a known one.
        let index = if name.chars.escaped { name.chars.found_in(names) } else { None };
        *found = index.unwrap_or(UNKNOWN_MEMBER);
        *unknown = name;
        Ok(self)
    }

    /// Reads the name of a member, and the colon after it.
    #[inline(always)]
    pub(crate) fn member_name(&mut self) -> Result<UnknownName<'b>, Fault> {
        let position = self.at.offset();
        let (bytes, may_be_escaped) = self.chars(self.at.next())?;
        self.colon()?;
        Ok(UnknownName { chars: Chars { bytes, escaped: may_be_escaped && bytes.contains(&b'\\') }, position })
    }

    /// Skips a name of this length, which has its closing quote, and the colon after it, and the white space around that.
    #[inline(always)]
    fn after_name(&mut self, ahead: &[u8; AHEAD], length: u32) -> Result<(), Fault> {
        // Most writers put nothing after the colon, or one blank. The longest name leaves room for both.
        let byte = |at: u32| ahead[(length + at) as usize % AHEAD];
        if byte(1) == b':' && byte(2) > b' ' {
            self.at.skip(length + 2);
        } else if byte(1) == b':' && byte(2) == b' ' && byte(3) > b' ' {
            self.at.skip(length + 3);
        } else {
            self.at.skip(1 + length);
            *self = self.spaced_colon()?;
        }
        Ok(())
    }

    /// Skips the colon after a name, and the white space around it.
    #[inline(always)]
    fn colon(&mut self) -> Result<(), Fault> {
        // Most writers put nothing after it, or one blank.
        let [first, second, third] = *self.at.next();
        if first == b':' && second > b' ' {
            self.at.skip(1);
        } else if first == b':' && second == b' ' && third > b' ' {
            self.at.skip(2);
        } else {
            *self = self.spaced_colon()?;
        }
        Ok(())
    }

    #[inline(never)]
    fn spaced_colon(mut self) -> Result<Reader<'b>, Fault> {
        self.space();
        if !self.at.eat(b':') {
            return self.expected(Expected::Colon);
        }
        self.space();
        Ok(self)
    }

    /// Reads a whole number of up to seven digits without a sign. Reads nothing if the number has another form.
    #[inline(always)]
    fn short_number(&mut self) -> Option<i64> {
        let word = self.at.word();
        let digits = before(not_digits(word));
        if digits == 0 || digits == 8 {
            return None;
        }
        let (first, next) = (word as u8, (word >> (8 * digits)) as u8);
        if first == b'0' && digits > 1 || matches!(next, b'.' | b'e' | b'E') {
            return None;
        }
        self.at.skip(digits);
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
        let start = self.at.offset();
        let _negative = self.at.eat(b'-');
        let mut whole = true;
        if !self.at.eat(b'0') {
            self.digits()?;
        }
        if self.at.eat(b'.') {
            whole = false;
            self.digits()?;
        }
        if self.at.eat(b'e') || self.at.eat(b'E') {
            whole = false;
            let _signed = self.at.eat(b'+') || self.at.eat(b'-');
            self.digits()?;
        }
        let written = std::str::from_utf8(self.at.between(start, self.at.offset())).unwrap_or_default();
        Ok((self, written, whole))
    }

    fn digits(&mut self) -> Result<(), Fault> {
        if !self.at.byte().is_ascii_digit() {
            return self.expected(Expected::Digit);
        }
        while self.at.byte().is_ascii_digit() {
            self.at.skip(1);
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
                if self.first_member(&mut ())? {
                    let mut seen = SeenNames::default();
                    loop {
                        let UnknownName { chars, position } = self.member_name()?;
                        if !seen.add(chars, position, self) {
                            duplicate(DuplicateKey { path, name: chars, position });
                        }
                        self = self.skipped(depth + 1, &RelativePath::Name(path, chars), duplicate)?;
                        if !self.next_member(&mut ())? {
                            break;
                        }
                    }
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
                self.chars(self.at.next())?;
            }
            JsonType::Number => {
                if self.short_number().is_none() {
                    self = self.written()?.0;
                }
            }
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

/// How many bytes a reader looks ahead for a short string: its quotes and sixteen bytes, as a power of two.
const SHORT: usize = 32;

/// The bits of the first eight bytes that belong to `false` and to `true`, and their values.
static BOOLEANS: [(u64, u64); 2] =
    [(0xFF_FFFF_FFFF, u64::from_le_bytes(*b"false\0\0\0")), (0xFFFF_FFFF, u64::from_le_bytes(*b"true\0\0\0\0"))];

impl<'b> Source<'b> for Reader<'b> {
    type Members = ();
    /// The byte before the next item: the bracket, then commas.
    type Elements = u8;

    #[inline(always)]
    fn position(&self) -> u32 {
        self.at.offset()
    }

    #[cold]
    fn name_position(&self) -> u32 {
        let at = self.at.offset();
        let before = self.at.between(0, at).trim_ascii_end().strip_suffix(b":").map(<[u8]>::trim_ascii_end);
        before.and_then(opening_quote).map_or(at, |name| name as u32)
    }

    #[inline(always)]
    fn opening(&self) -> JsonType {
        match self.at.byte() {
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
    fn enter_object(&mut self) {}

    #[inline(always)]
    fn first_member(&mut self, (): &mut ()) -> Result<bool, Fault> {
        self.begin_member(b'{')
    }

    #[inline(always)]
    fn next_member(&mut self, (): &mut ()) -> Result<bool, Fault> {
        self.begin_member(b',')
    }

    #[inline(always)]
    fn name(&mut self, expected: usize, names: &Names, unknown: &mut UnknownName<'b>) -> Result<usize, Fault> {
        // No known name contains a quote or a backslash. So if the bytes up to the quote are not a known name, the name is
        // unknown or contains an escape.
        let ahead = self.at.ahead();
        if let Some(length) = names.length_at(expected, ahead) {
            self.after_name(ahead, length)?;
            return Ok(expected);
        }
        if let Some((index, length)) = names.find(ahead) {
            unknown.position = self.at.offset();
            self.after_name(ahead, length)?;
            return Ok(index);
        }
        let mut found = UNKNOWN_MEMBER;
        *self = self.unknown_name(names, &mut found, unknown)?;
        Ok(found)
    }

    fn name_at(self, position: u32) -> Option<Chars<'b>> {
        let mut reader = Reader { at: self.at.moved_to(position) };
        reader.member_name().ok().map(|name| name.chars)
    }

    #[inline(always)]
    fn enter_array(&mut self) -> u8 {
        b'['
    }

    #[inline(always)]
    fn element(&mut self, separator: &mut u8) -> Result<bool, Fault> {
        let [first, second] = *self.at.next();
        if first == *separator && second > b' ' && second != b']' {
            self.at.skip(1);
        } else if first == b']' && *separator == b',' {
            self.at.skip(1);
            return Ok(false);
        } else {
            *self = self.spaced_element(*separator)?;
            if self.at.byte_before() == b']' {
                return Ok(false);
            }
        }
        *separator = b',';
        Ok(true)
    }

    #[inline(always)]
    fn boolean(&mut self) -> Option<bool> {
        // The one bit in which `t` and `f` differ selects the word, so that no branch depends on the value.
        let word = self.at.word();
        let which = (word >> 4 & 1) as usize;
        let (mask, expected) = BOOLEANS[which];
        if word & mask != expected {
            return None;
        }
        self.at.skip(5 - which as u32);
        Some(which == 1)
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
    fn listed_word(&mut self, index: &WordIndex) -> Option<u32> {
        let ahead = self.at.ahead();
        if ahead[0] != b'"' {
            return None;
        }
        let (word, length) = index.find(ahead)?;
        self.at.skip(1 + length);
        Some(word)
    }

    #[inline(always)]
    fn plain_number(&mut self, accepts_plus: bool) -> bool {
        let ahead = self.at.ahead();
        // A plus is skipped without a branch.
        let from = 1 + usize::from(accepts_plus && ahead[1] == b'+');
        let digits = not_digits_of(block(ahead, from)).trailing_zeros();
        let end = (from + digits as usize) % AHEAD;
        let is_number = ahead[0] == b'"' && (2..16).contains(&digits) && ahead[end] == b'"';
        if is_number {
            self.at.skip(end as u32 + 1);
        }
        is_number
    }

    #[inline(always)]
    fn usual_date_time(&mut self) -> bool {
        let is_time = date::is_usual_date_time(self.at.ahead());
        if is_time {
            self.at.skip(31);
        }
        is_time
    }

    #[inline(always)]
    fn string_bytes(&mut self) -> Result<Option<&'b [u8]>, Fault> {
        let ahead = self.at.next();
        if ahead[0] == b'"' { self.chars(ahead).map(|(bytes, _)| Some(bytes)) } else { Ok(None) }
    }

    #[inline(always)]
    fn chars_of(bytes: &'b [u8]) -> Chars<'b> {
        Chars { bytes, escaped: bytes.contains(&b'\\') }
    }

    #[inline(always)]
    fn null(&mut self) -> bool {
        let found = self.at.word() & 0xFFFF_FFFF == u64::from(u32::from_le_bytes(*b"null"));
        if found {
            self.at.skip(4);
        }
        found
    }

    #[inline(never)]
    fn skip(&mut self, depth: usize, duplicate: &mut dyn FnMut(DuplicateKey<'_, 'b>)) -> Result<(), Fault> {
        *self = self.skipped(depth, &RelativePath::Start, duplicate)?;
        Ok(())
    }
}
