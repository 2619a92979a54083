//! The exceptions of the package. They are written in Python, in `linecard/errors.py`, so that they have typed attributes.

use pyo3::call::PyCallArgs;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

const MODULE: &str = "linecard.errors";

/// A class of an exception, which is imported when it is raised first.
pub(crate) struct Exception {
    name: &'static str,
    class: PyOnceLock<Py<PyType>>,
}

/// An object, a method, a rule, an attribute or a release does not exist.
pub(crate) static UNKNOWN_NAME: Exception = Exception::new("UnknownName");
/// No operation has the method and the path.
pub(crate) static NOT_FOUND: Exception = Exception::new("OperationNotFound");
/// A dict has a value that JSON cannot have.
pub(crate) static NOT_JSON: Exception = Exception::new("NotJson");
/// A body has a violation.
pub(crate) static INVALID_BODY: Exception = Exception::new("InvalidBody");
/// No PUT reaches a state.
pub(crate) static UNREACHABLE: Exception = Exception::new("Unreachable");

impl Exception {
    const fn new(name: &'static str) -> Exception {
        Exception { name, class: PyOnceLock::new() }
    }

    /// Makes the exception with these arguments.
    pub(crate) fn with<'py>(&self, py: Python<'py>, arguments: impl PyCallArgs<'py>) -> PyErr {
        let made = self.class.import(py, MODULE, self.name).and_then(|class| class.call1(arguments));
        match made {
            Ok(exception) => PyErr::from_value(exception),
            Err(error) => error,
        }
    }

    /// Makes the exception with a message.
    pub(crate) fn because(&self, py: Python<'_>, message: impl Into<String>) -> PyErr {
        self.with(py, (message.into(),))
    }
}

/// The error for what a lock of this package cannot be in. A panic of another thread was already reported.
pub(crate) fn poisoned() -> PyErr {
    PyRuntimeError::new_err("another thread failed while it used this object; make a new one")
}
