//! Plans how an object is generated: which attributes are present, so that all rules are kept, or exactly one is
//! broken.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::Shape;
use crate::body::{Goal, RECORD_ID, is_allowed, members, rules_of};
use crate::broken::{faulty, list_with};
use crate::constraints::{Constraints, passes};
use crate::fault::{Mutation, Step};
use crate::generated::{Generated, pointer_to};
use crate::value::{any_json, any_text, list, of_kind};
use linecard_contract::{Counted, Demand, Effect, Field, Kind, Method, Object, Of, Rule, Test};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value};

/// Members that are not in the table.
pub(crate) type UnknownMembers = Vec<(String, Value)>;

/// When an attribute is present in the body.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Inclusion {
    /// Always, even against the rules.
    Pinned,
    /// Always, because its presence requires it.
    Required,
    /// As chance and the rules decide.
    Possible,
    /// Only if a rule requires it.
    Avoided,
    Never,
}

/// An attribute that the object may have.
#[allow(clippy::struct_excessive_bools, reason = "the flags are independent")]
pub(crate) struct Member {
    pub(crate) field: &'static Field,
    pub(crate) inclusion: Inclusion,
    pub(crate) strategy: BoxedStrategy<Generated>,
    /// Whether it is a list or text that a rule may require not to be empty.
    pub(crate) is_filled: bool,
    /// Whether a constraint requires the list or text not to be empty (`true`), or to be empty (`false`).
    given_filling: Option<bool>,
    /// The value that a constraint gives to a Boolean.
    valued: Option<bool>,
    /// Whether a constraint decides a test of the attribute.
    is_tested: bool,
}

impl Member {
    /// Sets a Boolean that is present, unless a constraint decides its value. Returns whether this changed it.
    fn set(&self, present: &mut Option<Generated>, value: bool) -> bool {
        let Some(generated) = present.as_mut().filter(|generated| generated.pointers.is_empty()) else { return false };
        let is_free =
            self.valued.is_none() && !self.is_tested && (generated.value.is_boolean() || generated.value.is_null());
        let is_changed = is_free && generated.value != Value::Bool(value);
        if is_changed {
            generated.value = Value::Bool(value);
        }
        is_changed
    }

    /// Returns whether the kind of the attribute accepts an empty value.
    fn accepts_empty(&self) -> bool {
        self.field.kinds.iter().all(|kind| match kind {
            Kind::String(text) => text.min_length == 0 && text.format.is_none(),
            Kind::Boolean
            | Kind::Integer(..)
            | Kind::Integers(_)
            | Kind::Decimal(_)
            | Kind::Word(_)
            | Kind::LikelyWord(_)
            | Kind::AnyCaseWord(_)
            | Kind::Object(_)
            | Kind::OpenObject
            | Kind::Array(_)
            | Kind::Either(_) => true,
        })
    }
}

