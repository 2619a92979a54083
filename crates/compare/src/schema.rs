//! Reads parts of a schema: its type, its choices, its members.

use jsonschema::{Draft, PatternOptions, ValidationError, Validator};
use serde_json::{Map, Value};

/// Returns a validator. Its patterns take linear time.
pub(crate) fn validator(schema: &Value) -> Result<Validator, ValidationError<'static>> {
    let options = jsonschema::options().with_draft(Draft::Draft202012);
    options.with_pattern_options(PatternOptions::regex()).build(schema)
}

/// Returns a member that is a list, or an empty list.
pub(crate) fn list<'s>(schema: &'s Value, name: &str) -> &'s [Value] {
    schema.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

pub(crate) fn number(schema: &Value, name: &str) -> Option<u64> {
    schema.get(name).and_then(Value::as_u64)
}

/// Returns whether the schema accepts nothing: `false`, or `{"not": {}}`.
pub(crate) fn is_never(schema: &Value) -> bool {
    let is_always = |schema: &Value| match schema {
        Value::Bool(always) => *always,
        Value::Object(members) => members.is_empty(),
        _ => false,
    };
    *schema == Value::Bool(false) || schema.get("not").is_some_and(is_always)
}

/// Returns the single type that the schema accepts, if it has one.
pub(crate) fn type_of(schema: &Value) -> Option<&str> {
    let stated = schema.get("type").and_then(Value::as_str);
    stated.or_else(|| {
        let implied = [("properties", "object"), ("required", "object"), ("items", "array"), ("pattern", "string")];
        implied.into_iter().find(|(name, _)| schema.get(name).is_some()).map(|(_, name)| name)
    })
}

/// Splits a schema with `anyOf`, `oneOf` or a list of types into schemas with one type each.
pub(crate) fn branches(schema: &Value) -> Vec<Value> {
    if is_never(schema) {
        return Vec::new();
    }
    if type_of(schema).is_none() {
        let choices = ["anyOf", "oneOf"].iter().flat_map(|name| list(schema, name)).collect::<Vec<_>>();
        if !choices.is_empty() {
            return choices.into_iter().flat_map(branches).collect();
        }
        let types = list(schema, "type");
        if !types.is_empty() {
            return types.iter().map(|name| with(schema, "type", name.clone())).collect();
        }
    }
    vec![schema.clone()]
}

pub(crate) fn with(schema: &Value, name: &str, value: Value) -> Value {
    let mut members = schema.as_object().cloned().unwrap_or_default();
    members.insert(name.to_owned(), value);
    members.into()
}

pub(crate) fn properties(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    schema.get("properties").and_then(Value::as_object).into_iter().flat_map(Map::iter)
}

/// Returns the schema for a member of this name.
pub(crate) fn property<'s>(schema: &'s Value, name: &str) -> &'s Value {
    static ANYTHING: Value = Value::Bool(true);
    let own = schema.get("properties").and_then(|properties| properties.get(name));
    own.or_else(|| schema.get("additionalProperties")).unwrap_or(&ANYTHING)
}

/// Returns the conditions between the members of an object.
pub(crate) fn conditions(schema: &Value) -> Vec<Value> {
    let mut conditions = list(schema, "allOf").to_vec();
    let own = ["if", "then", "else", "not", "anyOf", "oneOf", "dependentRequired"];
    let own: Map<String, Value> =
        own.iter().filter_map(|name| Some(((*name).to_owned(), schema.get(name)?.clone()))).collect();
    if !own.is_empty() {
        conditions.push(own.into());
    }
    conditions
}

/// Collects the members in a condition, with the values that the condition names.
pub(crate) fn mentioned(condition: &Value, into: &mut Vec<(String, Vec<Value>)>) {
    let mut mention = |name: &str, values: Vec<Value>| match into.iter_mut().find(|(known, _)| known == name) {
        Some((_, known)) => known.extend(values),
        None => into.push((name.to_owned(), values)),
    };
    for name in list(condition, "required").iter().filter_map(Value::as_str) {
        mention(name, Vec::new());
    }
    for (name, names) in condition.get("dependentRequired").and_then(Value::as_object).into_iter().flatten() {
        mention(name, Vec::new());
        for name in names.as_array().into_iter().flatten().filter_map(Value::as_str) {
            mention(name, Vec::new());
        }
    }
    for (name, schema) in properties(condition) {
        mention(name, words(schema));
    }
    for name in ["allOf", "anyOf", "oneOf"] {
        for schema in list(condition, name) {
            mentioned(schema, into);
        }
    }
    for name in ["not", "if", "then", "else"] {
        if let Some(schema) = condition.get(name) {
            mentioned(schema, into);
        }
    }
}

/// Returns the values that a schema names.
pub(crate) fn words(schema: &Value) -> Vec<Value> {
    let mut words = list(schema, "enum").to_vec();
    words.extend(schema.get("const").cloned());
    for name in ["allOf", "anyOf", "oneOf"] {
        words.extend(list(schema, name).iter().flat_map(self::words));
    }
    words.extend(schema.get("not").into_iter().flat_map(self::words));
    words
}
