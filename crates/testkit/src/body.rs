//! The body of an object: which attributes stand in it, so that every rule between them is kept, or one is broken.

use crate::Shape;
use crate::broken::{faulty, list_with};
use crate::fault::{Aim, Step};
use crate::made::{Made, pointer_to};
use crate::value::{any_json, any_text, list, of_kind};
use linecard_model::{Demand, Field, Kind, Letter, Method, Object, Rule, Test};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::{NewTree, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value};
use std::fmt;
use std::sync::Arc;

/// What a body is made for.
#[derive(Clone, Copy)]
pub(crate) enum Goal<'g> {
    /// To be valid.
    Valid,
    /// To have a fault: below these steps, of this sort.
    Faulty(&'g [Step], &'g Aim),
    /// To be valid, with this attribute in it.
    With(&'static Field),
}

/// Valid bodies of the object: any optional attribute there or not, every rule kept.
///
/// ```
/// use linecard_model::{Method, judge, objects::CRITERIA};
/// use linecard_testkit::{samples, valid};
///
/// for body in samples(valid(&CRITERIA, Method::Post), 1).take(20) {
///     assert!(judge(&CRITERIA, Method::Post, &body).is_valid());
/// }
/// ```
///
/// # Panics
///
/// If the object has no body in the method.
#[must_use]
pub fn valid(object: &'static Object, method: Method) -> BoxedStrategy<Value> {
    valid_shaped(object, method, &Shape::default())
}

/// [`valid`], in a shape.
///
/// # Panics
///
/// If the object has no body in the method.
#[must_use]
pub fn valid_shaped(object: &'static Object, method: Method, shape: &Shape) -> BoxedStrategy<Value> {
    assert_has(object, method);
    body(object, method, shape, Goal::Valid).prop_map(|made| made.value).boxed()
}

pub(crate) fn assert_has(object: &'static Object, method: Method) {
    assert!(object.has(method), "{} has no body in {method}", object.name);
}

/// Whole bodies: answers may carry the id of a record.
pub(crate) fn body(object: &'static Object, method: Method, shape: &Shape, goal: Goal<'_>) -> BoxedStrategy<Made> {
    let members = members(object, method, shape, goal);
    if !method.is_response() || !shape.strangers {
        return members;
    }
    (members, proptest::option::weighted(0.2, 0..1_000_u32))
        .prop_map(|(mut made, id)| {
            if let (Value::Object(members), Some(id)) = (&mut made.value, id) {
                members.insert(RECORD_ID.to_owned(), Value::from(id));
            }
            made
        })
        .boxed()
}

/// Bodies of an object, or objects within one.
pub(crate) fn members(object: &'static Object, method: Method, shape: &Shape, goal: Goal<'_>) -> BoxedStrategy<Made> {
    Members { plan: Arc::new(Plan::new(object, method, shape, goal)) }.boxed()
}

/// Whether the attribute may stand in a body of the method.
pub(crate) fn is_admitted(field: &Field, method: Method) -> bool {
    let letter = field.enforced[method as usize];
    letter.is_known() && letter != Letter::Forbidden
}

/// The rules that are in force in a method.
pub(crate) fn rules_in_force(object: &'static Object, method: Method) -> impl Iterator<Item = &'static Rule> {
    let is_admitted = move |name: &&str| object.field(name).is_some_and(|field| is_admitted(field, method));
    object
        .rules
        .iter()
        .filter(move |rule| rule.methods >> method as u32 & 1 == 1 && rule.fields.iter().any(is_admitted))
}

fn is_group(rule: &Rule) -> bool {
    matches!(rule.demand, Demand::AtMostOne | Demand::ExactlyOne)
}

/// When an attribute stands in the body.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Presence {
    /// Whatever the rules say.
    Pinned,
    /// Its letter wants it.
    Required,
    /// As chance and the rules have it.
    Possible,
    /// Only if a rule demands it.
    Avoided,
    Never,
}

struct Member {
    field: &'static Field,
    presence: Presence,
    strategy: BoxedStrategy<Made>,
    /// Whether it is a list that a rule may want an item in.
    is_filled: bool,
    /// Whether it is to be a list without items.
    is_emptied: bool,
}

