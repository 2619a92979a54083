//! The error of this crate.

use linecard_cases::FolderError;
use linecard_fixtures::BadFixture;
use std::io;
use std::path::PathBuf;

/// Why the pages cannot be generated, read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or a folder cannot be read or written.
    #[error("{}: {error}", path.display())]
    Io {
        /// The file or the folder.
        path: PathBuf,
        /// The error of the system.
        error: io::Error,
    },
    /// A case file cannot be read, or one of its cases cannot be validated.
    #[error("{0}; `linecard check fixtures` shows the details")]
    BadCaseFile(#[from] FolderError),
    /// The file of sentences is malformed.
    #[error(transparent)]
    BadFixture(#[from] BadFixture),
    /// A case does not have its expected findings.
    #[error("{location}: {reason}; `linecard check fixtures` shows the details")]
    BadCase {
        /// The file, and the name of the case.
        location: String,
        /// Why the case cannot be used.
        reason: String,
    },
    /// No case breaks a rule, so there is no message to show.
    #[error("no case in fixtures breaks {rule}; add one, because the page shows its message")]
    RuleWithoutCase {
        /// The id of the rule.
        rule: String,
    },
    /// No case has a valid body of an object in a method.
    #[error("no case in fixtures has a valid {method} body of {object}; add one, because the page shows it")]
    NoValidCase {
        /// The object.
        object: &'static str,
        /// The method.
        method: &'static str,
    },
}
