//! The counts in the summary of `check`.

use linecard_console::Exit;
use linecard_contract::{Report, Severity};
use serde::Serialize;
use std::ops::AddAssign;

/// The counts of files, bodies and findings.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
pub struct Summary {
    /// The number of files, including standard input.
    pub files: usize,
    /// The number of bodies in files, NDJSON and recordings, without cases.
    pub bodies: usize,
    /// The number of exchanges in recordings.
    pub exchanges: usize,
    /// The number of these exchanges that are not of the API.
    pub skipped_exchanges: usize,
    /// The number of cases.
    pub cases: usize,
    /// The number of violations in bodies.
    pub violations: usize,
    /// The number of no-effect findings in bodies.
    pub no_effect: usize,
    /// The number of unchecked findings in bodies.
    pub unchecked: usize,
    /// The number of notes in bodies.
    pub notes: usize,
    /// The number of cases that fail.
    pub failed_cases: usize,
    /// The number of files and cases that could not be validated.
    pub errors: usize,
}

impl Summary {
    /// Adds the findings of a body.
    pub(crate) fn add(&mut self, report: &Report) {
        self.violations += report.count(Severity::Violation);
        self.no_effect += report.count(Severity::NoEffect);
        self.unchecked += report.count(Severity::Unchecked);
        self.notes += report.count(Severity::Note);
    }

    pub(crate) fn exit(&self) -> Exit {
        if self.errors > 0 {
            Exit::Error
        } else if self.violations > 0 || self.failed_cases > 0 {
            Exit::Invalid
        } else {
            Exit::Ok
        }
    }
}

impl AddAssign for Summary {
    fn add_assign(&mut self, other: Summary) {
        let Summary { files, bodies, exchanges, skipped_exchanges, cases, .. } = other;
        let Summary { violations, no_effect, unchecked, notes, failed_cases, errors, .. } = other;
        self.files += files;
        self.bodies += bodies;
        self.exchanges += exchanges;
        self.skipped_exchanges += skipped_exchanges;
        self.cases += cases;
        self.violations += violations;
        self.no_effect += no_effect;
        self.unchecked += unchecked;
        self.notes += notes;
        self.failed_cases += failed_cases;
        self.errors += errors;
    }
}
