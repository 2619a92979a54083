//! The number of findings of each rule.

use linecard_contract::{Report, Severity};
use serde::Serialize;
use std::collections::HashMap;

/// The number of findings of each rule. Its size is bounded by the number of rules.
#[derive(Clone, Debug, Default)]
pub struct Statistics {
    counts: HashMap<(String, Severity), usize>,
}

/// A rule and the number of its findings.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct RuleCount {
    /// The id of the rule.
    pub rule: String,
    /// The severity of the findings.
    pub severity: Severity,
    /// The number of findings.
    pub count: usize,
}

impl Statistics {
    /// Adds the findings that a report lists.
    pub(crate) fn add(&mut self, report: &Report) {
        for finding in report.findings() {
            self.add_one(&finding.rule().to_string(), finding.severity());
        }
    }

    /// Adds a finding.
    pub(crate) fn add_one(&mut self, rule: &str, severity: Severity) {
        *self.counts.entry((rule.to_owned(), severity)).or_default() += 1;
    }

    /// Adds other counts.
    pub(crate) fn merge(&mut self, other: Statistics) {
        for (key, count) in other.counts {
            *self.counts.entry(key).or_default() += count;
        }
    }

    /// Returns the rules, the most frequent first; those with the same number by severity and id.
    #[must_use]
    pub fn by_count(&self) -> Vec<RuleCount> {
        let rule_count = |((rule, severity), count): (&(String, Severity), &usize)| RuleCount {
            rule: rule.clone(),
            severity: *severity,
            count: *count,
        };
        let mut rules: Vec<RuleCount> = self.counts.iter().map(rule_count).collect();
        rules.sort_by(|one, other| {
            let order = other.count.cmp(&one.count);
            order.then(one.severity.cmp(&other.severity)).then_with(|| one.rule.cmp(&other.rule))
        });
        rules
    }
}
