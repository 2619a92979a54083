//! Mends bodies.

use crate::body::GivenBody;
use crate::names;
use crate::report::Report;
use crate::validator::{MaxBody, options};
use linecard_contract::{mend_body, validate_with};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// A body after its mends.
#[pyclass(frozen, get_all, module = "linecard")]
pub(crate) struct Mended {
    /// The mended body. It is the body as it was if there is no mend.
    body: Py<PyBytes>,
    /// What the mends did, in their order.
    sentences: Vec<String>,
    /// The report on the mended body.
    report: Py<Report>,
}

#[pymethods]
impl Mended {
    fn __repr__(&self) -> String {
        format!("Mended(sentences={:?})", self.sentences)
    }
}

/// Applies every certain mend to a body, and returns what is left.
#[pyfunction]
#[pyo3(signature = (object, method, body, *, max_body=None, release=None))]
pub(crate) fn mend(
    object: &str,
    method: &str,
    body: &Bound<'_, PyAny>,
    max_body: Option<MaxBody>,
    release: Option<&str>,
) -> PyResult<Mended> {
    let py = body.py();
    let (object, method) = names::target(py, object, method)?;
    let options = options(py, max_body, release)?;
    let given = GivenBody::of(body, options.max_body)?;
    let text = given.text(py);
    let mended = py.detach(|| mend_body(text, &|text| validate_with(&options, object, method, text)));
    let bytes = PyBytes::new(py, &mended.body).unbind();
    let report = Report::new(mended.report, GivenBody::Bytes(bytes.clone_ref(py)), options, None);
    Ok(Mended { body: bytes, sentences: mended.sentences, report: Py::new(py, report)? })
}
