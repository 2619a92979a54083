//! Writes dicts and lists of Python as JSON.
//!
//! What is written is bounded by the limits of the validation, so that a dict that contains itself ends in a finding.

use crate::error::NOT_JSON;
use linecard_contract::MAX_NESTING;
use pyo3::PyTypeInfo;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};
use std::cell::Cell;
use std::fmt::Write as _;
use std::mem;

/// JSON that was written. Its buffer is used again for the next one of the thread.
#[derive(Debug)]
pub(crate) struct JsonText {
    buffer: Vec<u8>,
    length: usize,
}

thread_local! {
    static BUFFER: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// The first length of a buffer: most bodies fit.
const SMALLEST_BUFFER: usize = 4096;
/// A longer buffer is not kept for the next body.
const LONGEST_KEPT_BUFFER: usize = 1 << 16;

impl JsonText {
    /// Returns the text.
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.buffer.get(..self.length).unwrap_or_default()
    }

    /// Returns a copy that has no more memory than its text.
    pub(crate) fn shrunk(&self) -> JsonText {
        JsonText::from(self.as_bytes().to_vec())
    }
}

/// Keeps the buffer for the next text of the thread.
impl Drop for JsonText {
    fn drop(&mut self) {
        if (SMALLEST_BUFFER..=LONGEST_KEPT_BUFFER).contains(&self.buffer.len()) {
            // A thread that ends keeps none.
            let _ = BUFFER.try_with(|kept| kept.set(mem::take(&mut self.buffer)));
        }
    }
}

impl From<Vec<u8>> for JsonText {
    fn from(buffer: Vec<u8>) -> JsonText {
        JsonText { length: buffer.len(), buffer }
    }
}

/// Writes a dict, list or tuple. `max_body` is the longest text that is validated: not much more is written.
pub(crate) fn written(body: &Bound<'_, PyAny>, max_body: usize) -> PyResult<JsonText> {
    let mut writer = Writer { buffer: BUFFER.take(), length: 0, max_body, has_called_python: false };
    match writer.value(body, 1) {
        Ok(next) => {
            // The body itself has no comma after it.
            let length = writer.length - usize::from(next == Next::Continue);
            Ok(JsonText { buffer: writer.buffer, length })
        }
        Err(fault) => Err(fault.into_error(body.py())),
    }
}

/// Whether to go on.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Next {
    Continue,
    /// The text is too long or too deep. The validation says so.
    Stop,
}

/// Why a value cannot be JSON, and its location.
struct Fault {
    /// The tokens of the pointer, the last one first.
    tokens: Vec<String>,
    why: Why,
}

enum Why {
    Says(String),
    Raised(PyErr),
}

impl From<PyErr> for Box<Fault> {
    fn from(error: PyErr) -> Box<Fault> {
        Box::new(Fault { tokens: Vec::new(), why: Why::Raised(error) })
    }
}

impl Fault {
    fn says(why: impl Into<String>) -> Box<Fault> {
        Box::new(Fault { tokens: Vec::new(), why: Why::Says(why.into()) })
    }

    fn under(mut self: Box<Fault>, token: impl FnOnce() -> String) -> Box<Fault> {
        self.tokens.push(token());
        self
    }

    fn into_error(self, py: Python<'_>) -> PyErr {
        let mut pointer = String::new();
        for token in self.tokens.iter().rev() {
            // Writing to memory never fails.
            let _ = write!(pointer, "/{}", token.replace('~', "~0").replace('/', "~1"));
        }
        match self.why {
            Why::Raised(error) => error,
            Why::Says(why) => {
                let place = if pointer.is_empty() { "the body" } else { &pointer };
                NOT_JSON.with(py, (format!("{place}: {why}"), pointer.clone()))
            }
        }
    }
}

