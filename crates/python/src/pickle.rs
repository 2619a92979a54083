//! Makes reports again that were pickled.

use crate::body::GivenBody;
use crate::report::Report;
use crate::validator::Validator;
use linecard_contract::{validate_update_with, validate_with};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use serde_json::Value;
use std::sync::Arc;

/// Makes a report that was pickled. Without a body, it has no findings.
#[pyfunction]
pub(crate) fn report_again(
    validator: &Validator,
    text: Option<Vec<u8>>,
    is_tree: bool,
    stored: Option<&str>,
) -> PyResult<Report> {
    let Validator { object, method, options } = *validator;
    let stored: Option<Value> = stored
        .map(|stored| serde_json::from_str(stored).map_err(|error| PyValueError::new_err(error.to_string())))
        .transpose()?;
    let has_findings = text.is_some();
    let given = text.unwrap_or_default();
    let mut report = match &stored {
        Some(stored) => validate_update_with(&options, object, stored, &given[..]),
        None => validate_with(&options, object, method, &given[..]),
    };
    if !has_findings {
        report.retain(|_| false);
    }
    let body = if is_tree { GivenBody::Written(given.into()) } else { GivenBody::Copied(given) };
    Ok(Report::new(report, body, options, stored.map(Arc::new)))
}
