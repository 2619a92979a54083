//! Findings, and what can be done about them.

use crate::kept::{Kept, Pickled};
use linecard_contract::Finding as NativeFinding;
use linecard_model::API;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

/// A finding in a body: a rule of the contract, a severity and a location. It holds no value of the body, except a word of a
/// documented list.
#[pyclass(frozen, module = "linecard")]
pub(crate) struct Finding {
    pub(crate) kept: Arc<Kept>,
    pub(crate) index: usize,
}

impl Finding {
    /// Calls a function with the finding of the core.
    fn with<T>(&self, read: impl FnOnce(NativeFinding<'_>) -> T) -> PyResult<T> {
        self.kept.with_finding(self.index, read)
    }
}

#[pymethods]
impl Finding {
    /// How serious it is: `violation`, `no-effect`, `unchecked` or `note`.
    #[getter]
    fn severity(&self) -> PyResult<&'static str> {
        self.with(|finding| finding.severity().as_str())
    }

    /// The id of the rule, such as `criteria.name.put.required`.
    #[getter]
    fn rule(&self) -> PyResult<String> {
        self.with(|finding| finding.rule().to_string())
    }

    /// The last part of the id, such as `required`.
    #[getter]
    fn check(&self) -> PyResult<&'static str> {
        self.with(|finding| finding.rule().check().as_str())
    }

    /// The name of the object that has the rule. It may be one within the body.
    #[getter]
    fn object(&self) -> PyResult<&'static str> {
        self.with(|finding| finding.rule().object().name)
    }

    /// The method that the rule is for.
    #[getter]
    fn method(&self) -> PyResult<&'static str> {
        self.with(|finding| finding.rule().method().as_str())
    }

    /// The attribute that the rule is about, if it is about one.
    #[getter]
    fn attribute(&self) -> PyResult<Option<&'static str>> {
        self.with(|finding| finding.rule().field().map(|field| field.name))
    }

    /// The location in the body, as a JSON Pointer.
    #[getter]
    fn pointer(&self) -> PyResult<String> {
        self.with(|finding| finding.pointer())
    }

    /// What is wrong, and how to fix it.
    #[getter]
    fn message(&self) -> PyResult<String> {
        self.with(|finding| finding.message())
    }

    /// The offset in bytes. None if the body was a dict.
    #[getter]
    fn offset(&self) -> PyResult<Option<usize>> {
        let is_tree = self.kept.is_tree;
        self.with(|finding| finding.offset().filter(|_| !is_tree))
    }

    /// The line, from 1. None if the body was a dict.
    #[getter]
    fn line(&self, py: Python<'_>) -> Option<usize> {
        self.kept.place(py, self.index).map(|place| place.line)
    }

    /// The column in characters, from 1. None if the body was a dict.
    #[getter]
    fn column(&self, py: Python<'_>) -> Option<usize> {
        self.kept.place(py, self.index).map(|place| place.column)
    }

    /// What the text at the finding looks like, if it is not what was meant.
    #[getter]
    fn hint(&self, py: Python<'_>) -> PyResult<Option<String>> {
        self.kept.with_finding_and_text(py, self.index, |finding, text| finding.hint(text))
    }

    /// The one certain way to fix it, if there is one.
    #[getter]
    fn suggestion(&self, py: Python<'_>) -> Option<Suggestion> {
        let report = &self.kept;
        let mend = report.mend(py, self.index)?;
        let edits = mend.edits.into_iter().filter(|_| !report.is_tree);
        let edits = edits.map(|edit| Edit { start: edit.from, end: edit.to, replacement: edit.replacement }).collect();
        Some(Suggestion { sentence: mend.sentence, edits })
    }

    /// The page of the documentation that describes the object. None for a rule of JSON.
    #[getter]
    fn page(&self) -> PyResult<Option<&'static str>> {
        self.with(|finding| documented(&finding).map(|(page, _)| page))
    }

    /// The heading on that page.
    #[getter]
    fn heading(&self) -> PyResult<Option<&'static str>> {
        self.with(|finding| documented(&finding).map(|(_, heading)| heading))
    }

    /// The link to the page that explains the rule, if such pages are published.
    #[getter]
    fn link(&self) -> PyResult<Option<String>> {
        self.with(|finding| API.link_of(&finding.rule()))
    }

    /// Returns all of it as a dict.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        dict.set_item("severity", self.severity()?)?;
        dict.set_item("rule", self.rule()?)?;
        dict.set_item("pointer", self.pointer()?)?;
        dict.set_item("message", self.message()?)?;
        dict.set_item("offset", self.offset()?)?;
        dict.set_item("line", self.line(py))?;
        dict.set_item("column", self.column(py))?;
        dict.set_item("hint", self.hint(py)?)?;
        dict.set_item("suggestion", self.suggestion(py).map(|suggestion| suggestion.sentence))?;
        dict.set_item("page", self.page()?)?;
        dict.set_item("heading", self.heading()?)?;
        dict.set_item("link", self.link()?)?;
        Ok(dict)
    }

    fn __str__(&self) -> PyResult<String> {
        self.with(|finding| finding.to_string())
    }

    fn __repr__(&self) -> PyResult<String> {
        self.with(|finding| {
            let (severity, rule, pointer) = (finding.severity(), finding.rule(), finding.pointer());
            format!("Finding(severity='{severity}', rule='{rule}', pointer={pointer:?})")
        })
    }

    /// Two findings are equal if they have the same severity, rule, pointer and message.
    fn __eq__(&self, other: &Finding) -> PyResult<bool> {
        let parts = |finding: &Finding| {
            finding.with(|found| (found.severity(), found.rule(), found.pointer(), found.message()))
        };
        Ok(parts(self)? == parts(other)?)
    }

    /// Makes it possible to pickle a finding, with its report.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Pickled<'py>, usize))> {
        let make = py.import("linecard._pickle")?.getattr("finding")?;
        Ok((make, (self.kept.pickled(py), self.index)))
    }

    fn __hash__(&self) -> PyResult<u64> {
        let mut hasher = DefaultHasher::new();
        self.with(|finding| {
            finding.severity().as_str().hash(&mut hasher);
            finding.rule().hash(&mut hasher);
            finding.pointer().hash(&mut hasher);
        })?;
        Ok(hasher.finish())
    }
}

