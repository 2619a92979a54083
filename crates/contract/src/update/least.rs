//! The least PUT that changes one state into another.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::finding::report::Report;
use crate::finding::rule_id::RuleId;
use crate::json::json_type::JsonType;
use crate::json::pointer::joined;
use crate::json::source::Number;
use crate::table::method::Method;
use crate::table::object::{Effect, Field, Items, Kind, Object};
use crate::table::rule::Rule;
use crate::table::severity::Severity;
use crate::validate::merge::{is_never_shown, is_removed, merged, name_of, removes};
use crate::validate::stored::validate_update;
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};
use std::fmt;

/// Returns the least PUT body that changes the state `from` into the state `to`. Both are response bodies of a GET.
///
/// - An attribute with the same value in both states is left out. An attribute that is only in `from` is cleared with null.
/// - A list is sent as a whole. If its items are matched by name, only new, changed and removed items are sent.
/// - An item with another name is a new item: this function does not guess which item was renamed.
///
/// Only attributes that a PUT can set are compared. The states may differ in the others.
///
/// ```
/// use linecard_contract::{difference, update};
/// use linecard_model::objects::CRITERIA;
/// use serde_json::json;
///
/// let from = json!({"name": "lunch", "active": true, "fromDnCriteria": {"selection": "Any"}, "timeSchedule":
///     {"level": "User", "name": "noon"}});
/// let to = json!({"name": "dinner", "active": true, "fromDnCriteria": {"selection": "Any"}});
/// let put = difference(&CRITERIA, &from, &to).unwrap();
/// assert_eq!(put, json!({"name": "lunch", "newName": "dinner", "timeSchedule": null}));
/// assert_eq!(update(&CRITERIA, &from, &put).unwrap(), to);
/// ```
///
/// # Errors
///
/// [`Unreachable`] if no PUT can change `from` into `to`: `to` lacks an attribute that no PUT can clear, or has a value that
/// no PUT may contain.
pub fn difference(object: &'static Object, from: &Value, to: &Value) -> Result<Value, Unreachable> {
    let empty = Map::new();
    let (old, new) = (from.as_object().unwrap_or(&empty), to.as_object().unwrap_or(&empty));
    let mut obstacles = Vec::new();
    let whole = whole(object, old, new, "", &mut obstacles);
    let put = Value::Object(pruned(object, old, &whole));
    let report = validate_update(object, from, &put);
    obstacles.extend(report.violations().map(|finding| Obstacle {
        pointer: finding.pointer(),
        why: Why::Refused { rule: finding.rule(), message: finding.message() },
    }));
    if !obstacles.is_empty() {
        return Err(Unreachable { obstacles });
    }
    // Applies the PUT, so that a PUT with another effect is never returned.
    let reached = merged(object, old, put.as_object().unwrap_or(&empty));
    let (reached, wanted) = (settable(object, Method::Put, &reached), settable(object, Method::Put, new));
    for name in wanted.keys().chain(reached.keys()) {
        if wanted.get(name) != reached.get(name) && obstacles.iter().all(|obstacle| obstacle.pointer[1..] != **name) {
            obstacles.push(Obstacle { pointer: joined("", name), why: Why::NotSet });
        }
    }
    if obstacles.is_empty() { Ok(put) } else { Err(Unreachable { obstacles }) }
}

/// Returns the least PUT body that has the same effect on a stored state as this PUT body.
///
/// ```
/// use linecard_contract::least;
/// use linecard_model::objects::CRITERIA;
/// use serde_json::json;
///
/// let stored = json!({"name": "lunch", "active": true});
/// let put = json!({"name": "lunch", "active": true, "doNotPerformAction": false, "timeSchedule": null});
/// assert_eq!(least(&CRITERIA, &stored, &put).unwrap(), json!({"name": "lunch", "doNotPerformAction": false}));
/// ```
///
/// # Errors
///
/// The report of [`validate_update`], if it has a violation.
pub fn least(object: &'static Object, stored: &Value, put: &Value) -> Result<Value, Box<Report>> {
    let report = validate_update(object, stored, put);
    if report.count(Severity::Violation) > 0 {
        return Err(Box::new(report));
    }
    let empty = Map::new();
    let (stored, put) = (stored.as_object().unwrap_or(&empty), put.as_object().unwrap_or(&empty));
    Ok(Value::Object(pruned(object, stored, put)))
}

