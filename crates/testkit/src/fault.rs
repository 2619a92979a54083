//! Lists the faults that a body can have, and generates bodies with exactly one of them.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::Shape;
use crate::body::{self, Goal, is_allowed, rules_of};
use crate::broken::faulty;
use crate::generated::Generated;
use linecard_contract::{Check, Counted, Demand, Field, Method, Object, Rule, RuleId, Severity, Test};
use proptest::prelude::*;
use proptest::strategy::{NewTree, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::Value;
use std::fmt;

/// A body with one fault, and its expected finding.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Faulty {
    /// The body.
    pub body: Value,
    /// The rule that it breaks.
    pub rule: RuleId,
    /// The severity of the finding.
    pub severity: Severity,
    /// The JSON Pointers of the findings. There is one, unless attributes exclude one another: then each has its own.
    pub pointers: Vec<String>,
}

impl Faulty {
    /// Returns the JSON Pointer of the first finding.
    #[must_use]
    pub fn pointer(&self) -> &str {
        self.pointers.first().map_or("", String::as_str)
    }
}

/// One way to break a rule of an object, or of an object within it.
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
    /// The method of the body. An object within it may be validated as in another one.
    method: Method,
    /// The path from the object to the object with the fault.
    path: Vec<Step>,
    rule: RuleId,
    severity: Severity,
    mutation: Mutation,
}

/// A step from an object to an object within it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    /// The attribute that holds the inner object, or a list of such objects.
    pub(crate) field: &'static Field,
    pub(crate) object: &'static Object,
}

