//! Reads a document of the profile `strict`, and prepares it for a comparison.

use crate::schema::{is_never, validator};
use jsonschema::Validator;
use serde_json::{Map, Value};

/// A strict schema that is ready for a comparison.
#[derive(Debug)]
pub struct Document {
    /// The schema with all references replaced by their targets, and without annotations other than comments.
    pub(crate) schema: Value,
    /// The same schema without comments and redundant keywords.
    pub(crate) bare: Value,
    pub(crate) validator: Validator,
    /// A JSON Pointer to the first keyword that strict schemas do not use.
    pub(crate) unknown_keyword: Option<String>,
    id: Option<String>,
}

/// Why a document cannot be compared.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BadDocument {
    /// The document is not valid JSON.
    #[error("not valid JSON (line {}, column {}); export the schema again", .0.line(), .0.column())]
    InvalidJson(serde_json::Error),
    /// The document is not a valid JSON Schema.
    #[error("not a valid JSON Schema: {message} at {pointer:?}; export it again")]
    InvalidSchema {
        /// The error.
        message: String,
        /// A JSON Pointer into the document.
        pointer: String,
    },
    /// A pattern uses what the engine for patterns does not have.
    #[error(
        "the pattern at {pointer} is not supported: look-around, back references and \\p without the flag u are not; strict schemas use none"
    )]
    UnsupportedPattern {
        /// A JSON Pointer into the document.
        pointer: String,
    },
    /// The schema uses another draft.
    #[error("the schema uses the draft {draft:?}; a strict schema uses the draft 2020-12")]
    OtherDraft {
        /// The value of `$schema`.
        draft: String,
    },
    /// The schema has a reference to something outside of it.
    #[error("the schema refers to {reference:?}; a strict schema refers to its own $defs only; export it again")]
    ExternalReference {
        /// The reference.
        reference: String,
    },
    /// The schema refers to itself, or is far larger than any strict schema.
    #[error("the schema is too large, or refers to itself; a strict schema does neither")]
    TooLarge,
}

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The maximum number of schemas within a document. The largest of our documents has some hundreds.
const MAX_SCHEMAS: usize = 100_000;

/// The maximum depth of references. In our documents it is five.
const MAX_DEPTH: usize = 64;

impl Document {
    /// Reads a document.
    ///
    /// # Errors
    ///
    /// [`BadDocument`] if it is not a self-contained schema of the draft 2020-12.
    pub fn read(text: &[u8]) -> Result<Document, BadDocument> {
        let whole: Value = serde_json::from_slice(text).map_err(BadDocument::InvalidJson)?;
        if let Some(draft) = whole.get("$schema").and_then(Value::as_str).filter(|draft| *draft != DRAFT) {
            return Err(BadDocument::OtherDraft { draft: draft.to_owned() });
        }
        let invalid = |error: jsonschema::ValidationError<'_>| BadDocument::InvalidSchema {
            message: error.masked_with("the value").to_string(),
            pointer: error.instance_path().to_string(),
        };
        jsonschema::draft202012::meta::validate(&whole).map_err(invalid)?;
        let mut inliner = Inliner { whole: &whole, unknown_keyword: None, count: 0 };
        let schema = inliner.inline(&whole, "", 0)?;
        let unknown_keyword = inliner.unknown_keyword;
        let validator = validator(&schema).map_err(|error| match unsupported_pattern(&whole, "") {
            Some(pointer) => BadDocument::UnsupportedPattern { pointer },
            None => invalid(error),
        })?;
        let bare = without_comments(&schema);
        let id = whole.get("$id").and_then(Value::as_str).map(str::to_owned);
        Ok(Document { schema, bare, validator, unknown_keyword, id })
    }

    /// Returns the `$id` of the schema.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Returns whether the schema accepts a body.
    ///
    /// ```
    /// let document = linecard_compare::Document::read(br#"{"required": ["name"]}"#).unwrap();
    /// assert!(!document.accepts(&serde_json::json!({})));
    /// ```
    #[must_use]
    pub fn accepts(&self, body: &Value) -> bool {
        self.validator.is_valid(body)
    }
}

/// Returns where a pattern is that cannot be compiled.
fn unsupported_pattern(schema: &Value, pointer: &str) -> Option<String> {
    let below = |name: &str| format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
    match schema {
        Value::Object(members) => members.iter().find_map(|(name, value)| {
            let alone = || validator(&serde_json::json!({"pattern": value})).is_err();
            match (name.as_str(), value) {
                ("pattern", Value::String(_)) if alone() => Some(below(name)),
                ("const" | "enum" | "examples" | "default", _) => None,
                _ => unsupported_pattern(value, &below(name)),
            }
        }),
        Value::Array(items) => {
            items.iter().enumerate().find_map(|(index, item)| unsupported_pattern(item, &below(&index.to_string())))
        }
        _ => None,
    }
}

