//! A body that Python passes: text, or a dict that is written as text.
//!
//! A dict is written as JSON and validated as such, because the validation of a text allocates nothing. Text and tree give
//! the same report. What the writer writes is bounded by the limits of the validation, so that a dict that contains itself
//! ends in a finding.

use crate::error::NOT_JSON;
use linecard_contract::MAX_NESTING;
use pyo3::PyTypeInfo;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyInt, PyList, PyMapping, PyMemoryView, PyString, PyTuple,
};
use std::fmt::Write as _;

/// A body.
#[derive(Debug)]
pub(crate) enum GivenBody {
    /// The bytes of a `bytes`.
    Bytes(Py<PyBytes>),
    /// The characters of a `str`.
    Text(Py<PyString>),
    /// Bytes of our own: a copy of what may change, or text that is not valid Unicode.
    Copied(Vec<u8>),
    /// The JSON of a dict or list. Its positions mean nothing to the caller.
    Written(Vec<u8>),
}

impl GivenBody {
    /// Reads a body. `max_body` is the longest text that is validated: not much more is written.
    pub(crate) fn of(body: &Bound<'_, PyAny>, max_body: usize) -> PyResult<GivenBody> {
        if let Some(members) = exactly::<PyDict>(body) {
            return written(members, max_body);
        }
        if let Ok(bytes) = body.cast::<PyBytes>() {
            return Ok(GivenBody::Bytes(bytes.clone().unbind()));
        }
        if let Ok(text) = body.cast::<PyString>() {
            if text.to_str().is_ok() {
                return Ok(GivenBody::Text(text.clone().unbind()));
            }
            // Half a surrogate pair is a fault of the body, which has a finding.
            let bytes = encoded(text, "utf-8")?;
            return Ok(GivenBody::Copied(bytes.as_bytes().to_vec()));
        }
        if body.is_instance_of::<PyDict>() || body.is_instance_of::<PyList>() || body.is_instance_of::<PyTuple>() {
            return written(body, max_body);
        }
        if let Ok(bytes) = body.cast::<PyByteArray>() {
            return Ok(GivenBody::Copied(bytes.to_vec()));
        }
        if body.is_instance_of::<PyMemoryView>() {
            let bytes = body.call_method0("tobytes")?;
            return Ok(GivenBody::Copied(bytes.cast::<PyBytes>()?.as_bytes().to_vec()));
        }
        let hint = if body.is_instance_of::<PyMapping>() { "; convert it with dict(…)" } else { "" };
        Err(PyTypeError::new_err(format!("a body is bytes, str, dict or list, and not {}{hint}", type_name(body))))
    }

    /// Returns the text.
    pub(crate) fn text<'b>(&'b self, py: Python<'b>) -> &'b [u8] {
        match self {
            GivenBody::Bytes(bytes) => bytes.as_bytes(py),
            // It was valid when it was given, and a `str` does not change.
            GivenBody::Text(text) => text.to_str(py).unwrap_or_default().as_bytes(),
            GivenBody::Copied(text) | GivenBody::Written(text) => text,
        }
    }

    /// Returns whether the body was not a text, so that its positions mean nothing.
    pub(crate) fn is_tree(&self) -> bool {
        matches!(self, GivenBody::Written(_))
    }
}