/// How an object is made.
struct Plan {
    members: Vec<Member>,
    rules: Vec<&'static Rule>,
    is_put: bool,
    shape: Shape,
    /// The group of which several are to stand there, or none.
    broken_group: Option<(&'static Rule, bool)>,
    /// Where the object is the fault by what it holds, or lacks.
    missing: Option<&'static str>,
    present: Vec<&'static str>,
    /// Members that no table knows, and whether they are the fault.
    strangers: Option<(BoxedStrategy<Vec<(String, Value)>>, bool)>,
}

impl Plan {
    fn new(object: &'static Object, method: Method, shape: &Shape, goal: Goal<'_>) -> Plan {
        let rules: Vec<&'static Rule> = rules_in_force(object, method).collect();
        let mut forced = Forced::new(object, method, shape, &rules);
        let mut pins: Vec<&'static str> = Vec::new();
        let mut absent: Vec<&'static str> = Vec::new();
        let (mut missing, mut present, mut emptied, mut broken_group) = (None, Vec::new(), None, None);
        let mut aim_here = None;
        match goal {
            Goal::Valid => {}
            Goal::With(field) => pins.push(field.name),
            Goal::Faulty([step, ..], _) => pins.push(step.field.name),
            Goal::Faulty([], aim) => {
                aim_here = Some(aim);
                match *aim {
                    Aim::Stranger => {}
                    Aim::Present(field) => {
                        pins.push(field.name);
                        present.push(field.name);
                    }
                    Aim::Bad(field, _) => pins.push(field.name),
                    Aim::Missing(field, rule) => {
                        forced.all(rule);
                        absent.push(field.name);
                        missing = Some(field.name);
                    }
                    Aim::Empty(field, rule, holds) => {
                        pins.push(field.name);
                        emptied = Some(field.name);
                        present.push(field.name);
                        if holds { forced.all(Some(rule)) } else { absent.extend(rule.when.iter().map(Test::field)) }
                    }
                    Aim::Irrelevant(field, rule, test, is_told) => {
                        pins.push(field.name);
                        present.push(field.name);
                        if is_told {
                            forced.not(test);
                        } else {
                            let others = rule.when.iter().filter(|other| other.field() != test.field());
                            forced.tests.extend(others.map(|test| (*test, true)));
                            absent.push(test.field());
                        }
                    }
                    Aim::Several(rule) => broken_group = Some((rule, true)),
                    Aim::NoneOf(rule) => broken_group = Some((rule, false)),
                }
            }
        }
        let wanted = |field: &Field| field.enforced[method as usize].is_required() && !absent.contains(&field.name);
        forced.close(object.fields().iter().filter(|field| wanted(field)).map(|field| field.name), &pins, &absent);
        let mut members = Vec::new();
        for field in object.fields().iter().copied() {
            let is_aim = pins.contains(&field.name);
            if !is_admitted(field, method) && !is_aim {
                continue;
            }
            let is_remarked = field.told.is_some() || field.is_ignored(method);
            let is_one_of_a_kind =
                rules.iter().any(|rule| rule.demand == Demand::ExactlyOne && rule.fields.contains(&field.name));
            let is_unwanted = is_remarked && !shape.remarks || field.secret && !shape.secrets;
            let presence = if absent.contains(&field.name) {
                Presence::Never
            } else if is_aim || forced.speaks_of(field.name) {
                Presence::Pinned
            } else if wanted(field) {
                Presence::Required
            } else if is_unwanted && !is_one_of_a_kind {
                Presence::Avoided
            } else {
                Presence::Possible
            };
            let is_filled =
                rules.iter().any(|rule| rule.demand == Demand::NotEmpty && rule.fields.contains(&field.name));
            let strategy = match (goal, aim_here) {
                _ if !is_admitted(field, method) => Some(elsewhere(field, shape)),
                (Goal::Faulty([step, rest @ ..], aim), _) if step.field.name == field.name => {
                    below(field.kind(method), step.object, method, shape, rest, aim)
                }
                (_, Some(Aim::Bad(broken, check))) if broken.name == field.name => faulty(field, *check, method, shape),
                _ => None,
            };
            let strategy = strategy.unwrap_or_else(|| {
                let may_be_null = field.accepts_null(method) && shape.nulls && !is_aim;
                plain(field, method, shape, &forced, is_filled, may_be_null)
            });
            members.push(Member { field, presence, strategy, is_filled, is_emptied: emptied == Some(field.name) });
        }
        let strangers = match aim_here {
            Some(Aim::Stranger) => Some((vec(stranger(object, method), 1..=1).boxed(), true)),
            _ if method.is_response() && shape.strangers => Some((vec(stranger(object, method), 0..=2).boxed(), false)),
            _ => None,
        };
        let is_put = method == Method::Put;
        Plan { members, rules, is_put, shape: *shape, broken_group, missing, present, strangers }
    }

