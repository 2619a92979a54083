//! Generates updates: a stored state, and a PUT that it accepts.

use crate::{valid, valid_shaped};
use linecard_contract::{Check, Effect, Items, Method, Object, validate_update};
use proptest::prelude::*;
use serde_json::{Map, Value};

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
/// Items of a list that is matched by name are created, changed, renamed and removed. Attributes and items that the stored
/// state does not accept are left out of the PUT.
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
    let shape = crate::Shape::default().without_unknown_members();
    let choices = proptest::collection::vec(any::<prop::sample::Index>(), 8);
    (valid_shaped(object, Method::Get, &shape), valid(object, Method::Put), choices)
        .prop_map(move |(stored, mut put, choices)| {
            name_stored_items(object, &stored, &mut put, &choices);
            accepted(object, stored, put)
        })
        .boxed()
}

/// Gives items of the PUT the names of stored items, so that they change or remove these. Some keep their own name, and are
/// created. The name of the object itself becomes that of the stored one.
fn name_stored_items(object: &'static Object, stored: &Value, put: &mut Value, choices: &[prop::sample::Index]) {
    let (Some(stored), Some(put)) = (stored.as_object(), put.as_object_mut()) else { return };
    for name in renamed(object) {
        if let (Some(old), Some(new)) = (stored.get(name), put.get_mut(name)) {
            new.clone_from(old);
        }
    }
    for field in object.fields() {
        let Some((_, key)) = field.kind(Method::Put).as_list().and_then(Items::matched) else { continue };
        let names: Vec<&Value> = stored
            .get(field.name)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|item| item.get(key))
            .collect();
        let Some(items) = put.get_mut(field.name).and_then(Value::as_array_mut) else { continue };
        for (item, choice) in items.iter_mut().zip(choices) {
            // One more than there are names: that item keeps its own.
            let chosen = names.get(choice.index(names.len() + 1));
            if let (Some(name), Some(own)) = (chosen, item.get_mut(key)) {
                *own = (*name).clone();
            }
        }
    }
}

/// Returns the attributes that another attribute renames.
fn renamed(object: &'static Object) -> impl Iterator<Item = &'static str> {
    object.fields().iter().filter_map(|field| match field.effect {
        Effect::Renames(other) => Some(other),
        _ => None,
    })
}

/// Leaves out of the PUT what the stored state does not accept. Each round makes it smaller, so the rounds end.
fn accepted(object: &'static Object, stored: Value, mut put: Value) -> ValidUpdate {
    loop {
        let report = validate_update(object, &stored, &put);
        let Some(finding) = report.violations().next() else { return ValidUpdate { stored, put } };
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
            // Only required attributes are left. The stored state itself has values for them that it accepts.
            let required = object.fields().iter().filter(|field| field.enforced[Method::Put as usize].is_required());
            let own: Map<String, Value> =
                required.filter_map(|field| Some((field.name.to_owned(), stored.get(field.name)?.clone()))).collect();
            return ValidUpdate { put: Value::Object(own), stored };
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
        Some(Value::Object(members)) => members.remove(&token.replace("~1", "/").replace("~0", "~")).is_some(),
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
    let is_required =
        |name: &str| object.field(name).is_some_and(|field| field.enforced[Method::Put as usize].is_required());
    let last = object
        .fields()
        .iter()
        .rev()
        .map(|field| field.name)
        .find(|name| members.contains_key(*name) && !is_required(name));
    last.is_some_and(|name| members.remove(name).is_some())
}
