//! The stored state after a PUT.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::json::json_type::JsonType;
use crate::table::method::Method;
use crate::table::object::{Effect, Items, Object};
use serde_json::{Map, Value};
use std::collections::HashMap;

/// The stored object after the PUT.
pub(crate) fn merged(object: &Object, stored: &Map<String, Value>, put: &Map<String, Value>) -> Map<String, Value> {
    let mut result = stored.clone();
    merge(object, &mut result, put.clone());
    result
}

/// Changes a stored object as the PUT says. Nothing that the PUT leaves alone is copied.
pub fn merge(object: &Object, stored: &mut Map<String, Value>, put: Map<String, Value>) {
    let is_renaming = object.fields().iter().any(|field| matches!(field.effect, Effect::Renames(_)));
    let mut names = Vec::new();
    for (name, value) in put {
        let Some(field) = object.field(&name) else { continue };
        if let Effect::Renames(other) = field.effect {
            names.push((other, value));
            continue;
        }
        if field.is_ignored(Method::Put) || field.effect == Effect::Removes {
            continue;
        }
        // What renames is an attribute of its own: the name that leads to the stored object stays.
        if is_renaming && is_renamed(object, &name) && stored.contains_key(&name) {
            continue;
        }
        for rival in rivals(object, &name) {
            stored.remove(rival);
        }
        if value.is_null() {
            stored.remove(&name);
            continue;
        }
        let kind = field.kind(Method::Put).beginning_with(JsonType::of(&value));
        let inner = kind.as_object().filter(|_| field.effect == Effect::Sets);
        let matched = kind.as_list().and_then(Items::matched);
        match (inner, matched, value, stored.get_mut(&name)) {
            (Some(inner), _, Value::Object(put), Some(Value::Object(stored))) => merge(inner, stored, put),
            (_, Some((inner, key)), Value::Array(put), old) => {
                let old = old.and_then(Value::as_array_mut).map(std::mem::take).unwrap_or_default();
                stored.insert(name, Value::Array(merged_items(inner, key, old, put)));
            }
            (_, _, value, Some(old)) => *old = value,
            (_, _, value, None) => drop(stored.insert(name, value)),
        }
    }
    for (other, name) in names {
        stored.insert(other.to_owned(), name);
    }
}

/// The stored items after those of the PUT have changed, joined or removed them, one after the other.
fn merged_items(object: &Object, key: &str, stored: Vec<Value>, put: Vec<Value>) -> Vec<Value> {
    let mut places = HashMap::new();
    for (place, item) in stored.iter().enumerate() {
        if let Some(name) = name_of(item, key) {
            places.entry(name.to_owned()).or_insert(place);
        }
    }
    let mut result: Vec<Option<Value>> = stored.into_iter().map(Some).collect();
    for item in put {
        let Some(place) = name_of(&item, key).map(|name| places.remove(name)) else { continue };
        let Value::Object(attributes) = item else { continue };
        if removes(object, &attributes) {
            if let Some(place) = place {
                result[place] = None;
            }
            continue;
        }
        let place = place.unwrap_or_else(|| {
            result.push(None);
            result.len() - 1
        });
        let mut changed = match result[place].take() {
            Some(Value::Object(old)) => old,
            _ => Map::new(),
        };
        merge(object, &mut changed, attributes);
        if let Some(name) = changed.get(key).and_then(Value::as_str) {
            places.insert(name.to_owned(), place);
        }
        result[place] = Some(Value::Object(changed));
    }
    result.into_iter().flatten().collect()
}

/// The name by which an item of a list is matched.
pub(crate) fn name_of<'v>(item: &'v Value, key: &str) -> Option<&'v str> {
    item.get(key)?.as_str()
}

/// Whether an item asks for its own removal.
pub(crate) fn removes(object: &Object, item: &Map<String, Value>) -> bool {
    let mut fields = object.fields().iter();
    fields.any(|field| field.effect == Effect::Removes && item.get(field.name) == Some(&Value::Bool(true)))
}

/// Whether another attribute gives this one its value anew.
fn is_renamed(object: &Object, name: &str) -> bool {
    object.fields().iter().any(|field| matches!(field.effect, Effect::Renames(other) if other == name))
}

/// The attributes that cannot stand beside this one: an update that sets it drops them.
pub(crate) fn rivals(object: &Object, name: &str) -> impl Iterator<Item = &'static str> {
    let groups = object.rules.iter().filter(|rule| rule.is_exclusive());
    let mine = groups.filter(|rule| rule.fields.contains(&name));
    let rivals: Vec<&str> = mine.flat_map(|rule| rule.fields).copied().filter(|other| *other != name).collect();
    rivals.into_iter()
}
