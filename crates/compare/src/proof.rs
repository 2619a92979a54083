//! Proves that a schema accepts all bodies that another accepts.

use crate::document::Document;
use crate::language::Language;
use crate::schema::{is_never, list, property, type_of};
use jsonschema::canonical::{Containment, Satisfiability};
use serde_json::Value;
use std::fmt::Write;

/// Returns whether it is proved that `to` accepts all bodies that `from` accepts.
pub(crate) fn is_covered(from: &Document, to: &Document) -> bool {
    if from.bare == to.bare {
        return true;
    }
    let to_bare = specialized(&from.bare, &to.bare);
    if from.bare == to_bare {
        return true;
    }
    let (from, to) = (named(&from.bare), named(&to_bare));
    let patterns = Patterns::of(&from, &to);
    let (from, to) = (patterns.rewrite(&from, true), patterns.rewrite(&to, false));
    let (Ok(from), Ok(to)) = (jsonschema::canonicalize(&from), jsonschema::canonicalize(&to)) else { return false };
    matches!(to.covers(&from), Ok(Containment::Yes))
        || from.subtract(&to).is_ok_and(|left| left.satisfiability() == Satisfiability::No)
}

/// Begins a pattern that names a schema of texts, and matches no text that it describes.
const NAME: &str = "^named schema: ";

/// Replaces a schema of texts that states what they are not, by patterns within patterns, by a pattern that names it. The prover
/// does not look into patterns, so it only uses that equal schemas accept the same texts.
fn named(schema: &Value) -> Value {
    match schema {
        Value::Object(members) => {
            let refused = members.get("not").and_then(Value::as_object);
            let is_simple = refused.is_none_or(|refused| refused.len() == 1 && refused.contains_key("pattern"));
            if members.get("type") == Some(&Value::from("string")) && !is_simple {
                let name = schema.to_string().bytes().fold(String::new(), |mut name, byte| {
                    let _never_fails = write!(name, "{byte:02x}");
                    name
                });
                return serde_json::json!({"type": "string", "pattern": format!("{NAME}{name}$")});
            }
            let part = |name: &str, value: &Value| match name {
                "const" | "enum" => value.clone(),
                _ => named(value),
            };
            members
                .iter()
                .map(|(name, value)| (name.clone(), part(name, value)))
                .collect::<serde_json::Map<_, _>>()
                .into()
        }
        Value::Array(items) => items.iter().map(named).collect(),
        other => other.clone(),
    }
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
    /// Pairs in which no text matches both patterns.
    disjoint: Vec<(String, String)>,
}

impl Patterns {
    fn of(from: &Value, to: &Value) -> Patterns {
        let mut languages = Vec::new();
        let [own, other] = [from, to].map(patterns_in);
        for pattern in own.iter().chain(&other) {
            if !pattern.starts_with(NAME) && !languages.iter().any(|(known, _)| known == pattern) {
                languages.extend(Language::of(Some(pattern)).map(|language| (pattern.clone(), language)));
            }
        }
        let pairs = |is_accepted: bool| {
            let pairs = languages.iter().flat_map(|first| languages.iter().map(move |second| (first, second)));
            let pairs = pairs.filter(|((first, _), (second, _))| first != second);
            let pairs = pairs.filter(|((_, first), (_, second))| first.is_all(second, is_accepted));
            pairs.map(|((first, _), (second, _))| (first.clone(), second.clone())).collect::<Vec<_>>()
        };
        Patterns { wider: pairs(true), disjoint: pairs(false) }
    }

    /// Rewrites a schema without changing what it accepts. Removes a `not` that its pattern implies. With `with_wider`,
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
                let refused = members.get("not").and_then(Value::as_object).filter(|refused| refused.len() == 1);
                let refused = refused.and_then(|refused| refused.get("pattern")?.as_str());
                let has_pair = |pairs: &[(String, String)], other: &str| {
                    pairs.iter().any(|(first, second)| first == pattern && second == other)
                };
                if refused.is_some_and(|refused| has_pair(&self.disjoint, refused)) {
                    result.shift_remove("not");
                }
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
