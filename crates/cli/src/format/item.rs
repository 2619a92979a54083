//! What a format prints, and how.

use crate::check::Outcome;
use crate::format::record::CheckedBody;
use crate::summary::Summary;
use linecard_console::Output;
use std::io;

/// What a format prints.
#[derive(Clone, Copy, Debug)]
pub enum Item<'a> {
    /// A body and its findings, or a case and its differences. Of NDJSON, only lines with findings are given.
    Body(&'a CheckedBody),
    /// An NDJSON file ends.
    LinesEnd {
        /// The path, or `-`.
        path: &'a str,
        /// The number of bodies.
        bodies: usize,
        /// Of all lines.
        outcome: Outcome,
    },
    /// A file of a folder was not validated.
    PassedOver {
        /// The path.
        path: &'a str,
        /// Why, and how to let it be validated.
        reason: &'a str,
    },
    /// Something is not as the project file or an argument expects.
    Failure {
        /// The path of the file, of the project file, or the argument.
        path: &'a str,
        /// What is wrong, and how to fix it.
        message: &'a str,
    },
    /// Something could not be validated.
    Error {
        /// The path, or `-`.
        path: &'a str,
        /// What is wrong, and how to fix it.
        message: &'a str,
    },
}

/// Prints items in a format.
pub trait Format {
    /// Prints an item, or keeps it until the end.
    ///
    /// # Errors
    ///
    /// An error if the output cannot be written.
    fn item(&mut self, out: &mut Output, item: Item<'_>) -> io::Result<()>;

    /// Returns whether it lists no further finding, but only counts them. Then they need neither excerpts nor suggestions.
    fn is_full(&self) -> bool {
        false
    }

    /// Ends the output.
    ///
    /// # Errors
    ///
    /// An error if the output cannot be written.
    fn finish(&mut self, out: &mut Output, summary: &Summary) -> io::Result<()>;
}
