//! NDJSON: a body on each line.

use crate::finding::report::Report;
use crate::json::cursor::LONGEST_TEXT;
use crate::table::method::Method;
use crate::table::object::Object;
use crate::validate::body::{Options, validate_with};
use std::fmt;
use std::io::{self, BufRead, Read};
use std::iter::FusedIterator;

/// Validates NDJSON: each line is a body of the object in the method.
///
/// Lines end in `\n` or `\r\n`; the last line needs no end. Blank lines are skipped. A line that is longer than
/// [`Options::max_body`] is reported as `json.size` and is not held in memory. A byte order mark is reported, as in any body.
///
/// ```
/// use linecard_contract::{Method, validate_lines};
/// use linecard_model::objects::CRITERIA;
///
/// let input = "{\"name\": \"lunch\"}\n\n{\"newName\": \"dinner\"}\n";
/// for line in validate_lines(&CRITERIA, Method::Delete, input.as_bytes()) {
///     let line = line?;
///     for finding in &line.report {
///         println!("line {}: {finding}", line.number);
///     }
/// }
/// # let numbers: Vec<usize> = validate_lines(&CRITERIA, Method::Delete, input.as_bytes()).map(|line| line.unwrap().number).collect();
/// # assert_eq!(numbers, [1, 3]);
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// A file is read through a [`BufReader`](std::io::BufReader).
pub fn validate_lines<R: BufRead>(object: &'static Object, method: Method, reader: R) -> ValidatedLines<R> {
    validate_lines_with(&Options::default(), object, method, reader)
}

/// Validates NDJSON as [`validate_lines`] does, with options.
///
/// ```
/// use linecard_contract::{Method, Options, validate_lines_with};
/// use linecard_model::objects::CRITERIA;
///
/// let options = Options::default().with_max_body(10);
/// let input = "{\"name\": \"lunch\"}\n{}\n";
/// let mut lines = validate_lines_with(&options, &CRITERIA, Method::Delete, input.as_bytes());
/// assert_eq!(lines.next().unwrap()?.report.findings().next().unwrap().rule(), "json.size");
/// assert_eq!(lines.next().unwrap()?.offset, 18);
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn validate_lines_with<R: BufRead>(
    options: &Options,
    object: &'static Object,
    method: Method,
    reader: R,
) -> ValidatedLines<R> {
    let (options, text) = (*options, Vec::new());
    ValidatedLines { reader, options, object, method, text, number: 0, offset: 0, is_at_end: false }
}

/// An iterator over the validated lines of NDJSON: the result of [`validate_lines`]. It reads a line when `next` is called.
///
/// If the input cannot be read, the iterator returns the error and ends.
pub struct ValidatedLines<R> {
    reader: R,
    options: Options,
    object: &'static Object,
    method: Method,
    /// The line that was read last. If it is too long, this is only its beginning.
    text: Vec<u8>,
    number: usize,
    offset: u64,
    is_at_end: bool,
}

/// A validated line of NDJSON.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ValidatedLine {
    /// The number of the line, from 1. Blank lines are counted.
    pub number: usize,
    /// The offset of the line in the input, in bytes.
    pub offset: u64,
    /// The report. The offsets of its findings are counted from the beginning of the line.
    pub report: Report,
}

impl<R> ValidatedLines<R> {
    /// Returns the body that was validated last. If the line is too long, this is only its beginning.
    ///
    /// ```
    /// use linecard_contract::{Method, validate_lines};
    /// use linecard_model::objects::CRITERIA;
    ///
    /// let mut lines = validate_lines(&CRITERIA, Method::Delete, &b"{}\r\n"[..]);
    /// assert!(!lines.next().unwrap()?.report.is_valid());
    /// assert_eq!(lines.text(), b"{}");
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn text(&self) -> &[u8] {
        line_body(&self.text, self.options.max_body).unwrap_or_default()
    }
}

impl<R: BufRead> ValidatedLines<R> {
    /// Reads the next line, and returns its length in bytes. Keeps only the beginning of a line that is too long.
    fn read_line(&mut self) -> io::Result<u64> {
        self.text.clear();
        let longest = self.options.max_body.min(LONGEST_TEXT).saturating_add("\r\n".len()) as u64;
        let mut length = self.reader.by_ref().take(longest).read_until(b'\n', &mut self.text)? as u64;
        if length == longest && !self.text.ends_with(b"\n") {
            length += self.reader.skip_until(b'\n')? as u64;
        }
        Ok(length)
    }
}

impl<R: BufRead> Iterator for ValidatedLines<R> {
    type Item = io::Result<ValidatedLine>;

    fn next(&mut self) -> Option<io::Result<ValidatedLine>> {
        while !self.is_at_end {
            let length = match self.read_line() {
                Ok(length) => length,
                Err(error) => {
                    self.is_at_end = true;
                    return Some(Err(error));
                }
            };
            let (number, offset) = (self.number + 1, self.offset);
            self.is_at_end = length == 0;
            self.number += 1;
            self.offset += length;
            if let Some(body) = line_body(&self.text, self.options.max_body) {
                let report = validate_with(&self.options, self.object, self.method, body);
                return Some(Ok(ValidatedLine { number, offset, report }));
            }
        }
        None
    }
}

impl<R: BufRead> FusedIterator for ValidatedLines<R> {}

impl<R> fmt::Debug for ValidatedLines<R> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The line is a body, and no value of a body is printed.
        let ValidatedLines { object, method, number, offset, .. } = self;
        out.debug_struct("ValidatedLines")
            .field("object", object)
            .field("method", method)
            .field("number", number)
            .field("offset", offset)
            .finish_non_exhaustive()
    }
}

/// Returns the body in a line of NDJSON, without the end of the line. None if the line is blank.
///
/// A line that is longer than `max_body` is never blank, because the caller may have only its beginning.
///
/// ```
/// use linecard_contract::line_body;
///
/// assert_eq!(line_body(b"{}\r\n", 10), Some(&b"{}"[..]));
/// assert_eq!(line_body(b" \t\r\n", 10), None);
/// assert_eq!(line_body(b"   ", 2), Some(&b"   "[..]));
/// ```
#[must_use]
pub fn line_body(line: &[u8], max_body: usize) -> Option<&[u8]> {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    // Nearly every line begins with a brace, so that this looks at one byte.
    let is_blank = line.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r'));
    (!is_blank || line.len() > max_body).then_some(line)
}