/// The plan of an object.
pub(crate) struct Plan {
    pub(crate) members: Vec<Member>,
    pub(crate) rules: Vec<&'static Rule>,
    object: &'static Object,
    method: Method,
    shape: Shape,
    /// The group that is broken: too many (`true`) or too few (`false`) of its attributes are present.
    pub(crate) group: Option<(&'static Rule, bool)>,
    /// The attributes that the finding points to, even if they are absent.
    marked: Vec<&'static str>,
    /// Members that are not in the table.
    pub(crate) unknown_members: Option<BoxedStrategy<UnknownMembers>>,
    /// Whether the unknown members are the fault.
    has_faulty_members: bool,
}

impl Plan {
    pub(crate) fn new(object: &'static Object, method: Method, shape: &Shape, goal: Goal<'_>) -> Plan {
        let rules: Vec<&'static Rule> = rules_of(object, method).collect();
        let mut constraints = Constraints::of(goal, object, method);
        if !shape.findings {
            constraints.make_relevant(object, method, &rules);
        }
        constraints.make_allowed(&rules);
        let is_possible =
            |field: &&&'static Field| is_allowed(field, method) || constraints.pinned.contains(&field.name);
        let members = object.fields().iter().filter(is_possible).map(|field| {
            let own_rules = || rules.iter().filter(|rule| rule.fields.contains(&field.name));
            let is_filled =
                own_rules().any(|rule| filling(rule) == Some(true)) || constraints.filled == Some(field.name);
            let is_one_of_a_group = own_rules().any(|rule| rule.group().is_some() && rule.asks_for_some());
            Member {
                field,
                inclusion: inclusion(field, method, shape, &constraints, is_one_of_a_group),
                strategy: values(field, method, shape, goal, &constraints, is_filled),
                is_filled,
                given_filling: match field.name {
                    name if constraints.emptied == Some(name) => Some(false),
                    name if constraints.filled == Some(name) => Some(true),
                    _ => None,
                },
                valued: constraints.valued.filter(|(name, _)| *name == field.name).map(|(_, value)| value),
                is_tested: constraints.tests(field.name),
            }
        });
        let members = members.collect();
        let has_faulty_members = matches!(constraints.mutation, Some(Mutation::UnknownMember));
        let unknown_members = if has_faulty_members {
            Some(vec(unknown_member(object, method), 1..=1).boxed())
        } else if method.is_response() && shape.unknown_members {
            Some(vec(unknown_member(object, method), 0..=2).boxed())
        } else {
            None
        };
        Plan {
            members,
            rules,
            object,
            method,
            shape: *shape,
            group: constraints.group,
            marked: constraints.marked,
            unknown_members,
            has_faulty_members,
        }
    }

    /// Returns the members of a group that may be present.
    pub(crate) fn members_of(&self, rule: &Rule) -> Vec<usize> {
        let may_be_present = |member: &Member| !matches!(member.inclusion, Inclusion::Avoided | Inclusion::Never);
        let is_in = |member: &Member| {
            rule.fields.contains(&member.field.name) && may_be_present(member) && is_allowed(member.field, self.method)
        };
        (0..self.members.len()).filter(|index| is_in(&self.members[*index])).collect()
    }

    /// Returns whether the condition of a rule holds; `None` if it is unknown.
    fn truth(&self, rule: &Rule, values: &[Option<Generated>]) -> Option<bool> {
        let mut truth = Some(true);
        for test in &self.object.condition(rule, self.method).collect::<Vec<Test>>() {
            let index = self.members.iter().position(|member| member.field.name == test.field());
            let generated = index.and_then(|index| values[index].as_ref());
            match generated
                .filter(|generated| generated.pointers.is_empty())
                .and_then(|generated| passes(test, &generated.value))
            {
                Some(true) => {}
                Some(false) => return Some(false),
                None => truth = None,
            }
        }
        truth
    }

    /// Adds attributes that rules require, and removes those that rules forbid or give no effect, until nothing
    /// changes.
    fn settle(&self, values: &mut [Option<Generated>], spare: &mut [Option<Generated>]) {
        // Another rule may test an attribute that was removed, and so on. Each round removes at least one member.
        for _ in 0..=self.members.len() {
            let mut changed = false;
            for rule in &self.rules {
                let truth = self.truth(rule, values);
                for (index, member) in self.members.iter().enumerate() {
                    if !rule.fields.contains(&member.field.name) {
                        continue;
                    }
                    let (present, absent) = (&mut values[index], &mut spare[index]);
                    // If the condition is unknown, the finding is unchecked.
                    let may_hold = truth == Some(true) || truth.is_none() && !self.shape.findings;
                    let (is_required, is_unwanted) = match (rule.of, rule.demand) {
                        // What a PUT leaves out may be stored.
                        (Of::Each, Demand::Count { from: 1.., .. }) => {
                            (truth == Some(true) && !(self.method == Method::Put && self.shape.findings), false)
                        }
                        (Of::Each, Demand::Count { of: Counted::Present, .. }) => (false, may_hold),
                        (Of::Each, Demand::HasEffect) => {
                            let is_about = rule.is_about(member.field, self.method);
                            (false, is_about && truth != Some(true) && !self.shape.findings)
                        }
                        (Of::Each, Demand::Count { of: Counted::True, .. } | Demand::Filled | Demand::Empty)
                        | (Of::Group(_), _) => (false, false),
                    };
                    if is_required && present.is_none() && member.inclusion != Inclusion::Never {
                        *present = absent.take();
                        changed |= present.is_some();
                    }
                    if is_unwanted && present.is_some() && member.inclusion == Inclusion::Possible {
                        *absent = present.take();
                        changed = true;
                    }
                    if let Some(is_true) = truth_of_each(rule)
                        && may_hold
                    {
                        changed |= member.set(present, is_true);
                    }
                }
                changed |= truth != Some(false) && self.settle_truths(rule, values, spare);
            }
            if !changed {
                return;
            }
        }
    }

