//! A body that Python passes: text, or a dict.
//!
//! Most dicts are validated where they are, by `in_place.rs`. Any other is written as JSON by `writer.rs`, and its text is validated. Text
//! and tree give the same report.

use crate::writer::{JsonText, encoded, exactly, type_name, written};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyList, PyMapping, PyMemoryView, PyString, PyTuple};
#[cfg(not(Py_GIL_DISABLED))]
use std::sync::OnceLock;

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
    /// A copy of a dict that was validated where it is. Its JSON is written when it is asked for.
    #[cfg(not(Py_GIL_DISABLED))]
    Copy(Py<PyDict>, OnceLock<JsonText>),
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
            #[cfg(not(Py_GIL_DISABLED))]
            GivenBody::Copy(copy, text) => text
                .get_or_init(|| {
                    // The copy was validated, so it can be written as JSON. No other code can change it.
                    let written = written(copy.bind(py), usize::MAX);
                    written.map_or_else(|_| Vec::new().into(), |text| text.shrunk())
                })
                .as_bytes(),
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
        matches!(self, GivenBody::Written(_)) || self.is_copy()
    }

    /// Returns whether its report has no positions in its text.
    #[cfg(not(Py_GIL_DISABLED))]
    pub(crate) fn is_copy(&self) -> bool {
        matches!(self, GivenBody::Copy(..))
    }

    /// Returns whether its report has no positions in its text.
    #[cfg(Py_GIL_DISABLED)]
    #[expect(clippy::unused_self, reason = "the other one uses it")]
    pub(crate) fn is_copy(&self) -> bool {
        false
    }
}
