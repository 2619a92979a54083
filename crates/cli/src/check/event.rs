//! The results of a validation, and what takes them.

use crate::groups::Repeated;
use crate::ndjson::WriteFindings;
use crate::statistics::RuleCount;
use crate::summary::Summary;
use linecard_cases::{Difference, PreparedCase, Target};
use linecard_contract::{LineColumn, Report, Severity};
use linecard_traffic::ExchangeFinding;
use std::io;

/// Prints results one by one, so that none has to be kept in memory.
pub trait Sink {
    /// Prints an event.
    ///
    /// # Errors
    ///
    /// An error if the output cannot be written.
    fn handle(&mut self, event: Event<'_>) -> io::Result<()>;

    /// Ends the output.
    ///
    /// # Errors
    ///
    /// An error if the output cannot be written.
    fn finish(&mut self, summary: &Summary) -> io::Result<()>;

    /// Returns the writer for the findings of an NDJSON file. It is used by other threads than the sink.
    fn writer<'p>(&self, path: &'p str) -> Box<dyn WriteFindings + 'p>;

    /// Returns whether the reader of the output has closed it.
    fn is_closed(&self) -> bool;

    /// Returns whether it prints findings of this severity.
    fn shows(&self, severity: Severity) -> bool {
        let _ = severity;
        true
    }

    /// Returns whether it prints only the first of the same findings of an NDJSON file. [`Event::Repeated`] counts the others.
    fn is_grouped(&self) -> bool {
        false
    }
}

/// A result, or a part of one.
#[derive(Clone, Copy, Debug)]
pub enum Event<'a> {
    /// A body was validated.
    Body {
        /// The file and the place of the body.
        source: BodySource<'a>,
        /// The bytes of the body.
        body: &'a [u8],
        /// The report on the body.
        report: &'a Report,
        /// What became of the report before.
        outcome: Outcome,
    },
    /// A finding about an exchange as a whole is not shown, because it is beyond `--max-findings`.
    Hidden {
        /// Where the exchange, or its body, begins.
        source: BodySource<'a>,
        /// Of the finding.
        outcome: Outcome,
    },
    /// The cases of a case file were validated, except those that gave an error.
    Cases {
        /// The path, or `-`.
        path: &'a str,
        /// The cases.
        cases: &'a [ValidatedCase],
    },
    /// There is a finding about an exchange as a whole. Its severity is a note if the exchange is skipped.
    Exchange {
        /// Where the exchange, or its body, begins.
        source: BodySource<'a>,
        /// The finding.
        finding: &'a ExchangeFinding,
    },
    /// The validation of an NDJSON file begins.
    LinesBegin {
        /// The path, or `-`.
        path: &'a str,
        /// The target of all lines.
        target: Target,
    },
    /// Lines were validated and have findings.
    LineFindings {
        /// The output of the writer of the sink.
        written: &'a [u8],
    },
    /// Findings of an NDJSON file were counted instead of printed, because they are the same as an earlier one.
    Repeated {
        /// The path, or `-`.
        path: &'a str,
        /// The findings after the first one.
        repeated: &'a Repeated,
    },
    /// The validation of an NDJSON file ends.
    LinesEnd {
        /// The number of bodies.
        bodies: usize,
        /// Whether the report on any line is cut.
        is_cut: bool,
        /// Of all lines.
        outcome: Outcome,
    },
    /// A file of a folder was not validated, because nothing says what it holds.
    PassedOver {
        /// The path.
        path: &'a str,
        /// Why, and how to let it be validated.
        reason: &'a str,
    },
    /// Something is not as the project file or an argument expects, such as a valid body that should be invalid.
    Failure {
        /// The path of the file, of the project file, or the argument.
        path: &'a str,
        /// What is wrong, and how to fix it.
        message: &'a str,
    },
    /// The number of findings of each rule, the most frequent first.
    Statistics(&'a [RuleCount]),
    /// Something could not be validated.
    Error {
        /// The path, or `-`.
        path: &'a str,
        /// What is wrong, and how to fix it.
        message: &'a str,
    },
}

/// What a report does not say: it lists only the findings that are shown.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Outcome {
    /// Whether any finding, shown or not, lets the check fail.
    pub is_failed: bool,
    /// The number of findings that are not shown, because they are beyond `--max-findings`.
    pub hidden: usize,
}

/// Where a body stands.
#[derive(Clone, Copy, Debug)]
pub struct BodySource<'a> {
    /// The path of the file, or `-`.
    pub path: &'a str,
    /// The entry of a file with several bodies, such as `exchange 3, response`.
    pub entry: Option<&'a str>,
    /// The place of the first byte of the body in the file.
    pub start: LineColumn,
    /// Whether the file has the text of the body as it is. If not, such as for a body in a JSON string, all findings are at
    /// `start`.
    pub is_verbatim: bool,
    /// Whether the body is a line of NDJSON.
    pub is_line: bool,
    /// When the exchange of the body began, in seconds since 1970 in UTC, if a recording says so.
    pub time: Option<i64>,
}

impl<'a> BodySource<'a> {
    /// Returns the place of a body that is a whole file.
    #[must_use]
    pub fn file(path: &'a str) -> BodySource<'a> {
        BodySource {
            path,
            entry: None,
            start: LineColumn { line: 1, column: 1 },
            is_verbatim: true,
            is_line: false,
            time: None,
        }
    }

    /// Returns the place of a body that is a line of NDJSON. Lines count from 1.
    #[must_use]
    pub fn line(path: &'a str, line: usize) -> BodySource<'a> {
        BodySource { start: LineColumn { line, column: 1 }, is_line: true, ..BodySource::file(path) }
    }

    /// Converts a place in the body into a place in the file.
    #[must_use]
    pub fn in_file(&self, place: LineColumn) -> LineColumn {
        match place {
            _ if !self.is_verbatim => self.start,
            LineColumn { line: 1, column } => {
                LineColumn { line: self.start.line, column: self.start.column + column - 1 }
            }
            LineColumn { line, column } => LineColumn { line: self.start.line + line - 1, column },
        }
    }
}

/// A case and its result.
#[derive(Debug)]
pub struct ValidatedCase {
    /// The case.
    pub prepared: PreparedCase,
    /// The report on its body.
    pub report: Report,
    /// The difference between the report and the expected findings.
    pub difference: Difference,
}
