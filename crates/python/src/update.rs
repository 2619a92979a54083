//! Updates: what a PUT makes of a stored state.

use crate::body::GivenBody;
use crate::error::UNREACHABLE;
use crate::names;
use crate::report::{Report, invalid};
use crate::value::{to_json_object, to_python};
use linecard_contract::{Method, Object, Options, Remark as NativeRemark, Report as NativeReport, Why};
use pyo3::prelude::*;
use serde_json::Value;
use std::sync::Arc;

const STORED: &str = "the stored state";

fn putable(py: Python<'_>, object: &str) -> PyResult<&'static Object> {
    names::target(py, object, Method::Put.as_str()).map(|(object, _)| object)
}

/// Makes a body of a stored state and a PUT, or raises the report of the PUT.
fn made_of<'py>(
    object: &str,
    stored: &Bound<'py, PyAny>,
    put: &Bound<'py, PyAny>,
    make: fn(&'static Object, &Value, &Value) -> Result<Value, Box<NativeReport>>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = put.py();
    let object = putable(py, object)?;
    let (stored, value) = (to_json_object(STORED, stored)?, to_json_object("the PUT", put)?);
    match py.detach(|| make(object, &stored, &value)) {
        Ok(body) => to_python(py, &body),
        Err(report) => {
            let options = Options::default();
            // The positions are those of the tree, so that the body counts as one.
            let body = GivenBody::Written(GivenBody::of(put, options.max_body)?.text(py).to_vec().into());
            Err(invalid(&Bound::new(py, Report::new(*report, body, options, Some(Arc::new(stored))))?))
        }
    }
}

/// Returns the stored state after a PUT. `stored` is the body of a GET before it.
#[pyfunction]
pub(crate) fn update<'py>(
    object: &str,
    stored: &Bound<'py, PyAny>,
    put: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    made_of(object, stored, put, linecard_contract::update)
}

/// Returns the least PUT that has the same effect on a stored state as this PUT.
#[pyfunction]
pub(crate) fn least<'py>(
    object: &str,
    stored: &Bound<'py, PyAny>,
    put: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    made_of(object, stored, put, linecard_contract::least)
}

/// Returns the least PUT that changes one state into another.
#[pyfunction]
pub(crate) fn difference<'py>(
    object: &str,
    stored: &Bound<'py, PyAny>,
    wanted: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = stored.py();
    let object = putable(py, object)?;
    let (stored, wanted) = (to_json_object(STORED, stored)?, to_json_object("the wanted state", wanted)?);
    match py.detach(|| linecard_contract::difference(object, &stored, &wanted)) {
        Ok(put) => to_python(py, &put),
        Err(unreachable) => {
            let obstacles: Vec<(String, Option<String>)> = unreachable
                .obstacles
                .iter()
                .map(|obstacle| {
                    let rule = match &obstacle.why {
                        Why::Refused { rule, .. } => Some(rule.to_string()),
                        // No other reason has a rule.
                        _ => None,
                    };
                    (obstacle.pointer.clone(), rule)
                })
                .collect();
            Err(UNREACHABLE.with(py, (unreachable.to_string(), obstacles)))
        }
    }
}

/// A body made from a GET response.
#[pyclass(frozen, get_all, module = "linecard")]
pub(crate) struct Projection {
    /// The request body.
    body: Py<PyAny>,
    /// The values of the response that the body leaves out.
    dropped: Vec<Remark>,
    /// The values that the method requires and the response does not have.
    lacking: Vec<Remark>,
}

#[pymethods]
impl Projection {
    fn __repr__(&self) -> String {
        let list = |remarks: &[Remark]| remarks.iter().map(Remark::__repr__).collect::<Vec<_>>().join(", ");
        format!("Projection(dropped=[{}], lacking=[{}])", list(&self.dropped), list(&self.lacking))
    }
}

/// A location, and the rule that is the reason.
#[pyclass(frozen, get_all, eq, hash, from_py_object, module = "linecard")]
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub(crate) struct Remark {
    /// The location, as a JSON Pointer.
    pointer: String,
    /// The id of the rule that the body would break.
    rule: String,
    /// The message of the finding.
    message: String,
}

#[pymethods]
impl Remark {
    fn __repr__(&self) -> String {
        format!("Remark(pointer={:?}, rule='{}')", self.pointer, self.rule)
    }
}

impl From<NativeRemark> for Remark {
    fn from(remark: NativeRemark) -> Remark {
        Remark { pointer: remark.pointer, rule: remark.rule.to_string(), message: remark.message }
    }
}

/// Converts a GET response into the body of a request: a PUT that changes nothing, or a POST that makes a copy.
#[pyfunction]
#[pyo3(signature = (object, response, method="PUT"))]
pub(crate) fn project(object: &str, response: &Bound<'_, PyAny>, method: &str) -> PyResult<Projection> {
    let py = response.py();
    let (object, method) = names::target(py, object, method)?;
    let response = to_json_object("the response", response)?;
    let projection = py.detach(|| linecard_contract::project(object, &response, method));
    let remarks = |remarks: Vec<NativeRemark>| remarks.into_iter().map(Remark::from).collect();
    Ok(Projection {
        body: to_python(py, &projection.body)?.unbind(),
        dropped: remarks(projection.dropped),
        lacking: remarks(projection.lacking),
    })
}
