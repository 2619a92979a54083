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
    /// The number of files of folders that were not validated, because nothing says what they hold.
    pub passed_over: usize,
    /// The number of findings that the project file accepts. They are in no other number.
    pub accepted: usize,
    /// The number of bodies with a violation of which the project file expects one. Their findings are in no other number.
    pub expected_invalid: usize,
    /// The number of expectations that are not met, such as a valid body of which a violation is expected.
    pub failures: usize,
    /// The number of findings that are not printed: those beyond `--max-findings`, and repeated ones of an NDJSON file with very
    /// many different ones. They are in the other numbers too.
    pub not_shown: usize,
    /// Whether there is a finding of a severity that `--deny` names.
    #[serde(skip)]
    pub has_denied: bool,
}

impl Summary {
    /// Adds the findings of a body.
    pub(crate) fn add(&mut self, report: &Report) {
        self.violations += report.count(Severity::Violation);
        self.no_effect += report.count(Severity::NoEffect);
        self.unchecked += report.count(Severity::Unchecked);
        self.notes += report.count(Severity::Note);
    }

    /// Adds a finding that is not of a body.
    pub(crate) fn add_one(&mut self, severity: Severity) {
        match severity {
            Severity::Violation => self.violations += 1,
            Severity::NoEffect => self.no_effect += 1,
            Severity::Unchecked => self.unchecked += 1,
            Severity::Note => self.notes += 1,
        }
    }

    /// Returns the number of findings of this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        match severity {
            Severity::Violation => self.violations,
            Severity::NoEffect => self.no_effect,
            Severity::Unchecked => self.unchecked,
            Severity::Note => self.notes,
        }
    }

    /// Notes whether there is a finding of one of these severities, which count as violations do.
    pub(crate) fn deny(&mut self, denied: &[Severity]) {
        self.has_denied = denied.iter().any(|severity| self.count(*severity) > 0);
    }

    pub(crate) fn exit(&self) -> Exit {
        if self.errors > 0 {
            Exit::Error
        } else if self.violations > 0 || self.failed_cases > 0 || self.failures > 0 || self.has_denied {
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
        let Summary { passed_over, accepted, expected_invalid, failures, not_shown, .. } = other;
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
        self.passed_over += passed_over;
        self.accepted += accepted;
        self.expected_invalid += expected_invalid;
        self.failures += failures;
        self.not_shown += not_shown;
        self.has_denied |= other.has_denied;
    }
}
