//! Reports: the findings of a body, of which each part is made when it is read.

use crate::body::GivenBody;
use crate::error::INVALID_BODY;
use crate::finding::Finding;
use linecard_contract::{
    Finding as NativeFinding, LineColumn, Lines, Mend, Mender, Options, Report as NativeReport, Severity, validate_update_with,
    validate_with,
};
use pyo3::exceptions::PyIndexError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};
use serde_json::Value;
use std::sync::{Arc, OnceLock};

/// The result of a validation: the findings, in the order of the body. It keeps a body that has findings, to know their lines, and
/// never shows a value of it.
#[pyclass(frozen, module = "linecard")]
pub(crate) struct Report {
    report: NativeReport,
    is_tree: bool,
    /// The body, if there are findings.
    body: Option<GivenBody>,
    options: Options,
    /// The state that the PUT was validated against.
    stored: Option<Arc<Value>>,
    places: OnceLock<Vec<LineColumn>>,
    mends: OnceLock<Vec<Option<FoundMend>>>,
}

/// A mend of a finding.
#[derive(Clone)]
pub(crate) struct FoundMend {
    pub(crate) sentence: String,
    pub(crate) edits: Vec<linecard_contract::Edit>,
}

impl From<Mend> for FoundMend {
    fn from(mend: Mend) -> FoundMend {
        FoundMend { sentence: mend.sentence().to_string(), edits: mend.edits }
    }
}

impl Report {
    pub(crate) fn new(report: NativeReport, body: GivenBody, options: Options, stored: Option<Arc<Value>>) -> Report {
        let is_tree = body.is_tree();
        let body = (report.findings().len() > 0).then_some(body);
        Report { report, is_tree, body, options, stored, places: OnceLock::new(), mends: OnceLock::new() }
    }

    pub(crate) fn native(&self) -> &NativeReport {
        &self.report
    }

    pub(crate) fn is_tree(&self) -> bool {
        self.is_tree
    }

    /// Calls a function with a finding.
    pub(crate) fn with_finding<T>(&self, index: usize, read: impl FnOnce(NativeFinding<'_>) -> T) -> PyResult<T> {
        let finding = self.report.findings().nth(index);
        finding.map(read).ok_or_else(|| PyIndexError::new_err("the report has fewer findings"))
    }

    /// Calls a function with a finding and the text of the body.
    pub(crate) fn with_finding_and_text<T>(
        &self,
        py: Python<'_>,
        index: usize,
        read: impl FnOnce(NativeFinding<'_>, &[u8]) -> T,
    ) -> PyResult<T> {
        let text = self.text(py);
        self.with_finding(index, |finding| read(finding, text))
    }

    fn text<'b>(&'b self, py: Python<'b>) -> &'b [u8] {
        self.body.as_ref().map_or(&[], |body| body.text(py))
    }

    /// Returns the line and column of a finding. The text is read once for all of them.
    pub(crate) fn place(&self, py: Python<'_>, index: usize) -> Option<LineColumn> {
        if self.is_tree {
            return None;
        }
        let places = self.places.get_or_init(|| {
            let mut lines = Lines::new(self.text(py));
            self.report.findings().map(|finding| lines.at(finding.offset().unwrap_or_default())).collect()
        });
        places.get(index).copied()
    }

    /// Returns the mend of a finding. All are looked for at once.
    pub(crate) fn mend(&self, py: Python<'_>, index: usize) -> Option<FoundMend> {
        let mends = self.mends.get_or_init(|| {
            let again = |text: &[u8]| match &self.stored {
                Some(stored) => validate_update_with(&self.options, self.report.object(), stored, text),
                None => validate_with(&self.options, self.report.object(), self.report.method(), text),
            };
            let mut mender = Mender::new(self.text(py), &again);
            self.report.findings().map(|finding| mender.mend(&finding).map(FoundMend::from)).collect()
        });
        mends.get(index).cloned().flatten()
    }

    fn found(slf: &Bound<'_, Self>, severity: Option<Severity>) -> PyResult<Py<PyTuple>> {
        let py = slf.py();
        let findings = slf.get().report.findings().enumerate();
        let findings = findings.filter(|(_, finding)| severity.is_none_or(|severity| finding.severity() == severity));
        let findings: Vec<Py<Finding>> = findings
            .map(|(index, _)| Py::new(py, Finding { report: slf.clone().unbind(), index }))
            .collect::<PyResult<_>>()?;
        Ok(PyTuple::new(py, findings)?.unbind())
    }
}

#[pymethods]
impl Report {
    /// Whether there is no violation.
    #[getter]
    fn valid(&self) -> bool {
        self.report.is_valid()
    }

    /// Whether there are more findings than the report keeps.
    #[getter]
    fn cut(&self) -> bool {
        self.report.is_cut()
    }

    /// The name of the object that the body was validated as.
    #[getter]
    fn object(&self) -> &'static str {
        self.report.object().name
    }

    /// The method that the body was validated for.
    #[getter]
    fn method(&self) -> &'static str {
        self.report.method().as_str()
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
            return Ok(Severity::ALL.iter().map(|severity| self.report.count(*severity)).sum());
        };
        let severity: Severity = name.parse().map_err(|error: linecard_contract::UnknownName| {
            crate::error::UNKNOWN_NAME.with(py, (error.to_string(), error.allowed().to_vec()))
        })?;
        Ok(self.report.count(severity))
    }

    /// Raises [`InvalidBody`] if there is a violation. Otherwise, returns the report.
    fn raise_for_violations<'py>(slf: Bound<'py, Self>) -> PyResult<Bound<'py, Self>> {
        if slf.get().report.is_valid() { Ok(slf) } else { Err(invalid(&slf)) }
    }

    /// Returns the report as JSON, as the other programs of Linecard write it.
    fn to_json(&self) -> String {
        let mut json = String::new();
        // Writing to memory never fails.
        let _ = self.report.write_json(&mut json);
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
        self.report.is_valid()
    }

    fn __iter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let findings = Report::found(slf, None)?;
        Ok(findings.bind(slf.py()).try_iter()?.into_any())
    }

    /// Each finding on a line.
    fn __str__(&self) -> String {
        self.report.to_string()
    }

    fn __repr__(&self) -> String {
        let (object, method) = (self.object(), self.method());
        format!("Report(object='{object}', method='{method}', valid={}, findings={})", python(self.valid()), self.report.findings().len())
    }

    /// Two reports are equal if they have the same findings for the same object and method.
    fn __eq__(&self, other: &Report) -> bool {
        self.report == other.report
    }
}

/// Makes the exception of a report with a violation.
pub(crate) fn invalid(report: &Bound<'_, Report>) -> PyErr {
    let native = &report.get().report;
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
