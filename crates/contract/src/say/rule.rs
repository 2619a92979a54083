//! A rule between attributes as a sentence.

use crate::say::part::{Sentence, Sink};
use crate::say::words::{attributes, condition, if_condition, in_methods, number};
use crate::table::method::Method;
use crate::table::object::Object;
use crate::table::rule::{Counted, Demand, Rule, Test};
use std::fmt::{self, Write};

impl Rule {
    /// What the rule demands in the bodies of its object.
    ///
    /// ```
    /// use linecard_model::objects::CRITERIA_FROM_DN;
    ///
    /// let sentence = "In a PUT and a POST: `phoneNumbers` is required if `selection` is \"Specified Only\".";
    /// assert!(CRITERIA_FROM_DN.rules.iter().any(|rule| rule.sentence(&CRITERIA_FROM_DN).to_string() == sentence));
    /// ```
    #[must_use]
    pub fn sentence(&self, object: &Object) -> Sentence {
        self.sentence_in(object, object.methods)
    }

    /// What the rule demands in the bodies of these methods. The methods are named if the rule does not hold in all of them.
    #[must_use]
    pub fn sentence_in(&self, object: &Object, methods: &[Method]) -> Sentence {
        sentence(self, object, None, methods)
    }
}

/// What the rule demands in bodies of these methods; of one attribute only, if it is given and the rule is about each alone.
pub(super) fn sentence(rule: &Rule, object: &Object, of: Option<&str>, methods: &[Method]) -> Sentence {
    let names: Vec<&'static str> = match of {
        Some(of) if rule.group().is_none() => rule.fields.iter().copied().filter(|name| *name == of).collect(),
        _ => rule.fields.to_vec(),
    };
    let is_named = |method: &Method| names.iter().any(|name| may_be_in(object, name, *method));
    let methods: Vec<Method> = methods.iter().copied().filter(is_named).collect();
    let is_about = |name: &str, method| object.field(name).is_some_and(|field| rule.is_about(field, method));
    let active: Vec<Method> =
        methods.iter().copied().filter(|method| names.iter().any(|name| is_about(name, *method))).collect();
    // A method may forbid some of a group: the others are counted.
    let names: Vec<&'static str> =
        names.into_iter().filter(|name| active.iter().any(|method| may_be_in(object, name, *method))).collect();
    Sentence::capitalized(|out| {
        if active.len() < methods.len() {
            in_methods(out, &active)?;
            out.write_str(": ")?;
        }
        demand(out, rule, &names, &closed(object, rule, &active))?;
        // What a PUT omits keeps its value.
        if active == [Method::Put] && rule.asks_for_some() && rule.group().is_none() {
            out.write_str(", unless it is already stored")?;
        }
        out.write_str(".")
    })
}

pub(super) fn may_be_in(object: &Object, name: &str, method: Method) -> bool {
    object.field(name).is_some_and(|field| field.may_stand(method))
}

/// The tests of the condition of a rule in any of these methods.
fn closed(object: &Object, rule: &Rule, methods: &[Method]) -> Vec<Test> {
    let mut tests = Vec::new();
    for test in methods.iter().flat_map(|method| object.condition(rule, *method)) {
        if !tests.contains(&test) {
            tests.push(test);
        }
    }
    tests
}

fn demand(out: &mut Sink<'_>, rule: &Rule, names: &[&'static str], tests: &[Test]) -> fmt::Result {
    if let Some((counted, from, to)) = rule.count_of_group() {
        of_group(out, counted, (from, to), names)?;
        return if_condition(out, rule.when);
    }
    let is_one = names.len() == 1;
    attributes(out, names.iter().copied())?;
    match rule.demand {
        Demand::Count { of: Counted::Present, from: 0, .. } if is_one => out.write_str(" is not allowed")?,
        Demand::Count { of: Counted::Present, from: 0, .. } => out.write_str(" are not allowed")?,
        Demand::Count { of: Counted::Present, .. } if is_one => out.write_str(" is required")?,
        Demand::Count { of: Counted::Present, .. } => out.write_str(" are required")?,
        Demand::Count { of: Counted::True, from: 0, .. } => out.write_str(" must not be true")?,
        Demand::Count { of: Counted::True, .. } => out.write_str(" must be true")?,
        Demand::Filled => out.write_str(" must not be empty")?,
        Demand::Empty => out.write_str(" must be empty")?,
        Demand::HasEffect => {
            out.write_str(if is_one { " is used only if " } else { " are used only if " })?;
            condition(out, tests.iter().copied())?;
            return out.write_str(if is_one {
                "; otherwise it is accepted and kept, and has no effect"
            } else {
                "; otherwise they are accepted and kept, and have no effect"
            });
        }
    }
    if_condition(out, rule.when)
}

/// How many of a group are demanded: `at most one of a, b and c is allowed`.
fn of_group(out: &mut Sink<'_>, counted: Counted, (from, to): (u8, u8), names: &[&'static str]) -> fmt::Result {
    let is_at_least = usize::from(to) >= names.len() && from < to;
    match (from, to) {
        (_, 0) => out.write_str("none")?,
        (0, to) => {
            out.write_str("at most ")?;
            number(out, to)?;
        }
        (from, to) if from == to => {
            out.write_str("exactly ")?;
            number(out, from)?;
        }
        (from, _) if is_at_least => {
            out.write_str("at least ")?;
            number(out, from)?;
        }
        (from, to) => {
            number(out, from)?;
            out.write_str(" to ")?;
            number(out, to)?;
        }
    }
    out.write_str(" of ")?;
    attributes(out, names.iter().copied())?;
    let is_one = to <= 1 || is_at_least && from == 1;
    out.write_str(match (counted, from > 0, is_one) {
        (Counted::Present, true, true) => " is required",
        (Counted::Present, true, false) => " are required",
        (Counted::Present, false, true) => " is allowed",
        (Counted::Present, false, false) => " are allowed",
        (Counted::True, true, _) => " must be true",
        (Counted::True, false, _) => " may be true",
    })
}