    /// The members of a group that may stand there.
    fn group(&self, rule: &Rule) -> Vec<usize> {
        let may_stand = |member: &Member| !matches!(member.presence, Presence::Avoided | Presence::Never);
        let is_in = |member: &Member| rule.fields.contains(&member.field.name) && may_stand(member);
        (0..self.members.len()).filter(|index| is_in(&self.members[*index])).collect()
    }

    /// Whether a condition holds; none if it cannot be told.
    fn truth(&self, rule: &Rule, values: &[Option<Made>]) -> Option<bool> {
        let mut truth = Some(true);
        for test in rule.when {
            let index = self.members.iter().position(|member| member.field.name == test.field());
            let made = index.and_then(|index| values[index].as_ref());
            match made.filter(|made| made.at.is_empty()).and_then(|made| passes(test, &made.value)) {
                Some(true) => {}
                Some(false) => return Some(false),
                None => truth = None,
            }
        }
        truth
    }

    /// Adds what rules demand, and takes away what they make irrelevant, until nothing changes.
    fn settle(&self, values: &mut [Option<Made>], spare: &mut [Option<Made>]) {
        // What is taken away may be tested by another rule, and so on: not more often than there are members.
        for _ in 0..=self.members.len() {
            let mut changed = false;
            for rule in &self.rules {
                let truth = self.truth(rule, values);
                for (index, member) in self.members.iter().enumerate() {
                    if !rule.fields.contains(&member.field.name) {
                        continue;
                    }
                    match rule.demand {
                        Demand::Required if truth == Some(true) && (!self.is_put || !self.shape.remarks) => {
                            if values[index].is_none() && member.presence != Presence::Never {
                                values[index] = spare[index].take();
                                changed |= values[index].is_some();
                            }
                        }
                        Demand::Relevant if truth != Some(true) && !self.shape.remarks => {
                            if values[index].is_some() && member.presence == Presence::Possible {
                                spare[index] = values[index].take();
                                changed = true;
                            }
                        }
                        _ => {}
                    }
                }
            }
            if !changed {
                return;
            }
        }
    }

    /// Whether the list may be without items.
    fn may_be_empty(&self, member: &Member, values: &[Option<Made>]) -> bool {
        let mut rules = self.rules.iter().filter(|rule| rule.demand == Demand::NotEmpty);
        rules.all(|rule| {
            !rule.fields.contains(&member.field.name)
                || match self.truth(rule, values) {
                    Some(holds) => !holds,
                    None => self.shape.remarks,
                }
        })
    }

    /// The object, of the members that were chosen.
    fn assembled(
        &self,
        mut values: Vec<Option<Made>>,
        mut spare: Vec<Option<Made>>,
        emptied: &[bool],
        strangers: Vec<(String, Value)>,
    ) -> Made {
        self.settle(&mut values, &mut spare);
        let empty: Vec<bool> = self
            .members
            .iter()
            .enumerate()
            .map(|(index, member)| member.is_emptied || emptied[index] && self.may_be_empty(member, &values))
            .collect();
        let mut body = Map::new();
        let mut at = Vec::new();
        for ((member, made), is_empty) in self.members.iter().zip(values).zip(empty) {
            let name = member.field.name;
            let Some(made) = made else { continue };
            at.extend(made.at_under(name));
            if self.present.contains(&name) {
                at.push(pointer_to(name));
            }
            if let Some((rule, true)) = self.broken_group
                && rule.fields.contains(&name)
            {
                at.push(pointer_to(name));
            }
            let value = if is_empty && made.at.is_empty() && made.value.is_array() {
                Value::Array(Vec::new())
            } else {
                made.value
            };
            body.insert(name.to_owned(), value);
        }
        at.extend(self.missing.map(pointer_to));
        if let Some((_, false)) = self.broken_group {
            at.push(String::new());
        }
        for (name, value) in strangers {
            if let Some((_, true)) = self.strangers {
                at.push(pointer_to(&name));
            }
            body.insert(name, value);
        }
        Made { value: Value::Object(body), at }
    }
}

/// Whether a value passes a test; none if it cannot be tested.
fn passes(test: &Test, value: &Value) -> Option<bool> {
    match test {
        Test::IsTrue(_) => value.as_bool(),
        Test::IsFalse(_) => value.as_bool().map(|value| !value),
        Test::Is(_, word) => value.as_str().map(|value| value == *word),
        Test::IsNot(_, word) => value.as_str().map(|value| value != *word),
    }
}

/// Tests that have to come out so, for a fault to be one or for nothing to be remarked.
struct Forced<'r> {
    object: &'static Object,
    method: Method,
    remarks: bool,
    rules: &'r [&'static Rule],
    tests: Vec<(Test, bool)>,
}