    /// Makes as many attributes of a group true as the rule requires, or more or fewer if that is the fault.
    fn settle_truths(
        &self,
        rule: &'static Rule,
        values: &mut [Option<Generated>],
        spare: &mut [Option<Generated>],
    ) -> bool {
        let (from, to) = match rule.count_of_group() {
            Some((Counted::True, from, to)) => (from, to),
            Some((Counted::Present, ..)) | None => return false,
        };
        let (from, to) = match self.group {
            Some((broken, true)) if std::ptr::eq(broken, rule) => (usize::from(to) + 1, usize::MAX),
            Some((broken, false)) if std::ptr::eq(broken, rule) => (0, usize::from(from).saturating_sub(1)),
            _ => (usize::from(from), usize::from(to)),
        };
        let group: Vec<usize> =
            (0..self.members.len()).filter(|index| rule.fields.contains(&self.members[*index].field.name)).collect();
        let is_true =
            |value: &Option<Generated>| value.as_ref().is_some_and(|generated| generated.value == Value::Bool(true));
        let mut count = group.iter().filter(|index| is_true(&values[**index])).count();
        let mut changed = false;
        // First the attributes that are present, then those that are absent.
        for may_join in [false, true] {
            for index in &group {
                let member = &self.members[*index];
                if count < from && !is_true(&values[*index]) && (may_join || values[*index].is_some()) {
                    if values[*index].is_none() && member.inclusion != Inclusion::Never {
                        values[*index] = spare[*index].take();
                    }
                    let is_set = member.set(&mut values[*index], true);
                    count += usize::from(is_set);
                    changed |= is_set;
                }
            }
        }
        for index in &group {
            // Null is not false.
            if from == 0 && values[*index].as_ref().is_some_and(|generated| generated.value.is_null()) {
                changed |= self.members[*index].set(&mut values[*index], false);
            }
        }
        for index in group.iter().rev() {
            if count > to && is_true(&values[*index]) && self.members[*index].set(&mut values[*index], false) {
                count -= 1;
                changed = true;
            }
        }
        changed
    }

    /// Returns whether a rule requires the list or text to be empty.
    fn must_be_empty(&self, member: &Member, values: &[Option<Generated>]) -> bool {
        let mut rules = self.rules.iter().filter(|rule| filling(rule) == Some(false));
        member.given_filling != Some(true)
            && rules.any(|rule| {
                rule.fields.contains(&member.field.name) && self.truth(rule, values).unwrap_or(!self.shape.findings)
            })
    }

    /// Returns whether the rules allow the list or text to be empty.
    fn may_be_empty(&self, member: &Member, values: &[Option<Generated>]) -> bool {
        let mut rules = self.rules.iter().filter(|rule| filling(rule) == Some(true));
        rules.all(|rule| {
            !rule.fields.contains(&member.field.name)
                || match self.truth(rule, values) {
                    Some(holds) => !holds,
                    None => self.shape.findings,
                }
        })
    }