/// The error of [`difference`]: no PUT can change the one state into the other. It lists every obstacle.
#[derive(Clone, Debug, PartialEq)]
pub struct Unreachable {
    /// The reasons, and their locations.
    pub obstacles: Vec<Obstacle>,
}

/// A reason why no PUT reaches a state, and its location.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Obstacle {
    /// The location as a JSON Pointer: in the PUT for [`Why::Refused`], or else in the new state.
    pub pointer: String,
    /// The reason.
    pub why: Why,
}

/// The reason why no PUT reaches a state.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Why {
    /// The new state lacks a stored value, and no PUT can clear it.
    NotCleared,
    /// The PUT would break a rule.
    Refused {
        /// The rule.
        rule: RuleId,
        /// The message of the finding.
        message: String,
    },
    /// The PUT results in another value, for example because two items have the same name.
    NotSet,
}

impl fmt::Display for Unreachable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("no PUT can change the stored state into the new state:")?;
        for Obstacle { pointer, why } in &self.obstacles {
            match why {
                Why::NotCleared => write!(out, "\n{pointer}: the value is stored, and no PUT can clear it")?,
                Why::Refused { rule, message } => write!(out, "\n{pointer}: {message} ({rule})")?,
                Why::NotSet => write!(out, "\n{pointer}: no PUT can set this value")?,
            }
        }
        Ok(())
    }
}

impl std::error::Error for Unreachable {}

/// Returns a PUT with the whole new state. It clears the attributes and removes the items that the new state lacks.
fn whole(
    object: &'static Object,
    old: &Map<String, Value>,
    new: &Map<String, Value>,
    pointer: &str,
    obstacles: &mut Vec<Obstacle>,
) -> Map<String, Value> {
    if object.is_value {
        return settable(object, Method::Put, new);
    }
    let mut put = Map::new();
    for field in settings(object, Method::Put) {
        let pointer = joined(pointer, field.name);
        let value = match (old.get(field.name), new.get(field.name)) {
            (Some(old), Some(new)) => match within(field, old, new) {
                Within::Object(inner, old, new) => Value::Object(whole(inner, old, new, &pointer, obstacles)),
                Within::Items(inner, key, old, new) => whole_items(inner, key, old, new, &pointer, obstacles),
                Within::Nothing => settable_value(field, Method::Put, new),
            },
            (None, Some(new)) => settable_value(field, Method::Put, new),
            (Some(_), None) if field.accepts_null(Method::Put) => Value::Null,
            // The PUT sets an exclusive attribute, which removes this one.
            (Some(old), None) if is_removed(object, field.name, old, |sent| new.get(sent)) => continue,
            (Some(_), None) => {
                obstacles.push(Obstacle { pointer, why: Why::NotCleared });
                continue;
            }
            (None, None) => continue,
        };
        put.insert(field.name.to_owned(), value);
    }
    for field in object.fields() {
        let Effect::Renames(other) = field.effect else { continue };
        match (old.get(other), new.get(other)) {
            (Some(old), Some(new)) if old != new => {
                put.insert(other.to_owned(), old.clone());
                put.insert(field.name.to_owned(), new.clone());
            }
            _ => {}
        }
    }
    put
}

fn whole_items(
    object: &'static Object,
    key: &str,
    old: &[Value],
    new: &[Value],
    pointer: &str,
    obstacles: &mut Vec<Obstacle>,
) -> Value {
    let named: HashMap<&str, &Value> = new.iter().filter_map(|item| Some((name_of(item, key)?, item))).collect();
    let stored: HashMap<&str, &Value> = old.iter().filter_map(|item| Some((name_of(item, key)?, item))).collect();
    let removing = object.fields().iter().find(|field| field.effect == Effect::Removes);
    let mut items = Vec::new();
    for item in old {
        let Some(name) = name_of(item, key).filter(|name| !named.contains_key(name)) else { continue };
        let Some(removing) = removing else {
            obstacles.push(Obstacle { pointer: pointer.to_owned(), why: Why::NotCleared });
            continue;
        };
        let mut removal = Map::new();
        removal.insert(key.to_owned(), Value::from(name));
        removal.insert(removing.name.to_owned(), Value::Bool(true));
        items.push(Value::Object(removal));
    }
    let empty = Map::new();
    for (index, item) in new.iter().enumerate() {
        let attributes = item.as_object().unwrap_or(&empty);
        let old = name_of(item, key).and_then(|name| stored.get(name)).and_then(|old| old.as_object());
        items.push(Value::Object(match old {
            Some(old) => whole(object, old, attributes, &joined(pointer, &index.to_string()), obstacles),
            None => settable(object, Method::Put, attributes),
        }));
    }
    Value::Array(items)
}

