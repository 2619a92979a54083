//! The least PUT: what it takes to bring one state to another, and no more.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::finding::report::Report;
use crate::finding::rule_id::RuleId;
use crate::json::json_type::JsonType;
use crate::json::pointer::joined;
use crate::json::source::Number;
use crate::table::method::Method;
use crate::table::object::{Effect, Field, Items, Kind, Object};
use crate::table::presence::Presence;
use crate::table::severity::Severity;
use crate::validate::merge::{merged, name_of, removes, rivals};
use crate::validate::stored::validate_update;
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};
use std::fmt;

/// The least PUT that brings one state to another, both as a GET answers them.
///
/// What is the same in both is left out, what is gone is cleared with null, a list is sent whole, and of a list whose items
/// are matched by name only those that are new, changed or gone. An item that has another name is another item: which one
/// was renamed is not guessed. Only what a PUT can set counts; what a PUT ignores or does not know may differ.
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
/// [`Unreachable`], if no PUT leads there: something is gone that nothing clears, or a value may not stand in a PUT.
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
    // What was worked out is tried out, so that no PUT is given back that does something else.
    let reached = merged(object, old, put.as_object().unwrap_or(&empty));
    let (reached, wanted) = (settable(object, &reached), settable(object, new));
    for name in wanted.keys().chain(reached.keys()) {
        if wanted.get(name) != reached.get(name) && obstacles.iter().all(|obstacle| obstacle.pointer[1..] != **name) {
            obstacles.push(Obstacle { pointer: joined("", name), why: Why::NotSet });
        }
    }
    if obstacles.is_empty() { Ok(put) } else { Err(Unreachable { obstacles }) }
}

/// The least PUT that does to a stored state what this one does.
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
/// The report of [`validate_update`], if it holds a violation.
pub fn least(object: &'static Object, stored: &Value, put: &Value) -> Result<Value, Box<Report>> {
    let report = validate_update(object, stored, put);
    if report.count(Severity::Violation) > 0 {
        return Err(Box::new(report));
    }
    let empty = Map::new();
    let (stored, put) = (stored.as_object().unwrap_or(&empty), put.as_object().unwrap_or(&empty));
    Ok(Value::Object(pruned(object, stored, put)))
}

/// Why no PUT leads from one state to another: everything that stands in the way.
#[derive(Clone, Debug, PartialEq)]
pub struct Unreachable {
    /// What stands in the way, and where.
    pub obstacles: Vec<Obstacle>,
}

/// What keeps a PUT from leading to a state, and where.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Obstacle {
    /// The place as a JSON Pointer: in the state that is to be reached or, if it is refused, in the PUT.
    pub pointer: String,
    /// What stands in the way.
    pub why: Why,
}

/// What stands in the way of a PUT.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Why {
    /// It is stored, it is to be gone, and nothing clears it.
    NotCleared,
    /// A PUT may not hold it.
    Refused {
        /// The rule that the PUT would break.
        rule: RuleId,
        /// That rule as a sentence.
        message: String,
    },
    /// What the PUT makes of it is something else, as with two items of one name.
    NotSet,
}

impl fmt::Display for Unreachable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("no PUT leads there:")?;
        for Obstacle { pointer, why } in &self.obstacles {
            match why {
                Why::NotCleared => write!(out, "\n{pointer}: it is stored, and no PUT takes it away")?,
                Why::Refused { rule, message } => write!(out, "\n{pointer}: {message} ({rule})")?,
                Why::NotSet => write!(out, "\n{pointer}: no PUT makes it so")?,
            }
        }
        Ok(())
    }
}

impl std::error::Error for Unreachable {}

