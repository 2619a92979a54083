//! Lines and columns, worked out only when somebody asks.

use crate::judge::{BYTE_ORDER_MARK, position as first_position};
use crate::names::Slots;
use crate::reader::{NO_NAMES, Reader};
use crate::source::{Doubled, Opening, STRANGER, Source};

/// A place in a text as people and editors count.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct LineColumn {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// Turns offsets into lines and columns. Offsets that grow cost one pass over the text together.
#[derive(Clone, Debug)]
pub struct Lines<'t> {
    text: &'t [u8],
    line: usize,
    column: usize,
    upto: usize,
}

impl<'t> Lines<'t> {
    /// At the beginning of the text.
    #[must_use]
    pub fn new(text: &'t [u8]) -> Lines<'t> {
        Lines { text, line: 1, column: 1, upto: 0 }
    }

    /// The line and the column of an offset in bytes; of the end of the text for one beyond.
    pub fn at(&mut self, offset: usize) -> LineColumn {
        let offset = offset.min(self.text.len());
        if offset < self.upto {
            *self = Lines::new(self.text);
        }
        let passed = self.text.get(self.upto..offset).unwrap_or_default();
        let mut rest = passed;
        if let Some(last) = memchr::memrchr(b'\n', passed) {
            self.line += memchr::memchr_iter(b'\n', passed).count();
            self.column = 1;
            rest = &passed[last + 1..];
        }
        // A byte that continues a character of UTF-8 is none of its own.
        self.column += rest.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
        self.upto = offset;
        LineColumn { line: self.line, column: self.column }
    }
}

/// The offset in bytes of the value that a JSON Pointer leads to, in a text that is JSON.
///
/// Where the last name of the pointer is missing, it is the offset of the object that misses it. None if there is no such
/// place, or the text is no JSON before it.
///
/// ```
/// use linecard_model::offset_of;
///
/// assert_eq!(offset_of(br#"{"criteria": [{"name": "lunch"}]}"#, "/criteria/0/name"), Some(23));
/// ```
#[must_use]
pub fn offset_of(text: &[u8], pointer: &str) -> Option<usize> {
    let body = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let position = position_of(Reader::new(body), pointer)?;
    Some((position - first_position(text)) as usize)
}

/// The position of the value that a JSON Pointer leads to, as the walk counts; of the object around it if it is missing.
pub(crate) fn position_of<'b, S: Source<'b>>(mut source: S, pointer: &str) -> Option<u32> {
    let mut tokens = pointer.split('/').skip(1).peekable();
    while let Some(token) = tokens.next() {
        let start = source.position();
        if !enter(&mut source, &token.replace("~1", "/").replace("~0", "~"))? {
            return tokens.peek().is_none().then_some(start);
        }
    }
    Some(source.position())
}

/// Goes to the member or item of this name; false if there is none. None where nothing can be entered.
fn enter<'b, S: Source<'b>>(source: &mut S, token: &str) -> Option<bool> {
    let mut ignore = |_: Doubled<'_, 'b>| {};
    match source.opening() {
        Opening::Object => {
            let mut members = source.enter_object();
            while source.member(&mut members, STRANGER, &NO_NAMES, &Slots::NONE).ok()? == STRANGER {
                if source.stranger().ok()?.0.is(token) {
                    return Some(true);
                }
                source.skip(0, &mut ignore).ok()?;
            }
        }
        Opening::Array => {
            let mut elements = source.enter_array();
            let mut index = token.parse::<usize>().ok()?;
            while source.element(&mut elements).ok()? {
                if index == 0 {
                    return Some(true);
                }
                index -= 1;
                source.skip(0, &mut ignore).ok()?;
            }
        }
        _ => return None,
    }
    Some(false)
}
