//! Values of JSON as values of Python.

use crate::body::GivenBody;
use crate::error::NOT_JSON;
use linecard_contract::{AsBody, DEFAULT_MAX_BODY};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString};
use serde_json::Value;

/// Converts a value into dicts, lists, texts, numbers, booleans and None.
pub(crate) fn to_python<'py>(py: Python<'py>, value: &Value) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        Value::Null => py.None().into_bound(py),
        Value::Bool(truth) => truth.into_pyobject(py)?.to_owned().into_any(),
        Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(whole), _) => whole.into_pyobject(py)?.into_any(),
            (None, Some(whole)) => whole.into_pyobject(py)?.into_any(),
            (None, None) => number.as_f64().unwrap_or_default().into_pyobject(py)?.into_any(),
        },
        Value::String(text) => PyString::new(py, text).into_any(),
        Value::Array(items) => {
            let list = PyList::empty(py);
            for item in items {
                list.append(to_python(py, item)?)?;
            }
            list.into_any()
        }
        Value::Object(members) => {
            let dict = PyDict::new(py);
            for (name, value) in members {
                dict.set_item(name, to_python(py, value)?)?;
            }
            dict.into_any()
        }
    })
}

/// Parses a body that must be a JSON object, such as a stored state. `what` names it in an error.
pub(crate) fn to_json_object(what: &str, body: &Bound<'_, PyAny>) -> PyResult<Value> {
    let py = body.py();
    let given = GivenBody::of(body, DEFAULT_MAX_BODY)?;
    let parsed = given.text(py).as_body().parse(DEFAULT_MAX_BODY);
    match parsed.map(std::borrow::Cow::into_owned) {
        Some(value) if value.is_object() => Ok(value),
        Some(_) => {
            Err(NOT_JSON.with(py, (format!("{what} is not a JSON object; use a body, such as that of a GET"), "")))
        }
        None => {
            let message =
                format!("{what} is not valid JSON, or longer than {DEFAULT_MAX_BODY} bytes; validate() says where");
            Err(NOT_JSON.with(py, (message, "")))
        }
    }
}