/// Returns the part of a PUT that changes the stored state or is required.
fn pruned(object: &'static Object, stored: &Map<String, Value>, put: &Map<String, Value>) -> Map<String, Value> {
    if object.is_value {
        // It replaces all that is stored.
        return put.clone();
    }
    let result = merged(object, stored, put);
    let is_emptying = object.rules.iter().any(Rule::is_emptying);
    let mut least = Map::new();
    for (name, value) in put {
        let Some(field) = object.field(name) else { continue };
        let is_required = field.enforced[Method::Put as usize].is_required();
        let has_effect = match field.effect {
            _ if field.is_ignored(Method::Put) => false,
            // The state does not show what it does.
            Effect::Sets | Effect::Merges if is_never_shown(object, field) => true,
            // The state may not keep the value, whether it is sent or not.
            Effect::Sets if is_emptying && merged(object, stored, &without(put, name)) == result => false,
            Effect::Removes => *value == Value::Bool(true),
            Effect::Renames(other) => stored.get(other) != Some(value),
            Effect::Sets | Effect::Merges => {
                // A list is not sent again if its items differ only in attributes that a PUT cannot set.
                let settable = |value| settable_value(field, Method::Put, value);
                result.get(name).map(settable) != stored.get(name).map(settable)
                    || stored
                        .iter()
                        .any(|(other, old)| is_removed(object, other, old, |sent| (sent == name).then_some(value)))
            }
        };
        // Without it, another value of the PUT would drop the stored one.
        let is_held =
            !is_emptying && stored.get(name).is_some_and(|old| is_removed(object, name, old, |sent| put.get(sent)));
        if !is_required && !has_effect && !is_held {
            continue;
        }
        // A list that is not stored has no items.
        let old = stored.get(name).unwrap_or(&NO_ITEMS);
        let value = match within(field, old, value) {
            Within::Object(inner, stored, put) => Value::Object(pruned(inner, stored, put)),
            Within::Items(inner, key, stored, put) => Value::Array(pruned_items(inner, key, stored, put)),
            Within::Nothing => value.clone(),
        };
        least.insert(name.clone(), value);
    }
    least
}

/// Returns the PUT without an attribute.
fn without(put: &Map<String, Value>, name: &str) -> Map<String, Value> {
    put.iter().filter(|(other, _)| *other != name).map(|(other, value)| (other.clone(), value.clone())).collect()
}

fn pruned_items(object: &'static Object, key: &str, stored: &[Value], put: &[Value]) -> Vec<Value> {
    if !are_independent(object, key, put) {
        return put.to_vec();
    }
    let stored: HashMap<&str, &Value> =
        stored.iter().rev().filter_map(|item| Some((name_of(item, key)?, item))).collect();
    let mut least = Vec::new();
    for item in put {
        let old = name_of(item, key).and_then(|name| stored.get(name)).and_then(|old| old.as_object());
        match (old, item.as_object()) {
            (Some(old), Some(attributes)) => {
                let settable = |state: &Map<String, Value>| settable(object, Method::Put, state);
                if removes(object, attributes) {
                    least.push(Value::Object(removal(object, attributes)));
                } else if settable(&merged(object, old, attributes)) != settable(old) {
                    least.push(Value::Object(pruned(object, old, attributes)));
                }
            }
            // An item that is not stored need not be removed.
            (None, Some(attributes)) if removes(object, attributes) => {}
            (None, Some(attributes)) => least.push(Value::Object(pruned(object, &Map::new(), attributes))),
            (_, None) => least.push(item.clone()),
        }
    }
    least
}

