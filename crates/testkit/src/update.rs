//! Generates updates: a stored state, and a PUT that it accepts.

use crate::Shape;
use crate::body::{Goal, assert_has, body, valid};
use linecard_contract::{Check, Effect, Field, Items, Method, Object, validate_update};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Map, Value};
use std::iter::Cycle;
use std::slice::Iter;

/// A stored state, and a PUT that it accepts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidUpdate {
    /// The stored state: the response body of a GET, without violations.
    pub stored: Value,
    /// The body of the PUT. It has no violation, alone and against the stored state.
    pub put: Value,
}

/// Generates updates of the object that are accepted. Some of them change nothing.
///
/// Some values of the PUT are those that are stored. Items of a list that is matched by name are created, changed, renamed
/// and removed. Attributes and items that the stored state does not accept are left out of the PUT.
///
/// ```
/// use linecard_contract::validate_update;
/// use linecard_model::objects::CRITERIA;
/// use linecard_testkit::{samples, valid_update};
///
/// for update in samples(valid_update(&CRITERIA), 1).take(20) {
///     assert!(validate_update(&CRITERIA, &update.stored, &update.put).is_valid());
/// }
/// ```
///
/// # Panics
///
/// If the object has no body in a GET or in a PUT.
pub fn valid_update(object: &'static Object) -> BoxedStrategy<ValidUpdate> {
    let bodies = (with_items(object, Method::Get), with_items(object, Method::Put));
    (bodies, created_items(object), vec(any::<u8>(), 32))
        .prop_filter_map("a PUT that the state accepts", move |((stored, mut put), created, choices)| {
            if let (Some(stored), Some(put)) = (stored.as_object(), put.as_object_mut()) {
                for (name, items) in created {
                    if let Some(Value::Array(changed)) = put.get_mut(name) {
                        changed.extend(items);
                    }
                }
                mix(object, stored, put, &mut choices.iter().cycle());
            }
            accepted(object, stored, put)
        })
        .boxed()
}

/// Generates bodies. Most of them have the lists whose items are matched by name.
fn with_items(object: &'static Object, method: Method) -> BoxedStrategy<Value> {
    assert_has(object, method);
    let shape = Shape::default().without_unknown_members();
    let strategy = |goal| body(object, method, &shape, goal).prop_map(|generated| generated.value).boxed();
    matched(object).fold(strategy(Goal::Valid), |others, (field, ..)| {
        prop_oneof![1 => others, 3 => strategy(Goal::With(field))].boxed()
    })
}

/// Generates items for the lists whose items are matched by name: bodies that create them.
fn created_items(object: &'static Object) -> BoxedStrategy<Vec<(&'static str, Vec<Value>)>> {
    let lists = matched(object).filter_map(|(field, items, _)| {
        let created = vec(valid(items.created_as?, Method::Post), 0..=2);
        Some(created.prop_map(|created| (field.name, created)).boxed())
    });
    lists.collect::<Vec<_>>().boxed()
}

/// Returns the lists whose items an update matches by name.
fn matched(object: &'static Object) -> impl Iterator<Item = (&'static Field, &'static Items, &'static str)> {
    object.fields().iter().filter_map(|field| {
        let items = field.kind(Method::Put).as_list()?;
        items.matched().map(|(_, key)| (*field, items, key))
    })
}

/// Choices that never end.
type Choices<'c> = Cycle<Iter<'c, u8>>;

/// Returns a number below this one.
fn choose(choices: &mut Choices<'_>, below: usize) -> usize {
    choices.next().map_or(0, |choice| usize::from(*choice) % below)
}

/// Gives the PUT some values that are stored, and the name of what it changes. Required attributes keep their value, because a
/// PUT may not accept one that a GET returns.
fn mix(object: &'static Object, stored: &Map<String, Value>, put: &mut Map<String, Value>, choices: &mut Choices<'_>) {
    for field in object.fields() {
        let (Some(old), presence) = (stored.get(field.name), field.enforced[Method::Put as usize]) else { continue };
        if renamed(object).any(|name| name == field.name) {
            if let Some(new) = put.get_mut(field.name) {
                new.clone_from(old);
            }
        } else if field.may_stand(Method::Put) && !presence.is_required() && choose(choices, 5) == 4 {
            put.insert(field.name.to_owned(), old.clone());
        } else if let Some(new) = put.get_mut(field.name) {
            mix_within(field, old, new, choices);
        }
    }
}

