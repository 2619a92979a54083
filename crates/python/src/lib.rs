//! The native module of the Python package `linecard`: it translates between Python and the crates, and decides nothing about
//! bodies.

mod arrow;
mod body;
mod contract;
mod error;
mod explain;
mod finding;
mod fixtures;
#[cfg(not(Py_GIL_DISABLED))]
mod in_place;
mod kept;
mod mend;
mod names;
mod ndjson;
mod operation;
mod pickle;
mod report;
mod samples;
mod update;
mod validator;
mod value;
mod writer;

use pyo3::prelude::*;

/// The native part of the package `linecard`. Use the names of the package: this module may change.
#[pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use super::arrow::validate_arrow;
    #[pymodule_export]
    use super::contract::{ObjectInfo, methods, objects, releases, version};
    #[pymodule_export]
    use super::explain::explain;
    #[pymodule_export]
    use super::finding::{Edit, Finding, Suggestion};
    #[pymodule_export]
    use super::fixtures::{case_results, target_of_file};
    #[pymodule_export]
    use super::mend::{Mended, mend};
    #[pymodule_export]
    use super::ndjson::{Line, Lines, validate_ndjson};
    #[pymodule_export]
    use super::operation::{Operation, find, operations};
    #[pymodule_export]
    use super::pickle::report_again;
    #[pymodule_export]
    use super::report::Report;
    #[pymodule_export]
    use super::samples::{breakable, one_fault, valid, valid_update};
    #[pymodule_export]
    use super::update::{Projection, Remark, difference, least, project, update};
    #[pymodule_export]
    use super::validator::{Validator, validate, validate_update};
}
