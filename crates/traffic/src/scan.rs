//! Reads the items of a list in a long JSON document one by one, in bounded memory.

use linecard_contract::LineColumn;
use memchr::{memchr_iter, memchr2, memrchr};
use std::io::{ErrorKind, Read};
use std::{io, mem};

/// Reads JSON text forwards. It checks the structure only; the parser of an item checks the rest.
pub(crate) struct Scanner<R> {
    input: R,
    buffer: Vec<u8>,
    at: usize,
    end: usize,
    /// The part of the buffer that `line` and `column` count.
    counted: usize,
    line: usize,
    column: usize,
    capture: Option<Capture>,
    max_string: usize,
}

/// A copy of the text that is read.
struct Capture {
    text: Vec<u8>,
    is_shortened: bool,
}

/// An item of a list.
pub(crate) struct Item {
    /// Its text. Strings that are longer than the limit are cut, so that it may not be valid JSON.
    pub(crate) text: Vec<u8>,
    pub(crate) place: LineColumn,
    /// Whether a string was cut.
    pub(crate) is_shortened: bool,
}

/// Why scanning ends.
pub(crate) enum ScanError {
    Io(io::Error),
    /// The text ends too early.
    Cut,
    /// What is expected.
    Expected(&'static str),
}

/// The number of bytes of a read.
const CHUNK: usize = 64 * 1024;

impl<R: Read> Scanner<R> {
    /// Returns a scanner. Of a string in an item, it keeps somewhat more than `max_string` bytes.
    pub(crate) fn new(input: R, max_string: usize) -> Scanner<R> {
        let buffer = vec![0; CHUNK];
        Scanner { input, buffer, at: 0, end: 0, counted: 0, line: 1, column: 1, capture: None, max_string }
    }

    /// Returns the current position.
    pub(crate) fn place(&mut self) -> LineColumn {
        let passed = self.buffer.get(self.counted..self.at).unwrap_or_default();
        let after_break = match memrchr(b'\n', passed) {
            Some(last) => {
                self.line += memchr_iter(b'\n', passed).count();
                self.column = 1;
                passed.get(last + 1..).unwrap_or_default()
            }
            None => passed,
        };
        // Only the first byte of a UTF-8 character is counted.
        self.column += after_break.iter().filter(|byte| *byte & 0xC0 != 0x80).count();
        self.counted = self.at;
        LineColumn { line: self.line, column: self.column }
    }

    /// Skips a byte order mark.
    pub(crate) fn skip_mark(&mut self) -> Result<(), ScanError> {
        if self.peek()? == 0xEF {
            for _ in 0..3 {
                self.peek()?;
                self.at += 1;
            }
            self.counted = self.at;
        }
        Ok(())
    }

    /// Returns the next byte after white space, and does not pass it.
    pub(crate) fn next(&mut self) -> Result<u8, ScanError> {
        loop {
            let byte = self.peek()?;
            if !matches!(byte, b' ' | b'\t' | b'\n' | b'\r') {
                return Ok(byte);
            }
            self.pass(1);
        }
    }

    /// Passes this byte, after white space.
    pub(crate) fn expect(&mut self, byte: u8, expected: &'static str) -> Result<(), ScanError> {
        if self.accept(byte)? { Ok(()) } else { Err(ScanError::Expected(expected)) }
    }

    /// Passes this byte if it is the next one after white space.
    pub(crate) fn accept(&mut self, byte: u8) -> Result<bool, ScanError> {
        let is_next = self.next()? == byte;
        if is_next {
            self.pass(1);
        }
        Ok(is_next)
    }

    /// Passes a name and its colon, and returns its text between the quotes.
    pub(crate) fn name(&mut self) -> Result<Vec<u8>, ScanError> {
        self.next()?;
        let outer = self.capture.replace(Capture { text: Vec::new(), is_shortened: false });
        let read = self.string();
        let name = mem::replace(&mut self.capture, outer).map(|capture| capture.text).unwrap_or_default();
        read?;
        self.expect(b':', "a colon after a name")?;
        Ok(name.get(1..name.len().saturating_sub(1)).unwrap_or_default().to_vec())
    }