/// Writes values of Python as JSON, each with a comma after it. The end of a list or an object takes the place of the last one.
struct Writer {
    /// The text, and bytes that are not written yet.
    buffer: Vec<u8>,
    length: usize,
    max_body: usize,
    /// Whether code of Python was called, which may have changed any dict.
    has_called_python: bool,
}

impl Writer {
    /// Returns the next bytes of the buffer, at least this many.
    #[inline(always)]
    fn room(&mut self, length: usize) -> &mut [u8] {
        if self.buffer.len() - self.length < length {
            self.grow(length);
        }
        // It is as long as that now.
        &mut self.buffer[self.length..]
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, length: usize) {
        let needed = self.length.saturating_add(length);
        self.buffer.resize(needed.max(2 * self.buffer.len()).max(SMALLEST_BUFFER), 0);
    }

    /// Writes bytes that are JSON.
    #[inline(always)]
    fn bytes(&mut self, bytes: &[u8]) {
        self.room(bytes.len())[..bytes.len()].copy_from_slice(bytes);
        self.length += bytes.len();
    }

    /// Writes the end of an object or a list, and the comma after it.
    #[inline(always)]
    fn end(&mut self, is_empty: bool, end: u8) {
        self.length -= usize::from(!is_empty);
        self.bytes(&[end, b',']);
    }

    #[inline(always)]
    fn next(&self) -> Next {
        if self.length > self.max_body { Next::Stop } else { Next::Continue }
    }

    /// Writes a value at this depth of nesting. Whether a type is exactly this one is a comparison of pointers, which is
    /// enough for most values; subclasses come after it.
    fn value(&mut self, value: &Bound<'_, PyAny>, depth: usize) -> Result<Next, Box<Fault>> {
        if let Some(text) = exactly::<PyString>(value) {
            self.string(text, b',')?;
        } else if let Some(truth) = exactly::<PyBool>(value) {
            self.bytes(if truth.is_true() { b"true," } else { b"false," });
        } else if let Some(members) = exactly::<PyDict>(value) {
            return self.object(members, depth);
        } else if let Some(items) = exactly::<PyList>(value) {
            return self.list(items.iter(), depth);
        } else if let Some(number) = exactly::<PyInt>(value) {
            self.whole(number)?;
        } else if value.is_none() {
            self.bytes(b"null,");
        } else {
            return self.other(value, depth);
        }
        Ok(self.next())
    }

    /// Writes a value that is not exactly of a common type.
    fn other(&mut self, value: &Bound<'_, PyAny>, depth: usize) -> Result<Next, Box<Fault>> {
        if let Ok(number) = value.cast::<PyFloat>() {
            self.float(number.extract()?)?;
        } else if let Ok(text) = value.cast::<PyString>() {
            self.string(text, b',')?;
        } else if let Ok(members) = value.cast::<PyDict>() {
            return self.object(members, depth);
        } else if let Ok(number) = value.cast::<PyInt>() {
            self.whole(number)?;
        } else if let Ok(items) = value.cast::<PyList>() {
            return self.list(items.iter(), depth);
        } else if let Ok(items) = value.cast::<PyTuple>() {
            return self.list(items.iter(), depth);
        } else {
            let name = type_name(value);
            return Err(Fault::says(format!(
                "a value of the type {name} is not JSON; convert it into dict, list, str, int, float, bool or None"
            )));
        }
        Ok(self.next())
    }