/// The change that gives an object a fault.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Mutation {
    /// The object has an unknown member.
    UnknownMember,
    /// The attribute is present.
    Present(&'static Field),
    /// The value of the attribute fails this check.
    Bad(&'static Field, Check),
    /// The attribute is absent. If a rule requires it, the condition of the rule holds.
    Missing(&'static Field, Option<&'static Rule>),
    /// The attribute breaks the rule. The condition of the rule holds (`true`) or is unknown (`false`).
    Breaking(&'static Field, &'static Rule, bool),
    /// The attribute is present. The test of the rule fails (`true`) or is unknown (`false`).
    Irrelevant(&'static Field, &'static Rule, Test, bool),
    /// More attributes of the group are present than the rule allows.
    TooMany(&'static Rule),
    /// Fewer attributes of the group are present than the rule requires.
    TooFew(&'static Rule),
}

impl Fault {
    /// Returns the rule that is broken.
    #[must_use]
    pub const fn rule(&self) -> RuleId {
        self.rule
    }

    /// Returns the severity of the finding. Only a violation makes a body invalid.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.severity
    }

    /// Returns the names of the attributes that lead to the fault, separated by dots, without positions in lists.
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
        let names: Vec<&str> = self.path.iter().map(|step| step.field.name).chain(own).collect();
        names.join(".")
    }

    /// Generates bodies with this fault. Everything else in them is valid, and restricted by the shape.
    pub fn bodies(&self, shape: &Shape) -> BoxedStrategy<Faulty> {
        let Fault { rule, severity, method, .. } = *self;
        let goal = Goal::Faulty(&self.path, &self.mutation);
        body::body(self.object, method, shape, goal)
            .prop_map(move |Generated { value: body, pointers }| Faulty { body, rule, severity, pointers })
            .boxed()
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {} at {:?}", self.severity, self.rule, self.path())
    }
}

/// Lists all faults that a body of the object can have in the method: all rules, at all locations, in all ways.
///
/// Most of them are violations. Others give a finding although the body is valid: ignored attributes, rules in prose,
/// rules that depend on the stored state, and unknown attributes in a response.
#[must_use]
pub fn faults(object: &'static Object, method: Method) -> Vec<Fault> {
    let mut faults = Vec::new();
    if object.has(method) {
        add_faults((object, method), object, method, &mut Vec::new(), &mut faults);
    }
    faults
}

fn add_faults(
    body: (&'static Object, Method),
    object: &'static Object,
    method: Method,
    path: &mut Vec<Step>,
    faults: &mut Vec<Fault>,
) {
    // An id is listed twice if two rules have it, or a presence and a rule.
    let mut done: Vec<RuleId> = Vec::new();
    for rule in object.rule_ids(method) {
        if done.contains(&rule) {
            continue;
        }
        done.push(rule);
        for (mutation, severity) in mutations(object, rule) {
            faults.push(Fault { object: body.0, method: body.1, path: path.clone(), rule, severity, mutation });
        }
    }
    for field in object.fields().iter().filter(|field| is_allowed(field, method)) {
        for inner in field.kind(method).objects() {
            path.push(Step { field, object: inner });
            add_faults(body, inner, field.method_within(method), path, faults);
            path.pop();
        }
    }
}

/// Returns the ways to break a rule of an object, and the severity of each.
fn mutations(object: &'static Object, id: RuleId) -> Vec<(Mutation, Severity)> {
    let (method, check) = (id.method(), id.check());
    if let Some(group) = id.group() {
        let is_in_method = |name: &&&str| object.field(name).is_some_and(|field| is_allowed(field, method));
        let available = group.fields.iter().filter(is_in_method).count();
        let mutation = match (check, group.demand) {
            (Check::Exclusive, Demand::Count { to, .. }) => {
                (usize::from(to) < available).then_some(Mutation::TooMany(group))
            }
            // What a PUT leaves out may be stored. Therefore, only attributes that are false can be too few.
            (_, Demand::Count { of: Counted::Present, .. }) if method == Method::Put => None,
            (_, Demand::Count { from, .. }) if method == Method::Put => {
                (group.fields.len() - usize::from(from) < available).then_some(Mutation::TooFew(group))
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
    // The rules whose findings have this check.
    let rules = || {
        rules_of(object, method).filter(move |rule| {
            rule.is_about(field, method)
                && rule.group().is_none()
                && rule.demand.check_of_each() == check
                && rule.fields.contains(&field.name)
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
                for test in object.condition(rule, method) {
                    ways.push((Mutation::Irrelevant(field, rule, test, true), Severity::NoEffect));
                    if rule.unchecked && !is_required(test.field()) {
                        ways.push((Mutation::Irrelevant(field, rule, test, false), Severity::Unchecked));
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

/// Generates bodies of the object with exactly one violation. All ways to break a rule, of the object and of the
/// objects within it, are equally likely.
///
/// While a failing body shrinks, it keeps its fault.
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

/// Like [`one_fault`], with a shape that restricts everything but the fault.
///
/// # Panics
///
/// If the object has no body in the method.
pub fn one_fault_shaped(object: &'static Object, method: Method, shape: &Shape) -> BoxedStrategy<Faulty> {
    body::assert_has(object, method);
    let mut faults = faults(object, method);
    faults.retain(|fault| fault.severity == Severity::Violation);
    // There always is a fault: any object has an attribute that can have a wrong type.
    OneOf { faults, shape: *shape }.boxed()
}

/// Generates bodies of the object that break the rule with this id, and no other. They have exactly one violation, or
/// none if the severity of the rule is lower. Returns `None` if no body can break the rule; [`breakable`] lists those
/// that can be broken.
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

/// Like [`one_fault_of`], with a shape that restricts everything but the fault.
#[must_use]
pub fn one_fault_of_shaped(
    object: &'static Object,
    method: Method,
    rule: &str,
    shape: &Shape,
) -> Option<BoxedStrategy<Faulty>> {
    let mut faults = faults(object, method);
    faults.retain(|fault| fault.rule == *rule);
    let most_severe = faults.iter().map(|fault| fault.severity).min()?;
    faults.retain(|fault| fault.severity == most_severe);
    Some(OneOf { faults, shape: *shape }.boxed())
}

/// Lists the rules that [`one_fault_of`] can break, in the order of the tables.
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

/// Lists the rules that no body can break without a stored state, in the order of the tables. [`faults`] has nothing
/// for them. For example, only the stored state shows that a new name is taken (`unique`).
#[must_use]
pub fn depends_on_stored_state(object: &'static Object, method: Method) -> Vec<RuleId> {
    let mut ids = object.rule_ids(method);
    ids.retain(|id| {
        let is_of_group = id.group().is_some() && id.check() == Check::Required && method == Method::Put;
        id.check() == Check::Unique || is_of_group && mutations(object, *id).is_empty()
    });
    ids
}

/// Generates bodies with one of several faults. Shrinking keeps the chosen fault.
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