/// Mixes stored values into a nested object that is merged, or into the items of a list that are matched by name.
fn mix_within(field: &'static Field, old: &Value, new: &mut Value, choices: &mut Choices<'_>) {
    let kind = field.kind(Method::Put).of_value(new);
    match (old, new) {
        (Value::Object(old), Value::Object(new)) if field.is_merged() => {
            if let Some(inner) = kind.as_object() {
                mix(inner, old, new, choices);
            }
        }
        (Value::Array(old), Value::Array(new)) => {
            let Some((inner, key)) = kind.as_list().and_then(Items::matched) else { return };
            for item in new.iter_mut().filter_map(Value::as_object_mut) {
                // One more than there are items: it keeps its own name, and is created.
                let chosen = old.get(choose(choices, old.len() + 1)).and_then(Value::as_object);
                if let (Some(chosen), true) = (chosen, item.contains_key(key)) {
                    item.extend(chosen.get(key).map(|name| (key.to_owned(), name.clone())));
                    match removing(inner) {
                        Some(removes) if choose(choices, 6) == 5 => only_remove(inner, removes, item),
                        _ => mix(inner, chosen, item, choices),
                    }
                }
            }
        }
        _ => {}
    }
}

/// Returns the attribute that removes an item.
fn removing(object: &'static Object) -> Option<&'static Field> {
    object.fields().iter().copied().find(|field| field.effect == Effect::Removes)
}

/// Makes an item remove a stored one, and do nothing else.
fn only_remove(object: &'static Object, removes: &Field, item: &mut Map<String, Value>) {
    item.retain(|name, _| is_required(object, name));
    item.insert(removes.name.to_owned(), Value::Bool(true));
}

/// Returns the attributes that another attribute renames.
fn renamed(object: &'static Object) -> impl Iterator<Item = &'static str> {
    object.fields().iter().filter_map(|field| match field.effect {
        Effect::Renames(other) => Some(other),
        _ => None,
    })
}

/// Leaves out of the PUT what the stored state does not accept. Each round makes it smaller, so the rounds end. None if the
/// state does not accept the values that a PUT requires.
fn accepted(object: &'static Object, stored: Value, mut put: Value) -> Option<ValidUpdate> {
    loop {
        let report = validate_update(object, &stored, &put);
        let Some(finding) = report.violations().next() else { return Some(ValidUpdate { stored, put }) };
        let pointer = finding.pointer();
        let is_missing = finding.rule().check() == Check::Required;
        let is_left_out = if is_missing && put.pointer(&pointer).is_none() {
            remove(&mut put, parent(&pointer))
        } else {
            remove(&mut put, &pointer)
        };
        if is_left_out {
            continue;
        }
        // The finding is about the body as a whole: the last optional attribute is left out.
        if !put.as_object_mut().is_some_and(|members| remove_last_optional(object, members)) {
            return None;
        }
    }
}

fn parent(pointer: &str) -> &str {
    pointer.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// Removes a member or an item. Returns false if there is none.
fn remove(body: &mut Value, pointer: &str) -> bool {
    let Some((parent, token)) = pointer.rsplit_once('/') else { return false };
    match body.pointer_mut(parent) {
        Some(Value::Object(members)) => remove_member(members, &token.replace("~1", "/").replace("~0", "~")),
        Some(Value::Array(items)) => match token.parse::<usize>() {
            Ok(index) if index < items.len() => {
                items.remove(index);
                true
            }
            _ => false,
        },
        _ => false,
    }
}

fn remove_last_optional(object: &'static Object, members: &mut Map<String, Value>) -> bool {
    let last = object
        .fields()
        .iter()
        .rev()
        .map(|field| field.name)
        .find(|name| members.contains_key(*name) && !is_required(object, name));
    last.is_some_and(|name| remove_member(members, name))
}

/// Returns whether a PUT requires the attribute.
fn is_required(object: &'static Object, name: &str) -> bool {
    object.field(name).is_some_and(|field| field.enforced[Method::Put as usize].is_required())
}

/// Removes a member, and keeps the order of the others. Returns false if there is none.
fn remove_member(members: &mut Map<String, Value>, name: &str) -> bool {
    let before = members.len();
    members.retain(|other, _| other != name);
    members.len() < before
}
