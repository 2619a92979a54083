//! Every fault that a body can have: which rule it breaks, where, and bodies that have it and no other.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::Shape;
use crate::body::{self, Goal, is_allowed, rules_in_force};
use crate::broken::faulty;
use crate::generated::Generated;
use linecard_contract::{Check, Counted, Demand, Field, Method, Object, Rule, RuleId, Severity, Test};
use proptest::prelude::*;
use proptest::strategy::{NewTree, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::Value;
use std::fmt;

/// A body with one fault, and what is to be found in it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Faulty {
    /// The body.
    pub body: Value,
    /// The rule that it breaks.
    pub rule: RuleId,
    /// How much that weighs.
    pub severity: Severity,
    /// Where: a JSON Pointer for each finding of the rule. There is one, unless attributes exclude one another: then there
    /// is one for each of them.
    pub pointers: Vec<String>,
}

impl Faulty {
    /// Where the fault is: the first of the pointers.
    #[must_use]
    pub fn pointer(&self) -> &str {
        self.pointers.first().map_or("", String::as_str)
    }
}

/// A way to break a rule of an object, or of one that stands in it, at one place of the tables.
///
/// ```
/// use linecard_contract::Method;
/// use linecard_model::objects::CRITERIA;
/// use linecard_testkit::faults;
///
/// let nested = faults(&CRITERIA, Method::Post)
///     .into_iter()
///     .find(|fault| fault.rule().to_string() == "criteria-from-dn.phoneNumbers.post.not-empty")
///     .unwrap();
/// assert_eq!(nested.path(), "fromDnCriteria.phoneNumbers");
/// ```
#[derive(Clone)]
pub struct Fault {
    object: &'static Object,
    way: Vec<Step>,
    rule: RuleId,
    severity: Severity,
    mutation: Mutation,
}

/// From an object into another that stands in it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    /// The attribute that holds it, be it in a list.
    pub(crate) field: &'static Field,
    pub(crate) object: &'static Object,
}

