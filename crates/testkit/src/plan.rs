//! How an object is made: which attributes stand in it, so that every rule between them is kept, or one is broken.

use crate::Shape;
use crate::body::{Goal, RECORD_ID, is_allowed, members, rules_in_force};
use crate::broken::{faulty, list_with};
use crate::constraints::{Constraints, passes};
use crate::fault::{Mutation, Step};
use crate::generated::{Generated, pointer_to};
use crate::value::{any_json, any_text, list, of_kind};
use linecard_contract::{Demand, Field, Kind, Method, Object, Rule};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value};

/// Members that no table knows.
pub(crate) type UnknownMembers = Vec<(String, Value)>;

/// When an attribute stands in the body.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Inclusion {
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

/// An attribute that may stand in the object.
pub(crate) struct Member {
    pub(crate) field: &'static Field,
    pub(crate) presence: Inclusion,
    pub(crate) strategy: BoxedStrategy<Generated>,
    /// Whether it is a list that a rule may want an item in.
    pub(crate) is_filled: bool,
    /// Whether it is to be a list without items.
    is_emptied: bool,
}

/// How an object is made.
pub(crate) struct Plan {
    pub(crate) members: Vec<Member>,
    pub(crate) rules: Vec<&'static Rule>,
    is_put: bool,
    shape: Shape,
    /// The group of which several are to stand there, or none.
    pub(crate) group: Option<(&'static Rule, bool)>,
    /// The attributes that the finding points to, be they there or not.
    marked: Vec<&'static str>,
    /// Members that no table knows.
    pub(crate) unknown_members: Option<BoxedStrategy<UnknownMembers>>,
    /// Whether those are the fault.
    is_strange: bool,
}

impl Plan {
    pub(crate) fn new(object: &'static Object, method: Method, shape: &Shape, goal: Goal<'_>) -> Plan {
        let rules: Vec<&'static Rule> = rules_in_force(object, method).collect();
        let mut constraints = Constraints::of(goal);
        if !shape.remarks {
            constraints.make_relevant(object, method, &rules);
        }
        let may_stand = |field: &&&'static Field| is_allowed(field, method) || constraints.pinned.contains(&field.name);
        let members = object.fields().iter().filter(may_stand).map(|field| {
            let speaks = |demand| rules.iter().any(|rule| rule.demand == demand && rule.fields.contains(&field.name));
            let is_filled = speaks(Demand::NotEmpty);
            Member {
                field,
                presence: presence(field, method, shape, &constraints, speaks(Demand::ExactlyOne)),
                strategy: values(field, method, shape, goal, &constraints, is_filled),
                is_filled,
                is_emptied: constraints.emptied == Some(field.name),
            }
        });
        let members = members.collect();
        let is_strange = matches!(constraints.mutation, Some(Mutation::UnknownMember));
        let unknown_members = if is_strange {
            Some(vec(unknown_member(object, method), 1..=1).boxed())
        } else if method.is_response() && shape.unknown_members {
            Some(vec(unknown_member(object, method), 0..=2).boxed())
        } else {
            None
        };
        let is_put = method == Method::Put;
        Plan {
            members,
            rules,
            is_put,
            shape: *shape,
            group: constraints.group,
            marked: constraints.marked,
            unknown_members,
            is_strange,
        }
    }

    /// The members of a group that may stand there.
    pub(crate) fn members_of(&self, rule: &Rule) -> Vec<usize> {
        let may_stand = |member: &Member| !matches!(member.presence, Inclusion::Avoided | Inclusion::Never);
        let is_in = |member: &Member| rule.fields.contains(&member.field.name) && may_stand(member);
        (0..self.members.len()).filter(|index| is_in(&self.members[*index])).collect()
    }

    /// Whether a condition holds; none if it cannot be told.
    fn truth(&self, rule: &Rule, values: &[Option<Generated>]) -> Option<bool> {
        let mut truth = Some(true);
        for test in rule.when {
            let index = self.members.iter().position(|member| member.field.name == test.field());
            let generated = index.and_then(|index| values[index].as_ref());
            match generated
                .filter(|generated| generated.at.is_empty())
                .and_then(|generated| passes(test, &generated.value))
            {
                Some(true) => {}
                Some(false) => return Some(false),
                None => truth = None,
            }
        }
        truth
    }

    /// Adds what rules demand, and takes away what they make irrelevant, until nothing changes.
    fn settle(&self, values: &mut [Option<Generated>], spare: &mut [Option<Generated>]) {
        // What is taken away may be tested by another rule, and so on: not more often than there are members.
        for _ in 0..=self.members.len() {
            let mut changed = false;
            for rule in &self.rules {
                let truth = self.truth(rule, values);
                for (index, member) in self.members.iter().enumerate() {
                    if !rule.fields.contains(&member.field.name) {
                        continue;
                    }
                    let (here, away) = (&mut values[index], &mut spare[index]);
                    let (is_wanted, is_needless) = match rule.demand {
                        // What a PUT leaves out may be stored.
                        Demand::Required => (truth == Some(true) && !(self.is_put && self.shape.remarks), false),
                        Demand::Relevant => (false, truth != Some(true) && !self.shape.remarks),
                        _ => (false, false),
                    };
                    if is_wanted && here.is_none() && member.presence != Inclusion::Never {
                        *here = away.take();
                        changed |= here.is_some();
                    }
                    if is_needless && here.is_some() && member.presence == Inclusion::Possible {
                        *away = here.take();
                        changed = true;
                    }
                }
            }
            if !changed {
                return;
            }
        }
    }