    fn object(&mut self, members: &Bound<'_, PyDict>, depth: usize) -> Result<Next, Box<Fault>> {
        self.bytes(b"{");
        // A list that contains a list many times over is long without a text or a number in it.
        if depth > MAX_NESTING || self.length > self.max_body {
            return Ok(Next::Stop);
        }
        // Without the lock of the interpreter, another thread may change the dict at any time: a copy is ours.
        #[cfg(Py_GIL_DISABLED)]
        let members = &members.copy()?;
        let count = members.len();
        let mut left = members.iter();
        // With the lock, what runs below may be code of Python that changes the dict. The iterator would panic: it is not asked
        // for more than there was, nor once the dict has another length.
        for _ in 0..count {
            let is_changed = self.has_called_python && members.len() != count;
            let member = if is_changed { None } else { left.next() };
            let Some((name, value)) = member else {
                return Err(Fault::says("the dict was changed while it was read; pass a copy of it, or lock it"));
            };
            let Some(text) = exactly::<PyString>(&name).or_else(|| name.cast::<PyString>().ok()) else {
                let given = type_name(&name);
                return Err(Fault::says(format!(
                    "a name of a member is of the type {given}; JSON has names of str only"
                )));
            };
            self.string(text, b':')?;
            let next =
                self.value(&value, depth + 1).map_err(|fault| fault.under(|| text.to_string_lossy().into_owned()))?;
            if next == Next::Stop {
                return Ok(Next::Stop);
            }
        }
        self.end(count == 0, b'}');
        Ok(Next::Continue)
    }

    fn list<'py>(&mut self, items: impl Iterator<Item = Bound<'py, PyAny>>, depth: usize) -> Result<Next, Box<Fault>> {
        self.bytes(b"[");
        // A list that contains a list many times over is long without a text or a number in it.
        if depth > MAX_NESTING || self.length > self.max_body {
            return Ok(Next::Stop);
        }
        let mut is_empty = true;
        for (index, item) in items.enumerate() {
            is_empty = false;
            let next = self.value(&item, depth + 1).map_err(|fault| fault.under(|| index.to_string()))?;
            if next == Next::Stop {
                return Ok(Next::Stop);
            }
        }
        self.end(is_empty, b']');
        Ok(Next::Continue)
    }

    /// Writes a text, and a byte after it.
    #[inline(always)]
    fn string(&mut self, text: &Bound<'_, PyString>, after: u8) -> Result<(), Box<Fault>> {
        let Ok(characters) = text.to_str() else { return self.surrogates(text, after) };
        let (characters, length) = (characters.as_bytes(), characters.len());
        let [quote, room @ ..] = self.room(length + 3) else { return Ok(()) };
        *quote = b'"';
        if let Some((copy, [end, comma, ..])) = room.split_at_mut_checked(length) {
            (*end, *comma) = (b'"', after);
            if copied_plain(characters, copy) {
                self.length += length + 3;
                return Ok(());
            }
        }
        self.escaped(characters, after);
        Ok(())
    }

    /// Writes a text with an escape, and a byte after it.
    #[cold]
    #[inline(never)]
    fn escaped(&mut self, text: &[u8], after: u8) {
        // It was a `str`. Writing a text to memory never fails.
        let text = serde_json::to_string(&String::from_utf8_lossy(text)).unwrap_or_default();
        self.bytes(text.as_bytes());
        self.bytes(&[after]);
    }

    /// Writes a text with half a surrogate pair as escapes, which the validation reports.
    #[cold]
    #[inline(never)]
    fn surrogates(&mut self, text: &Bound<'_, PyString>, after: u8) -> Result<(), Box<Fault>> {
        self.has_called_python = true;
        let encoded = encoded(text, "utf-16-le")?;
        self.bytes(b"\"");
        for unit in encoded.as_bytes().chunks_exact(2) {
            self.bytes(format!("\\u{:04x}", u16::from(unit[1]) << 8 | u16::from(unit[0])).as_bytes());
        }
        self.bytes(&[b'"', after]);
        Ok(())
    }

    fn whole(&mut self, number: &Bound<'_, PyInt>) -> Result<(), Box<Fault>> {
        if let Ok(small) = number.extract::<i64>() {
            self.number(|room| serde_json::to_writer(room, &small));
            return Ok(());
        }
        self.has_called_python = true;
        // A subclass may write itself in another way, and very long numbers are refused by Python.
        let written = number.py().get_type::<PyInt>().call_method1("__repr__", (number,));
        let written = written.map_err(|_| Fault::says("the number has too many digits"))?;
        self.bytes(written.cast::<PyString>().map_err(PyErr::from)?.to_str()?.as_bytes());
        self.bytes(b",");
        Ok(())
    }

    fn float(&mut self, number: f64) -> Result<(), Box<Fault>> {
        if !number.is_finite() {
            return Err(Fault::says(
                "the number is not finite, and JSON has finite numbers only; leave it out, or use None",
            ));
        }
        self.number(|room| serde_json::to_writer(room, &number));
        Ok(())
    }

    /// Writes a number of 64 bits, and a comma after it.
    #[inline(always)]
    fn number(&mut self, write: impl FnOnce(&mut &mut [u8]) -> serde_json::Result<()>) {
        let mut left = &mut self.room(LONGEST_NUMBER)[..LONGEST_NUMBER];
        // Every number fits.
        let _ = write(&mut left);
        self.length += LONGEST_NUMBER - left.len();
        self.bytes(b",");
    }
}