/// A PUT that says all of the new state, clears what is gone, and removes the items that are.
fn whole(
    object: &'static Object,
    old: &Map<String, Value>,
    new: &Map<String, Value>,
    pointer: &str,
    obstacles: &mut Vec<Obstacle>,
) -> Map<String, Value> {
    let mut put = Map::new();
    for field in settings(object) {
        let pointer = joined(pointer, field.name);
        let value = match (old.get(field.name), new.get(field.name)) {
            (Some(old), Some(new)) => match within(field, old, new) {
                Within::Object(inner, old, new) => Value::Object(whole(inner, old, new, &pointer, obstacles)),
                Within::Items(inner, key, old, new) => whole_items(inner, key, old, new, &pointer, obstacles),
                Within::Nothing => settable_value(field.kind(Method::Put), new),
            },
            (None, Some(new)) => settable_value(field.kind(Method::Put), new),
            (Some(_), None) if field.accepts_null(Method::Put) => Value::Null,
            // Whatever takes its place drops it.
            (Some(_), None) if rivals(object, field.name).any(|rival| new.contains_key(rival)) => continue,
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
        let mut gone = Map::new();
        gone.insert(key.to_owned(), Value::from(name));
        gone.insert(removing.name.to_owned(), Value::Bool(true));
        items.push(Value::Object(gone));
    }
    let empty = Map::new();
    for (index, item) in new.iter().enumerate() {
        let attributes = item.as_object().unwrap_or(&empty);
        let old = name_of(item, key).and_then(|name| stored.get(name)).and_then(|old| old.as_object());
        items.push(Value::Object(match old {
            Some(old) => whole(object, old, attributes, &joined(pointer, &index.to_string()), obstacles),
            None => settable(object, attributes),
        }));
    }
    Value::Array(items)
}

/// What of a PUT changes the stored state, and what the PUT has to hold.
fn pruned(object: &'static Object, stored: &Map<String, Value>, put: &Map<String, Value>) -> Map<String, Value> {
    let result = merged(object, stored, put);
    let mut least = Map::new();
    for (name, value) in put {
        let Some(field) = object.field(name) else { continue };
        let is_required = field.enforced[Method::Put as usize].is_required();
        let has_effect = match field.effect {
            _ if field.is_ignored(Method::Put) => false,
            Effect::Removes => *value == Value::Bool(true),
            Effect::Renames(other) => stored.get(other) != Some(value),
            Effect::Sets | Effect::Replaces => {
                // What a PUT cannot set of the items of a list is no reason to send the list again.
                let kind = field.kind(Method::Put);
                let settable = |value| settable_value(kind, value);
                result.get(name).map(settable) != stored.get(name).map(settable)
                    || rivals(object, name).any(|rival| stored.contains_key(rival))
            }
        };
        if !is_required && !has_effect {
            continue;
        }
        let value = match stored.get(name).map(|stored| within(field, stored, value)) {
            Some(Within::Object(inner, stored, put)) => Value::Object(pruned(inner, stored, put)),
            Some(Within::Items(inner, key, stored, put)) => Value::Array(pruned_items(inner, key, stored, put)),
            _ => value.clone(),
        };
        least.insert(name.clone(), value);
    }
    least
}

fn pruned_items(object: &'static Object, key: &str, stored: &[Value], put: &[Value]) -> Vec<Value> {
    let mut seen = HashSet::new();
    let is_simple = put.iter().all(|item| {
        let renames = |field: &&&Field| matches!(field.effect, Effect::Renames(_));
        let is_renamed = object.fields().iter().filter(renames).any(|field| item.get(field.name).is_some());
        !is_renamed && name_of(item, key).is_some_and(|name| seen.insert(name))
    });
    if !is_simple {
        // Names move from item to item here: each counts for those behind it.
        return put.to_vec();
    }
    let stored: HashMap<&str, &Value> =
        stored.iter().rev().filter_map(|item| Some((name_of(item, key)?, item))).collect();
    let mut least = Vec::new();
    for item in put {
        let old = name_of(item, key).and_then(|name| stored.get(name)).and_then(|old| old.as_object());
        match (old, item.as_object()) {
            (Some(old), Some(attributes)) => {
                let removed = removes(object, attributes);
                let pruned = pruned(object, old, attributes);
                if removed || settable(object, &merged(object, old, attributes)) != settable(object, old) {
                    least.push(Value::Object(pruned));
                }
            }
            // What is not stored need not be removed.
            (None, Some(attributes)) if removes(object, attributes) => {}
            _ => least.push(item.clone()),
        }
    }
    least
}

/// What of a state a PUT can set. The order of a list that is matched by name is none of it.
fn settable(object: &'static Object, state: &Map<String, Value>) -> Map<String, Value> {
    let mut settable = Map::new();
    for field in settings(object) {
        if let Some(value) = state.get(field.name) {
            settable.insert(field.name.to_owned(), settable_value(field.kind(Method::Put), value));
        }
    }
    settable
}

fn settable_value(kind: &Kind, value: &Value) -> Value {
    match kind.beginning_with(JsonType::of(value)) {
        Kind::Object(inner) => {
            value.as_object().map_or_else(|| value.clone(), |state| Value::Object(settable(inner, state)))
        }
        Kind::Array(Items { kind, matched_by, .. }) => {
            let Value::Array(items) = value else { return value.clone() };
            let mut items: Vec<Value> = items.iter().map(|item| settable_value(kind, item)).collect();
            if let Some(key) = matched_by {
                items.sort_by(|one, other| name_of(one, key).cmp(&name_of(other, key)));
            }
            Value::Array(items)
        }
        // `3.0` is 3.
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

/// The attributes whose value a PUT sets.
fn settings(object: &'static Object) -> impl Iterator<Item = &'static Field> {
    object.fields().iter().copied().filter(|field| {
        let letter = field.enforced[Method::Put as usize];
        letter.is_known()
            && letter != Presence::Forbidden
            && !field.is_ignored(Method::Put)
            && matches!(field.effect, Effect::Sets | Effect::Replaces)
    })
}

/// What an update merges, rather than to put one in the place of the other.
enum Within<'v> {
    Object(&'static Object, &'v Map<String, Value>, &'v Map<String, Value>),
    Items(&'static Object, &'static str, &'v [Value], &'v [Value]),
    Nothing,
}

fn within<'v>(field: &'static Field, old: &'v Value, new: &'v Value) -> Within<'v> {
    let kind = field.kind(Method::Put).beginning_with(JsonType::of(new));
    match (old, new) {
        (Value::Object(old), Value::Object(new)) if field.effect == Effect::Sets => {
            kind.as_object().map_or(Within::Nothing, |inner| Within::Object(inner, old, new))
        }
        (Value::Array(old), Value::Array(new)) => {
            let matched = kind.as_list().and_then(Items::matched);
            matched.map_or(Within::Nothing, |(inner, key)| Within::Items(inner, key, old, new))
        }
        _ => Within::Nothing,
    }
}
