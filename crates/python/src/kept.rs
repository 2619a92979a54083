//! A report of the core, with what is worked out of it when it is read first.

use crate::body::GivenBody;
use linecard_contract::{
    Finding, LineColumn, Lines, Mend, Mender, Method, Object, Options, Report, validate_update_with, validate_with,
};
use pyo3::exceptions::PyIndexError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use serde_json::Value;
use std::sync::{Arc, OnceLock};

/// A report, and the body that it is about. A report and its findings share it.
pub(crate) struct Kept {
    pub(crate) report: Report,
    pub(crate) is_tree: bool,
    /// The body, if there are findings.
    body: Option<GivenBody>,
    options: Options,
    /// The report of the text of the body, if the report is that of a dict that was not written.
    of_text: OnceLock<Report>,
    /// The state that the PUT was validated against.
    stored: Option<Arc<Value>>,
    places: OnceLock<Vec<LineColumn>>,
    mends: OnceLock<Vec<Option<FoundMend>>>,
}

/// What is pickled of a report: the object, the method, the longest body, the release, the body if there are findings, whether it
/// was a dict, and the stored state as JSON.
pub(crate) type Pickled<'py> =
    (&'static str, &'static str, usize, Option<&'static str>, Option<Bound<'py, PyBytes>>, bool, Option<String>);

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

impl Kept {
    pub(crate) fn new(report: Report, body: GivenBody, options: Options, stored: Option<Arc<Value>>) -> Kept {
        let is_tree = body.is_tree();
        let body = (report.findings().len() > 0).then(|| body.lasting());
        Kept {
            report,
            is_tree,
            body,
            options,
            of_text: OnceLock::new(),
            stored,
            places: OnceLock::new(),
            mends: OnceLock::new(),
        }
    }

    /// Returns what is kept of a body that has no findings.
    pub(crate) fn without_findings(object: &'static Object, method: Method, options: Options) -> Kept {
        let mut report = validate_with(&options, object, method, "");
        report.retain(|_| false);
        Kept::new(report, GivenBody::Copied(Vec::new()), options, None)
    }

    /// Calls a function with a finding.
    pub(crate) fn with_finding<T>(&self, index: usize, read: impl FnOnce(Finding<'_>) -> T) -> PyResult<T> {
        let finding = self.report.findings().nth(index);
        finding.map(read).ok_or_else(fewer)
    }

    /// Calls a function with a finding and the text of the body.
    pub(crate) fn with_finding_and_text<T>(
        &self,
        py: Python<'_>,
        index: usize,
        read: impl FnOnce(Finding<'_>, &[u8]) -> T,
    ) -> PyResult<T> {
        let text = self.text(py);
        let finding = self.of_text(py).findings().nth(index);
        finding.map(|finding| read(finding, text)).ok_or_else(fewer)
    }

    /// Returns the report with positions in the text of the body.
    pub(crate) fn of_text(&self, py: Python<'_>) -> &Report {
        if self.body.as_ref().is_some_and(GivenBody::is_copy) {
            self.of_text.get_or_init(|| self.validated(self.text(py)))
        } else {
            &self.report
        }
    }

    /// Validates a text as the body was.
    fn validated(&self, text: &[u8]) -> Report {
        match &self.stored {
            Some(stored) => validate_update_with(&self.options, self.report.object(), stored, text),
            None => validate_with(&self.options, self.report.object(), self.report.method(), text),
        }
    }

    /// Returns what is pickled.
    pub(crate) fn pickled<'py>(&self, py: Python<'py>) -> Pickled<'py> {
        (
            self.report.object().name,
            self.report.method().as_str(),
            self.options.max_body,
            self.options.release.map(|release| release.0),
            self.kept_text(py).map(|text| PyBytes::new(py, text)),
            self.is_tree,
            self.stored.as_ref().map(ToString::to_string),
        )
    }

    /// Returns the text of the body, if there are findings.
    fn kept_text<'b>(&'b self, py: Python<'b>) -> Option<&'b [u8]> {
        self.body.as_ref().map(|body| body.text(py))
    }

    fn text<'b>(&'b self, py: Python<'b>) -> &'b [u8] {
        self.kept_text(py).unwrap_or_default()
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
            let again = |text: &[u8]| self.validated(text);
            let mut mender = Mender::new(self.text(py), &again);
            self.of_text(py).findings().map(|finding| mender.mend(&finding).map(FoundMend::from)).collect()
        });
        mends.get(index).cloned().flatten()
    }
}

fn fewer() -> PyErr {
    PyIndexError::new_err("the report has fewer findings")
}
