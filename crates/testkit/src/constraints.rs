//! The constraints that give an object its fault, or keep it free of findings.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::body::Goal;
use crate::fault::Mutation;
use crate::generated::Generated;
use linecard_contract::{Counted, Demand, Field, Method, Object, Of, Rule, Test};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

/// The constraints on an object. They take precedence over chance and over the rules.
#[derive(Default)]
pub(crate) struct Constraints<'g> {
    /// The mutation of this object, not of an object within it.
    pub(crate) mutation: Option<&'g Mutation>,
    /// The attributes that must be present.
    pub(crate) pinned: Vec<&'static str>,
    /// The attributes that must be absent.
    pub(crate) absent: Vec<&'static str>,
    /// The attributes that the finding points to.
    pub(crate) marked: Vec<&'static str>,
    /// The list or text that must be empty.
    pub(crate) emptied: Option<&'static str>,
    /// The list or text that must not be empty.
    pub(crate) filled: Option<&'static str>,
    /// The Boolean that must have this value.
    pub(crate) valued: Option<(&'static str, bool)>,
    /// The group that is broken: too many (`true`) or too few (`false`) of its attributes are present.
    pub(crate) group: Option<(&'static Rule, bool)>,
    /// The tests that must pass or fail.
    tests: Vec<(Test, bool)>,
}

impl<'g> Constraints<'g> {
    /// Returns the constraints of a goal.
    pub(crate) fn of(goal: Goal<'g>, object: &'static Object, method: Method) -> Constraints<'g> {
        let mut constraints = Constraints::default();
        let mutation = match goal {
            Goal::Valid => return constraints,
            Goal::With(field) => {
                constraints.pinned.push(field.name);
                return constraints;
            }
            Goal::Faulty([step, ..], _) => {
                constraints.pinned.push(step.field.name);
                return constraints;
            }
            Goal::Faulty([], mutation) => mutation,
        };
        constraints.mutation = Some(mutation);
        match *mutation {
            Mutation::UnknownMember => {}
            Mutation::Present(field) => constraints.marked.push(field.name),
            // The generated value has the pointer to its fault.
            Mutation::Bad(field, _) => constraints.pinned.push(field.name),
            Mutation::Missing(field, rule) => {
                constraints.absent.push(field.name);
                constraints.tests.extend(rule.iter().flat_map(|rule| rule.when).map(|test| (*test, true)));
            }
            Mutation::Breaking(field, rule, holds) => {
                constraints.marked.push(field.name);
                match rule.demand {
                    Demand::Filled => constraints.emptied = Some(field.name),
                    Demand::Empty => constraints.filled = Some(field.name),
                    Demand::Count { of: Counted::True, from, .. } => constraints.valued = Some((field.name, from == 0)),
                    Demand::Count { of: Counted::Present, .. } | Demand::HasEffect => {}
                }
                if holds {
                    constraints.tests.extend(rule.when.iter().map(|test| (*test, true)));
                } else {
                    constraints.absent.extend(rule.when.iter().map(Test::field));
                }
            }
            Mutation::Irrelevant(field, rule, test, true) => {
                constraints.marked.push(field.name);
                constraints.tests.push((test, false));
                // An attribute that depends on the tested one would have a finding of its own.
                let others = object.condition(rule, method).map(|other| other.field());
                constraints.absent.extend(others.filter(|other| depends(object, method, other, test.field())));
            }
            Mutation::Irrelevant(field, rule, test, false) => {
                constraints.marked.push(field.name);
                constraints.absent.push(test.field());
                for other in object.condition(rule, method).filter(|other| other.field() != test.field()) {
                    // An attribute that depends on the absent one would have a finding of its own.
                    if depends(object, method, other.field(), test.field()) {
                        constraints.absent.push(other.field());
                    } else {
                        constraints.tests.push((other, true));
                    }
                }
            }
            Mutation::TooMany(rule) | Mutation::TooFew(rule) => {
                constraints.group = Some((rule, matches!(mutation, Mutation::TooMany(_))));
                constraints.tests.extend(rule.when.iter().map(|test| (*test, true)));
            }
        }
        if let Mutation::Irrelevant(field, ..) = mutation {
            // An empty value may delete what is stored, which is an effect.
            constraints.filled = Some(field.name);
        }
        constraints.pinned.extend(&constraints.marked);
        if let Mutation::Missing(field, _) = mutation {
            // The finding points to the absent attribute.
            constraints.marked.push(field.name);
        }
        constraints
    }

    /// Returns whether a test of the attribute must pass or fail.
    pub(crate) fn tests(&self, name: &str) -> bool {
        self.tests.iter().any(|(test, _)| test.field() == name)
    }

    /// Returns whether the presence requires the attribute, and it need not be absent.
    pub(crate) fn requires(&self, field: &Field, method: Method) -> bool {
        field.enforced[method as usize].is_required() && !self.absent.contains(&field.name)
    }

    /// Adds tests that give all attributes that must be present an effect, and so on for the attributes in these tests.
    pub(crate) fn make_relevant(&mut self, object: &'static Object, method: Method, rules: &[&'static Rule]) {
        let required = object.fields().iter().filter(|field| self.requires(field, method)).map(|field| field.name);
        // Attributes without effect on purpose stay so.
        let decided: Vec<&str> = self.tests.iter().map(|(test, _)| test.field()).chain(self.absent.clone()).collect();
        let tested = self.tests.iter().map(|(test, _)| test.field());
        let mut open: Vec<&'static str> = required.chain(self.pinned.iter().copied()).chain(tested).collect();
        let mut done: Vec<&str> = Vec::new();
        while let Some(name) = open.pop() {
            if done.contains(&name) {
                continue;
            }
            done.push(name);
            let is_about_effect = |rule: &Rule| match rule.demand {
                Demand::HasEffect => true,
                Demand::Count { .. } | Demand::Filled | Demand::Empty => false,
            };
            let applies = |rule: &&&Rule| is_about_effect(rule) && rule.fields.contains(&name);
            for test in rules.iter().filter(applies).flat_map(|rule| object.condition(rule, method)) {
                if !decided.contains(&test.field()) {
                    self.tests.push((test, true));
                    open.push(test.field());
                }
            }
        }
    }

    /// Makes the condition of each rule fail that forbids an attribute that must be present, or requires it to be
    /// empty. The rule to be broken is left alone.
    pub(crate) fn make_allowed(&mut self, rules: &[&'static Rule]) {
        let broken = match self.mutation {
            Some(Mutation::Breaking(_, rule, _)) => Some(*rule),
            _ => None,
        };
        let too_many = self.group.filter(|(_, is_too_many)| *is_too_many).map_or(&[][..], |(rule, _)| rule.fields);
        for name in self.pinned.iter().chain(too_many).copied().collect::<Vec<&str>>() {
            let is_emptied = self.emptied == Some(name);
            let forbids = |rule: &&&'static Rule| match (rule.of, rule.demand) {
                (Of::Each, Demand::NONE) => true,
                (Of::Each, Demand::Empty) => !is_emptied,
                (Of::Each, Demand::Count { .. } | Demand::Filled | Demand::HasEffect) | (Of::Group(_), _) => false,
            };
            let is_broken = |rule: &Rule| broken.is_some_and(|broken| std::ptr::eq(broken, rule));
            for rule in rules.iter().filter(forbids).filter(|rule| rule.fields.contains(&name) && !is_broken(rule)) {
                let is_decided = |test: &Test| self.tests(test.field()) || self.absent.contains(&test.field());
                if let Some(test) = rule.when.iter().find(|test| !is_decided(test)) {
                    self.tests.push((*test, false));
                }
            }
        }
    }

    /// Generates values with which the tests of the attribute pass or fail as they must. Returns `None` without such
    /// tests.
    pub(crate) fn values(&self, field: &Field, method: Method) -> Option<BoxedStrategy<Generated>> {
        if !self.tests(field.name) {
            return None;
        }
        let kind = field.kind(method);
        let mut candidates: Vec<Value> = match kind.tested_words() {
            Some(list) => list.words.iter().map(|word| Value::from(*word)).collect(),
            None if kind.is_boolean() => vec![Value::Bool(false), Value::Bool(true)],
            None => Vec::new(),
        };
        for (test, wanted) in self.tests.iter().filter(|(test, _)| test.field() == field.name) {
            candidates.retain(|value| passes(test, value) == Some(*wanted));
        }
        if candidates.is_empty() { None } else { Some(select(candidates).prop_map(Generated::from).boxed()) }
    }
}

/// Returns whether the effect of an attribute depends on another one.
fn depends(object: &'static Object, method: Method, name: &str, on: &str) -> bool {
    let is_about_effect = |rule: &&Rule| match rule.demand {
        Demand::HasEffect => rule.fields.contains(&name),
        Demand::Count { .. } | Demand::Filled | Demand::Empty => false,
    };
    let mut tests = object.rules.iter().filter(is_about_effect).flat_map(|rule| object.condition(rule, method));
    tests.any(|test| test.field() == on)
}

/// Returns whether a value passes a test; `None` if it cannot be tested.
pub(crate) fn passes(test: &Test, value: &Value) -> Option<bool> {
    match test {
        Test::IsTrue(_) => value.as_bool(),
        Test::IsFalse(_) => value.as_bool().map(|value| !value),
        Test::Is(_, word) => value.as_str().map(|value| value == *word),
        Test::IsNot(_, word) => value.as_str().map(|value| value != *word),
    }
}