/// Replaces references with their targets, and removes annotations.
struct Inliner<'d> {
    whole: &'d Value,
    unknown_keyword: Option<String>,
    count: usize,
}

impl Inliner<'_> {
    fn inline(&mut self, schema: &Value, pointer: &str, depth: usize) -> Result<Value, BadDocument> {
        self.count += 1;
        if self.count > MAX_SCHEMAS || depth > MAX_DEPTH {
            return Err(BadDocument::TooLarge);
        }
        let Value::Object(members) = schema else { return Ok(schema.clone()) };
        let mut joined = Map::new();
        for (name, value) in members {
            let pointer = format!("{pointer}/{name}");
            match name.as_str() {
                "$schema" | "$id" | "$defs" if depth == 0 => {}
                // `format` is an annotation in this draft.
                "title" | "description" | "examples" | "default" | "deprecated" | "readOnly" | "writeOnly"
                | "format" | "$ref" => {}
                name if name.starts_with("x-") => {}
                "properties" => {
                    let mut inner = Map::new();
                    for (name, schema) in value.as_object().into_iter().flatten() {
                        inner.insert(name.clone(), self.inline(schema, &format!("{pointer}/{name}"), depth + 1)?);
                    }
                    joined.insert(name.clone(), inner.into());
                }
                "allOf" | "anyOf" | "oneOf" => {
                    let mut inner = Vec::new();
                    for (index, schema) in value.as_array().into_iter().flatten().enumerate() {
                        inner.push(self.inline(schema, &format!("{pointer}/{index}"), depth + 1)?);
                    }
                    joined.insert(name.clone(), inner.into());
                }
                "not" | "if" | "then" | "else" | "items" | "additionalProperties" => {
                    joined.insert(name.clone(), self.inline(value, &pointer, depth + 1)?);
                }
                _ => {
                    if !KNOWN.contains(&name.as_str()) {
                        self.unknown_keyword.get_or_insert(pointer);
                    }
                    joined.insert(name.clone(), value.clone());
                }
            }
        }
        let Some(reference) = members.get("$ref").and_then(Value::as_str) else { return Ok(joined.into()) };
        let target = reference.strip_prefix("#/$defs/").and_then(|name| self.whole.get("$defs")?.get(name));
        let target = target.ok_or_else(|| BadDocument::ExternalReference { reference: reference.to_owned() })?;
        let target = self.inline(target, pointer, depth + 1)?;
        Ok(merged(joined, target))
    }
}

/// The keywords of strict schemas that do not hold schemas.
const KNOWN: [&str; 19] = [
    "$comment",
    "type",
    "enum",
    "const",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minProperties",
    "maxProperties",
    "minItems",
    "maxItems",
    "required",
    "dependentRequired",
    "$defs",
];

/// Merges the target of a reference with the keywords beside the reference.
fn merged(own: Map<String, Value>, target: Value) -> Value {
    match target {
        Value::Object(mut target) if own.keys().all(|name| name == "$comment" || !target.contains_key(name)) => {
            for (name, value) in own {
                match (target.get_mut(&name), &value) {
                    // First the rules of the attribute, then those of the object that it holds.
                    (Some(Value::String(inner)), Value::String(outer)) => *inner = format!("{outer} {inner}"),
                    _ => drop(target.insert(name, value)),
                }
            }
            target.into()
        }
        target => {
            let mut own = own;
            match own.get_mut("allOf") {
                Some(Value::Array(all)) => all.push(target),
                _ => drop(own.insert("allOf".to_owned(), vec![target].into())),
            }
            own.into()
        }
    }
}

fn without_comments(schema: &Value) -> Value {
    match schema {
        Value::Object(members) => {
            let mut bare = Map::new();
            for (name, value) in members {
                let value = match name.as_str() {
                    "$comment" => continue,
                    "properties" => {
                        let inner = value.as_object().into_iter().flatten();
                        Value::Object(inner.map(|(name, schema)| (name.clone(), without_comments(schema))).collect())
                    }
                    "allOf" | "anyOf" | "oneOf" => {
                        value.as_array().into_iter().flatten().map(without_comments).collect()
                    }
                    "not" | "if" | "then" | "else" | "items" | "additionalProperties" => without_comments(value),
                    _ => value.clone(),
                };
                bare.insert(name.clone(), value);
            }
            // Each whole number is a multiple of one, and an object has no fewer than no members.
            let is_integer = bare.get("type").is_some_and(|name| name == "integer");
            bare.retain(|name, value| match name.as_str() {
                "multipleOf" => !is_integer || value.as_f64() != Some(1.0),
                "minProperties" | "minItems" | "minLength" => value.as_u64() != Some(0),
                _ => true,
            });
            // If additional members are forbidden, a property that accepts nothing is redundant.
            if bare.get("additionalProperties").is_some_and(is_never)
                && let Some(Value::Object(properties)) = bare.get_mut("properties")
            {
                properties.retain(|_, schema| !is_never(schema));
            }
            bare.into()
        }
        other => other.clone(),
    }
}
