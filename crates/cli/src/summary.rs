//! How much was found.

use linecard_console::Exit;
use linecard_contract::{Report, Severity};
use serde::Serialize;
use std::ops::AddAssign;

/// How much was found.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
pub struct Summary {
    /// The files that were validated, standard input included.
    pub files: usize,
    /// The bodies that were validated: plain ones, and lines.
    pub bodies: usize,
    /// The cases that were validated.
    pub cases: usize,
    /// The violations in these bodies.
    pub violations: usize,
    /// What these bodies hold to no effect.
    pub no_effect: usize,
    /// What in these bodies was not validated.
    pub not_validated: usize,
    /// The notes on these bodies.
    pub notes: usize,
    /// The cases that are not as they expect.
    pub unexpected: usize,
    /// What could not be validated.
    pub errors: usize,
}

impl Summary {
    /// Counts what was found in a body.
    pub(crate) fn add(&mut self, report: &Report) {
        self.violations += report.count(Severity::Violation);
        self.no_effect += report.count(Severity::NoEffect);
        self.not_validated += report.count(Severity::NotValidated);
        self.notes += report.count(Severity::Note);
    }

    pub(crate) fn exit(&self) -> Exit {
        if self.errors > 0 {
            Exit::NotValidated
        } else if self.violations > 0 || self.unexpected > 0 {
            Exit::Invalid
        } else {
            Exit::Ok
        }
    }
}

impl AddAssign for Summary {
    fn add_assign(&mut self, other: Summary) {
        let Summary { files, bodies, cases, violations, no_effect, not_validated, notes, unexpected, errors } = other;
        self.files += files;
        self.bodies += bodies;
        self.cases += cases;
        self.violations += violations;
        self.no_effect += no_effect;
        self.not_validated += not_validated;
        self.notes += notes;
        self.unexpected += unexpected;
        self.errors += errors;
    }
}
