//! Evaluates a rule over the known facts about an object. This is the only meaning of a rule.
//!
//! A body alone, and the merged view of a stored state and a PUT, both implement [`Facts`].

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::table::compiled::{CompiledRule, CompiledRules, CompiledTest};
use crate::table::method::Method;
use crate::table::rule::{Counted, Demand};
use crate::table::severity::Severity;

/// The known facts about the attributes of an object. A set of attributes has one bit for each attribute.
pub(crate) trait Facts {
    /// Returns the method as which the object is validated.
    fn method(&self) -> Method;

    /// Returns the attributes that the method requires.
    fn required(&self) -> u64;

    /// Returns which of these attributes have a value in the body that deletes what is stored.
    fn cleared(&self, of: u64) -> u64;

    /// Returns which of these attributes are in the body.
    fn in_body(&self, of: u64) -> u64;

    /// Returns which of these attributes are present, and which are not. In a PUT alone, both are unknown for an attribute
    /// that is left out.
    fn present(&self, of: u64) -> Known;

    /// Returns which of these attributes are present and not empty, and which are present and empty.
    fn filled(&self, of: u64) -> Known;

    /// Returns whether the attribute is left out, so that its default holds. In a PUT alone, it may be stored.
    fn is_left_out(&self, field: u8) -> bool;

    /// Returns the scalar of an attribute, which tests compare: 0 and 1 for false and true, or the index of a word in its
    /// list. None if the value is unknown.
    fn scalar(&self, field: u8) -> Option<u32>;
}

/// The attributes for which a fact is true, and those for which it is false. It is unknown for the others.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Known {
    pub(crate) yes: u64,
    pub(crate) no: u64,
}

/// Whether a condition is true.
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
    /// The attributes that break the rule, and those that may break it.
    Each { broken: u64, unchecked: u64 },
    /// More attributes of the group are present than the rule allows: these.
    TooMany { fields: u64, severity: Severity },
    /// Fewer attributes of the group are present than the rule requires.
    TooFew { severity: Severity },
}

/// The result of a demand, without the condition of the rule.
#[derive(Clone, Copy)]
struct Met {
    /// The attributes that break the demand.
    broken: u64,
    /// The attributes for which the result is unknown.
    unknown: u64,
}

/// Returns the outcome of a rule over the known facts.
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
        // The stored state may have an attribute that a PUT leaves out: whether it breaks the rule is unknown.
        (Demand::Count { .. } | Demand::Filled | Demand::Empty, Truth::True) => (met.broken, is_reported(met.unknown)),
        // Only attributes in the body are reported as unchecked.
        (Demand::Count { .. } | Demand::Filled | Demand::Empty | Demand::HasEffect, Truth::Unknown) => {
            (0, is_reported(facts.in_body(met.broken)))
        }
        (Demand::HasEffect, Truth::True) | (Demand::Count { .. } | Demand::Filled | Demand::Empty, Truth::False) => {
            (0, 0)
        }
    };
    if broken | unchecked == 0 { Outcome::Kept } else { Outcome::Each { broken, unchecked } }
}

/// Returns the result of a demand on each attribute alone.
#[inline(always)]
fn each(rule: &CompiledRule, facts: &impl Facts) -> Met {
    let of = rule.fields;
    match rule.demand {
        Demand::HasEffect => {
            let of = facts.in_body(of & !facts.required());
            Met { broken: of & !facts.cleared(of), unknown: 0 }
        }
        Demand::Count { of: counted, from, .. } => {
            let Known { yes, no } = count(counted, of, facts);
            Met { broken: if from == 0 { yes } else { no }, unknown: of & !yes & !no }
        }
        Demand::Filled => Met { broken: facts.filled(of).no, unknown: 0 },
        Demand::Empty => Met { broken: facts.filled(of).yes, unknown: 0 },
    }
}

/// Returns the outcome of a rule on a group.
#[inline(always)]
fn group(rules: &CompiledRules, rule: &CompiledRule, facts: &impl Facts) -> Outcome {
    let (counted, from, to) = match rule.demand {
        Demand::Count { of, from, to } => (of, from, to),
        // A table in which a group has one of these demands does not compile.
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

/// Returns the attributes that are counted, and those that are not.
#[inline(always)]
fn count(counted: Counted, of: u64, facts: &impl Facts) -> Known {
    match counted {
        Counted::Present => facts.present(of),
        Counted::True => are_true(of, facts),
    }
}

/// Returns the attributes that are true, and those that are false or not present.
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

/// Evaluates the condition of a rule: false if a test is false, or else unknown if a test is unknown.
#[inline(always)]
fn truth(rules: &CompiledRules, rule: &CompiledRule, facts: &impl Facts) -> Truth {
    let mut truth = Truth::True;
    for test in rules.tests(rule) {
        if test.methods >> facts.method() as u32 & 1 == 0 {
            continue;
        }
        let has_default = test.default != CompiledTest::NO_DEFAULT && facts.is_left_out(test.field);
        let scalar = if has_default { Some(test.default.into()) } else { facts.scalar(test.field) };
        match scalar {
            None => truth = Truth::Unknown,
            Some(scalar) if test.accepts >> scalar & 1 == 0 => return Truth::False,
            Some(_) => {}
        }
    }
    truth
}

/// Returns the indexes of the bits that are set.
pub(crate) fn bits(mut mask: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let index = mask.trailing_zeros() as usize;
        mask &= mask.wrapping_sub(1);
        (index < 64).then_some(index)
    })
}
