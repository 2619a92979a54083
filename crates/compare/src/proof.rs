//! Proves that a schema accepts all bodies that another accepts.

use crate::document::Document;
use crate::schema::{is_never, list, property, type_of, validator};
use crate::text::{Found, Texts};
use jsonschema::canonical::{Containment, Satisfiability};
use serde_json::Value;
use std::fmt::Write;

/// Returns whether it is proved that `to` accepts all bodies that `from` accepts.
pub(crate) fn is_covered(from: &Document, to: &Document) -> bool {
    if from.bare == to.bare {
        return true;
    }
    let (from, to) = (folded(&from.bare), folded(&to.bare));
    let to = specialized(&from, &to);
    if from == to {
        return true;
    }
    let mut words = Vec::new();
    words_of(&from, "", &mut words);
    words_of(&to, "", &mut words);
    let (from, to) = (named(&from, "", &words), named(&to, "", &words));
    if is_proved(&from, &to) {
        return true;
    }
    // How patterns relate takes time, and is seldom needed.
    let patterns = Patterns::of(&from, &to);
    !patterns.wider.is_empty() && is_proved(&patterns.rewrite(&from, true), &patterns.rewrite(&to, false))
}

/// Returns whether the prover finds that `to` accepts all that `from` accepts.
fn is_proved(from: &Value, to: &Value) -> bool {
    let (Ok(from), Ok(to)) = (jsonschema::canonicalize(from), jsonschema::canonicalize(to)) else { return false };
    matches!(to.covers(&from), Ok(Containment::Yes))
        || from.subtract(&to).is_ok_and(|left| left.satisfiability() == Satisfiability::No)
}

/// Begins a pattern that names a schema of texts, and matches no text that it describes.
const NAME: &str = "^named schema: ";

/// Replaces each schema of texts by a pattern that names it. The prover does not look into patterns: it uses only that equal
/// schemas accept the same texts, and what [`Patterns`] states about others.
///
/// A condition may compare the same attribute with a word. The prover would then think that the name does not match the word, so
/// such words are stated beside the name, and the name is that of the other texts.
fn named(schema: &Value, property: &str, words: &[(String, Value)]) -> Value {
    match schema {
        Value::Object(members) => {
            if let Some(name) = name_of(schema, property, words) {
                return name;
            }
            let part = |name: &str, value: &Value| match name {
                // Within a negation or a condition, a name that the prover takes for a pattern would have the opposite effect.
                "const" | "enum" | "not" | "if" | "oneOf" => value.clone(),
                "properties" => {
                    let members = value.as_object().into_iter().flatten();
                    let members = members.map(|(name, schema)| (name.clone(), named(schema, name, words)));
                    members.collect::<serde_json::Map<_, _>>().into()
                }
                _ => named(value, property, words),
            };
            members
                .iter()
                .map(|(name, value)| (name.clone(), part(name, value)))
                .collect::<serde_json::Map<_, _>>()
                .into()
        }
        Value::Array(items) => items.iter().map(|item| named(item, property, words)).collect(),
        other => other.clone(),
    }
}

/// Returns the name of a schema of texts; none if it is simple, or no schema of texts.
fn name_of(schema: &Value, property: &str, words: &[(String, Value)]) -> Option<Value> {
    const OF_TEXTS: [&str; 4] = ["pattern", "minLength", "maxLength", "not"];
    let members = schema.as_object()?;
    // What has no type and only a `not` may be about anything.
    let is_of_texts = OF_TEXTS[..3].iter().any(|name| members.contains_key(*name))
        || type_of(schema) == Some("string") && members.contains_key("not")
        || members.get("not").is_some_and(has_pattern);
    let texts = Texts::of(schema).filter(|_| is_of_texts)?;
    let validator = validator(schema).ok()?;
    // A list of words needs no name.
    if let Some(Value::Array(listed)) = members.get("enum") {
        let accepted: Vec<&Value> = listed.iter().filter(|word| validator.is_valid(word)).collect();
        return Some(if accepted.is_empty() { Value::Bool(false) } else { serde_json::json!({"enum": accepted}) });
    }
    let stated = words.iter().filter(|(name, _)| name == property).map(|(_, word)| word);
    let mut stated: Vec<&Value> = stated.filter(|word| validator.is_valid(word)).collect();
    stated.sort_unstable_by_key(ToString::to_string);
    stated.dedup();
    let mut unnamed = schema.clone();
    if !stated.is_empty() {
        unnamed = serde_json::json!({"type": "string", "allOf": [schema, {"not": {"enum": stated}}]});
    }
    let name = unnamed.to_string().bytes().fold(String::new(), |mut name, byte| {
        let _never_fails = write!(name, "{byte:02x}");
        name
    });
    let named = serde_json::json!({"type": "string", "pattern": format!("{NAME}{name}$")});
    let others = texts.other_types()?;
    let mut choices = vec![named];
    if !stated.is_empty() {
        choices.push(serde_json::json!({"enum": stated}));
    }
    if !others.is_empty() {
        choices.push(serde_json::json!({"type": others}));
    }
    Some(if choices.len() == 1 { choices.remove(0) } else { serde_json::json!({"anyOf": choices}) })
}

