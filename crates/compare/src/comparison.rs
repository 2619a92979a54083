//! Compares two schemas.

use crate::document::Document;
use crate::edge::Edges;
use crate::proof::is_covered;
use crate::rule::broken;
use serde_json::{Map, Value};

/// The result of a comparison: whether one schema accepts all bodies that another accepts.
#[derive(Clone, Debug, PartialEq)]
pub enum Comparison {
    /// It accepts all of them, which is proved.
    Compatible,
    /// It rejects some of them. There is a body for each rule that rejects one, and at least one body.
    Breaking(Vec<Break>),
    /// Neither is proved. The text says why.
    Undecided(String),
}

/// A body that one schema accepts and the other rejects.
#[derive(Clone, Debug, PartialEq)]
pub struct Break {
    /// The body, generated from the schemas. No part of it can be removed without losing the difference.
    pub body: Value,
    /// A JSON Pointer to the part of the body that is rejected.
    pub pointer: String,
    /// The id of the rule that rejects it, from the comments of the schema; `None` if the schema has no comments.
    pub rule: Option<String>,
}

/// Compares two schemas: does `to` accept all bodies that `from` accepts?
///
/// For requests, `from` is the old schema, because requests that were accepted must still be accepted. For responses,
/// `from` is the new schema, because clients must expect only responses that were allowed before.
///
/// Descriptions and other texts do not matter. See the [crate](crate) for an example.
#[must_use]
pub fn compare(from: &Document, to: &Document) -> Comparison {
    if from.bare == to.bare {
        return Comparison::Compatible;
    }
    let breaks = breaks(from, to);
    if !breaks.is_empty() {
        return Comparison::Breaking(breaks);
    }
    if let Some(pointer) = from.unknown_keyword.as_ref().or(to.unknown_keyword.as_ref()) {
        return Comparison::Undecided(format!("the keyword at {pointer} is not used by strict schemas"));
    }
    if is_covered(from, to) {
        return Comparison::Compatible;
    }
    Comparison::Undecided("found neither a body that shows a difference nor a proof that there is none".to_owned())
}

fn breaks(from: &Document, to: &Document) -> Vec<Break> {
    let mut breaks: Vec<Break> = Vec::new();
    for body in Edges::default().edges(&from.bare, &to.bare) {
        let Some((pointer, rule)) = difference(from, to, &body) else { continue };
        if breaks.iter().any(|known| known.rule == rule && known.pointer == pointer) {
            continue;
        }
        let is_same = |body: &Value| {
            from.accepts(body) && difference(from, to, body).is_some_and(|other| other.0 == pointer && other.1 == rule)
        };
        let body = shrink(body, &is_same);
        breaks.push(Break { body, pointer, rule });
    }
    breaks
}

/// Returns the pointer and the rule with which `to` rejects a body that `from` accepts.
fn difference(from: &Document, to: &Document, body: &Value) -> Option<(String, Option<String>)> {
    if to.accepts(body) || !from.accepts(body) {
        return None;
    }
    to.validator.validate(body).err().map(|error| broken(&to.schema, &error))
}

/// Removes all parts of the body that it does not need to show the same difference.
fn shrink(body: Value, is_same: &dyn Fn(&Value) -> bool) -> Value {
    let mut body = body;
    loop {
        let smaller = without_one(&body).into_iter().find(|smaller| is_same(smaller));
        match smaller {
            Some(smaller) => body = smaller,
            None => return body,
        }
    }
}

/// Returns all values that result from removing one member, item or part of a text at any depth.
fn without_one(value: &Value) -> Vec<Value> {
    let mut smaller = Vec::new();
    match value {
        Value::Object(members) => {
            for name in members.keys() {
                let mut fewer: Map<String, Value> = members.clone();
                fewer.shift_remove(name);
                smaller.push(fewer.into());
            }
            for (name, inner) in members {
                for inner in without_one(inner) {
                    let mut changed = members.clone();
                    changed.insert(name.clone(), inner);
                    smaller.push(changed.into());
                }
            }
        }
        Value::Array(items) => {
            for index in 0..items.len() {
                let mut fewer = items.clone();
                fewer.remove(index);
                smaller.push(fewer.into());
                for inner in without_one(&items[index]) {
                    let mut changed = items.clone();
                    changed[index] = inner;
                    smaller.push(changed.into());
                }
            }
        }
        Value::String(text) => {
            let characters: Vec<char> = text.chars().collect();
            let (half, length) = (characters.len() / 2, characters.len());
            if length > 1 {
                // Halves come first, so that a long text is short soon.
                smaller.extend(
                    [&characters[..half], &characters[half..], &characters[..length - 1]]
                        .map(|part| part.iter().collect::<String>().into()),
                );
            }
        }
        _ => {}
    }
    smaller
}