/// The most bytes of a whole number of 64 bits, and of a floating one.
const LONGEST_NUMBER: usize = 32;

/// Copies a text into a place of the same length, if JSON writes its characters as they are: there is no quote, backslash or
/// control character. Otherwise, returns false. Most texts are short, so that it copies eight bytes at once, and the last eight
/// again where fewer are left.
#[inline(always)]
fn copied_plain(text: &[u8], copy: &mut [u8]) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    // A byte of it has its high bit set if the byte is ASCII and less than `bound`. A borrow reaches the next byte only from
    // such a byte, so that a mark that is wrong never stands alone.
    let less = |word: u64, bound: u64| word.wrapping_sub(ONES * bound) & !word;
    let special = |bytes: [u8; 8]| {
        let word = u64::from_le_bytes(bytes);
        // With this bit flipped, a quote is next to the control characters, and a blank no longer.
        let quotes_and_controls = word ^ (ONES * 0x02);
        let backslashes = word ^ (ONES * u64::from(b'\\'));
        (less(quotes_and_controls, 0x21) | less(backslashes, 1)) & HIGH
    };
    let (Some(last), Some(_)) = (text.last_chunk::<8>(), copy.last_chunk::<8>()) else {
        let mut is_plain = true;
        for (to, byte) in copy.iter_mut().zip(text) {
            *to = *byte;
            is_plain &= *byte >= b' ' && *byte != b'"' && *byte != b'\\';
        }
        return is_plain;
    };
    let mut found = special(*last);
    for (to, bytes) in copy.as_chunks_mut::<8>().0.iter_mut().zip(text.as_chunks::<8>().0) {
        found |= special(*bytes);
        *to = *bytes;
    }
    if let Some(to) = copy.last_chunk_mut() {
        *to = *last;
    }
    found == 0
}

/// Returns a value as one of this type, if it is of this type and not of a subclass.
#[inline(always)]
pub(crate) fn exactly<'b, 'py, T: PyTypeInfo>(value: &'b Bound<'py, PyAny>) -> Option<&'b Bound<'py, T>> {
    // A failed `cast_exact` makes an error, which takes longer than the comparison.
    if value.is_exact_instance_of::<T>() { value.cast_exact::<T>().ok() } else { None }
}

/// Encodes a text that has half a surrogate pair. A subclass may encode itself in another way, and change what it is in.
pub(crate) fn encoded<'py>(text: &Bound<'py, PyString>, encoding: &str) -> PyResult<Bound<'py, PyBytes>> {
    let encoded = text.py().get_type::<PyString>().call_method1("encode", (text, encoding, "surrogatepass"))?;
    Ok(encoded.cast_into::<PyBytes>()?)
}

/// Returns the name of the type of a value.
pub(crate) fn type_name(value: &Bound<'_, PyAny>) -> String {
    value.get_type().name().map_or_else(|_| "another".to_owned(), |name| name.to_string_lossy().into_owned())
}
