//! Merges a PUT into the stored state.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::json::json_type::JsonType;
use crate::table::method::Method;
use crate::table::object::{Effect, Field, Items, Kind, Object};
use crate::table::presence::Presence;
use crate::table::rule::Rule;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// Returns the stored object after the PUT.
pub(crate) fn merged(object: &Object, stored: &Map<String, Value>, put: &Map<String, Value>) -> Map<String, Value> {
    let mut result = stored.clone();
    merge(object, &mut result, put.clone());
    result
}

/// Merges a PUT into a stored object, without validation. It copies nothing that the PUT leaves out.
///
/// [`update`](crate::update) validates the PUT first, and describes the merge.
pub fn merge(object: &Object, stored: &mut Map<String, Value>, put: Map<String, Value>) {
    let is_renaming = object.fields().iter().any(|field| matches!(field.effect, Effect::Renames(_)));
    let mut names = Vec::new();
    if object.is_value {
        stored.clear();
    } else if object.rules.iter().any(|rule| rule.is_exclusive() || rule.is_exclusion()) {
        stored.retain(|name, value| put.contains_key(name) || !is_removed(object, name, value, |sent| put.get(sent)));
    }
    // Most objects have no such rule.
    let has_emptying = object.rules.iter().any(Rule::is_emptying);
    let is_emptied =
        |name: &&String| object.rules.iter().any(|rule| rule.is_emptying() && rule.fields.contains(&name.as_str()));
    let emptied: Vec<String> =
        if has_emptying { stored.keys().filter(is_emptied).cloned().collect() } else { Vec::new() };
    let mut fields = object.in_order();
    for (name, value) in put {
        // An open object may have attributes that the method does not know. They are not stored.
        let is_known = |field: &&Field| field.may_stand(Method::Put) || field.may_stand(Method::Post);
        let Some(field) = fields.find(&name).map(|(_, field)| field).filter(is_known) else { continue };
        if let Effect::Renames(other) = field.effect {
            names.push((other, value));
            continue;
        }
        if field.is_ignored(Method::Put) || field.effect == Effect::Removes || is_never_shown(object, field) {
            continue;
        }
        // The name identifies the stored object. Another attribute renames it.
        if is_renaming && is_renamed(object, &name) && stored.contains_key(&name) {
            continue;
        }
        // A response with a list shows the object under another name. The text beside it is for people.
        let shown = match field.listed_as {
            Some(name) => stored.get_mut(name).map(|shown| (name, shown)),
            None => None,
        };
        if let Some((listed_as, shown)) = shown.filter(|(_, shown)| shown.is_object()) {
            if *shown == value {
                continue;
            }
            *shown = value.clone();
            stored.retain(|name, value| name != listed_as || !value.is_null());
        }
        if value.is_null() {
            stored.remove(&name);
            continue;
        }
        let kind = field.kind(Method::Put).beginning_with(JsonType::of(&value));
        let inner = kind.as_object().filter(|_| field.effect == Effect::Merges);
        let matched = kind.as_list().and_then(Items::matched);
        match (inner, matched, value, stored.get_mut(&name)) {
            (Some(inner), _, Value::Object(put), Some(Value::Object(stored))) => merge(inner, stored, put),
            (_, Some((inner, key)), Value::Array(put), old) => {
                let old = old.and_then(Value::as_array_mut).map(std::mem::take).unwrap_or_default();
                stored.insert(name, Value::Array(merged_items(inner, key, old, put)));
            }
            (_, _, mut value, old) => {
                forget_unknown(kind, &mut value);
                match old {
                    Some(old) => *old = value,
                    None => drop(stored.insert(name, value)),
                }
            }
        }
    }
    for (other, name) in names {
        stored.insert(other.to_owned(), name);
    }
    empty(object, stored, &emptied);
}

