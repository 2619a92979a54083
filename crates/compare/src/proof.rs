//! Whether a schema accepts all that another does, proved without a body.

use crate::document::Document;
use crate::language::Language;
use crate::schema::{is_never, list, property, type_of};
use jsonschema::canonical::{Containment, Satisfiability};
use serde_json::Value;

/// Whether it is proved that each body which the first accepts is accepted by the second.
pub(crate) fn is_covered(from: &Document, to: &Document) -> bool {
    if from.bare == to.bare {
        return true;
    }
    let to_bare = supposing(&from.bare, &to.bare);
    if from.bare == to_bare {
        return true;
    }
    let patterns = Patterns::of(&from.bare, &to.bare);
    let (from, to) = (patterns.said(&from.bare, true), patterns.said(&to_bare, false));
    let (Ok(from), Ok(to)) = (jsonschema::canonicalize(&from), jsonschema::canonicalize(&to)) else { return false };
    matches!(to.covers(&from), Ok(Containment::Yes))
        || from.subtract(&to).is_ok_and(|left| left.satisfiability() == Satisfiability::No)
}

/// The second schema as it is for bodies that the first accepts: conditions on members that the first refuses anyway are
/// decided.
fn supposing(from: &Value, to: &Value) -> Value {
    let Value::Object(members) = to else { return to.clone() };
    let mut said = members.clone();
    if let Some(Value::Object(properties)) = said.get_mut("properties") {
        for (name, schema) in properties {
            *schema = supposing(property(from, name), schema);
        }
    }
    if let (Some(own), Some(items)) = (from.get("items"), said.get_mut("items")) {
        *items = supposing(own, items);
    }
    if type_of(from) == Some("object") {
        let is_absent = |name: &str| is_never(property(from, name));
        if let Some(Value::Array(all)) = said.get_mut("allOf") {
            for condition in all.iter_mut() {
                *condition = decided(condition, &is_absent);
            }
            all.retain(|condition| *condition != Value::Bool(true));
            if all.is_empty() {
                said.shift_remove("allOf");
            }
        }
    }
    said.into()
}

/// A condition on an object in which these members are absent.
fn decided(condition: &Value, is_absent: &dyn Fn(&str) -> bool) -> Value {
    let Value::Object(members) = condition else { return condition.clone() };
    if list(condition, "required").iter().filter_map(Value::as_str).any(is_absent) {
        return Value::Bool(false);
    }
    let mut said = members.clone();
    for (name, value) in &mut said {
        match (name.as_str(), value) {
            ("not", value) => *value = decided(value, is_absent),
            ("anyOf" | "oneOf" | "allOf", Value::Array(choices)) => {
                for choice in choices.iter_mut() {
                    *choice = decided(choice, is_absent);
                }
                // Of several choices, one that is never made is none.
                if name != "allOf" {
                    choices.retain(|choice| *choice != Value::Bool(false));
                }
            }
            _ => {}
        }
    }
    let said = Value::Object(said);
    let of = |name: &str| said.get(name);
    let is_empty = |name: &str| of(name).and_then(Value::as_array).is_some_and(Vec::is_empty);
    if is_empty("anyOf") || is_empty("oneOf") || list(&said, "allOf").contains(&Value::Bool(false)) {
        return Value::Bool(false);
    }
    if said.as_object().is_some_and(|members| members.len() == 1) && of("not") == Some(&Value::Bool(false)) {
        return Value::Bool(true);
    }
    said
}

/// What is known of the patterns of two schemas. A prover that does not look into patterns is told so in their words.
struct Patterns {
    /// A pattern, and another that matches whatever it matches.
    wider: Vec<(String, String)>,
    /// A pattern, and another that matches nothing of what it matches.
    apart: Vec<(String, String)>,
}

impl Patterns {
    fn of(from: &Value, to: &Value) -> Patterns {
        let mut languages = Vec::new();
        let [own, other] = [from, to].map(patterns_in);
        for pattern in own.iter().chain(&other) {
            if !languages.iter().any(|(known, _)| known == pattern) {
                languages.extend(Language::of(Some(pattern)).map(|language| (pattern.clone(), language)));
            }
        }
        let pairs = |is_accepted: bool| {
            let pairs = languages.iter().flat_map(|first| languages.iter().map(move |second| (first, second)));
            let pairs = pairs.filter(|((first, _), (second, _))| first != second);
            let pairs = pairs.filter(|((_, first), (_, second))| first.is_all(second, is_accepted));
            pairs.map(|((first, _), (second, _))| (first.clone(), second.clone())).collect::<Vec<_>>()
        };
        Patterns { wider: pairs(true), apart: pairs(false) }
    }

    /// The schema, which says the same in other words: what its patterns refuse anyway is left out, and what they match
    /// is said once more in the wider patterns of the other side.
    fn said(&self, schema: &Value, with_wider: bool) -> Value {
        match schema {
            Value::Object(members) => {
                // A value that is named is no schema.
                let part = |name: &str, value: &Value| match name {
                    "const" | "enum" => value.clone(),
                    _ => self.said(value, with_wider),
                };
                let mut said: serde_json::Map<String, Value> =
                    members.iter().map(|(name, value)| (name.clone(), part(name, value))).collect();
                let Some(pattern) = members.get("pattern").and_then(Value::as_str) else { return said.into() };
                let refused = members.get("not").and_then(Value::as_object).filter(|refused| refused.len() == 1);
                let refused = refused.and_then(|refused| refused.get("pattern")?.as_str());
                let knows = |pairs: &[(String, String)], other: &str| {
                    pairs.iter().any(|(first, second)| first == pattern && second == other)
                };
                if refused.is_some_and(|refused| knows(&self.apart, refused)) {
                    said.shift_remove("not");
                }
                let wider = self.wider.iter().filter(|(first, _)| with_wider && first == pattern);
                let wider: Vec<Value> = wider.map(|(_, wider)| serde_json::json!({"pattern": wider})).collect();
                if !wider.is_empty() && !said.contains_key("allOf") {
                    said.insert("allOf".to_owned(), wider.into());
                }
                said.into()
            }
            Value::Array(items) => items.iter().map(|item| self.said(item, with_wider)).collect(),
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
