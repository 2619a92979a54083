//! A document of the profile `strict`, as it is compared.

use crate::schema::{is_never, validator};
use jsonschema::Validator;
use serde_json::{Map, Value};

/// A strict schema, ready to be compared.
#[derive(Debug)]
pub struct Document {
    /// The schema in one piece: what it refers to stands where it is used. Besides what decides there are only comments.
    pub(crate) schema: Value,
    /// The same without comments, and without what says nothing new.
    pub(crate) bare: Value,
    pub(crate) validator: Validator,
    /// Where the first keyword stands that strict schemas do not use.
    pub(crate) foreign: Option<String>,
    id: Option<String>,
}

/// Why a document cannot be compared.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BadDocument {
    /// It is no JSON.
    #[error("it is no JSON (line {}, column {}); export it again", .0.line(), .0.column())]
    NoJson(serde_json::Error),
    /// It is JSON, and no schema.
    #[error("it is no JSON Schema: {what} at {place:?}; export it again")]
    NoSchema {
        /// What is wrong.
        what: String,
        /// A JSON Pointer into the document.
        place: String,
    },
    /// It is written in another draft.
    #[error("it is written in {draft:?}; a strict schema is of the draft 2020-12")]
    OtherDraft {
        /// What it names as `$schema`.
        draft: String,
    },
    /// It refers to what is not in it.
    #[error("it refers to {reference:?}, and a strict schema refers to nothing outside of its $defs; export it again")]
    Outside {
        /// The reference.
        reference: String,
    },
    /// It refers to itself, or is far larger than any strict schema.
    #[error("it is too large in one piece, or refers to itself; a strict schema does neither")]
    TooLarge,
}

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// How many schemas one piece may have; the largest of ours has some hundreds.
const MOST: usize = 100_000;

/// How deep references may lead; ours lead five deep.
const DEEPEST: usize = 64;

impl Document {
    /// Reads a document.
    ///
    /// # Errors
    ///
    /// If it is no schema of the draft 2020-12, or does not stand alone.
    pub fn read(text: &[u8]) -> Result<Document, BadDocument> {
        let whole: Value = serde_json::from_slice(text).map_err(BadDocument::NoJson)?;
        if let Some(draft) = whole.get("$schema").and_then(Value::as_str).filter(|draft| *draft != DRAFT) {
            return Err(BadDocument::OtherDraft { draft: draft.to_owned() });
        }
        let fault = |error: jsonschema::ValidationError<'_>| BadDocument::NoSchema {
            what: error.masked_with("what stands").to_string(),
            place: error.instance_path().to_string(),
        };
        jsonschema::draft202012::meta::validate(&whole).map_err(fault)?;
        let mut joining = Joining { whole: &whole, foreign: None, count: 0 };
        let schema = joining.join(&whole, "", 0)?;
        let foreign = joining.foreign;
        let validator = validator(&schema).map_err(fault)?;
        let bare = without_comments(&schema);
        let id = whole.get("$id").and_then(Value::as_str).map(str::to_owned);
        Ok(Document { schema, bare, validator, foreign, id })
    }

    /// What it calls itself, its `$id`.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Whether it accepts a body.
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

/// Puts what a document refers to where it is used, and leaves out what decides nothing.
struct Joining<'d> {
    whole: &'d Value,
    foreign: Option<String>,
    count: usize,
}

impl Joining<'_> {
    fn join(&mut self, schema: &Value, place: &str, depth: usize) -> Result<Value, BadDocument> {
        self.count += 1;
        if self.count > MOST || depth > DEEPEST {
            return Err(BadDocument::TooLarge);
        }
        let Value::Object(members) = schema else { return Ok(schema.clone()) };
        let mut joined = Map::new();
        for (name, value) in members {
            let place = format!("{place}/{name}");
            match name.as_str() {
                "$schema" | "$id" | "$defs" if depth == 0 => {}
                "title" | "description" | "examples" | "default" | "deprecated" | "readOnly" | "writeOnly" | "$ref" => {
                }
                "properties" => {
                    let mut inner = Map::new();
                    for (name, schema) in value.as_object().into_iter().flatten() {
                        inner.insert(name.clone(), self.join(schema, &format!("{place}/{name}"), depth + 1)?);
                    }
                    joined.insert(name.clone(), inner.into());
                }
                "allOf" | "anyOf" | "oneOf" => {
                    let mut inner = Vec::new();
                    for (index, schema) in value.as_array().into_iter().flatten().enumerate() {
                        inner.push(self.join(schema, &format!("{place}/{index}"), depth + 1)?);
                    }
                    joined.insert(name.clone(), inner.into());
                }
                "not" | "if" | "then" | "else" | "items" | "additionalProperties" => {
                    joined.insert(name.clone(), self.join(value, &place, depth + 1)?);
                }
                _ => {
                    if !KNOWN.contains(&name.as_str()) {
                        self.foreign.get_or_insert(place);
                    }
                    joined.insert(name.clone(), value.clone());
                }
            }
        }
        let Some(reference) = members.get("$ref").and_then(Value::as_str) else { return Ok(joined.into()) };
        let target = reference.strip_prefix("#/$defs/").and_then(|name| self.whole.get("$defs")?.get(name));
        let target = target.ok_or_else(|| BadDocument::Outside { reference: reference.to_owned() })?;
        let target = self.join(target, place, depth + 1)?;
        Ok(beside(joined, target))
    }
}

/// The keywords of strict schemas that hold no schema.
const KNOWN: [&str; 12] = [
    "$comment",
    "type",
    "enum",
    "const",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "required",
    "dependentRequired",
    "$defs",
];

/// A schema that was referred to, together with what stands beside the reference.
fn beside(own: Map<String, Value>, target: Value) -> Value {
    match target {
        Value::Object(mut target) if own.keys().all(|name| name == "$comment" || !target.contains_key(name)) => {
            for (name, value) in own {
                match (target.get_mut(&name), &value) {
                    // The rules on the attribute, then those on the object in it.
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
            // Where no other member may stand, forbidding one by its name says nothing new.
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
