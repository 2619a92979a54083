//! What is asked of a schema: its type, its parts, its members.

use jsonschema::{Draft, PatternOptions, ValidationError, Validator};
use serde_json::{Map, Value};

/// A validator, whose patterns take time that grows no faster than the text.
pub(crate) fn validator(schema: &Value) -> Result<Validator, ValidationError<'static>> {
    let options = jsonschema::options().with_draft(Draft::Draft202012);
    options.with_pattern_options(PatternOptions::regex()).build(schema)
}

/// A member that is a list.
pub(crate) fn list<'s>(schema: &'s Value, name: &str) -> &'s [Value] {
    schema.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

pub(crate) fn number(schema: &Value, name: &str) -> Option<u64> {
    schema.get(name).and_then(Value::as_u64)
}

/// Whether it accepts nothing: `false`, or `{"not": {}}`.
pub(crate) fn is_never(schema: &Value) -> bool {
    let is_always = |schema: &Value| match schema {
        Value::Bool(always) => *always,
        Value::Object(members) => members.is_empty(),
        _ => false,
    };
    *schema == Value::Bool(false) || schema.get("not").is_some_and(is_always)
}

/// The one type of a value that it accepts, if it says one.
pub(crate) fn type_of(schema: &Value) -> Option<&str> {
    let said = schema.get("type").and_then(Value::as_str);
    said.or_else(|| {
        let telling = [("properties", "object"), ("required", "object"), ("items", "array"), ("pattern", "string")];
        telling.into_iter().find(|(name, _)| schema.get(name).is_some()).map(|(_, name)| name)
    })
}

/// The schema as several of which each has one type: what `anyOf` and a list of types say.
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

/// What a member of this name has to be.
pub(crate) fn property<'s>(schema: &'s Value, name: &str) -> &'s Value {
    static ANYTHING: Value = Value::Bool(true);
    let own = schema.get("properties").and_then(|properties| properties.get(name));
    own.or_else(|| schema.get("additionalProperties")).unwrap_or(&ANYTHING)
}

/// What holds between the members of an object: its conditional schemas.
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

/// The members of which a condition speaks, with the values that it tells apart.
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

/// The values that a schema names.
pub(crate) fn words(schema: &Value) -> Vec<Value> {
    let mut words = list(schema, "enum").to_vec();
    words.extend(schema.get("const").cloned());
    for name in ["allOf", "anyOf", "oneOf"] {
        words.extend(list(schema, name).iter().flat_map(self::words));
    }
    words.extend(schema.get("not").into_iter().flat_map(self::words));
    words
}
