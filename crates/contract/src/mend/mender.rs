//! Decides whether a candidate is a mend: the edited body is validated.
//!
//! Each candidate costs a validation of the whole body. Therefore, only the first [`MOST_TRIED`] findings of a body that may have a
//! mend are tried, unless [`Mender::trying`] asks for more.

use crate::finding::report::{Finding, Report};
use crate::finding::rule_id::Check;
use crate::mend::candidate::{candidate, may_have_candidate};
use crate::mend::edit::Mend;
use crate::table::severity::Severity;
use std::fmt;

/// How many findings of a body are tried. Further findings have no mend.
const MOST_TRIED: usize = 16;

/// How many bytes are validated again for the mends of a body. Further findings have no mend.
const MOST_BYTES: usize = 16 << 20;

/// Finds the mends of the findings of a body.
pub struct Mender<'r> {
    body: &'r [u8],
    validate: &'r dyn Fn(&[u8]) -> Report,
    /// How many findings may still be tried.
    left: usize,
    /// How many bytes may still be validated again.
    bytes_left: usize,
    /// The report on the body, with all of its findings. It is made for the first finding that is tried.
    before: Option<Report>,
}

impl<'r> Mender<'r> {
    /// Begins with a body. `validate` is the validation that found its findings: it validates the body, and each mended body, in
    /// the same way.
    #[must_use]
    pub fn new(body: &'r [u8], validate: &'r dyn Fn(&[u8]) -> Report) -> Mender<'r> {
        Mender { body, validate, left: MOST_TRIED, bytes_left: MOST_BYTES, before: None }
    }

    /// Tries as many findings as this, in place of 16: a program that mends files has the time.
    #[must_use]
    pub fn trying(self, most: usize) -> Mender<'r> {
        Mender { left: most, ..self }
    }

    /// Returns the mend of a finding of the body, if there is one certain mend. The report of the finding need not have the other
    /// findings: some of them may be accepted, or not shown.
    ///
    /// The mended body is validated: the mend removes the finding, and no other finding appears. Only a syntax error hides
    /// the findings after it: its mend makes the text valid JSON, and they appear. A body with more findings than a report
    /// keeps has no mends. Only the first 16 findings that may have a mend are tried, and only as long as the mended bodies have no
    /// more than 16 MiB in all.
    #[must_use]
    pub fn mend(&mut self, finding: &Finding<'_>) -> Option<Mend> {
        let (body, validate) = (self.body, self.validate);
        let is_tried = matches!(finding.severity(), Severity::Violation | Severity::NoEffect)
            && may_have_candidate(finding, body)
            && body.len() <= self.bytes_left;
        if !is_tried {
            return None;
        }
        self.left = self.left.checked_sub(1)?;
        let before = self.before.get_or_insert_with(|| validate(body));
        if before.is_cut() {
            return None;
        }
        let mend = candidate(before, finding, body)?;
        self.bytes_left -= body.len();
        let after = validate(&mend.apply(body));
        let is_certain = match finding.rule().check() {
            Check::Json(rule) if rule.breaks_grammar() => {
                !after.findings().any(|found| matches!(found.rule().check(), Check::Json(_)))
            }
            _ => only_removes(before, finding, &after),
        };
        is_certain.then_some(mend)
    }
}

impl fmt::Debug for Mender<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Mender").field("before", &self.before).finish_non_exhaustive()
    }
}

/// Returns whether the report after a mend has only findings of the report before it, without the mended one.
fn only_removes(before: &Report, mended: &Finding<'_>, after: &Report) -> bool {
    let removed = |severity| usize::from(severity == mended.severity());
    if Severity::ALL.into_iter().any(|severity| after.count(severity) + removed(severity) > before.count(severity)) {
        return false;
    }
    let mut left: Vec<Option<Finding<'_>>> = before.findings().map(Some).collect();
    // Both are in the order of the body, so that nearly always the next one is the same.
    let mut from = 0;
    let mut take = |found: &Finding<'_>| {
        let is_it = |index: &usize| left.get(*index).is_some_and(|left| left.is_some_and(|left| left.is_same(found)));
        let index = (from..left.len()).chain(0..from).find(is_it);
        from = index.map_or(from, |index| index + 1);
        index.and_then(|index| left.get_mut(index)?.take()).is_some()
    };
    !after.is_cut() && after.findings().all(|found| take(&found)) && take(mended)
}
