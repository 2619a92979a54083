//! What the contract states about an object, an attribute or a rule.

use crate::error::UNKNOWN_NAME;
use crate::names;
use crate::value::to_python;
use linecard_model::API;
use pyo3::prelude::*;

/// Explains an object (`criteria`), an attribute (`criteria.fromDnCriteria.phoneNumbers`) or a rule id, as `linecard explain` does.
#[pyfunction]
#[pyo3(signature = (what, method=None))]
pub(crate) fn explain<'py>(py: Python<'py>, what: &str, method: Option<&str>) -> PyResult<Bound<'py, PyAny>> {
    let method = method.map(|method| names::method(py, method)).transpose()?;
    match py.detach(|| linecard_cli::explain::as_json(&API, what, method)) {
        Ok(explanation) => to_python(py, &explanation),
        Err(message) => Err(UNKNOWN_NAME.with(py, (message, Vec::<String>::new()))),
    }
}
