//! The one meaning of a rule: its outcome over what is known of an object.
//!
//! A body alone, and the merged view of a stored state and a PUT, both say what they know as [`Facts`].

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::table::plan::{CompiledRule, CompiledRules};
use crate::table::rule::{Counted, Demand};
use crate::table::severity::Severity;

/// What is known of the attributes of an object.
pub(crate) trait Facts {
    /// The attributes, of these, that are in the body.
    fn in_body(&self, of: u64) -> u64;

    /// The attributes, of these, that are there, and those that are not. In a PUT alone, what is left out is neither.
    fn present(&self, of: u64) -> Known;

    /// The attributes, of these, that are there and hold something, and those that are there and hold nothing.
    fn filled(&self, of: u64) -> Known;

    /// The number under which tests know the value of an attribute; none if it is not known.
    fn scalar(&self, field: u8) -> Option<u32>;
}

/// The attributes for which something is known to hold, and those for which it is known not to, as bits.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Known {
    pub(crate) yes: u64,
    pub(crate) no: u64,
}

/// Whether a condition holds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Truth {
    True,
    False,
    Unknown,
}

/// The outcome of a rule.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Outcome {
    /// There is nothing to report.
    Kept,
    /// Attributes at which the rule is broken, and others of which that is not known.
    Each { broken: u64, unchecked: u64 },
    /// The attributes of the group that are there, more than may be.
    TooMany { fields: u64, severity: Severity },
    /// Fewer attributes of the group than must be are there.
    TooFew { severity: Severity },
}

/// What a rule demands, held against what is known, its condition apart.
#[derive(Clone, Copy)]
struct Met {
    /// The attributes at which it is broken.
    broken: u64,
    /// The attributes of which it is not known whether it is.
    unknown: u64,
}

/// The outcome of a rule over what is known of its object.
#[inline(always)]
pub(crate) fn outcome(rules: &CompiledRules, rule: &CompiledRule, facts: &impl Facts) -> Outcome {
    if rule.is_group {
        return group(rules, rule, facts);
    }
    let met = each(rule, facts);
    if met.broken | met.unknown == 0 {
        return Outcome::Kept;
    }
    let is_reported = |attributes: u64| if rule.unchecked { attributes } else { 0 };
    let (broken, unchecked) = match (rule.demand, truth(rules, rule, facts)) {
        (Demand::HasEffect, Truth::False) => (met.broken, 0),
        // What is left out of a PUT may be stored.
        (Demand::Count { .. } | Demand::Filled | Demand::Empty, Truth::True) => (met.broken, is_reported(met.unknown)),
        // Of what is not in the body nothing is known then, and nothing is reported.
        (Demand::Count { .. } | Demand::Filled | Demand::Empty | Demand::HasEffect, Truth::Unknown) => {
            (0, is_reported(facts.in_body(met.broken)))
        }
        (Demand::HasEffect, Truth::True) | (Demand::Count { .. } | Demand::Filled | Demand::Empty, Truth::False) => {
            (0, 0)
        }
    };
    if broken | unchecked == 0 { Outcome::Kept } else { Outcome::Each { broken, unchecked } }
}

/// What a rule demands of each attribute alone.
#[inline(always)]
fn each(rule: &CompiledRule, facts: &impl Facts) -> Met {
    let of = rule.fields;
    match rule.demand {
        Demand::HasEffect => Met { broken: facts.in_body(of), unknown: 0 },
        Demand::Count { of: counted, from, .. } => {
            let Known { yes, no } = count(counted, of, facts);
            Met { broken: if from == 0 { yes } else { no }, unknown: of & !yes & !no }
        }
        Demand::Filled => Met { broken: facts.filled(of).no, unknown: 0 },
        Demand::Empty => Met { broken: facts.filled(of).yes, unknown: 0 },
    }
}

/// The outcome of a rule that counts the attributes of a group.
#[inline(always)]
fn group(rules: &CompiledRules, rule: &CompiledRule, facts: &impl Facts) -> Outcome {
    let (counted, from, to) = match rule.demand {
        Demand::Count { of, from, to } => (of, from, to),
        // No table compiles in which a group has any of these.
        Demand::Filled | Demand::Empty | Demand::HasEffect => return Outcome::Kept,
    };
    let Known { yes, no } = count(counted, rule.fields, facts);
    let is_too_many = yes.count_ones() > u32::from(to);
    let is_too_few = (rule.fields & !no).count_ones() < u32::from(from);
    if !is_too_many && !is_too_few {
        return Outcome::Kept;
    }
    let severity = match truth(rules, rule, facts) {
        Truth::True => rule.severity,
        Truth::Unknown if rule.unchecked => Severity::Unchecked,
        Truth::False | Truth::Unknown => return Outcome::Kept,
    };
    if is_too_many { Outcome::TooMany { fields: yes, severity } } else { Outcome::TooFew { severity } }
}

/// The attributes that count, and those that do not.
#[inline(always)]
fn count(counted: Counted, of: u64, facts: &impl Facts) -> Known {
    match counted {
        Counted::Present => facts.present(of),
        Counted::True => are_true(of, facts),
    }
}

/// The attributes that are true, and those that are false or not there.
#[inline(never)]
fn are_true(of: u64, facts: &impl Facts) -> Known {
    let mut known = Known { yes: 0, no: facts.present(of).no };
    for index in bits(of) {
        match facts.scalar(index as u8) {
            Some(1) => known.yes |= 1 << index,
            Some(0) => known.no |= 1 << index,
            _ => {}
        }
    }
    known
}

/// Whether the condition of a rule holds: false if any test fails, else unknown if any cannot be made.
#[inline(always)]
fn truth(rules: &CompiledRules, rule: &CompiledRule, facts: &impl Facts) -> Truth {
    let mut truth = Truth::True;
    for test in rules.tests(rule) {
        match facts.scalar(test.field) {
            None => truth = Truth::Unknown,
            Some(scalar) if test.accepts >> scalar & 1 == 0 => return Truth::False,
            Some(_) => {}
        }
    }
    truth
}

/// The places of the bits that are set.
pub(crate) fn bits(mut mask: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = mask.trailing_zeros() as usize;
        mask &= mask.wrapping_sub(1);
        (place < 64).then_some(place)
    })
}