    /// Passes a value, and returns it.
    pub(crate) fn item(&mut self) -> Result<Item, ScanError> {
        self.next()?;
        let place = self.place();
        self.capture = Some(Capture { text: Vec::new(), is_shortened: false });
        let read = self.value();
        let Capture { text, is_shortened } =
            self.capture.take().unwrap_or(Capture { text: Vec::new(), is_shortened: true });
        read.map(|()| Item { text, place, is_shortened })
    }

    /// Passes a value.
    pub(crate) fn value(&mut self) -> Result<(), ScanError> {
        // The closing brackets that are due.
        let mut closing = Vec::new();
        loop {
            match self.next()? {
                b'"' => self.string()?,
                open @ (b'{' | b'[') => {
                    closing.push(if open == b'{' { b'}' } else { b']' });
                    self.pass(1);
                    continue;
                }
                close @ (b'}' | b']') => {
                    if closing.pop() != Some(close) {
                        return Err(ScanError::Expected("a value"));
                    }
                    self.pass(1);
                }
                b',' | b':' if !closing.is_empty() => {
                    self.pass(1);
                    continue;
                }
                b'-' | b'0'..=b'9' | b'a'..=b'z' => self.bare(closing.is_empty())?,
                _ => return Err(ScanError::Expected("a value")),
            }
            if closing.is_empty() {
                return Ok(());
            }
        }
    }

    /// Passes a number or a literal. At the end of the input, it is complete if nothing encloses it.
    fn bare(&mut self, is_outermost: bool) -> Result<(), ScanError> {
        loop {
            match self.peek() {
                Ok(b'-' | b'+' | b'.' | b'0'..=b'9' | b'a'..=b'z' | b'E') => self.pass(1),
                Err(ScanError::Cut) if is_outermost => return Ok(()),
                Err(error) => return Err(error),
                Ok(_) => return Ok(()),
            }
        }
    }

    /// Passes a string.
    fn string(&mut self) -> Result<(), ScanError> {
        if self.peek()? != b'"' {
            return Err(ScanError::Expected("a name in quotes"));
        }
        self.pass(1);
        let begin = self.capture.as_ref().map_or(0, |capture| capture.text.len());
        let mut hidden = None;
        loop {
            self.peek()?;
            let is_long = self.capture.as_ref().is_some_and(|capture| capture.text.len() - begin > self.max_string);
            if is_long {
                hidden = self.capture.take();
            }
            let rest = self.buffer.get(self.at..self.end).unwrap_or_default();
            match memchr2(b'"', b'\\', rest) {
                None => self.pass(rest.len()),
                Some(length) => {
                    let is_end = rest.get(length) == Some(&b'"');
                    self.pass(length);
                    if is_end {
                        break;
                    }
                    self.pass(1);
                    self.peek()?;
                    self.pass(1);
                }
            }
        }
        if let Some(capture) = hidden {
            self.capture = Some(Capture { is_shortened: true, ..capture });
        }
        self.pass(1);
        Ok(())
    }

    fn pass(&mut self, length: usize) {
        if let Some(capture) = &mut self.capture {
            capture.text.extend_from_slice(self.buffer.get(self.at..self.at + length).unwrap_or_default());
        }
        self.at += length;
    }

    fn peek(&mut self) -> Result<u8, ScanError> {
        if self.at == self.end {
            self.place();
            (self.at, self.counted) = (0, 0);
            self.end = loop {
                match self.input.read(&mut self.buffer) {
                    Err(error) if error.kind() == ErrorKind::Interrupted => {}
                    read => break read.map_err(ScanError::Io)?,
                }
            };
        }
        if self.at < self.end { self.buffer.get(self.at).copied().ok_or(ScanError::Cut) } else { Err(ScanError::Cut) }
    }
}
