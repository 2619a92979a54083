//! Findings that are accepted until a day: the tables `[[accept]]` of the project file.

use linecard_config::{AcceptedFindings, Date};
use linecard_contract::Report;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

/// Findings of one rule that are accepted until a day.
#[derive(Debug)]
pub struct Accepted {
    entry: AcceptedFindings,
    is_expired: bool,
    /// Whether there was such a finding.
    is_met: AtomicBool,
}

impl Accepted {
    pub(crate) fn new(entry: AcceptedFindings, today: &Date) -> Accepted {
        Accepted { is_expired: entry.until < *today, entry, is_met: AtomicBool::new(false) }
    }

    /// Returns whether it is about the file with this path, relative to the folder of the project file.
    pub(crate) fn is_about(&self, path: &Path) -> bool {
        self.entry.files.as_ref().is_none_or(|files| files.is_match(path))
    }

    /// Returns whether it accepts findings of this rule, and remembers that there was one.
    pub(crate) fn accepts(&self, rule: &str) -> bool {
        let is_of_rule = self.entry.rule.value == rule;
        if is_of_rule {
            self.is_met.store(true, Ordering::Relaxed);
        }
        is_of_rule && !self.is_expired
    }

    /// Returns what is wrong with the entry, after everything was validated, and its line.
    ///
    /// If only a part of the project was validated, an entry without a finding may still be needed.
    pub(crate) fn fault(&self, is_whole_project: bool) -> Option<String> {
        let AcceptedFindings { rule, until, line, .. } = &self.entry;
        let is_met = self.is_met.load(Ordering::Relaxed);
        let fault = match (self.is_expired, is_met) {
            (true, true) => format!("has expired on {until}; fix the findings, or extend it"),
            (true, false) if is_whole_project => format!("has expired on {until}, and accepts nothing; remove it"),
            (false, false) if is_whole_project => "accepts nothing; remove it".to_owned(),
            _ => return None,
        };
        Some(format!("line {line}: the [[accept]] of {} {fault}", rule.value))
    }
}

/// Drops the findings that are accepted, and returns their number.
pub(crate) fn drop_accepted(report: &mut Report, accepted: &[&Accepted]) -> usize {
    if accepted.is_empty() {
        return 0;
    }
    let mut dropped = 0;
    report.retain(|finding| {
        let rule = finding.rule().to_string();
        // All are asked, because each remembers that there was one.
        let is_kept = accepted.iter().filter(|accepted| accepted.accepts(&rule)).count() == 0;
        dropped += usize::from(!is_kept);
        is_kept
    });
    dropped
}
