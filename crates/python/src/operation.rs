//! Operations: what a method and a path are about.

use crate::error::NOT_FOUND;
use crate::names;
use crate::validator::Validator;
use linecard_contract::{Content, Operation as NativeOperation, Options, Service};
use linecard_model::API;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// An operation of the API.
#[pyclass(frozen, module = "linecard")]
pub(crate) struct Operation {
    service: &'static Service,
    operation: &'static NativeOperation,
    segments: Vec<(&'static str, String)>,
}

#[pymethods]
impl Operation {
    /// The id, as in the OpenAPI documents.
    #[getter]
    fn id(&self) -> &'static str {
        self.operation.id
    }

    /// The heading of the documentation.
    #[getter]
    fn title(&self) -> &'static str {
        self.operation.title
    }

    /// The name of the service.
    #[getter]
    fn service(&self) -> &'static str {
        self.service.name
    }

    /// The method.
    #[getter]
    fn method(&self) -> &'static str {
        self.operation.method.as_str()
    }

    /// The path, with the names of the segments to fill in.
    #[getter]
    fn path(&self) -> String {
        self.operation.path.to_string()
    }

    /// The segments that the caller filled in, percent-decoded. Empty for an operation that was not found by a path.
    #[getter]
    fn segments<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        for (name, value) in &self.segments {
            dict.set_item(name, value)?;
        }
        Ok(dict)
    }

    /// The validator of the request body. None if the operation takes no body.
    #[getter]
    fn request(&self) -> Option<Validator> {
        self.operation.request.map(validator)
    }

    /// The validator of the response body. None if no page documents one.
    #[getter]
    fn response(&self) -> Option<Validator> {
        self.operation.response.map(validator)
    }

    /// The lowest level of a user who may perform it.
    #[getter]
    fn least_level(&self) -> u8 {
        self.operation.least_level
    }

    /// The statuses of its responses, success first.
    #[getter]
    fn statuses(&self) -> Vec<u16> {
        self.operation.statuses.to_vec()
    }

    fn __repr__(&self) -> String {
        format!("Operation('{}', '{}', '{}')", self.operation.id, self.operation.method, self.operation.path)
    }
}

fn validator(content: Content) -> Validator {
    Validator::new(content.object, content.method, Options::default())
}

/// Finds the operation of a method and a path. A query is ignored.
#[pyfunction]
#[pyo3(signature = (method, path, *, base=None))]
pub(crate) fn find(py: Python<'_>, method: &str, path: &str, base: Option<&str>) -> PyResult<Operation> {
    let method = names::method(py, method)?;
    let found = API.find_under(base.unwrap_or(API.base_path), method, path);
    let found = found.map_err(|error| NOT_FOUND.because(py, error.to_string()))?;
    let segments = found.segments().map(|(name, value)| (name, value.into_owned())).collect();
    Ok(Operation { service: found.service, operation: found.operation, segments })
}

/// Returns every operation, in the order of the documentation.
#[pyfunction]
pub(crate) fn operations() -> Vec<Operation> {
    let all = API.operations();
    all.map(|(service, operation)| Operation { service, operation, segments: Vec::new() }).collect()
}