    /// Assembles the object from the chosen members.
    pub(crate) fn assembled(
        &self,
        mut values: Vec<Option<Generated>>,
        mut spare: Vec<Option<Generated>>,
        emptied: &[bool],
        unknown_members: UnknownMembers,
    ) -> Generated {
        for (member, present) in self.members.iter().zip(&mut values) {
            if let (Some(value), Some(generated)) = (member.valued, present) {
                generated.value = Value::Bool(value);
            }
        }
        self.settle(&mut values, &mut spare);
        let empty: Vec<bool> = self
            .members
            .iter()
            .enumerate()
            .map(|(index, member)| {
                member.given_filling == Some(false)
                    || self.must_be_empty(member, &values)
                    || emptied[index]
                        && member.given_filling != Some(true)
                        && member.accepts_empty()
                        && self.may_be_empty(member, &values)
            })
            .collect();
        let mut body = Map::new();
        let mut pointers = Vec::new();
        for ((member, generated), is_empty) in self.members.iter().zip(values).zip(empty) {
            let name = member.field.name;
            let Some(generated) = generated else { continue };
            pointers.extend(generated.pointers_under(name));
            if let Some((rule, true)) = self.group
                && rule.fields.contains(&name)
                && (generated.value == Value::Bool(true) || !counts_true(rule))
            {
                pointers.push(pointer_to(name));
            }
            let mut value = generated.value;
            if is_empty && generated.pointers.is_empty() {
                match &mut value {
                    Value::Array(items) => items.clear(),
                    Value::String(text) => text.clear(),
                    Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => {}
                }
            }
            body.insert(name.to_owned(), value);
        }
        pointers.extend(self.marked.iter().map(|name| pointer_to(name)));
        if let Some((_, false)) = self.group {
            pointers.push(String::new());
        }
        for (name, value) in unknown_members {
            if self.has_faulty_members {
                pointers.push(pointer_to(&name));
            }
            body.insert(name, value);
        }
        Generated { value: Value::Object(body), pointers }
    }
}

/// Returns when an attribute is present in the body.
fn inclusion(
    field: &Field,
    method: Method,
    shape: &Shape,
    constraints: &Constraints<'_>,
    is_one_of_a_group: bool,
) -> Inclusion {
    // Only a stored object can be renamed, and a body does not show whether it is stored.
    let is_flagged = field.prose.is_some() || field.is_ignored(method) || matches!(field.effect, Effect::Renames(_));
    let is_unwanted = is_flagged && !shape.findings || field.secret && !shape.secrets;
    if constraints.absent.contains(&field.name) {
        Inclusion::Never
    } else if constraints.pinned.contains(&field.name) || constraints.tests(field.name) {
        Inclusion::Pinned
    } else if constraints.requires(field, method) {
        Inclusion::Required
    } else if is_unwanted && !is_one_of_a_group {
        Inclusion::Avoided
    } else {
        Inclusion::Possible
    }
}

/// Generates values of an attribute, with the fault if the fault is in it.
fn values(
    field: &'static Field,
    method: Method,
    shape: &Shape,
    goal: Goal<'_>,
    constraints: &Constraints<'_>,
    is_filled: bool,
) -> BoxedStrategy<Generated> {
    if !is_allowed(field, method) {
        return forbidden(field, shape);
    }
    let bad = match goal {
        Goal::Faulty([step, rest @ ..], mutation) if step.field.name == field.name => {
            with_inner_fault(field.kind(method), step.object, field.method_within(method), shape, rest, mutation)
        }
        Goal::Faulty([], Mutation::Bad(broken, check)) if broken.name == field.name => {
            faulty(field, *check, method, shape)
        }
        Goal::Valid | Goal::Faulty(..) | Goal::With(_) => None,
    };
    bad.or_else(|| constraints.values(field, method)).unwrap_or_else(|| {
        let may_be_null = field.accepts_null(method) && shape.nulls && !constraints.pinned.contains(&field.name);
        without_fault(field, method, shape, is_filled, may_be_null)
    })
}

/// Generates values of an attribute without a fault.
fn without_fault(
    field: &'static Field,
    method: Method,
    shape: &Shape,
    is_filled: bool,
    may_be_null: bool,
) -> BoxedStrategy<Generated> {
    let (kind, within) = (field.kind(method), field.method_within(method));
    let values = match kind {
        Kind::Array(items) if is_filled => list(of_kind(&items.kind, within, shape), 1, shape),
        Kind::String(_) | Kind::Either(_) if is_filled => {
            let is_filled = |generated: &Generated| generated.value != *"";
            of_kind(kind, within, shape).prop_filter("a text that is not empty", is_filled).boxed()
        }
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Word(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::Object(_)
        | Kind::OpenObject
        | Kind::Array(_)
        | Kind::Either(_) => of_kind(kind, within, shape),
    };
    if may_be_null { prop_oneof![4 => values, 1 => Just(Generated::from(Value::Null))].boxed() } else { values }
}

/// Generates values of a forbidden attribute: values that it has in other methods, and any other values.
fn forbidden(field: &'static Field, shape: &Shape) -> BoxedStrategy<Generated> {
    let anything = any_json(1).prop_map(Generated::from);
    match Method::ALL.into_iter().find(|method| is_allowed(field, *method)) {
        Some(method) => {
            prop_oneof![3 => of_kind(field.kind(method), field.method_within(method), shape), 1 => anything].boxed()
        }
        None => anything.boxed(),
    }
}

/// Generates values of a kind with the fault in an object within them.
fn with_inner_fault(
    kind: &'static Kind,
    object: &'static Object,
    method: Method,
    shape: &Shape,
    rest: &[Step],
    mutation: &Mutation,
) -> Option<BoxedStrategy<Generated>> {
    match kind {
        Kind::Object(inner) if std::ptr::eq(*inner, object) => {
            Some(members(inner, method, shape, Goal::Faulty(rest, mutation)))
        }
        Kind::Array(items) => {
            let bad = with_inner_fault(&items.kind, object, method, shape, rest, mutation)?;
            Some(list_with(bad, of_kind(&items.kind, method, shape), shape))
        }
        Kind::Either(kinds) => {
            kinds.iter().find_map(|kind| with_inner_fault(kind, object, method, shape, rest, mutation))
        }
        Kind::Boolean
        | Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Word(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::Object(_)
        | Kind::OpenObject => None,
    }
}

/// Generates members that are unknown in the method: variants of known names, names of other methods, and other names.
fn unknown_member(object: &'static Object, method: Method) -> BoxedStrategy<(String, Value)> {
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

/// Returns whether a rule requires lists and texts not to be empty (`true`), or to be empty (`false`).
fn filling(rule: &Rule) -> Option<bool> {
    match rule.demand {
        Demand::Filled => Some(true),
        Demand::Empty => Some(false),
        Demand::Count { .. } | Demand::HasEffect => None,
    }
}

/// Returns whether a rule requires each of its attributes to be true, or to be false.
fn truth_of_each(rule: &Rule) -> Option<bool> {
    match (rule.of, rule.demand) {
        (Of::Each, Demand::Count { of: Counted::True, from, .. }) => Some(from > 0),
        (Of::Each, Demand::Count { of: Counted::Present, .. } | Demand::Filled | Demand::Empty | Demand::HasEffect)
        | (Of::Group(_), _) => None,
    }
}

/// Returns whether a rule counts the attributes that are true, not those that are present.
fn counts_true(rule: &Rule) -> bool {
    match rule.demand {
        Demand::Count { of: Counted::True, .. } => true,
        Demand::Count { of: Counted::Present, .. } | Demand::Filled | Demand::Empty | Demand::HasEffect => false,
    }
}