/// Returns whether no item depends on another: each name, old or new, belongs to one item. Otherwise an item may get the name of an
/// earlier one.
fn are_independent(object: &'static Object, key: &str, put: &[Value]) -> bool {
    let renaming = object.fields().iter().find(|field| matches!(field.effect, Effect::Renames(_)));
    let mut seen = HashSet::new();
    put.iter().all(|item| {
        let Some(name) = name_of(item, key) else { return false };
        let new_name = renaming.and_then(|field| name_of(item, field.name)).filter(|new_name| *new_name != name);
        seen.insert(name) && new_name.is_none_or(|new_name| seen.insert(new_name))
    })
}

/// Returns an item that removes the stored one, without the attributes that it would change before.
fn removal(object: &'static Object, item: &Map<String, Value>) -> Map<String, Value> {
    let is_kept = |name: &str| {
        object
            .field(name)
            .is_some_and(|field| field.effect == Effect::Removes || field.enforced[Method::Put as usize].is_required())
    };
    let kept = item.iter().filter(|(name, _)| is_kept(name));
    kept.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// Returns the part of a state that a PUT can set. Items that are matched by name are sorted, because their order has no
/// meaning.
///
/// `method` is the method as which the object is validated in the PUT.
fn settable(object: &'static Object, method: Method, state: &Map<String, Value>) -> Map<String, Value> {
    let mut settable = Map::new();
    for field in settings(object, method) {
        if let Some(value) = state.get(field.name) {
            settable.insert(field.name.to_owned(), settable_value(field, method, value));
        }
    }
    settable
}

/// Returns the part of the value of an attribute that a PUT can set.
fn settable_value(field: &Field, method: Method, value: &Value) -> Value {
    settable_of_kind(field.kind(method), field.method_within(method), value)
}

fn settable_of_kind(kind: &Kind, within: Method, value: &Value) -> Value {
    match kind.beginning_with(JsonType::of(value)) {
        Kind::Object(inner) => {
            value.as_object().map_or_else(|| value.clone(), |state| Value::Object(settable(inner, within, state)))
        }
        Kind::Array(Items { kind, matched_by, .. }) => {
            let Value::Array(items) = value else { return value.clone() };
            let mut items: Vec<Value> = items.iter().map(|item| settable_of_kind(kind, within, item)).collect();
            if let Some(key) = matched_by {
                items.sort_by(|one, other| name_of(one, key).cmp(&name_of(other, key)));
            }
            Value::Array(items)
        }
        // `3.0` and `3` are equal.
        Kind::Integer(..) | Kind::Integers(_) | Kind::Decimal(_) => match value.as_f64().map(Number::from_float) {
            Some(Number::Whole(whole)) if value.is_f64() => Value::from(whole),
            _ => value.clone(),
        },
        Kind::Boolean
        | Kind::String(_)
        | Kind::Word(_)
        | Kind::LikelyWord(_)
        | Kind::AnyCaseWord(_)
        | Kind::OpenObject
        | Kind::Either(_) => value.clone(),
    }
}

/// Returns the attributes whose value a PUT sets, in an object that is validated as in this method.
fn settings(object: &'static Object, method: Method) -> impl Iterator<Item = &'static Field> {
    object.fields().iter().copied().filter(move |field| {
        field.may_stand(method) && !field.is_ignored(method) && matches!(field.effect, Effect::Sets | Effect::Merges)
    })
}

static NO_ITEMS: Value = Value::Array(Vec::new());

/// A stored value and a value of the PUT that an update merges. It replaces other values.
enum Within<'v> {
    Object(&'static Object, &'v Map<String, Value>, &'v Map<String, Value>),
    Items(&'static Object, &'static str, &'v [Value], &'v [Value]),
    Nothing,
}

fn within<'v>(field: &'static Field, old: &'v Value, new: &'v Value) -> Within<'v> {
    let kind = field.kind(Method::Put).beginning_with(JsonType::of(new));
    match (old, new) {
        (Value::Object(old), Value::Object(new)) if field.effect == Effect::Merges => {
            kind.as_object().map_or(Within::Nothing, |inner| Within::Object(inner, old, new))
        }
        (Value::Array(old), Value::Array(new)) => {
            let matched = kind.as_list().and_then(Items::matched);
            matched.map_or(Within::Nothing, |(inner, key)| Within::Items(inner, key, old, new))
        }
        _ => Within::Nothing,
    }
}
