//! What one method knows of an object, ready for validation: attributes and rules as bits.

use crate::json::names::Slots;
use crate::json::source::UNKNOWN_MEMBER;
use crate::table::rule::Demand;

/// The most rules that an object may have.
pub(crate) const MAX_RULES: usize = 12;
/// The most tests that a rule may have.
pub(crate) const MAX_TESTS: usize = 3;

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
    pub(crate) rules: u16,
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

/// A rule whose names are bits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CompiledRule {
    pub(crate) demand: Demand,
    pub(crate) fields: u64,
    pub(super) tests: [CompiledTest; MAX_TESTS],
    pub(super) tests_length: usize,
}

impl CompiledRule {
    pub(super) const NONE: CompiledRule = CompiledRule {
        demand: Demand::AtMostOne,
        fields: 0,
        tests: [CompiledTest { field: 0, accepts: 0 }; MAX_TESTS],
        tests_length: 0,
    };

    #[inline(always)]
    pub(crate) fn tests(&self) -> &[CompiledTest] {
        self.tests.get(..self.tests_length).unwrap_or(&[])
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
