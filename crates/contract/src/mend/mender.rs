//! Decides whether a candidate is a mend: the edited body is validated.

use crate::finding::report::{Finding, Report};
use crate::finding::rule_id::{Check, RuleId};
use crate::json::rule::JsonRule;
use crate::mend::candidate::candidate;
use crate::mend::edit::Mend;
use crate::table::severity::Severity;
use std::collections::HashMap;
use std::fmt;

/// How many bytes are validated again for the mends of one report. Further findings have no mend.
const MOST_BYTES: usize = 16 << 20;

/// Finds the mends of a report.
pub struct Mender<'r> {
    report: &'r Report,
    body: &'r [u8],
    validate: &'r dyn Fn(&[u8]) -> Report,
    /// How many bytes may still be validated again.
    left: usize,
    /// How often each finding is in the report.
    before: Option<HashMap<Key, usize>>,
}

type Key = (Severity, RuleId, String);

impl<'r> Mender<'r> {
    /// Begins with the report on a body. `validate` is the validation that made the report: it validates the mended body in
    /// the same way.
    #[must_use]
    pub fn new(report: &'r Report, body: &'r [u8], validate: &'r dyn Fn(&[u8]) -> Report) -> Mender<'r> {
        Mender { report, body, validate, left: MOST_BYTES, before: None }
    }

    /// Returns the mend of a finding of the report, if there is one certain mend.
    ///
    /// The mended body is validated: the mend removes the finding, and no other finding appears. Only a syntax error hides
    /// the findings after it: its mend makes the text valid JSON, and they appear. A report that is cut has no mends.
    #[must_use]
    pub fn mend(&mut self, finding: &Finding<'_>) -> Option<Mend> {
        if self.report.is_cut() || !matches!(finding.severity(), Severity::Violation | Severity::NoEffect) {
            return None;
        }
        let mend = candidate(self.report, finding, self.body)?;
        self.left = self.left.checked_sub(self.body.len())?;
        let after = (self.validate)(&mend.apply(self.body));
        let is_certain = match finding.rule().check() {
            Check::Json(rule) if !is_of_members(rule) => {
                !after.findings().any(|found| matches!(found.rule().check(), Check::Json(_)))
            }
            _ => self.only_removes(finding, &after),
        };
        is_certain.then_some(mend)
    }

    /// Returns whether the report after a mend has only findings of the report before it, without the mended one.
    fn only_removes(&mut self, finding: &Finding<'_>, after: &Report) -> bool {
        let report = self.report;
        let before = self.before.get_or_insert_with(|| counted(report));
        let mut left = counted(after);
        let mended = left.entry(key(finding)).or_insert(0);
        *mended += 1;
        !after.is_cut() && left.iter().all(|(key, count)| before.get(key).is_some_and(|before| count <= before))
    }
}

impl fmt::Debug for Mender<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Mender").field("report", &self.report).finish_non_exhaustive()
    }
}

/// Returns whether the rule is about the members of an object, so that the text is valid JSON for the grammar.
fn is_of_members(rule: JsonRule) -> bool {
    rule == JsonRule::DuplicateKey
}

fn key(finding: &Finding<'_>) -> Key {
    (finding.severity(), finding.rule(), finding.pointer())
}

fn counted(report: &Report) -> HashMap<Key, usize> {
    let mut counts = HashMap::new();
    for finding in report.findings() {
        *counts.entry(key(&finding)).or_insert(0) += 1;
    }
    counts
}
