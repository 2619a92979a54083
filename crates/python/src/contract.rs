//! What the contract has: its objects, methods and releases.

use crate::names::{self, RELEASES};
use linecard_contract::Object;
use linecard_model::API;
use pyo3::prelude::*;

/// An object of the contract.
#[pyclass(frozen, get_all, eq, hash, module = "linecard")]
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub(crate) struct ObjectInfo {
    /// The name, as in rule ids.
    name: &'static str,
    /// The heading of the documentation.
    title: &'static str,
    /// What it is.
    description: &'static str,
    /// The page of the documentation.
    page: &'static str,
    /// The methods in which it has a body.
    methods: Vec<&'static str>,
    /// The names of its attributes.
    attributes: Vec<&'static str>,
}

#[pymethods]
impl ObjectInfo {
    fn __repr__(&self) -> String {
        format!("ObjectInfo(name='{}', methods={:?})", self.name, self.methods)
    }
}

fn info(object: &'static Object) -> ObjectInfo {
    ObjectInfo {
        name: object.name,
        title: object.title,
        description: object.description,
        page: object.page,
        methods: methods_of(object),
        attributes: object.fields().iter().map(|field| field.name).collect(),
    }
}

fn methods_of(object: &'static Object) -> Vec<&'static str> {
    object.methods.iter().filter(|method| object.has(**method)).map(|method| method.as_str()).collect()
}

/// Returns every object, in the order of the documentation.
#[pyfunction]
pub(crate) fn objects() -> Vec<ObjectInfo> {
    API.objects.iter().map(|object| info(object)).collect()
}

/// Returns the methods in which an object has a body.
#[pyfunction]
pub(crate) fn methods(py: Python<'_>, object: &str) -> PyResult<Vec<&'static str>> {
    names::object(py, object).map(methods_of)
}

/// Returns the releases of the service that `release` accepts.
#[pyfunction]
pub(crate) fn releases() -> Vec<&'static str> {
    RELEASES.map(|release| release.0).to_vec()
}

/// Returns the version of the package.
#[pyfunction]
pub(crate) fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}
