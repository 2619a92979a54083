//! The counts of findings by rule, for reports that list only some of them.

use crate::format::record::Found;
use linecard_contract::Severity;
use std::collections::BTreeMap;

/// The number of findings of each rule.
#[derive(Debug, Default)]
pub(crate) struct Tally(BTreeMap<(Severity, String), Counted>);

/// How often a rule was broken.
#[derive(Debug, Default)]
pub(crate) struct Counted {
    pub(crate) count: usize,
    pub(crate) link: Option<String>,
}

impl Tally {
    pub(crate) fn add(&mut self, found: &Found) {
        let counted = self.0.entry((found.severity, found.rule.clone())).or_default();
        counted.count += 1;
        if counted.link.is_none() {
            counted.link.clone_from(&found.link);
        }
    }

    /// The rules: the most severe first, and of these the most frequent first.
    pub(crate) fn rules(&self) -> Vec<(Severity, &str, &Counted)> {
        let mut rules: Vec<_> =
            self.0.iter().map(|((severity, rule), counted)| (*severity, rule.as_str(), counted)).collect();
        rules.sort_by_key(|(severity, _, counted)| (*severity, usize::MAX - counted.count));
        rules
    }
}