impl<'r> Forced<'r> {
    fn new(object: &'static Object, method: Method, shape: &Shape, rules: &'r [&'static Rule]) -> Forced<'r> {
        Forced { object, method, remarks: shape.remarks, rules, tests: Vec::new() }
    }

    fn all(&mut self, rule: Option<&'static Rule>) {
        self.tests.extend(rule.iter().flat_map(|rule| rule.when).map(|test| (*test, true)));
    }

    fn not(&mut self, test: Test) {
        self.tests.push((test, false));
    }

    fn speaks_of(&self, name: &str) -> bool {
        self.tests.iter().any(|(test, _)| test.field() == name)
    }

    /// Where nothing is to be remarked, what must stand there has to be relevant, and so has what makes it relevant.
    fn close(&mut self, required: impl Iterator<Item = &'static str>, pins: &[&'static str], absent: &[&str]) {
        if self.remarks {
            return;
        }
        let mut open: Vec<&'static str> = required.chain(pins.iter().copied()).collect();
        open.extend(self.tests.iter().map(|(test, _)| test.field()));
        // What is irrelevant on purpose stays so.
        let decided: Vec<&str> = self.tests.iter().map(|(test, _)| test.field()).collect();
        let mut done: Vec<&str> = Vec::new();
        while let Some(name) = open.pop() {
            if done.contains(&name) {
                continue;
            }
            done.push(name);
            let speaks = |rule: &&&Rule| rule.demand == Demand::Relevant && rule.fields.contains(&name);
            for test in self.rules.iter().filter(speaks).flat_map(|rule| rule.when) {
                if !decided.contains(&test.field()) && !absent.contains(&test.field()) {
                    self.tests.push((*test, true));
                    open.push(test.field());
                }
            }
        }
    }

    /// Values of a kind that pass the tests of the attribute, if there are any tests.
    fn values(&self, field: &Field) -> Option<BoxedStrategy<Made>> {
        if !self.speaks_of(field.name) {
            return None;
        }
        debug_assert!(self.object.field(field.name).is_some());
        let mut candidates: Vec<Value> = match field.kind(self.method) {
            Kind::Boolean => vec![Value::Bool(false), Value::Bool(true)],
            Kind::Word(list) | Kind::LikelyWord(list) => list.words.iter().map(|word| Value::from(*word)).collect(),
            _ => Vec::new(),
        };
        for (test, wanted) in self.tests.iter().filter(|(test, _)| test.field() == field.name) {
            candidates.retain(|value| passes(test, value) == Some(*wanted));
        }
        if candidates.is_empty() { None } else { Some(select(candidates).prop_map(Made::from).boxed()) }
    }
}

/// Values of an attribute that are no fault.
fn plain(
    field: &'static Field,
    method: Method,
    shape: &Shape,
    forced: &Forced<'_>,
    is_filled: bool,
    may_be_null: bool,
) -> BoxedStrategy<Made> {
    if let Some(values) = forced.values(field) {
        return values;
    }
    let kind = field.kind(method);
    let values = match kind {
        Kind::Array(items) if is_filled => list(of_kind(&items.kind, method, shape), 1, shape),
        kind => of_kind(kind, method, shape),
    };
    if may_be_null { prop_oneof![4 => values, 1 => Just(Made::from(Value::Null))].boxed() } else { values }
}

/// Values of an attribute that is forbidden: those that it has in other methods, and anything else.
fn elsewhere(field: &'static Field, shape: &Shape) -> BoxedStrategy<Made> {
    let anything = any_json(1).prop_map(Made::from);
    match Method::ALL.into_iter().find(|method| is_admitted(field, *method)) {
        Some(method) => prop_oneof![3 => of_kind(field.kind(method), method, shape), 1 => anything].boxed(),
        None => anything.boxed(),
    }
}

/// Values of a kind with the fault in the object that stands somewhere in them.
fn below(
    kind: &'static Kind,
    object: &'static Object,
    method: Method,
    shape: &Shape,
    rest: &[Step],
    aim: &Aim,
) -> Option<BoxedStrategy<Made>> {
    match kind {
        Kind::Object(inner) if std::ptr::eq(*inner, object) => {
            Some(members(inner, method, shape, Goal::Faulty(rest, aim)))
        }
        Kind::Array(items) => {
            let bad = below(&items.kind, object, method, shape, rest, aim)?;
            Some(list_with(bad, of_kind(&items.kind, method, shape), shape))
        }
        Kind::Either(kinds) => kinds.iter().find_map(|kind| below(kind, object, method, shape, rest, aim)),
        _ => None,
    }
}

/// Members that the method does not know: near misses, names of other methods, and any other name.
fn stranger(object: &'static Object, method: Method) -> BoxedStrategy<(String, Value)> {
    let is_known = move |name: &str| {
        object.field(name).is_some_and(|field| field.enforced[method as usize].is_known()) || name == RECORD_ID
    };
    let mut near = vec!["unknown".to_owned(), "a/b~c".to_owned(), "naïve".to_owned()];
    for field in object.fields() {
        let name = field.name;
        near.extend([
            name.to_owned(),
            name.to_lowercase(),
            name.to_uppercase(),
            format!("{name}s"),
            format!("{name} "),
        ]);
        near.push(name.chars().skip(1).collect());
    }
    near.retain(|name| !is_known(name));
    if !method.is_response() {
        near.push(RECORD_ID.to_owned());
    }
    let other = any_text(0, 12).prop_filter("a name of the table", move |name| !is_known(name));
    (prop_oneof![2 => select(near), 1 => other], any_json(2)).boxed()
}

/// An attribute of every answer, which no table holds.
pub(crate) const RECORD_ID: &str = "_internal_record_id";

/// The strategy of an object.
#[derive(Clone)]
struct Members {
    plan: Arc<Plan>,
}

impl fmt::Debug for Members {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_list().entries(self.plan.members.iter().map(|member| member.field.name)).finish()
    }
}