    /// Whether the list may be without items.
    fn may_be_empty(&self, member: &Member, values: &[Option<Generated>]) -> bool {
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
    pub(crate) fn assembled(
        &self,
        mut values: Vec<Option<Generated>>,
        mut spare: Vec<Option<Generated>>,
        emptied: &[bool],
        unknown_members: UnknownMembers,
    ) -> Generated {
        self.settle(&mut values, &mut spare);
        let empty: Vec<bool> = self
            .members
            .iter()
            .enumerate()
            .map(|(index, member)| member.is_emptied || emptied[index] && self.may_be_empty(member, &values))
            .collect();
        let mut body = Map::new();
        let mut at = Vec::new();
        for ((member, generated), is_empty) in self.members.iter().zip(values).zip(empty) {
            let name = member.field.name;
            let Some(generated) = generated else { continue };
            at.extend(generated.at_under(name));
            if let Some((rule, true)) = self.group
                && rule.fields.contains(&name)
            {
                at.push(pointer_to(name));
            }
            let value = if is_empty && generated.at.is_empty() && generated.value.is_array() {
                Value::Array(Vec::new())
            } else {
                generated.value
            };
            body.insert(name.to_owned(), value);
        }
        at.extend(self.marked.iter().map(|name| pointer_to(name)));
        if let Some((_, false)) = self.group {
            at.push(String::new());
        }
        for (name, value) in unknown_members {
            if self.is_strange {
                at.push(pointer_to(&name));
            }
            body.insert(name, value);
        }
        Generated { value: Value::Object(body), at }
    }
}

/// When an attribute stands in the body.
fn presence(
    field: &Field,
    method: Method,
    shape: &Shape,
    constraints: &Constraints<'_>,
    is_one_of_a_kind: bool,
) -> Inclusion {
    let is_flagged = field.prose.is_some() || field.is_ignored(method);
    let is_unwanted = is_flagged && !shape.remarks || field.secret && !shape.secrets;
    if constraints.absent.contains(&field.name) {
        Inclusion::Never
    } else if constraints.pinned.contains(&field.name) || constraints.tests(field.name) {
        Inclusion::Pinned
    } else if constraints.requires(field, method) {
        Inclusion::Required
    } else if is_unwanted && !is_one_of_a_kind {
        Inclusion::Avoided
    } else {
        Inclusion::Possible
    }
}

/// Values of an attribute: with the fault, if it is there.
fn values(
    field: &'static Field,
    method: Method,
    shape: &Shape,
    goal: Goal<'_>,
    constraints: &Constraints<'_>,
    is_filled: bool,
) -> BoxedStrategy<Generated> {
    if !is_allowed(field, method) {
        return elsewhere(field, shape);
    }
    let bad = match goal {
        Goal::Faulty([step, rest @ ..], mutation) if step.field.name == field.name => {
            below(field.kind(method), step.object, method, shape, rest, mutation)
        }
        Goal::Faulty([], Mutation::Bad(broken, check)) if broken.name == field.name => {
            faulty(field, *check, method, shape)
        }
        _ => None,
    };
    bad.or_else(|| constraints.values(field, method)).unwrap_or_else(|| {
        let may_be_null = field.accepts_null(method) && shape.nulls && !constraints.pinned.contains(&field.name);
        plain(field, method, shape, is_filled, may_be_null)
    })
}

/// Values of an attribute that are no fault.
fn plain(
    field: &'static Field,
    method: Method,
    shape: &Shape,
    is_filled: bool,
    may_be_null: bool,
) -> BoxedStrategy<Generated> {
    let kind = field.kind(method);
    let values = match kind {
        Kind::Array(items) if is_filled => list(of_kind(&items.kind, method, shape), 1, shape),
        kind => of_kind(kind, method, shape),
    };
    if may_be_null { prop_oneof![4 => values, 1 => Just(Generated::from(Value::Null))].boxed() } else { values }
}

/// Values of an attribute that is forbidden: those that it has in other methods, and anything else.
fn elsewhere(field: &'static Field, shape: &Shape) -> BoxedStrategy<Generated> {
    let anything = any_json(1).prop_map(Generated::from);
    match Method::ALL.into_iter().find(|method| is_allowed(field, *method)) {
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
    mutation: &Mutation,
) -> Option<BoxedStrategy<Generated>> {
    match kind {
        Kind::Object(inner) if std::ptr::eq(*inner, object) => {
            Some(members(inner, method, shape, Goal::Faulty(rest, mutation)))
        }
        Kind::Array(items) => {
            let bad = below(&items.kind, object, method, shape, rest, mutation)?;
            Some(list_with(bad, of_kind(&items.kind, method, shape), shape))
        }
        Kind::Either(kinds) => kinds.iter().find_map(|kind| below(kind, object, method, shape, rest, mutation)),
        _ => None,
    }
}

/// Members that the method does not know: near misses, names of other methods, and any other name.
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