fn has_pattern(schema: &Value) -> bool {
    !patterns_in(schema).is_empty()
}

/// Collects the words that schemas compare an attribute with, with its name.
fn words_of(schema: &Value, property: &str, into: &mut Vec<(String, Value)>) {
    match schema {
        Value::Object(members) => {
            let words = members.get("const").into_iter().chain(list(schema, "enum"));
            into.extend(words.filter(|word| word.is_string()).map(|word| (property.to_owned(), word.clone())));
            for (name, value) in members {
                match (name.as_str(), value) {
                    ("properties", Value::Object(inner)) => {
                        inner.iter().for_each(|(name, schema)| words_of(schema, name, into));
                    }
                    ("const" | "enum", _) => {}
                    _ => words_of(value, property, into),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| words_of(item, property, into)),
        _ => {}
    }
}

/// Resolves conditions that are always true or never.
fn folded(schema: &Value) -> Value {
    let Value::Object(members) = schema else { return schema.clone() };
    let is_always =
        |schema: &Value| *schema == Value::Bool(true) || schema.as_object().is_some_and(serde_json::Map::is_empty);
    let mut result = serde_json::Map::new();
    for (name, value) in members {
        let value = match (name.as_str(), value) {
            ("properties", Value::Object(inner)) => inner
                .iter()
                .map(|(name, schema)| (name.clone(), folded(schema)))
                .collect::<serde_json::Map<_, _>>()
                .into(),
            ("not" | "items" | "if" | "then" | "else" | "additionalProperties", value) => folded(value),
            ("allOf" | "anyOf" | "oneOf", Value::Array(parts)) => {
                let mut parts: Vec<Value> = parts.iter().map(folded).collect();
                match name.as_str() {
                    "allOf" => parts.retain(|part| !is_always(part)),
                    _ => parts.retain(|part| !is_never(part)),
                }
                if name == "allOf" && parts.is_empty() || name == "anyOf" && parts.iter().any(is_always) {
                    continue;
                }
                if parts.is_empty() || name == "allOf" && parts.iter().any(is_never) {
                    return Value::Bool(false);
                }
                parts.into()
            }
            (_, value) => value.clone(),
        };
        match name.as_str() {
            "not" if is_never(&value) => {}
            "not" if is_always(&value) => return Value::Bool(false),
            _ => drop(result.insert(name.clone(), value)),
        }
    }
    result.into()
}

/// Simplifies `to` for bodies that `from` accepts: resolves conditions on members that `from` rejects.
fn specialized(from: &Value, to: &Value) -> Value {
    let Value::Object(members) = to else { return to.clone() };
    let mut result = members.clone();
    if let Some(Value::Object(properties)) = result.get_mut("properties") {
        for (name, schema) in properties {
            *schema = specialized(property(from, name), schema);
        }
    }
    if let (Some(own), Some(items)) = (from.get("items"), result.get_mut("items")) {
        *items = specialized(own, items);
    }
    if type_of(from) == Some("object") {
        let is_absent = |name: &str| is_never(property(from, name));
        if let Some(Value::Array(all)) = result.get_mut("allOf") {
            for condition in all.iter_mut() {
                *condition = resolved(condition, &is_absent);
            }
            all.retain(|condition| *condition != Value::Bool(true));
            if all.is_empty() {
                result.shift_remove("allOf");
            }
        }
    }
    result.into()
}

/// Simplifies a condition on an object in which these members are absent.
fn resolved(condition: &Value, is_absent: &dyn Fn(&str) -> bool) -> Value {
    let Value::Object(members) = condition else { return condition.clone() };
    if list(condition, "required").iter().filter_map(Value::as_str).any(is_absent) {
        return Value::Bool(false);
    }
    let mut result = members.clone();
    for (name, value) in &mut result {
        match (name.as_str(), value) {
            ("not", value) => *value = resolved(value, is_absent),
            ("anyOf" | "oneOf" | "allOf", Value::Array(choices)) => {
                for choice in choices.iter_mut() {
                    *choice = resolved(choice, is_absent);
                }
                // A choice that accepts nothing can be removed.
                if name != "allOf" {
                    choices.retain(|choice| *choice != Value::Bool(false));
                }
            }
            _ => {}
        }
    }
    let result = Value::Object(result);
    let of = |name: &str| result.get(name);
    let is_empty = |name: &str| of(name).and_then(Value::as_array).is_some_and(Vec::is_empty);
    if is_empty("anyOf") || is_empty("oneOf") || list(&result, "allOf").contains(&Value::Bool(false)) {
        return Value::Bool(false);
    }
    if result.as_object().is_some_and(|members| members.len() == 1) && of("not") == Some(&Value::Bool(false)) {
        return Value::Bool(true);
    }
    result
}

/// How the patterns of two schemas relate. The prover does not look into patterns, so schemas are rewritten to state
/// these relations.
struct Patterns {
    /// Pairs in which the second pattern matches all texts that the first matches.
    wider: Vec<(String, String)>,
}

impl Patterns {
    fn of(from: &Value, to: &Value) -> Patterns {
        let [own, other] = [from, to].map(|schema| {
            let patterns = patterns_in(schema).into_iter();
            patterns.filter_map(|pattern| Some((texts_of(&pattern)?, pattern))).collect::<Vec<_>>()
        });
        // Only patterns that one of the schemas does not have can tell them apart.
        let wider = {
            let pairs = own.iter().flat_map(|first| other.iter().map(move |second| (first, second)));
            let pairs = pairs.filter(|((_, first), (_, second))| first != second);
            let is_all = |first: &Texts, second: &Texts| first.text(Some((second, false)), 0) == Found::Nothing;
            let pairs = pairs.filter(|((first, _), (second, _))| is_all(first, second));
            pairs.map(|((_, first), (_, second))| (first.clone(), second.clone())).collect::<Vec<_>>()
        };
        Patterns { wider }
    }

    /// Rewrites a schema without changing what it accepts. With `with_wider`,
    /// repeats a pattern as the wider patterns of the other schema.
    fn rewrite(&self, schema: &Value, with_wider: bool) -> Value {
        match schema {
            Value::Object(members) => {
                // The values of these keywords are not schemas.
                let part = |name: &str, value: &Value| match name {
                    "const" | "enum" => value.clone(),
                    _ => self.rewrite(value, with_wider),
                };
                let mut result: serde_json::Map<String, Value> =
                    members.iter().map(|(name, value)| (name.clone(), part(name, value))).collect();
                let Some(pattern) = members.get("pattern").and_then(Value::as_str) else { return result.into() };
                let wider = self.wider.iter().filter(|(first, _)| with_wider && first == pattern);
                let wider: Vec<Value> = wider.map(|(_, wider)| serde_json::json!({"pattern": wider})).collect();
                if !wider.is_empty() && !result.contains_key("allOf") {
                    result.insert("allOf".to_owned(), wider.into());
                }
                result.into()
            }
            Value::Array(items) => items.iter().map(|item| self.rewrite(item, with_wider)).collect(),
            other => other.clone(),
        }
    }
}

/// Returns the texts of a pattern, which may be the name of a schema.
fn texts_of(pattern: &str) -> Option<Texts> {
    let Some(name) = pattern.strip_prefix(NAME) else {
        return Texts::of(&serde_json::json!({"pattern": pattern}));
    };
    let digits = name.strip_suffix('$')?.as_bytes();
    let bytes = digits.chunks(2).map(|two| u8::from_str_radix(str::from_utf8(two).ok()?, 16).ok());
    Texts::of(&serde_json::from_slice(&bytes.collect::<Option<Vec<u8>>>()?).ok()?)
}

fn patterns_in(schema: &Value) -> Vec<String> {
    let mut found = Vec::new();
    match schema {
        Value::Object(members) => {
            found.extend(members.get("pattern").and_then(Value::as_str).map(str::to_owned));
            found.extend(members.values().flat_map(patterns_in));
        }
        Value::Array(items) => found.extend(items.iter().flat_map(patterns_in)),
        _ => {}
    }
    found.sort_unstable();
    found.dedup();
    found
}
