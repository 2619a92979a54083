//! What a PUT changes, for people: attributes, and the values that may be shown.

use linecard_contract::pointer::joined;
use linecard_contract::{Items, Kind, Method, Object};
use serde::Serialize;
use serde_json::{Map, Value};

const MASK: &str = "•••";

/// One change of an attribute or of an item.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub(crate) struct Change {
    #[serde(rename = "change")]
    pub(crate) sign: Sign,
    /// The attribute. An item is named by its name, and not by its number.
    pub(crate) pointer: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) to: Option<String>,
}

/// How an attribute changes.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Sign {
    Add,
    Change,
    Remove,
}

/// Lists the changes from one state to another, in the attributes of a PUT.
pub(crate) fn changes(object: &'static Object, put: &Value, from: &Value, to: &Value, values: bool) -> Vec<Change> {
    let mut list = Lister { values, changes: Vec::new() };
    let empty = Map::new();
    let members = |value: &'_ Value| value.as_object().cloned().unwrap_or_else(|| empty.clone());
    let (from, to) = (members(from), members(to));
    for name in put.as_object().into_iter().flat_map(Map::keys) {
        let Some(field) = object.field(name) else { continue };
        let pointer = joined("", name);
        if field.secret || !to.contains_key(name) && !from.contains_key(name) {
            list.add(Sign::Change, pointer, None, Some(MASK.to_owned()));
            continue;
        }
        list.value(field.kind(Method::Put), from.get(name), to.get(name), &pointer);
    }
    list.changes
}

struct Lister {
    values: bool,
    changes: Vec<Change>,
}

impl Lister {
    fn add(&mut self, sign: Sign, pointer: String, from: Option<String>, to: Option<String>) {
        self.changes.push(Change { sign, pointer, from, to });
    }

    fn value(&mut self, kind: &Kind, from: Option<&Value>, to: Option<&Value>, pointer: &str) {
        if from == to {
            return;
        }
        match (from, to) {
            (Some(Value::Object(from)), Some(Value::Object(to))) if kind.as_object().is_some() => {
                let names = to.keys().chain(from.keys().filter(|name| !to.contains_key(*name)));
                for name in names {
                    let Some(field) = kind.as_object().and_then(|object| object.field(name)) else { continue };
                    let pointer = joined(pointer, name);
                    if field.secret && from.get(name) != to.get(name) {
                        self.add(Sign::Change, pointer, Some(MASK.to_owned()), Some(MASK.to_owned()));
                    } else {
                        self.value(field.kind(Method::Put), from.get(name), to.get(name), &pointer);
                    }
                }
            }
            (None, Some(Value::Object(attributes))) if kind.as_object().is_some() && !attributes.is_empty() => {
                self.value(kind, Some(&Value::Object(Map::new())), to, pointer);
            }
            (from, Some(Value::Array(to))) if kind.as_list().and_then(Items::matched).is_some() => {
                let from = from.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
                self.items(kind, from, to, pointer);
            }
            (from, to) => {
                let sign = match (from, to) {
                    (None, _) => Sign::Add,
                    (_, None) => Sign::Remove,
                    _ => Sign::Change,
                };
                let shown = |value: Option<&Value>| value.map(|value| self.shown(kind, value));
                let (from, to) = (shown(from), shown(to));
                self.add(sign, pointer.to_owned(), from, to);
            }
        }
    }

    fn items(&mut self, kind: &Kind, from: &[Value], to: &[Value], pointer: &str) {
        let Some((list, key)) = kind.as_list().and_then(|list| Some((list, list.matched_by?))) else { return };
        let name_of = |item: &Value| item.get(key).and_then(Value::as_str).map(str::to_owned);
        for item in to {
            let Some(name) = name_of(item) else { continue };
            let pointer = joined(pointer, &name);
            if let Some(old) = from.iter().find(|old| name_of(old).as_deref() == Some(&name)) {
                self.value(&list.kind, Some(old), Some(item), &pointer);
            } else {
                self.add(Sign::Add, pointer.clone(), None, None);
                let empty = Value::Object(Map::from_iter([(key.to_owned(), Value::from(name))]));
                self.value(&list.kind, Some(&empty), Some(item), &pointer);
            }
        }
        for old in from {
            let Some(name) = name_of(old) else { continue };
            if !to.iter().any(|item| name_of(item).as_deref() == Some(&name)) {
                self.add(Sign::Remove, joined(pointer, &name), None, None);
            }
        }
    }

    /// Returns a value as it is shown.
    fn shown(&self, kind: &Kind, value: &Value) -> String {
        let kind = kind.of_value(value);
        match value {
            Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
            Value::String(word) if kind.words().contains(&word.as_str()) => format!("\"{word}\""),
            Value::String(text) if text.is_empty() => "\"\"".to_owned(),
            Value::String(_) if self.values => linecard_console::shortened(&value.to_string()).into_owned(),
            Value::String(_) => "a text".to_owned(),
            Value::Array(_) | Value::Object(_) if self.values => {
                linecard_console::shortened(&masked(kind, value).to_string()).into_owned()
            }
            Value::Array(items) if items.len() == 1 => "1 item".to_owned(),
            Value::Array(items) => format!("{} items", items.len()),
            Value::Object(_) => "an object".to_owned(),
        }
    }
}

/// Returns a value with its secrets masked.
fn masked(kind: &Kind, value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let object = kind.of_value(value).as_object();
            let members = members.iter().map(|(name, value)| {
                let field = object.and_then(|object| object.field(name));
                let value = match field {
                    Some(field) if !field.secret => masked(field.kind(Method::Put), value),
                    // An attribute without a row may be a misspelt secret.
                    _ => Value::from(MASK),
                };
                (name.clone(), value)
            });
            Value::Object(members.collect())
        }
        Value::Array(items) => match kind.of_value(value).as_list() {
            Some(list) => Value::Array(items.iter().map(|item| masked(&list.kind, item)).collect()),
            None => Value::from(MASK),
        },
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
    }
}
