//! Validates one body.

use crate::body::GivenBody;
#[cfg(not(Py_GIL_DISABLED))]
use crate::in_place;
use crate::names;
use crate::report::Report;
use crate::value::to_json_object;
#[cfg(not(Py_GIL_DISABLED))]
use crate::writer::exactly;
use linecard_contract::{Method, Object, Options, Report as NativeReport, validate_update_with, validate_with};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
#[cfg(not(Py_GIL_DISABLED))]
use pyo3::types::PyDict;
use pyo3::types::PyInt;
use std::sync::Arc;
#[cfg(not(Py_GIL_DISABLED))]
use std::sync::OnceLock;

/// The shortest text for which the lock of the interpreter is released. A shorter one takes up to some 15 microseconds, and to take
/// the lock again from a thread that runs Python takes longer: `bench/lock.py` measures both.
const RELEASED: usize = 16 * 1024;

/// Validates the bodies of an object in a method. It is a little faster than `validate`, because the names are looked up once.
#[pyclass(frozen, eq, hash, module = "linecard")]
#[derive(Clone, Debug)]
pub(crate) struct Validator {
    pub(crate) object: &'static Object,
    pub(crate) method: Method,
    pub(crate) options: Options,
}

impl Validator {
    pub(crate) fn new(object: &'static Object, method: Method, options: Options) -> Validator {
        Validator { object, method, options }
    }

    fn native(&self, py: Python<'_>, body: &GivenBody) -> NativeReport {
        let text = body.text(py);
        let validate = || validate_with(&self.options, self.object, self.method, text);
        if text.len() < RELEASED { validate() } else { py.detach(validate) }
    }

    fn parts(&self) -> (&'static str, Method, usize, Option<&'static str>) {
        (self.object.name, self.method, self.options.max_body, self.options.release.map(|release| release.0))
    }
}

impl PartialEq for Validator {
    fn eq(&self, other: &Validator) -> bool {
        self.parts() == other.parts()
    }
}

impl Eq for Validator {}

impl std::hash::Hash for Validator {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (self.object.name, self.method.as_str()).hash(state);
    }
}

#[pymethods]
impl Validator {
    #[new]
    #[pyo3(signature = (object, method, *, max_body=None, release=None))]
    fn make(
        py: Python<'_>,
        object: &str,
        method: &str,
        max_body: Option<MaxBody>,
        release: Option<&str>,
    ) -> PyResult<Validator> {
        let (object, method) = names::target(py, object, method)?;
        Ok(Validator::new(object, method, options(py, max_body, release)?))
    }

    /// The name of the object.
    #[getter]
    fn object(&self) -> &'static str {
        self.object.name
    }

    /// The method.
    #[getter]
    fn method(&self) -> &'static str {
        self.method.as_str()
    }

    /// Validates a body: JSON as bytes or str, or a dict.
    fn validate(&self, body: &Bound<'_, PyAny>) -> PyResult<Report> {
        #[cfg(not(Py_GIL_DISABLED))]
        if let Some(members) = exactly::<PyDict>(body) {
            let validated = in_place::validated_and_copied(&self.options, self.object, self.method, members)?;
            match validated {
                Some((report, Some(copy))) => {
                    let copy = GivenBody::Copy(copy.unbind(), OnceLock::new());
                    return Ok(Report::new(report, copy, self.options, None));
                }
                Some((_, None)) => return Ok(Report::without_findings(self.object, self.method, self.options)),
                None => {}
            }
        }
        let py = body.py();
        let given = GivenBody::of(body, self.options.max_body)?;
        let report = self.native(py, &given);
        // Most texts have no findings, and a report without them is small.
        Ok(if report.findings().len() == 0 {
            Report::without_findings(self.object, self.method, self.options)
        } else {
            Report::new(report, given, self.options, None)
        })
    }

    /// Returns whether a body has no violation.
    fn is_valid(&self, body: &Bound<'_, PyAny>) -> PyResult<bool> {
        #[cfg(not(Py_GIL_DISABLED))]
        if let Some(members) = exactly::<PyDict>(body)
            && let Some(report) = in_place::validated(&self.options, self.object, self.method, members)
        {
            return Ok(report.is_valid());
        }
        let given = GivenBody::of(body, self.options.max_body)?;
        Ok(self.native(body.py(), &given).is_valid())
    }

    fn __repr__(&self) -> String {
        format!("Validator('{}', '{}')", self.object.name, self.method)
    }

    #[allow(clippy::type_complexity, reason = "a tuple of Python")]
    /// Makes it possible to pickle a validator, for engines that send it to other processes.
    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, (&'static str, &'static str, usize, Option<&'static str>))> {
        let make = py.import("linecard._pickle")?.getattr("validator")?;
        let (object, method, max_body, release) = self.parts();
        Ok((make, (object, method.as_str(), max_body, release)))
    }
}

/// The longest body that is validated, in bytes.
pub(crate) struct MaxBody(usize);

impl<'py> FromPyObject<'_, 'py> for MaxBody {
    type Error = PyErr;

    fn extract(given: Borrowed<'_, 'py, PyAny>) -> PyResult<MaxBody> {
        let given: Bound<'py, PyInt> = given.to_owned().cast_into()?;
        // A number that no `usize` can hold is refused, and not cut.
        given.extract().map(MaxBody).map_err(|_| {
            PyValueError::new_err(format!("max_body is {given}; use a number of bytes from 0 to {}", usize::MAX))
        })
    }
}

/// Reads the options of a validation.
pub(crate) fn options(py: Python<'_>, max_body: Option<MaxBody>, release: Option<&str>) -> PyResult<Options> {
    let mut options = Options::default();
    if let Some(MaxBody(max_body)) = max_body {
        options = options.with_max_body(max_body);
    }
    if let Some(release) = release {
        options = options.with_release(names::release(py, release)?);
    }
    Ok(options)
}

/// Validates a body as an object in a method.
///
/// A body is JSON as bytes or str, or a dict. For GET, it is that of the response, for the other methods that of the request.
#[pyfunction]
#[pyo3(signature = (object, method, body, *, max_body=None, release=None))]
pub(crate) fn validate(
    object: &str,
    method: &str,
    body: &Bound<'_, PyAny>,
    max_body: Option<MaxBody>,
    release: Option<&str>,
) -> PyResult<Report> {
    Validator::make(body.py(), object, method, max_body, release)?.validate(body)
}

/// Validates a PUT, also against the stored state: the body of a GET before it.
#[pyfunction]
#[pyo3(signature = (object, stored, put, *, max_body=None, release=None))]
pub(crate) fn validate_update(
    object: &str,
    stored: &Bound<'_, PyAny>,
    put: &Bound<'_, PyAny>,
    max_body: Option<MaxBody>,
    release: Option<&str>,
) -> PyResult<Report> {
    let py = put.py();
    let (object, _) = names::target(py, object, Method::Put.as_str())?;
    let options = options(py, max_body, release)?;
    let stored = to_json_object("the stored state", stored)?;
    let given = GivenBody::of(put, options.max_body)?;
    let text = given.text(py);
    let report = py.detach(|| validate_update_with(&options, object, &stored, text));
    Ok(Report::new(report, given, options, Some(Arc::new(stored))))
}
