//! The differences between two states of a service, for an audit trail.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new kind or demand needs a decision in each match")]

use crate::behaviour::Behaviour;
use crate::source::{Assignment, Source};
use crate::state_part::{name_of, named_items, whole};
use linecard_contract::pointer::joined;
use linecard_contract::{Kind, Method, Object, Service};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// One difference between two states.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// The JSON Pointer into the state. An item of a list that is matched by name has its name in the pointer.
    pub pointer: String,
    /// What happened.
    pub how: How,
    /// The value before the change, if it is a word of a documented list, true or false. Any other value is omitted.
    pub before: Option<Value>,
    /// The value after the change, if it is a word of a documented list, true or false.
    pub after: Option<Value>,
}

/// What happened to a value.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum How {
    /// The value is new.
    Added,
    /// The value has changed.
    Changed,
    /// The value was removed.
    Removed,
}

impl How {
    /// Returns the name of the change.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            How::Added => "added",
            How::Changed => "changed",
            How::Removed => "removed",
        }
    }
}

impl Behaviour {
    /// Lists the differences between two states of a service, in the order of its tables. Without a state before, the initial state
    /// is used.
    ///
    /// The only values in the result are words of documented lists, true and false. A secret never has a value.
    ///
    /// ```
    /// use linecard_behaviour::{BEHAVIOUR, How};
    /// use linecard_model::services::SELECTIVE_CALL_ACCEPTANCE;
    /// use serde_json::json;
    ///
    /// let before = json!({"criteria": [{"name": "lunch", "active": true}]});
    /// let after = json!({"criteria": [{"name": "lunch", "active": false}, {"name": "dinner", "active": true}]});
    /// let changed = BEHAVIOUR.changes(&SELECTIVE_CALL_ACCEPTANCE, Some(&before), &after);
    /// assert_eq!((changed[0].pointer.as_str(), changed[0].how), ("/criteria/lunch/active", How::Changed));
    /// assert_eq!(changed[0].after, Some(json!(false)));
    /// assert_eq!((changed[1].pointer.as_str(), changed[1].how), ("/criteria/dinner", How::Added));
    /// ```
    #[must_use]
    pub fn changes(&self, service: &Service, before: Option<&Value>, after: &Value) -> Vec<Changed> {
        if let Some(Source::Assignment(assignment)) = self.source(service) {
            return assignments(assignment, before, after);
        }
        let mut changes = Vec::new();
        let initial = before.is_none().then(|| self.initial_state(service));
        let before = before.or(initial.as_ref()).and_then(Value::as_object);
        if let (Some(object), Some(before), Some(after)) = (whole(service), before, after.as_object()) {
            objects(object, before, after, "", &mut changes);
        }
        changes
    }
}

/// Lists the services that were assigned or removed. One that a state does not list is not assigned there: a user who loses a
/// service that the group does not have is not shown it any more.
fn assignments(assignment: &Assignment, before: Option<&Value>, after: &Value) -> Vec<Changed> {
    let within = assignment.within.map_or_else(String::new, |within| joined("", within));
    let mut changes = Vec::new();
    for list in [assignment.services, assignment.packs] {
        let list = joined(&within, list);
        let before = before.map(|state| assigned_names(assignment, state, &list)).unwrap_or_default();
        let after = assigned_names(assignment, after, &list);
        for name in before.symmetric_difference(&after) {
            let pointer = joined(&joined(&list, name), assignment.assigned);
            let [before, after] = [&before, &after].map(|names| Some(Value::Bool(names.contains(name))));
            changes.push(Changed { pointer, how: How::Changed, before, after });
        }
    }
    changes
}

/// Returns the names in a list that are assigned.
fn assigned_names<'s>(assignment: &Assignment, state: &'s Value, list: &str) -> BTreeSet<&'s str> {
    let items = state.pointer(list).and_then(Value::as_array).into_iter().flatten();
    let items = items.filter(|item| item.get(assignment.assigned) == Some(&Value::Bool(true)));
    items.filter_map(|item| name_of(item, assignment.name)).collect()
}

fn objects(
    object: &'static Object,
    before: &Map<String, Value>,
    after: &Map<String, Value>,
    pointer: &str,
    changes: &mut Vec<Changed>,
) {
    let known = object.fields().iter().map(|field| field.name);
    let unknown: BTreeSet<&str> =
        before.keys().chain(after.keys()).map(String::as_str).filter(|name| object.field(name).is_none()).collect();
    for name in known.chain(unknown) {
        let (before, after) = (before.get(name), after.get(name));
        if before == after {
            continue;
        }
        let pointer = joined(pointer, name);
        let field = object.field(name);
        let key = field.and_then(named_items);
        let kind = field.filter(|field| !field.secret).map(|field| field.kind(Method::Get));
        match (before, after, key) {
            (Some(Value::Array(before)), Some(Value::Array(after)), Some((key, item))) => {
                items(item, key, before, after, &pointer, changes);
            }
            (before, after, _) => values(kind, before, after, pointer, changes),
        }
    }
}

fn values(
    kind: Option<&Kind>,
    before: Option<&Value>,
    after: Option<&Value>,
    pointer: String,
    changes: &mut Vec<Changed>,
) {
    let of = |value: &Value| kind.map(|kind| kind.of_value(value));
    if let (Some(Value::Object(before)), Some(after @ Value::Object(new))) = (before, after)
        && let Some(inner) = of(after).and_then(Kind::as_object)
    {
        return objects(inner, before, new, &pointer, changes);
    }
    let word = |value: &&Value| of(value).is_some_and(|kind| is_word(kind, value));
    let how = match (before, after) {
        (None, _) => How::Added,
        (_, None) => How::Removed,
        _ => How::Changed,
    };
    let (before, after) = (before.filter(word).cloned(), after.filter(word).cloned());
    changes.push(Changed { pointer, how, before, after });
}

fn items(
    object: &'static Object,
    key: &str,
    before: &[Value],
    after: &[Value],
    pointer: &str,
    changes: &mut Vec<Changed>,
) {
    let named = |items: &'_ [Value], name: Option<&str>| items.iter().position(|item| name_of(item, key) == name);
    let whole = |item: &Value, how| Changed {
        pointer: joined(pointer, name_of(item, key).unwrap_or_default()),
        how,
        before: None,
        after: None,
    };
    for item in before {
        match named(after, name_of(item, key)) {
            None => changes.push(whole(item, How::Removed)),
            Some(index) => {
                if let (Some(before), Some(new)) = (item.as_object(), after[index].as_object()) {
                    objects(object, before, new, &whole(item, How::Changed).pointer, changes);
                }
            }
        }
    }
    changes.extend(
        after.iter().filter(|item| named(before, name_of(item, key)).is_none()).map(|item| whole(item, How::Added)),
    );
}

/// Returns whether a value is a word of the contract, and not data of a user.
fn is_word(kind: &Kind, value: &Value) -> bool {
    let text = value.as_str();
    match kind {
        Kind::Boolean => value.is_boolean(),
        Kind::Word(list) | Kind::LikelyWord(list) => text.is_some_and(|text| list.words.contains(&text)),
        Kind::AnyCaseWord(list) => {
            text.is_some_and(|text| list.words.iter().any(|word| word.eq_ignore_ascii_case(text)))
        }
        Kind::Integer(..)
        | Kind::Integers(_)
        | Kind::Decimal(_)
        | Kind::String(_)
        | Kind::Object(_)
        | Kind::OpenObject
        | Kind::Array(_)
        | Kind::Either(_) => false,
    }
}
