//! Reports: the findings of a body, of which each part is made when it is read.

use crate::body::GivenBody;
use crate::error::INVALID_BODY;
use crate::finding::Finding;
use crate::kept::{Kept, Pickled};
use linecard_contract::{Method, Object, Options, Report as NativeReport, Severity};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};
use serde_json::Value;
use std::sync::{Arc, OnceLock};

/// The result of a validation: the findings, in the order of the body. It keeps a body that has findings, to know their lines, and
/// never shows a value of it.
#[pyclass(frozen, module = "linecard")]
pub(crate) struct Report {
    object: &'static Object,
    method: Method,
    options: Options,
    /// None if there are no findings, until more is read than that.
    kept: OnceLock<Arc<Kept>>,
}

impl Report {
    pub(crate) fn new(report: NativeReport, body: GivenBody, options: Options, stored: Option<Arc<Value>>) -> Report {
        let (object, method) = (report.object(), report.method());
        let kept = Arc::new(Kept::new(report, body, options, stored));
        Report { object, method, options, kept: OnceLock::from(kept) }
    }

    /// Makes the report of a body that has no findings.
    pub(crate) fn without_findings(object: &'static Object, method: Method, options: Options) -> Report {
        Report { object, method, options, kept: OnceLock::new() }
    }

    fn kept(&self) -> &Arc<Kept> {
        self.kept.get_or_init(|| Arc::new(Kept::without_findings(self.object, self.method, self.options)))
    }

    pub(crate) fn native(&self) -> &NativeReport {
        &self.kept().report
    }

    fn is_valid(&self) -> bool {
        self.kept.get().is_none_or(|kept| kept.report.is_valid())
    }

    fn found(slf: &Bound<'_, Self>, severity: Option<Severity>) -> PyResult<Py<PyTuple>> {
        let py = slf.py();
        let Some(kept) = slf.get().kept.get() else { return Ok(PyTuple::empty(py).unbind()) };
        let findings = kept.report.findings().enumerate();
        let findings = findings.filter(|(_, finding)| severity.is_none_or(|severity| finding.severity() == severity));
        let findings: Vec<Py<Finding>> =
            findings.map(|(index, _)| Py::new(py, Finding { kept: kept.clone(), index })).collect::<PyResult<_>>()?;
        Ok(PyTuple::new(py, findings)?.unbind())
    }
}

#[pymethods]
impl Report {
    /// Whether there is no violation.
    #[getter]
    fn valid(&self) -> bool {
        self.is_valid()
    }

    /// Whether there are more findings than the report keeps.
    #[getter]
    fn cut(&self) -> bool {
        self.native().is_cut()
    }

    /// The name of the object that the body was validated as.
    #[getter]
    fn object(&self) -> &'static str {
        self.object.name
    }

    /// The method that the body was validated for.
    #[getter]
    fn method(&self) -> &'static str {
        self.method.as_str()
    }

    /// All findings, in the order of the body; at most 256.
    #[getter]
    fn findings(slf: &Bound<'_, Self>) -> PyResult<Py<PyTuple>> {
        Report::found(slf, None)
    }

    /// The findings that break the contract.
    #[getter]
    fn violations(slf: &Bound<'_, Self>) -> PyResult<Py<PyTuple>> {
        Report::found(slf, Some(Severity::Violation))
    }

    /// Returns the number of findings of a severity, or of all, including those that the report does not keep.
    #[pyo3(signature = (severity=None))]
    fn count(&self, py: Python<'_>, severity: Option<&str>) -> PyResult<usize> {
        let Some(name) = severity else {
            return Ok(Severity::ALL.iter().map(|severity| self.native().count(*severity)).sum());
        };
        let severity: Severity = name.parse().map_err(|error: linecard_contract::UnknownName| {
            crate::error::UNKNOWN_NAME.with(py, (error.to_string(), error.allowed().to_vec()))
        })?;
        Ok(self.native().count(severity))
    }

    /// Raises [`InvalidBody`] if there is a violation. Otherwise, returns the report.
    fn raise_for_violations(slf: Bound<'_, Self>) -> PyResult<Bound<'_, Self>> {
        if slf.get().is_valid() { Ok(slf) } else { Err(invalid(&slf)) }
    }

    /// Returns the report as JSON, as the other programs of Linecard write it.
    fn to_json(&self, py: Python<'_>) -> String {
        let mut json = String::new();
        // Writing to memory never fails.
        let _ = self.kept().of_text(py).write_json(&mut json);
        json
    }

    /// Returns the report as a dict, with all parts of each finding.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        let py = slf.py();
        let findings = PyList::empty(py);
        for finding in Report::found(slf, None)?.bind(py) {
            findings.append(finding.call_method0("to_dict")?)?;
        }
        let dict = PyDict::new(py);
        dict.set_item("object", slf.get().object())?;
        dict.set_item("method", slf.get().method())?;
        dict.set_item("valid", slf.get().valid())?;
        dict.set_item("cut", slf.get().cut())?;
        dict.set_item("findings", findings)?;
        Ok(dict)
    }

    /// A report is true if it is valid.
    fn __bool__(&self) -> bool {
        self.is_valid()
    }

    fn __iter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let findings = Report::found(slf, None)?;
        Ok(findings.bind(slf.py()).try_iter()?.into_any())
    }

    /// Each finding on a line.
    fn __str__(&self) -> String {
        self.native().to_string()
    }

    fn __repr__(&self) -> String {
        let (object, method) = (self.object(), self.method());
        format!(
            "Report(object='{object}', method='{method}', valid={}, findings={})",
            python(self.valid()),
            self.native().findings().len()
        )
    }

    /// Two reports are equal if they have the same findings for the same object and method.
    fn __eq__(&self, other: &Report) -> bool {
        self.native() == other.native()
    }

    /// Makes it possible to pickle a report: what is pickled is the body, which is validated again.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, Pickled<'py>)> {
        Ok((py.import("linecard._pickle")?.getattr("report")?, self.kept().pickled(py)))
    }
}

/// Makes the exception of a report with a violation.
pub(crate) fn invalid(report: &Bound<'_, Report>) -> PyErr {
    let native = report.get().native();
    let mut message = format!("the body breaks the contract of {} in {}:", native.object().name, native.method());
    for finding in native.violations() {
        message.push('\n');
        message.push_str(&finding.to_string());
    }
    INVALID_BODY.with(report.py(), (message, report.clone()))
}

/// Writes a truth as Python does.
fn python(truth: bool) -> &'static str {
    if truth { "True" } else { "False" }
}
