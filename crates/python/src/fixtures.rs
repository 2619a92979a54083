//! Files as tests: what a file is, by its name, and the results of a case file.

use linecard_cases::{CaseFile, ExpectedFinding, FileContent, is_ndjson};
use linecard_model::API;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

/// Returns what a file holds, according to its name: `cases`, `body` or `lines` with the object and the method, or None.
///
/// Raises `ValueError` if the name has an object or a method that does not exist.
#[pyfunction]
#[allow(clippy::type_complexity, reason = "a tuple of Python")]
pub(crate) fn target_of_file(
    name: &str,
) -> PyResult<Option<(&'static str, Option<&'static str>, Option<&'static str>)>> {
    match FileContent::from_name(&API, name) {
        FileContent::Cases => Ok(Some(("cases", None, None))),
        FileContent::Body(target) => {
            let kind = if is_ndjson(name) { "lines" } else { "body" };
            Ok(Some((kind, Some(target.object.name), Some(target.method.as_str()))))
        }
        FileContent::Misnamed(bad) => Err(PyValueError::new_err(bad.to_string())),
        FileContent::Json | FileContent::Other => Ok(None),
    }
}

/// Returns the name, the target, the line and the failure of each case of a case file. The failure is None if the case passes.
///
/// Raises `ValueError` if the text is not a case file.
#[pyfunction]
#[allow(clippy::type_complexity, reason = "a tuple of Python")]
pub(crate) fn case_results(py: Python<'_>, text: &[u8]) -> PyResult<Vec<(String, String, usize, Option<String>)>> {
    py.detach(|| {
        let file = CaseFile::parse(text).map_err(|bad| bad.to_string())?;
        file.prepare(&API)
            .map(|prepared| {
                let prepared = prepared.map_err(|bad| bad.to_string())?;
                let case = &prepared.case;
                let difference = case.compare(&API, &prepared.validate()).map_err(|bad| bad.to_string())?;
                let failure = (!difference.is_none()).then(|| {
                    let lines = |what: &'static str, findings: &[ExpectedFinding]| {
                        let lines: Vec<String> = findings
                            .iter()
                            .map(|finding| format!("{what}: {} {} {}", finding.severity, finding.rule, finding.pointer))
                            .collect();
                        lines
                    };
                    [lines("missing", &difference.missing), lines("unexpected", &difference.unexpected)]
                        .concat()
                        .join("\n")
                });
                Ok((case.name.clone(), case.validated_as.clone(), case.place.start.line, failure))
            })
            .collect::<Result<Vec<_>, String>>()
    })
    .map_err(PyValueError::new_err)
}