/// The page and the heading that document the object of a rule. A rule of JSON belongs to no object.
fn documented(finding: &NativeFinding<'_>) -> Option<(&'static str, &'static str)> {
    let rule = finding.rule();
    let is_of_json = matches!(rule.check(), linecard_contract::Check::Json(_));
    (!is_of_json).then(|| (rule.object().page, rule.object().title))
}

/// The one certain way to fix a finding: it removes the finding and adds none.
#[pyclass(frozen, eq, hash, get_all, module = "linecard")]
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub(crate) struct Suggestion {
    /// What it does, such as "rename `actve` to `active`".
    sentence: String,
    /// The edits of the text, in the order of the body. Empty if the body was a dict.
    edits: Vec<Edit>,
}

#[pymethods]
impl Suggestion {
    /// Returns the text with the edits.
    fn apply(&self, body: &[u8]) -> Vec<u8> {
        let (mut mended, mut at) = (Vec::with_capacity(body.len() + 16), 0);
        for edit in &self.edits {
            mended.extend_from_slice(body.get(at..edit.start).unwrap_or_default());
            mended.extend_from_slice(edit.replacement.as_bytes());
            at = edit.end;
        }
        mended.extend_from_slice(body.get(at..).unwrap_or_default());
        mended
    }

    fn __repr__(&self) -> String {
        format!("Suggestion(sentence={:?})", self.sentence)
    }
}

/// The replacement of a part of a text.
#[pyclass(frozen, eq, hash, get_all, from_py_object, module = "linecard")]
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub(crate) struct Edit {
    /// The offset in bytes of the first byte that is replaced.
    start: usize,
    /// The offset in bytes of the end of the replaced part, which is not included.
    end: usize,
    /// The new text. It is empty if the part is removed.
    replacement: String,
}

#[pymethods]
impl Edit {
    fn __repr__(&self) -> String {
        format!("Edit(start={}, end={}, replacement={:?})", self.start, self.end, self.replacement)
    }
}
