//! Case files: bodies with the findings that are expected of each, and what a body is validated as.
//!
//! This is the only reader of case files: the `linecard` command, the reference pages, the mutation test and the tests
//! of other crates all use it. It prints nothing. Objects, paths and rules are those of the API that it is given.
//!
//! A case file is named `*.cases.json`. It is a JSON object of this shape:
//!
//! ```json
//! {
//!   "cases": [
//!     {
//!       "name": "the new name belongs to an update",
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
//! `as` is what `--as` takes. The body is one of `body` (JSON), `raw` (text that may be no JSON) and `hex` (bytes, two
//! hexadecimal digits each). A `body` is validated as it stands in the file. A PUT may have `stored`, the object that the
//! GET before it answers: then the update is validated. Name and `as` together are unique in a file.
//!
//! Violations and no-effects must be exactly those of `findings`; a `unchecked` or `note` is looked for only where
//! `findings` has it. The order does not matter.
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

mod case;
mod file;
mod folder;
mod target;

pub use case::{BadCase, Case, Difference, ExpectedFinding, PreparedCase};
pub use file::{BadCaseFile, CaseFile, describe_json};
pub use folder::{CaseInFile, FolderError, NamedFile, named_files, read_cases};
pub use target::{BadTarget, Naming, Target, answered, is_ndjson, object_named, sent};
