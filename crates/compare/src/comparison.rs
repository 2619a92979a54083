//! The result on two schemas.

use crate::document::Document;
use crate::edge::Edges;
use crate::proof::is_covered;
use crate::rule::broken;
use serde_json::{Map, Value};

/// What becomes of the bodies that one schema accepts under another.
#[derive(Clone, Debug, PartialEq)]
pub enum Comparison {
    /// Each of them is accepted: that is proved.
    Compatible,
    /// Some are refused: a body for each rule that refuses one, and at least one.
    Breaking(Vec<Break>),
    /// Neither is proved; the sentence says why.
    Undecided(String),
}

/// A body that one schema accepts and the other refuses.
#[derive(Clone, Debug, PartialEq)]
pub struct Break {
    /// The body, as small as it still shows the difference. It is made from the schemas.
    pub body: Value,
    /// Where it is refused, a JSON Pointer into it.
    pub pointer: String,
    /// The id of the rule that refuses it, from the comments of the schema that does; none if that has no comments.
    pub rule: Option<String>,
}

/// Whether each body which the first accepts is accepted by the second.
///
/// For bodies that are sent the first is the old schema: what was accepted is to stay so. For bodies that are answered
/// it is the new one: what is answered now was to be expected before.
///
/// Texts may differ in what decides nothing, such as descriptions. See the [crate](crate) for an example.
#[must_use]
pub fn compare(from: &Document, to: &Document) -> Comparison {
    if from.bare == to.bare {
        return Comparison::Compatible;
    }
    let breaks = breaks(from, to);
    if !breaks.is_empty() {
        return Comparison::Breaking(breaks);
    }
    if let Some(place) = from.foreign.as_ref().or(to.foreign.as_ref()) {
        return Comparison::Undecided(format!("the keyword at {place} is none that strict schemas use"));
    }
    if is_covered(from, to) {
        return Comparison::Compatible;
    }
    Comparison::Undecided("no body was found that shows a difference, and no proof that there is none".to_owned())
}

fn breaks(from: &Document, to: &Document) -> Vec<Break> {
    let mut breaks: Vec<Break> = Vec::new();
    for body in Edges::default().edges(&from.bare, &to.bare) {
        let Some((pointer, rule)) = difference(from, to, &body) else { continue };
        if breaks.iter().any(|known| known.rule == rule && known.pointer == pointer) {
            continue;
        }
        let is_it = |body: &Value| {
            from.accepts(body) && difference(from, to, body).is_some_and(|it| it.0 == pointer && it.1 == rule)
        };
        let body = shrunk(body, &is_it);
        breaks.push(Break { body, pointer, rule });
    }
    breaks
}

/// Where the second refuses a body that the first accepts.
fn difference(from: &Document, to: &Document, body: &Value) -> Option<(String, Option<String>)> {
    if to.accepts(body) || !from.accepts(body) {
        return None;
    }
    to.validator.validate(body).err().map(|error| broken(&to.schema, &error))
}

/// The body without whatever it does not need to show the same.
fn shrunk(body: Value, is_it: &dyn Fn(&Value) -> bool) -> Value {
    let mut body = body;
    loop {
        let smaller = without_one(&body).into_iter().find(|smaller| is_it(smaller));
        match smaller {
            Some(smaller) => body = smaller,
            None => return body,
        }
    }
}

/// The value without one of its members or items, wherever it stands.
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
            for place in 0..items.len() {
                let mut fewer = items.clone();
                fewer.remove(place);
                smaller.push(fewer.into());
                for inner in without_one(&items[place]) {
                    let mut changed = items.clone();
                    changed[place] = inner;
                    smaller.push(changed.into());
                }
            }
        }
        _ => {}
    }
    smaller
}
