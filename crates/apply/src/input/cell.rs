//! The columns of a CSV, and the typed values of its cells.

use super::context::Context;
use super::statement::find_service;
use linecard_contract::{JsonType, Kind, Method, nearest};
use serde_json::{Map, Number, Value};

/// The cell for null.
const NULL: &str = "(null)";

/// The cell for the empty text.
const EMPTY: &str = "(empty)";

/// A column of an attribute.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) target: usize,
    /// The names that lead to the attribute.
    path: Vec<&'static str>,
    pub(super) kind: &'static Kind,
}

impl Column {
    /// Reads a name such as `call-processing-policies.useGroupName`.
    pub(super) fn of(context: &Context<'_>, name: &str) -> Result<Column, String> {
        let Some((service, attributes)) = name.split_once('.') else {
            return Err("a column is named SERVICE.ATTRIBUTE, such as call-processing-policies.useGroupName".to_owned());
        };
        let target = find_service(context, service)?;
        let mut object = context.targets.services.get(target).map(|target| target.object);
        let (mut path, mut kind) = (Vec::new(), None);
        for attribute in attributes.split('.') {
            let Some(within) = object else {
                return Err("the attribute before the last dot is no object".to_owned());
            };
            let Some(field) = within.field(attribute).filter(|field| field.may_stand(Method::Put)) else {
                let known = within.fields().iter().filter(|field| field.may_stand(Method::Put)).map(|field| field.name);
                let near = nearest(attribute, known);
                let near =
                    if near.is_empty() { String::new() } else { format!("; did you mean {}?", near.join(" or ")) };
                return Err(format!("a PUT of {} has no such attribute{near}", within.name));
            };
            path.push(field.name);
            kind = Some(field.kind(Method::Put));
            object = field.kind(Method::Put).as_object();
        }
        let kind = kind.filter(|kind| !accepts(kind, JsonType::Array) && kind.as_object().is_none());
        let kind = kind.ok_or("a cell holds no list and no object; write this attribute in NDJSON or in a folder")?;
        Ok(Column { name: name.to_owned(), target, path, kind })
    }

    /// Returns whether one of the two is the other, or holds it.
    pub(super) fn overlaps(&self, other: &Column) -> bool {
        self.target == other.target && (self.path.starts_with(&other.path) || other.path.starts_with(&self.path))
    }

    /// Sets the value in a state.
    pub(super) fn set(&self, state: &mut Map<String, Value>, value: Value) {
        let Some((last, outer)) = self.path.split_last() else { return };
        let mut inner = state;
        for name in outer {
            let next = inner.entry(*name).or_insert_with(|| Value::Object(Map::new()));
            // Columns do not overlap, so it is an object.
            let Value::Object(next) = next else { return };
            inner = next;
        }
        inner.insert((*last).to_owned(), value);
    }
}

fn accepts(kind: &Kind, json: JsonType) -> bool {
    kind.begins_with(json)
}

/// Returns the value of a cell that is not empty.
pub(super) fn value(kind: &Kind, cell: &str) -> Result<Value, String> {
    match cell {
        NULL => return Ok(Value::Null),
        EMPTY => return Ok(Value::from("")),
        _ => {}
    }
    if accepts(kind, JsonType::Boolean) {
        match cell.to_ascii_lowercase().as_str() {
            "true" => return Ok(Value::Bool(true)),
            "false" => return Ok(Value::Bool(false)),
            _ => {}
        }
    }
    if accepts(kind, JsonType::Number)
        && let Ok(number) = cell.parse::<Number>()
    {
        return Ok(Value::Number(number));
    }
    if accepts(kind, JsonType::String) {
        return Ok(Value::from(cell));
    }
    let expected = match (accepts(kind, JsonType::Boolean), accepts(kind, JsonType::Number)) {
        (true, false) => "true or false",
        (false, true) => "a number",
        _ => "another type",
    };
    Err(format!("the cell takes {expected}; an empty cell leaves the attribute as it is"))
}
