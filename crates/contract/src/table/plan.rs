//! An object compiled for validation: its attributes and rules as bits.

use super::rule::{Counted, Demand, Of, Rule};
use super::severity::Severity;
use crate::json::names::UNKNOWN_MEMBER;

/// The most rules that an object may have.
pub(crate) const MAX_RULES: usize = 32;
/// The most tests that all rules of an object may have together.
pub(crate) const MAX_TESTS: usize = 64;

/// The plan of a method: sets of attributes, with one bit for each attribute.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    /// The attributes that the method has, including forbidden ones.
    pub(crate) known: u64,
    /// The attributes that must be in the body.
    pub(crate) required: u64,
    /// The attributes that may be in the body.
    pub(crate) allowed: u64,
    /// The attributes that are reported whenever they are in the body: they are ignored, or have a prose statement.
    pub(crate) flagged: u64,
    /// The attribute that is probably first, or [`UNKNOWN_MEMBER`] if no attribute is allowed.
    pub(crate) first: u8,
    /// The attribute that probably follows each attribute.
    pub(crate) after: [u8; 64],
    /// The rules that apply: one bit for each rule.
    pub(crate) rules: u32,
}

impl Plan {
    pub(super) const NONE: Plan = Plan {
        first: UNKNOWN_MEMBER as u8,
        after: [UNKNOWN_MEMBER as u8; 64],
        known: 0,
        required: 0,
        allowed: 0,
        flagged: 0,
        rules: 0,
    };
}

/// The rules of an object, with bits in place of names.
#[derive(Clone, Copy)]
pub(crate) struct CompiledRules {
    rules: [CompiledRule; MAX_RULES],
    /// The tests of all rules, one rule after the other.
    tests: [CompiledTest; MAX_TESTS],
    tests_length: usize,
}

/// A rule with bits in place of names.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CompiledRule {
    pub(crate) demand: Demand,
    pub(crate) is_group: bool,
    pub(crate) unchecked: bool,
    pub(crate) severity: Severity,
    first_test: u8,
    tests_length: u8,
    pub(crate) fields: u64,
    /// The attributes that [`CompiledRule::is_concerned`] looks at.
    relevant: u64,
    /// Those of them that are relevant when they are missing.
    inverted: u64,
}

impl CompiledRule {
    /// Returns whether an object with these attributes may break the rule. It is a quick filter: if it returns false, the
    /// rule has nothing to report.
    #[inline(always)]
    pub(crate) fn is_concerned(&self, seen: u64) -> bool {
        (seen ^ self.inverted) & self.relevant != 0
    }

    /// Returns the relevant attributes, and those of them that are relevant when they are missing.
    const fn concern(rule: &Rule, fields: u64) -> (u64, u64) {
        // No attribute has this bit, so it is always set after the inversion.
        const ALWAYS: u64 = 1 << 63;
        match (rule.of, rule.demand) {
            (Of::Each, Demand::Count { of: Counted::Present, from: 1.., .. }) => (fields, fields),
            (_, Demand::Count { from: 1.., .. }) => (fields | ALWAYS, ALWAYS),
            (_, Demand::Count { .. } | Demand::Filled | Demand::Empty | Demand::HasEffect) => (fields, 0),
        }
    }
}

/// A test with an index in place of a name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CompiledTest {
    /// The attribute that is tested.
    pub(crate) field: u8,
    /// The scalars that pass, as bits: 0 and 1 for false and true, or the index of a word in its list.
    pub(crate) accepts: u64,
}

impl CompiledRules {
    pub(super) const NONE: CompiledRules = CompiledRules {
        rules: [CompiledRule {
            demand: Demand::NONE,
            is_group: false,
            unchecked: false,
            severity: Severity::Violation,
            first_test: 0,
            tests_length: 0,
            fields: 0,
            relevant: 0,
            inverted: 0,
        }; MAX_RULES],
        tests: [CompiledTest { field: 0, accepts: 0 }; MAX_TESTS],
        tests_length: 0,
    };

    /// Sets the rule at an index, without its tests.
    pub(super) const fn begin(&mut self, index: usize, rule: &Rule, fields: u64) {
        let (relevant, inverted) = CompiledRule::concern(rule, fields);
        self.rules[index] = CompiledRule {
            demand: rule.demand,
            is_group: rule.group().is_some(),
            unchecked: rule.unchecked,
            severity: rule.severity,
            first_test: self.tests_length as u8,
            tests_length: 0,
            fields,
            relevant,
            inverted,
        };
    }

    /// Adds a test to the rule at an index, which must be the last one that was begun.
    pub(super) const fn test(&mut self, index: usize, test: CompiledTest) {
        self.tests[self.tests_length] = test;
        self.tests_length += 1;
        self.rules[index].tests_length += 1;
    }

    /// Returns the number of tests of all rules.
    pub(super) const fn tests_length(&self) -> usize {
        self.tests_length
    }

    /// Returns the rule at an index.
    #[inline(always)]
    pub(crate) fn rule(&self, index: usize) -> &CompiledRule {
        &self.rules[index % MAX_RULES]
    }

    /// Returns the tests of a rule.
    #[inline(always)]
    pub(crate) fn tests(&self, rule: &CompiledRule) -> &[CompiledTest] {
        let first = usize::from(rule.first_test);
        self.tests.get(first..first + usize::from(rule.tests_length)).unwrap_or(&[])
    }
}
