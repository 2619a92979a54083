//! The rules of an object, compiled: bits in place of names.

use super::rule::{Demand, Rule};
use super::severity::Severity;

/// The most rules that an object may have.
pub(crate) const MAX_RULES: usize = 32;
/// The most tests that all rules of an object may have together.
pub(crate) const MAX_TESTS: usize = 48;

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
}

/// A test with an index in place of a name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CompiledTest {
    /// The attribute that is tested.
    pub(crate) field: u8,
    /// The scalars that pass, as bits: 0 and 1 for false and true, or the index of a word in its list.
    pub(crate) accepts: u64,
    /// The scalar that holds where the attribute is left out, or [`CompiledTest::NO_DEFAULT`].
    pub(crate) default: u8,
    /// The methods in which it is part of the condition: one bit for each method.
    pub(crate) methods: u8,
    /// The index of the rule that states it, and its index in the condition of that rule.
    pub(crate) stated: (u8, u8),
}

impl CompiledTest {
    pub(crate) const NO_DEFAULT: u8 = u8::MAX;
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
        }; MAX_RULES],
        tests: [CompiledTest { field: 0, accepts: 0, default: CompiledTest::NO_DEFAULT, methods: 0, stated: (0, 0) };
            MAX_TESTS],
        tests_length: 0,
    };

    /// Sets the rule at an index, without its tests.
    pub(super) const fn begin(&mut self, index: usize, rule: &Rule, fields: u64) {
        self.rules[index] = CompiledRule {
            demand: rule.demand,
            is_group: rule.group().is_some(),
            unchecked: rule.unchecked,
            severity: rule.severity,
            first_test: self.tests_length as u8,
            tests_length: 0,
            fields,
        };
    }

    /// Adds a test to the rule at an index, which must be the last one that was begun, in the methods in which the rule does
    /// not have it yet. Returns false if there is no room.
    pub(super) const fn test(&mut self, index: usize, mut test: CompiledTest) -> bool {
        let mut known = self.rules[index].first_test as usize;
        while known < self.tests_length {
            if self.tests[known].field == test.field && self.tests[known].accepts == test.accepts {
                test.methods &= !self.tests[known].methods;
            }
            known += 1;
        }
        if test.methods == 0 {
            return true;
        }
        if self.tests_length == MAX_TESTS {
            return false;
        }
        self.tests[self.tests_length] = test;
        self.tests_length += 1;
        self.rules[index].tests_length += 1;
        true
    }

    /// Returns a test of the rule that was begun last.
    pub(super) const fn test_of(&self, index: usize, test: usize) -> Option<CompiledTest> {
        let rule = &self.rules[index];
        if test < rule.tests_length as usize { Some(self.tests[rule.first_test as usize + test]) } else { None }
    }

    /// Returns the rule at an index.
    #[inline(always)]
    pub(crate) const fn rule(&self, index: usize) -> &CompiledRule {
        &self.rules[index % MAX_RULES]
    }

    /// Returns the tests of a rule.
    #[inline(always)]
    pub(crate) const fn tests(&self, rule: &CompiledRule) -> &[CompiledTest] {
        match self.tests.split_at_checked(rule.first_test as usize) {
            Some((_, tests)) => match tests.split_at_checked(rule.tests_length as usize) {
                Some((tests, _)) => tests,
                None => &[],
            },
            None => &[],
        }
    }
}