/// Writes a dict or list.
fn written(body: &Bound<'_, PyAny>, max_body: usize) -> PyResult<GivenBody> {
    // Most bodies fit, and the memory is given back if there are no findings.
    let mut writer = Writer { out: Vec::with_capacity(2048), max_body };
    match writer.value(body, 1) {
        Ok(_) => Ok(GivenBody::Written(writer.out)),
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

impl From<PyErr> for Fault {
    fn from(error: PyErr) -> Fault {
        Fault { tokens: Vec::new(), why: Why::Raised(error) }
    }
}

impl Fault {
    fn says(why: impl Into<String>) -> Fault {
        Fault { tokens: Vec::new(), why: Why::Says(why.into()) }
    }

    fn under(mut self, token: impl FnOnce() -> String) -> Fault {
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

/// Writes values of Python as JSON.
struct Writer {
    out: Vec<u8>,
    max_body: usize,
}

impl Writer {
    /// Writes a value at this depth of nesting. Whether a type is exactly this one is a comparison of pointers, which is
    /// enough for most values; subclasses come after it.
    fn value(&mut self, value: &Bound<'_, PyAny>, depth: usize) -> Result<Next, Fault> {
        if let Some(text) = exactly::<PyString>(value) {
            self.string(text)?;
        } else if let Some(truth) = exactly::<PyBool>(value) {
            self.out.extend_from_slice(if truth.is_true() { b"true" } else { b"false" });
        } else if let Some(members) = exactly::<PyDict>(value) {
            return self.object(members, depth);
        } else if let Some(items) = exactly::<PyList>(value) {
            return self.list(items.iter(), depth);
        } else if let Some(number) = exactly::<PyInt>(value) {
            self.whole(number)?;
        } else if value.is_none() {
            self.out.extend_from_slice(b"null");
        } else {
            return self.other(value, depth);
        }
        Ok(if self.out.len() > self.max_body { Next::Stop } else { Next::Continue })
    }

    /// Writes a value that is not exactly of a common type.
    fn other(&mut self, value: &Bound<'_, PyAny>, depth: usize) -> Result<Next, Fault> {
        if let Ok(number) = value.cast::<PyFloat>() {
            self.float(number.extract()?)?;
        } else if let Ok(text) = value.cast::<PyString>() {
            self.string(text)?;
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
        Ok(if self.out.len() > self.max_body { Next::Stop } else { Next::Continue })
    }

    fn object(&mut self, members: &Bound<'_, PyDict>, depth: usize) -> Result<Next, Fault> {
        self.out.push(b'{');
        // A list that contains a list many times over is long without a text or a number in it.
        if depth > MAX_NESTING || self.out.len() > self.max_body {
            return Ok(Next::Stop);
        }
        // Without the lock of the interpreter, another thread may change the dict at any time: a copy is ours.
        #[cfg(Py_GIL_DISABLED)]
        let members = &members.copy()?;
        let count = members.len();
        let mut left = members.iter();
        // With the lock, what runs below may be code of Python that changes the dict. The iterator would panic: it is not asked
        // for more than there was, nor once the dict has another length.
        for index in 0..count {
            let member = if members.len() == count { left.next() } else { None };
            let Some((name, value)) = member else {
                return Err(Fault::says("the dict was changed while it was read; pass a copy of it, or lock it"));
            };
            if index > 0 {
                self.out.push(b',');
            }
            let Some(text) = exactly::<PyString>(&name).or_else(|| name.cast::<PyString>().ok()) else {
                let given = type_name(&name);
                return Err(Fault::says(format!(
                    "a name of a member is of the type {given}; JSON has names of str only"
                )));
            };
            self.string(text)?;
            self.out.push(b':');
            let next =
                self.value(&value, depth + 1).map_err(|fault| fault.under(|| text.to_string_lossy().into_owned()))?;
            if next == Next::Stop {
                return Ok(Next::Stop);
            }
        }
        self.out.push(b'}');
        Ok(Next::Continue)
    }

    fn list<'py>(&mut self, items: impl Iterator<Item = Bound<'py, PyAny>>, depth: usize) -> Result<Next, Fault> {
        self.out.push(b'[');
        // A list that contains a list many times over is long without a text or a number in it.
        if depth > MAX_NESTING || self.out.len() > self.max_body {
            return Ok(Next::Stop);
        }
        for (index, item) in items.enumerate() {
            if index > 0 {
                self.out.push(b',');
            }
            let next = self.value(&item, depth + 1).map_err(|fault| fault.under(|| index.to_string()))?;
            if next == Next::Stop {
                return Ok(Next::Stop);
            }
        }
        self.out.push(b']');
        Ok(Next::Continue)
    }

    fn string(&mut self, text: &Bound<'_, PyString>) -> Result<(), Fault> {
        if let Ok(text) = text.to_str() {
            self.characters(text);
            return Ok(());
        }
        // Half a surrogate pair is written as an escape, which the validation reports.
        let escaped = encoded(text, "utf-16-le")?;
        self.out.push(b'"');
        for unit in escaped.as_bytes().chunks_exact(2) {
            self.out.extend_from_slice(format!("\\u{:04x}", u16::from(unit[1]) << 8 | u16::from(unit[0])).as_bytes());
        }
        self.out.push(b'"');
        Ok(())
    }

    fn characters(&mut self, text: &str) {
        if is_plain(text.as_bytes()) {
            self.out.reserve(text.len() + 2);
            self.out.push(b'"');
            self.out.extend_from_slice(text.as_bytes());
            self.out.push(b'"');
        } else {
            // Writing a text to memory never fails.
            let _ = serde_json::to_writer(&mut self.out, text);
        }
    }

    fn whole(&mut self, number: &Bound<'_, PyInt>) -> Result<(), Fault> {
        if let Ok(small) = number.extract::<i64>() {
            // Writing a number to memory never fails.
            let _ = serde_json::to_writer(&mut self.out, &small);
            return Ok(());
        }
        // A subclass may write itself in another way, and very long numbers are refused by Python.
        let written = number.py().get_type::<PyInt>().call_method1("__repr__", (number,));
        let written = written.map_err(|_| Fault::says("the number has too many digits"))?;
        self.out.extend_from_slice(written.cast::<PyString>().map_err(PyErr::from)?.to_str()?.as_bytes());
        Ok(())
    }

    fn float(&mut self, number: f64) -> Result<(), Fault> {
        if !number.is_finite() {
            return Err(Fault::says(
                "the number is not finite, and JSON has finite numbers only; leave it out, or use None",
            ));
        }
        // Writing a number to memory never fails.
        let _ = serde_json::to_writer(&mut self.out, &number);
        Ok(())
    }
}

/// Returns whether JSON writes these characters as they are: there is no quote, backslash or control character. Most texts are
/// short, so that it looks at eight bytes at once, and at the last eight again where fewer are left.
fn is_plain(text: &[u8]) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    // A byte of it has its high bit set if the byte is ASCII and less than `bound`. A borrow reaches the next byte only from
    // such a byte, so that a mark that is wrong never stands alone.
    let less = |word: u64, bound: u64| word.wrapping_sub(ONES * bound) & !word;
    let special = |word: u64| {
        let quote = word ^ (ONES * u64::from(b'"'));
        let backslash = word ^ (ONES * u64::from(b'\\'));
        (less(word, 0x20) | less(quote, 1) | less(backslash, 1)) & HIGH
    };
    let (words, _) = text.as_chunks::<8>();
    match text.last_chunk::<8>() {
        Some(last) => {
            let found = words.iter().fold(0, |found, word| found | special(u64::from_le_bytes(*word)));
            found | special(u64::from_le_bytes(*last)) == 0
        }
        None => text.iter().all(|byte| *byte >= b' ' && *byte != b'"' && *byte != b'\\'),
    }
}

/// Returns a value as one of this type, if it is of this type and not of a subclass.
#[inline]
fn exactly<'b, 'py, T: PyTypeInfo>(value: &'b Bound<'py, PyAny>) -> Option<&'b Bound<'py, T>> {
    // A failed `cast_exact` makes an error, which takes longer than the comparison.
    if value.is_exact_instance_of::<T>() { value.cast_exact::<T>().ok() } else { None }
}

/// Encodes a text that has half a surrogate pair. A subclass may encode itself in another way, and change what it is in.
fn encoded<'py>(text: &Bound<'py, PyString>, encoding: &str) -> PyResult<Bound<'py, PyBytes>> {
    let encoded = text.py().get_type::<PyString>().call_method1("encode", (text, encoding, "surrogatepass"))?;
    Ok(encoded.cast_into::<PyBytes>()?)
}

/// Returns the name of the type of a value.
fn type_name(value: &Bound<'_, PyAny>) -> String {
    value.get_type().name().map_or_else(|_| "another".to_owned(), |name| name.to_string_lossy().into_owned())
}