/// Removes from the objects in a value what no request may have there, such as an attribute of a response that is sent back.
/// As at the top of a body, it is not stored.
fn forget_unknown(kind: &Kind, value: &mut Value) {
    let kind = kind.of_value(value);
    match value {
        Value::Object(attributes) => {
            let Some(object) = kind.as_object() else { return };
            if object.has(Method::Put) || object.has(Method::Post) {
                let may_stand = |field: &Field| field.may_stand(Method::Put) || field.may_stand(Method::Post);
                attributes.retain(|name, _| object.field(name).is_some_and(may_stand));
            }
            for (name, value) in attributes {
                if let Some(field) = object.field(name) {
                    forget_unknown(field.kind(Method::Put), value);
                }
            }
        }
        Value::Array(items) => {
            let Some(list) = kind.as_list() else { return };
            for item in items {
                forget_unknown(&list.kind, item);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Empties what a response may not show, or removes it if it was not stored before.
fn empty(object: &Object, result: &mut Map<String, Value>, stored: &[String]) {
    for rule in object.rules.iter().filter(|rule| rule.is_emptying()) {
        if !rule.when.iter().all(|test| result.get(test.field()).is_some_and(|value| test.passes(value))) {
            continue;
        }
        for name in rule.fields {
            match result.get_mut(*name) {
                Some(value) if is_empty(value) => {}
                Some(Value::String(text)) if stored.iter().any(|stored| stored == name) => text.clear(),
                Some(Value::Array(items)) if stored.iter().any(|stored| stored == name) => items.clear(),
                _ => drop(result.remove(*name)),
            }
        }
    }
}

/// Returns the stored items after the items of the PUT have changed, added or removed some, one after the other.
fn merged_items(object: &Object, key: &str, stored: Vec<Value>, put: Vec<Value>) -> Vec<Value> {
    let mut indexes = HashMap::new();
    for (index, item) in stored.iter().enumerate() {
        if let Some(name) = name_of(item, key) {
            indexes.entry(name.to_owned()).or_insert(index);
        }
    }
    let mut result: Vec<Option<Value>> = stored.into_iter().map(Some).collect();
    for item in put {
        let Some(index) = name_of(&item, key).map(|name| indexes.remove(name)) else { continue };
        let Value::Object(attributes) = item else { continue };
        if removes(object, &attributes) {
            if let Some(index) = index {
                result[index] = None;
            }
            continue;
        }
        let index = index.unwrap_or_else(|| {
            result.push(None);
            result.len() - 1
        });
        let mut changed = match result[index].take() {
            Some(Value::Object(old)) => old,
            _ => Map::new(),
        };
        merge(object, &mut changed, attributes);
        if let Some(name) = changed.get(key).and_then(Value::as_str) {
            indexes.insert(name.to_owned(), index);
        }
        result[index] = Some(Value::Object(changed));
    }
    result.into_iter().flatten().collect()
}

/// Returns the name by which a list item is matched.
pub(crate) fn name_of<'v>(item: &'v Value, key: &str) -> Option<&'v str> {
    item.get(key)?.as_str()
}

/// Returns whether an item has an attribute that removes it.
pub(crate) fn removes(object: &Object, item: &Map<String, Value>) -> bool {
    let mut fields = object.fields().iter();
    fields.any(|field| field.effect == Effect::Removes && item.get(field.name) == Some(&Value::Bool(true)))
}

/// Returns whether no response may show the attribute, such as a new password. It is no part of the state.
pub(crate) fn is_never_shown(object: &Object, field: &Field) -> bool {
    object.has(Method::Get) && matches!(field.enforced[Method::Get as usize], Presence::Forbidden)
}

/// Returns whether another attribute renames this one.
fn is_renamed(object: &Object, name: &str) -> bool {
    object.fields().iter().any(|field| matches!(field.effect, Effect::Renames(other) if other == name))
}

/// Returns whether an update removes a stored value, because what it sends excludes the value.
pub(crate) fn is_removed<'v>(
    object: &Object,
    name: &str,
    stored: &Value,
    sent: impl Fn(&'static str) -> Option<&'v Value>,
) -> bool {
    let is_sent = |other: &&'static str| **other != *name && sent(other).is_some_and(|value| !value.is_null());
    object.rules.iter().any(|rule| {
        let is_about = rule.fields.contains(&name);
        if rule.is_exclusive() {
            return is_about && rule.fields.iter().any(is_sent);
        }
        rule.is_exclusion()
            && rule.when.iter().all(|test| {
                let passes = |value: &Value| test.passes(value);
                if is_about {
                    sent(test.field()).is_some_and(passes)
                } else {
                    test.field() == name && passes(stored) && rule.fields.iter().any(is_sent)
                }
            })
    })
}

/// Returns whether the value is an empty list or text.
pub(crate) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::String(text) => text.is_empty(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => false,
    }
}