impl Strategy for Members {
    type Tree = MembersTree;
    type Value = Made;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let plan = &self.plan;
        let mut present = Vec::with_capacity(plan.members.len());
        // Now and then as little as may be, or all of it.
        let odds = [0, 2, 5, 5, 5, 8, 10][runner.rng().random_range(0..7)];
        for member in &plan.members {
            present.push(match member.presence {
                Presence::Pinned | Presence::Required => true,
                Presence::Possible => runner.rng().random_range(0..10) < odds,
                Presence::Avoided | Presence::Never => false,
            });
        }
        let mut fixed: Vec<bool> = plan.members.iter().map(|member| member.presence != Presence::Possible).collect();
        for rule in plan.rules.iter().copied().filter(|rule| is_group(rule)) {
            let group = plan.group(rule);
            let how_many = match plan.broken_group {
                Some((broken, true)) if std::ptr::eq(broken, rule) => {
                    2 + usize::from(runner.rng().random_range(0..3) == 0)
                }
                Some((broken, false)) if std::ptr::eq(broken, rule) => 0,
                _ if rule.demand == Demand::AtMostOne => usize::from(group.iter().any(|index| present[*index])),
                _ => 1,
            };
            let mut rest = group.clone();
            let mut chosen = Vec::new();
            while chosen.len() < how_many.min(group.len()) {
                let pinned = rest
                    .iter()
                    .position(|index| matches!(plan.members[*index].presence, Presence::Pinned | Presence::Required));
                chosen.push(rest.swap_remove(pinned.unwrap_or_else(|| runner.rng().random_range(0..rest.len()))));
            }
            let may_go = rule.demand == Demand::AtMostOne && how_many < 2;
            for index in group {
                present[index] = chosen.contains(&index);
                fixed[index] |= !(may_go && present[index]);
            }
        }
        let mut states = Vec::with_capacity(plan.members.len());
        for ((member, present), is_fixed) in plan.members.iter().zip(present).zip(fixed) {
            let is_demanded = member.presence != Presence::Never
                && plan
                    .rules
                    .iter()
                    .any(|rule| rule.demand == Demand::Required && rule.fields.contains(&member.field.name));
            let tree = if present || is_demanded { Some(member.strategy.new_tree(runner)?) } else { None };
            let is_emptied = member.is_filled && runner.rng().random_range(0..4) == 0;
            states.push(State { tree, is_present: present, is_fixed, is_emptied, is_demanded });
        }
        let strangers = match &plan.strangers {
            Some((strategy, _)) => Some(strategy.new_tree(runner)?),
            None => None,
        };
        let emptied = states.iter().map(|state| state.is_emptied).collect();
        Ok(MembersTree { plan: Arc::clone(plan), states, emptied, strangers, next: Shrink::Drop(0), last: None })
    }
}