/// What is done to an object so that it has a fault.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Mutation {
    /// It has an attribute that the method does not know.
    UnknownMember,
    /// It has this attribute.
    Present(&'static Field),
    /// The value of this attribute is one that the check finds fault with.
    Bad(&'static Field, Check),
    /// It lacks this attribute; if a rule asks for it, its condition holds.
    Missing(&'static Field, Option<&'static Rule>),
    /// This attribute is what the rule does not want it to be, and the condition of the rule holds or is not known.
    Breaking(&'static Field, &'static Rule, bool),
    /// It has this attribute, and a test of the rule fails or cannot be told.
    Irrelevant(&'static Field, &'static Rule, Test, bool),
    /// It has more attributes of this group than may be there.
    TooMany(&'static Rule),
    /// It has fewer attributes of this group than must be there.
    TooFew(&'static Rule),
}

impl Fault {
    /// The rule that is broken.
    #[must_use]
    pub const fn rule(&self) -> RuleId {
        self.rule
    }

    /// How much that weighs. Only a violation makes a body invalid.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.severity
    }

    /// The attributes that lead to the fault, with dots between them. Places in lists are left out.
    #[must_use]
    pub fn path(&self) -> String {
        let own = match self.mutation {
            Mutation::UnknownMember | Mutation::TooMany(_) | Mutation::TooFew(_) => None,
            Mutation::Present(field)
            | Mutation::Bad(field, _)
            | Mutation::Missing(field, _)
            | Mutation::Breaking(field, ..)
            | Mutation::Irrelevant(field, ..) => Some(field.name),
        };
        let names: Vec<&str> = self.way.iter().map(|step| step.field.name).chain(own).collect();
        names.join(".")
    }

    /// Bodies with this fault. What is not the fault is valid, and of this shape.
    pub fn bodies(&self, shape: &Shape) -> BoxedStrategy<Faulty> {
        let Fault { rule, severity, .. } = *self;
        let goal = Goal::Faulty(&self.way, &self.mutation);
        body::body(self.object, rule.method(), shape, goal)
            .prop_map(move |Generated { value: body, at: pointers }| Faulty { body, rule, severity, pointers })
            .boxed()
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {} at {:?}", self.severity, self.rule, self.path())
    }
}

/// Every fault that a body of the object can have in the method: each rule, at each place, in each way.
///
/// Most are violations. The others are accepted, and reported nevertheless: what is ignored, what is told in prose, what
/// hangs on the stored state, and what an answer holds that no table knows.
#[must_use]
pub fn faults(object: &'static Object, method: Method) -> Vec<Fault> {
    let mut faults = Vec::new();
    if object.has(method) {
        add_faults(object, object, method, &mut Vec::new(), &mut faults);
    }
    faults
}

fn add_faults(
    body: &'static Object,
    object: &'static Object,
    method: Method,
    way: &mut Vec<Step>,
    faults: &mut Vec<Fault>,
) {
    // An id that two rules have, or a letter and a rule, is listed twice.
    let mut done: Vec<RuleId> = Vec::new();
    for rule in object.rule_ids(method) {
        if done.contains(&rule) {
            continue;
        }
        done.push(rule);
        for (mutation, severity) in mutations(object, rule) {
            faults.push(Fault { object: body, way: way.clone(), rule, severity, mutation });
        }
    }
    for field in object.fields().iter().filter(|field| is_allowed(field, method)) {
        for inner in field.kind(method).objects() {
            way.push(Step { field, object: inner });
            add_faults(body, inner, method, way, faults);
            way.pop();
        }
    }
}

/// The ways to break a rule of an object, and how much each weighs.
fn mutations(object: &'static Object, id: RuleId) -> Vec<(Mutation, Severity)> {
    let (method, check) = (id.method(), id.check());
    if let Some(group) = id.group() {
        let is_here = |name: &&&str| object.field(name).is_some_and(|field| is_allowed(field, method));
        let here = group.fields.iter().filter(is_here).count();
        let mutation = match (check, group.demand) {
            (Check::Exclusive, Demand::Count { to, .. }) => {
                (usize::from(to) < here).then_some(Mutation::TooMany(group))
            }
            // What a PUT leaves out may be stored: of what is there, only what is false is known to be too few.
            (_, Demand::Count { of: Counted::Present, .. }) if method == Method::Put => None,
            (_, Demand::Count { from, .. }) if method == Method::Put => {
                (group.fields.len() - usize::from(from) < here).then_some(Mutation::TooFew(group))
            }
            (_, Demand::Count { .. }) => Some(Mutation::TooFew(group)),
            (_, Demand::Filled | Demand::Empty | Demand::HasEffect) => None,
        };
        return mutation.map(|mutation| (mutation, group.severity)).into_iter().collect();
    }
    let Some(field) = id.field() else {
        let severity = if method.is_response() { Severity::Note } else { Severity::Violation };
        return if check == Check::Unknown { vec![(Mutation::UnknownMember, severity)] } else { Vec::new() };
    };
    // The rules that are reported as this check.
    let rules = || {
        rules_in_force(object, method).filter(move |rule| {
            rule.group().is_none() && rule.demand.check_of_each() == check && rule.fields.contains(&field.name)
        })
    };
    let is_required = |name| object.field(name).is_some_and(|field| field.enforced[method as usize].is_required());
    let mut ways = Vec::new();
    let broken = |ways: &mut Vec<(Mutation, Severity)>| {
        for rule in rules() {
            ways.push((Mutation::Breaking(field, rule, true), rule.severity));
            if rule.unchecked && !rule.when.is_empty() && !rule.when.iter().any(|test| is_required(test.field())) {
                ways.push((Mutation::Breaking(field, rule, false), Severity::Unchecked));
            }
        }
    };
    match check {
        Check::Forbidden if !is_allowed(field, method) => {
            ways.push((Mutation::Present(field), Severity::Violation));
        }
        Check::Ignored => ways.push((Mutation::Present(field), Severity::NoEffect)),
        Check::Prose => ways.push((Mutation::Present(field), Severity::Unchecked)),
        Check::Required => {
            if is_required(field.name) {
                ways.push((Mutation::Missing(field, None), Severity::Violation));
            } else {
                // What a PUT leaves out may be stored.
                let severity = if method == Method::Put { Severity::Unchecked } else { Severity::Violation };
                ways.extend(rules().map(|rule| (Mutation::Missing(field, Some(rule)), severity)));
            }
        }
        Check::Forbidden | Check::NotEmpty | Check::Empty => broken(&mut ways),
        Check::Value if rules().next().is_some() => broken(&mut ways),
        Check::Relevant => {
            for rule in rules() {
                for test in rule.when {
                    ways.push((Mutation::Irrelevant(field, rule, *test, true), Severity::NoEffect));
                    if !is_required(test.field()) {
                        ways.push((Mutation::Irrelevant(field, rule, *test, false), Severity::Unchecked));
                    }
                }
            }
        }
        Check::Type | Check::Range | Check::Value | Check::Length | Check::Format => {
            if faulty(field, check, method, &Shape::default()).is_some() {
                ways.push((Mutation::Bad(field, check), Severity::Violation));
            }
        }
        Check::Method | Check::Unknown | Check::Exclusive | Check::Unique | Check::Json(_) => {}
    }
    ways
}

/// Bodies of the object with exactly one violation, each rule of it and of the objects in it as likely as the others.
///
/// While a failing body shrinks, its fault stays.
///
/// ```
/// use linecard_contract::{Method, validate};
/// use linecard_model::objects::CRITERIA;
/// use linecard_testkit::{one_fault, samples};
///
/// for faulty in samples(one_fault(&CRITERIA, Method::Put), 7).take(20) {
///     let report = validate(&CRITERIA, Method::Put, &faulty.body);
///     let found: Vec<_> = report.violations().map(|finding| (finding.rule(), finding.pointer())).collect();
///     assert!(found.contains(&(faulty.rule, faulty.pointer().to_owned())));
/// }
/// ```
///
/// # Panics
///
/// If the object has no body in the method.
pub fn one_fault(object: &'static Object, method: Method) -> BoxedStrategy<Faulty> {
    one_fault_shaped(object, method, &Shape::default())
}

/// [`one_fault`], with what is not the fault in a shape.
///
/// # Panics
///
/// If the object has no body in the method.
pub fn one_fault_shaped(object: &'static Object, method: Method, shape: &Shape) -> BoxedStrategy<Faulty> {
    body::assert_has(object, method);
    let mut faults = faults(object, method);
    faults.retain(|fault| fault.severity == Severity::Violation);
    // Any object has an attribute that can be of another type.
    OneOf { faults, shape: *shape }.boxed()
}

/// Bodies of the object that break one rule, by its id: with exactly one violation; or with none, if the rule does not weigh
/// as much. None if no body can break the rule so: [`breakable`] lists those that it can.
///
/// ```
/// use linecard_contract::Method;
/// use linecard_model::objects::CRITERIA;
/// use linecard_testkit::{one_fault_of, samples};
///
/// let strategy = one_fault_of(&CRITERIA, Method::Put, "criteria-from-dn.phoneNumbers.put.format").unwrap();
/// let faulty = samples(strategy, 1).next().unwrap();
/// assert!(faulty.pointer().starts_with("/fromDnCriteria/phoneNumbers/"));
/// assert!(one_fault_of(&CRITERIA, Method::Put, "criteria.name.put.range").is_none());
/// ```
#[must_use]
pub fn one_fault_of(object: &'static Object, method: Method, rule: &str) -> Option<BoxedStrategy<Faulty>> {
    one_fault_of_shaped(object, method, rule, &Shape::default())
}

/// [`one_fault_of`], with what is not the fault in a shape.
#[must_use]
pub fn one_fault_of_shaped(
    object: &'static Object,
    method: Method,
    rule: &str,
    shape: &Shape,
) -> Option<BoxedStrategy<Faulty>> {
    let mut faults = faults(object, method);
    faults.retain(|fault| fault.rule == *rule);
    let heaviest = faults.iter().map(|fault| fault.severity).min()?;
    faults.retain(|fault| fault.severity == heaviest);
    Some(OneOf { faults, shape: *shape }.boxed())
}

/// The rules that [`one_fault_of`] can break, in the order of the tables.
#[must_use]
pub fn breakable(object: &'static Object, method: Method) -> Vec<RuleId> {
    let mut ids: Vec<RuleId> = Vec::new();
    for fault in faults(object, method) {
        if !ids.contains(&fault.rule) {
            ids.push(fault.rule);
        }
    }
    ids
}

/// The rules of which no body alone can be found at fault, in the order of the tables: [`faults`] has nothing for them. That a
/// new name is taken (`unique`) shows only against the stored state.
#[must_use]
pub fn hangs_on_the_stored_state(object: &'static Object, method: Method) -> Vec<RuleId> {
    let mut ids = object.rule_ids(method);
    ids.retain(|id| {
        let is_of_group = id.group().is_some() && id.check() == Check::Required && method == Method::Put;
        id.check() == Check::Unique || is_of_group && mutations(object, *id).is_empty()
    });
    ids
}

/// One of several faults. Which one it is does not shrink.
#[derive(Clone, Debug)]
struct OneOf {
    faults: Vec<Fault>,
    shape: Shape,
}

impl Strategy for OneOf {
    type Tree = Box<dyn ValueTree<Value = Faulty>>;
    type Value = Faulty;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let chosen = runner.rng().random_range(0..self.faults.len());
        self.faults[chosen].bodies(&self.shape).new_tree(runner)
    }
}
