//! What an object has to be like so that a fault is one, or so that nothing is remarked.

use crate::body::Goal;
use crate::fault::Mutation;
use crate::generated::Generated;
use linecard_contract::{Demand, Field, Kind, Method, Object, Rule, Test};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

/// What an object has to be like, whatever chance and its rules would have.
#[derive(Default)]
pub(crate) struct Constraints<'g> {
    /// What is done to this object and to none within it.
    pub(crate) mutation: Option<&'g Mutation>,
    /// The attributes that stand there.
    pub(crate) pinned: Vec<&'static str>,
    /// The attributes that do not.
    pub(crate) absent: Vec<&'static str>,
    /// The attributes that the finding points to.
    pub(crate) marked: Vec<&'static str>,
    /// The list that has no items.
    pub(crate) emptied: Option<&'static str>,
    /// The group that is broken, and whether there are several of it or none.
    pub(crate) group: Option<(&'static Rule, bool)>,
    /// The tests whose outcome is given.
    tests: Vec<(Test, bool)>,
}

impl<'g> Constraints<'g> {
    /// What a goal asks of the object.
    pub(crate) fn of(goal: Goal<'g>) -> Constraints<'g> {
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
            // Where in the value the fault is, the value knows.
            Mutation::Bad(field, _) => constraints.pinned.push(field.name),
            Mutation::Missing(field, rule) => {
                constraints.absent.push(field.name);
                constraints.tests.extend(rule.iter().flat_map(|rule| rule.when).map(|test| (*test, true)));
            }
            Mutation::Empty(field, rule, holds) => {
                constraints.marked.push(field.name);
                constraints.emptied = Some(field.name);
                if holds {
                    constraints.tests.extend(rule.when.iter().map(|test| (*test, true)));
                } else {
                    constraints.absent.extend(rule.when.iter().map(Test::field));
                }
            }
            Mutation::Irrelevant(field, _, test, true) => {
                constraints.marked.push(field.name);
                constraints.tests.push((test, false));
            }
            Mutation::Irrelevant(field, rule, test, false) => {
                constraints.marked.push(field.name);
                constraints.absent.push(test.field());
                let others = rule.when.iter().filter(|other| other.field() != test.field());
                constraints.tests.extend(others.map(|test| (*test, true)));
            }
            Mutation::Several(rule) => constraints.group = Some((rule, true)),
            Mutation::NoneOf(rule) => constraints.group = Some((rule, false)),
        }
        constraints.pinned.extend(&constraints.marked);
        if let Mutation::Missing(field, _) = mutation {
            // The finding points to where it would stand.
            constraints.marked.push(field.name);
        }
        constraints
    }

    /// Whether the outcome of a test of the attribute is given.
    pub(crate) fn tests(&self, name: &str) -> bool {
        self.tests.iter().any(|(test, _)| test.field() == name)
    }

    /// Whether the letter of the attribute asks for it, and nothing here says otherwise.
    pub(crate) fn requires(&self, field: &Field, method: Method) -> bool {
        field.enforced[method as usize].is_required() && !self.absent.contains(&field.name)
    }

    /// Makes relevant what must stand there, and what makes that relevant.
    pub(crate) fn make_relevant(&mut self, object: &'static Object, method: Method, rules: &[&'static Rule]) {
        let required = object.fields().iter().filter(|field| self.requires(field, method)).map(|field| field.name);
        // What is irrelevant on purpose stays so.
        let decided: Vec<&str> = self.tests.iter().map(|(test, _)| test.field()).chain(self.absent.clone()).collect();
        let tested = self.tests.iter().map(|(test, _)| test.field());
        let mut open: Vec<&'static str> = required.chain(self.pinned.iter().copied()).chain(tested).collect();
        let mut done: Vec<&str> = Vec::new();
        while let Some(name) = open.pop() {
            if done.contains(&name) {
                continue;
            }
            done.push(name);
            let speaks = |rule: &&&Rule| rule.demand == Demand::Relevant && rule.fields.contains(&name);
            for test in rules.iter().filter(speaks).flat_map(|rule| rule.when) {
                if !decided.contains(&test.field()) {
                    self.tests.push((*test, true));
                    open.push(test.field());
                }
            }
        }
    }

    /// Values of the attribute with which its tests come out as given, if any outcome is.
    pub(crate) fn values(&self, field: &Field, method: Method) -> Option<BoxedStrategy<Generated>> {
        if !self.tests(field.name) {
            return None;
        }
        let mut candidates: Vec<Value> = match field.kind(method) {
            Kind::Boolean => vec![Value::Bool(false), Value::Bool(true)],
            Kind::Word(list) | Kind::LikelyWord(list) => list.words.iter().map(|word| Value::from(*word)).collect(),
            _ => Vec::new(),
        };
        for (test, wanted) in self.tests.iter().filter(|(test, _)| test.field() == field.name) {
            candidates.retain(|value| passes(test, value) == Some(*wanted));
        }
        if candidates.is_empty() { None } else { Some(select(candidates).prop_map(Generated::from).boxed()) }
    }
}

/// Whether a value passes a test; none if it cannot be tested.
pub(crate) fn passes(test: &Test, value: &Value) -> Option<bool> {
    match test {
        Test::IsTrue(_) => value.as_bool(),
        Test::IsFalse(_) => value.as_bool().map(|value| !value),
        Test::Is(_, word) => value.as_str().map(|value| value == *word),
        Test::IsNot(_, word) => value.as_str().map(|value| value != *word),
    }
}
