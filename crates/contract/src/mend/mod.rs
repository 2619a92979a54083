//! Mends of findings: the edits of a body that remove a finding for certain.

pub(crate) mod candidate;
pub(crate) mod text;

use crate::finding::report::{Finding, Report};
use crate::finding::rule_id::{Check, RuleId};
use crate::table::severity::Severity;
use candidate::candidate;
use std::collections::HashMap;
use std::fmt;

/// A mend of a finding: edits of the body that remove the finding and add none.
///
/// The edits hold names and documented words only, never another value of the body. `sentence` says what they do.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Mend {
    /// The edits, in the order of the body. They do not overlap.
    pub edits: Vec<Edit>,
    pub(crate) action: Action,
}

/// The replacement of a part of a body.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Edit {
    /// The offset in bytes of the first byte that is replaced.
    pub from: usize,
    /// The offset in bytes of the end of the replaced part, which is not included.
    pub to: usize,
    /// The new text. It is empty if the part is removed.
    pub replacement: String,
}

/// What a mend does.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Action {
    Remove { name: String },
    RemoveDuplicate { name: String },
    Rename { name: String, to: &'static str },
    Word(&'static str),
    Unquote,
    RemoveComma,
    RemoveMark,
}

impl Mend {
    /// Returns the body with the edits.
    ///
    /// ```
    /// use linecard_contract::{Mender, Method, validate};
    /// use linecard_model::objects::CRITERIA;
    ///
    /// let body = br#"{"name": "lunch", "actve": true}"#;
    /// let again = |body: &[u8]| validate(&CRITERIA, Method::Put, body);
    /// let report = again(body);
    /// let mend = Mender::new(&report, body, &again).mend(&report.findings().next().unwrap()).unwrap();
    /// assert_eq!(mend.sentence().to_string(), "rename `actve` to `active`");
    /// assert_eq!(mend.apply(body), br#"{"name": "lunch", "active": true}"#);
    /// ```
    #[must_use]
    pub fn apply(&self, body: &[u8]) -> Vec<u8> {
        let mut mended = Vec::with_capacity(body.len() + 16);
        let mut at = 0;
        for edit in &self.edits {
            mended.extend_from_slice(body.get(at..edit.from).unwrap_or_default());
            mended.extend_from_slice(edit.replacement.as_bytes());
            at = edit.to;
        }
        mended.extend_from_slice(body.get(at..).unwrap_or_default());
        mended
    }
}

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
fn is_of_members(rule: crate::json::rule::JsonRule) -> bool {
    rule == crate::json::rule::JsonRule::DuplicateKey
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
