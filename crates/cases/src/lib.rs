//! Case files: bodies with their expected findings.
//!
//! This is the only reader of case files: the `linecard` command, the reference pages, the mutation test and the tests
//! of other crates use it. It prints nothing. It takes the objects, paths and rules from the [`Api`] of the caller.
//!
//! A case file is named `*.cases.json`. It is a JSON object of this shape:
//!
//! ```json
//! {
//!   "cases": [
//!     {
//!       "name": "newName is for updates only",
//!       "as": "criteria.delete",
//!       "body": {"name": "lunch", "newName": "dinner"},
//!       "findings": [
//!         {"severity": "violation", "rule": "criteria.newName.delete.forbidden", "pointer": "/newName"}
//!       ]
//!     }
//!   ]
//! }
//! ```
//!
//! - `as` is the target, as `--as` accepts it. `name` and `as` together are unique in a file.
//! - The body is one of `body` (JSON), `raw` (text that may be invalid JSON) and `hex` (bytes, two hexadecimal digits
//!   each). The text of `body` is validated exactly as it is in the file.
//! - A PUT may have `stored`, the response to a GET: then the update of this state is validated.
//! - `findings` lists all findings with the severity `violation` or `no-effect`. Other findings are compared only if
//!   they are listed. The order does not matter.
//!
//! ```
//! use linecard_cases::CaseFile;
//! use linecard_model::API;
//!
//! let text = br#"{"cases": [{"name": "no name", "as": "criteria.delete", "body": {},
//!   "findings": [{"severity": "violation", "rule": "criteria.name.delete.required", "pointer": "/name"}]}]}"#;
//! for case in CaseFile::parse(text)?.prepare(&API) {
//!     let case = case?;
//!     let report = case.validate();
//!     assert!(case.case.compare(&API, &report).unwrap().is_none(), "{report:?}");
//! }
//! # Ok::<(), linecard_cases::BadCaseFile>(())
//! ```
//!
//! [`Api`]: linecard_contract::Api

mod case;
mod coverage;
mod file;
mod folder;
mod places;
mod target;

pub use case::{BadCase, Case, CasePlace, Difference, ExpectedFinding, PreparedCase};
pub use coverage::RulesOfBody;
pub use file::{BadCaseFile, CaseFile, describe_json_error, describe_json_error_without_place};
pub use folder::{CaseInFile, FolderError, NamedFile, named_files, read_cases};
pub use places::offset_in;
pub use target::{BadTarget, FileContent, Target, is_ndjson, object_named, object_of_response, request_method};
