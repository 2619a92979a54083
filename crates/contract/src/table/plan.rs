//! What one method knows of an object, ready for validation: attributes and rules as bits.

use super::rule::{Counted, Demand, Of, Rule};
use super::severity::Severity;
use crate::json::names::{Slots, UNKNOWN_MEMBER};

/// The most rules that an object may have.
pub(crate) const MAX_RULES: usize = 32;
/// The most tests that all rules of an object may have together.
pub(crate) const MAX_TESTS: usize = 64;

/// What one method knows of an object, as bits by attribute.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    /// The attributes that the method knows, be it to forbid them.
    pub(crate) known: u64,
    /// The attributes that have to stand in the body.
    pub(crate) required: u64,
    /// The attributes that may stand in the body.
    pub(crate) allowed: u64,
    /// The attributes that are reported whenever they stand in the body: told in prose, or ignored.
    pub(crate) flagged: u64,
    /// The attribute that probably comes first; a place beyond the table if there is none.
    pub(crate) first: u8,
    /// The attribute that probably comes after each.
    pub(crate) after: [u8; 64],
    /// The rules in force, as bits by rule.
    pub(crate) rules: u32,
    /// Where the names of the attributes that may stand in the body are looked for.
    pub(crate) slots: Slots,
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
        slots: Slots::NONE,
    };
}

/// The rules of an object with bits for names, ready to be asked for their outcome.
#[derive(Clone, Copy)]
pub(crate) struct CompiledRules {
    rules: [CompiledRule; MAX_RULES],
    /// The tests of all rules, one rule's behind the other's.
    tests: [CompiledTest; MAX_TESTS],
    tests_length: usize,
}

/// A rule whose names are bits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CompiledRule {
    pub(crate) demand: Demand,
    pub(crate) is_group: bool,
    pub(crate) unchecked: bool,
    pub(crate) severity: Severity,
    first_test: u8,
    tests_length: u8,
    pub(crate) fields: u64,
    /// What decides whether the rule can have anything to report; see [`CompiledRule::is_concerned`].
    asked: u64,
    turned: u64,
}

impl CompiledRule {
    /// Whether the rule can have anything to report of an object with these attributes: one look, which spares most rules
    /// the rest. May say yes too often, never no.
    #[inline(always)]
    pub(crate) fn is_concerned(&self, seen: u64) -> bool {
        (seen ^ self.turned) & self.asked != 0
    }

    /// The attributes that are looked at, and those of them of which it is asked whether they are missing.
    const fn concern(rule: &Rule, fields: u64) -> (u64, u64) {
        // No attribute has this bit: turned, it is always there.
        const ALWAYS: u64 = 1 << 63;
        match (rule.of, rule.demand) {
            (Of::Each, Demand::Count { of: Counted::Present, from: 1.., .. }) => (fields, fields),
            (_, Demand::Count { from: 1.., .. }) => (fields | ALWAYS, ALWAYS),
            (_, Demand::Count { .. } | Demand::Filled | Demand::Empty | Demand::HasEffect) => (fields, 0),
        }
    }
}

/// A test whose names are numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CompiledTest {
    /// The attribute that is tested.
    pub(crate) field: u8,
    /// The scalars that pass, as bits: 0 and 1 for false and true, the place in its list for a word.
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
            asked: 0,
            turned: 0,
        }; MAX_RULES],
        tests: [CompiledTest { field: 0, accepts: 0 }; MAX_TESTS],
        tests_length: 0,
    };

    /// Begins the rule at a place, which its tests follow.
    pub(super) const fn begin(&mut self, place: usize, rule: &Rule, fields: u64) {
        let (asked, turned) = CompiledRule::concern(rule, fields);
        self.rules[place] = CompiledRule {
            demand: rule.demand,
            is_group: rule.group().is_some(),
            unchecked: rule.unchecked,
            severity: rule.severity,
            first_test: self.tests_length as u8,
            tests_length: 0,
            fields,
            asked,
            turned,
        };
    }

    /// Adds a test to the rule at a place, the last one that was begun.
    pub(super) const fn test(&mut self, place: usize, test: CompiledTest) {
        self.tests[self.tests_length] = test;
        self.tests_length += 1;
        self.rules[place].tests_length += 1;
    }

    /// How many tests there are in all.
    pub(super) const fn tests_length(&self) -> usize {
        self.tests_length
    }

    /// The rule at a place.
    #[inline(always)]
    pub(crate) fn rule(&self, place: usize) -> &CompiledRule {
        &self.rules[place % MAX_RULES]
    }

    /// The tests of a rule.
    #[inline(always)]
    pub(crate) fn tests(&self, rule: &CompiledRule) -> &[CompiledTest] {
        let first = usize::from(rule.first_test);
        self.tests.get(first..first + usize::from(rule.tests_length)).unwrap_or(&[])
    }
}
