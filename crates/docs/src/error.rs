//! Why the pages cannot be made, read or written.

use linecard_cases::FolderError;
use linecard_fixtures::BadFixture;
use std::io;
use std::path::PathBuf;

/// Why the pages cannot be made, read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or a folder cannot be read or written.
    #[error("{}: {error}", path.display())]
    Io {
        /// The file or the folder.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// A case file cannot be read, or one of its cases cannot be validated.
    #[error("{0}; `linecard check fixtures` says more")]
    BadCaseFile(#[from] FolderError),
    /// The file of sentences is malformed.
    #[error(transparent)]
    BadFixture(#[from] BadFixture),
    /// A case does not come to what it expects.
    #[error("{place}: {reason}; `linecard check fixtures` says more")]
    BadCase {
        /// The file, and the name of the case.
        place: String,
        /// What stands in the way.
        reason: String,
    },
    /// No case breaks a rule, so that there is no sentence to show.
    #[error("no case in fixtures breaks {rule}; add one, for the page shows the sentence that it is answered with")]
    NeverBroken {
        /// The id of the rule.
        rule: String,
    },
    /// No case shows a body of an object in a method without a violation.
    #[error("no case in fixtures is a valid {object} in {method}; add one, for the page shows it")]
    NeverKept {
        /// The object.
        object: &'static str,
        /// The method.
        method: &'static str,
    },
}