type Tree<T> = Box<dyn ValueTree<Value = T>>;

struct State {
    tree: Option<Tree<Made>>,
    is_present: bool,
    /// Whether it stays where it is, or away, while a failing body is made smaller.
    is_fixed: bool,
    is_emptied: bool,
    /// Whether a rule may ask for it though it was not chosen.
    is_demanded: bool,
}

/// An object that has been made, and how it becomes simpler: attributes leave it first, then their values shrink.
struct MembersTree {
    plan: Arc<Plan>,
    states: Vec<State>,
    emptied: Vec<bool>,
    strangers: Option<Tree<Vec<(String, Value)>>>,
    next: Shrink,
    last: Option<Shrink>,
}

#[derive(Clone, Copy)]
enum Shrink {
    Drop(usize),
    Simplify(usize),
    Strangers,
    Nothing,
}

impl ValueTree for MembersTree {
    type Value = Made;

    fn current(&self) -> Made {
        let made = |state: &State| state.tree.as_ref().map(|tree| tree.current());
        let (mut values, mut spare) = (Vec::new(), Vec::new());
        for state in &self.states {
            let made = made(state);
            if state.is_present {
                values.push(made);
                spare.push(None);
            } else {
                values.push(None);
                spare.push(made);
            }
        }
        let strangers = self.strangers.as_ref().map(|tree| tree.current()).unwrap_or_default();
        self.plan.assembled(values, spare, &self.emptied, strangers)
    }

    fn simplify(&mut self) -> bool {
        loop {
            match self.next {
                Shrink::Drop(index) => {
                    let Some(state) = self.states.get_mut(index) else {
                        self.next = Shrink::Strangers;
                        continue;
                    };
                    self.next = Shrink::Drop(index + 1);
                    if state.is_present && !state.is_fixed {
                        state.is_present = false;
                        self.last = Some(Shrink::Drop(index));
                        return true;
                    }
                }
                Shrink::Strangers => {
                    if self.strangers.as_mut().is_some_and(|tree| tree.simplify()) {
                        self.last = Some(Shrink::Strangers);
                        return true;
                    }
                    self.next = Shrink::Simplify(0);
                }
                Shrink::Simplify(index) => {
                    let Some(state) = self.states.get_mut(index) else {
                        self.next = Shrink::Nothing;
                        continue;
                    };
                    let is_shown = state.is_present || state.is_demanded;
                    if is_shown && state.tree.as_mut().is_some_and(|tree| tree.simplify()) {
                        self.last = Some(Shrink::Simplify(index));
                        return true;
                    }
                    self.next = Shrink::Simplify(index + 1);
                }
                Shrink::Nothing => {
                    self.last = None;
                    return false;
                }
            }
        }
    }

    fn complicate(&mut self) -> bool {
        let went_back = match self.last {
            Some(Shrink::Drop(index)) => {
                self.states[index].is_present = true;
                self.last = None;
                return true;
            }
            Some(Shrink::Simplify(index)) => self.states[index].tree.as_mut().is_some_and(|tree| tree.complicate()),
            Some(Shrink::Strangers) => self.strangers.as_mut().is_some_and(|tree| tree.complicate()),
            Some(Shrink::Nothing) | None => false,
        };
        if !went_back {
            self.last = None;
        }
        went_back
    }
}
