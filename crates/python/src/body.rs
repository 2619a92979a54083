//! A body that Python passes: text, or a dict that is written as text.
//!
//! A dict is written as JSON by `writer.rs`, and validated as such, because the validation of a text allocates nothing. Text and
//! tree give the same report.

use crate::writer::{JsonText, encoded, exactly, type_name, written};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyList, PyMapping, PyMemoryView, PyString, PyTuple};

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
    Written(JsonText),
}

impl GivenBody {
    /// Reads a body. `max_body` is the longest text that is validated: not much more is written.
    pub(crate) fn of(body: &Bound<'_, PyAny>, max_body: usize) -> PyResult<GivenBody> {
        if let Some(members) = exactly::<PyDict>(body) {
            return written(members, max_body).map(GivenBody::Written);
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
            return written(body, max_body).map(GivenBody::Written);
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
            GivenBody::Copied(text) => text,
            GivenBody::Written(text) => text.as_bytes(),
        }
    }

    /// Returns the body with no more memory than its text.
    pub(crate) fn lasting(self) -> GivenBody {
        match self {
            GivenBody::Written(text) => GivenBody::Written(text.shrunk()),
            other => other,
        }
    }

    /// Returns whether the body was not a text, so that its positions mean nothing.
    pub(crate) fn is_tree(&self) -> bool {
        matches!(self, GivenBody::Written(_))
    }
}
