//! Finds the rule that a body breaks. Its id is in a comment of the schema that rejects the body.

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind as Kind;
use serde_json::Value;

/// Returns a key for an error. Two bodies with the same error have the same key.
pub(crate) fn key(error: &ValidationError<'_>) -> String {
    let member = match error.kind() {
        Kind::Required { property } => property.to_string(),
        Kind::AdditionalProperties { unexpected } => unexpected.join(" "),
        _ => String::new(),
    };
    format!("{} {member}", error.schema_path())
}

/// Returns the JSON Pointer of an error, and the id of the broken rule.
pub(crate) fn broken(schema: &Value, error: &ValidationError<'_>) -> (String, Option<String>) {
    let pointer = error.instance_path().to_string();
    let schema_pointer = error.schema_path().to_string();
    let below = |name: &str| format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
    match error.kind() {
        Kind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            // A condition has its own comment; the rule for an attribute that is always required is in its property.
            let own = parent(&schema_pointer).and_then(|object| schema.pointer(object)?.get("properties")?.get(name));
            let ids = own.map(comment).unwrap_or_default();
            let rule = pick(&ids, &["required"], name).or_else(|| above(schema, &schema_pointer, &["required"], name));
            (below(name), rule)
        }
        Kind::AdditionalProperties { unexpected } => {
            let name = unexpected.first().map_or("", String::as_str);
            (below(name), above(schema, &schema_pointer, &["unknown"], ""))
        }
        Kind::AnyOf { context } => {
            // The choices of a rule on a group have one comment.
            let ids = parent(&schema_pointer).and_then(|own| schema.pointer(own)).map(comment).unwrap_or_default();
            if let Some(id) = pick(&ids, &["required"], "").filter(|_| pick(&ids, &["type"], "").is_none()) {
                return (pointer, Some(id));
            }
            // The choice whose type fits the value has the relevant error.
            let inner = context.iter().filter_map(|errors| errors.first());
            let typed = inner.clone().find(|error| !matches!(error.kind(), Kind::Type { .. }));
            match typed {
                Some(error) => broken(schema, error),
                None => (pointer, above(schema, &schema_pointer, &["type"], "")),
            }
        }
        Kind::OneOfNotValid { .. } => (pointer, above(schema, &schema_pointer, &["required", "exclusive"], "")),
        Kind::OneOfMultipleValid { .. } => (pointer, above(schema, &schema_pointer, &["exclusive"], "")),
        Kind::Not { schema: refused } => {
            let checks: &[&str] = if refused.as_object().is_some_and(serde_json::Map::is_empty) {
                &["forbidden"]
            } else if error.instance().is_string() {
                &["format", "value"]
            } else {
                &["not-empty", "exclusive", "required", "forbidden"]
            };
            let rule = above(schema, &schema_pointer, checks, "");
            // The finding is at the attribute that the rule names.
            let named = match &rule {
                Some(id) if id.ends_with(".not-empty") => id.split('.').nth(1).map(below),
                _ => None,
            };
            (named.unwrap_or(pointer), rule)
        }
        kind => {
            let checks: &[&str] = match kind {
                Kind::Type { .. } => &["type"],
                Kind::Enum { .. } | Kind::Constant { .. } => &["value"],
                Kind::Minimum { .. } | Kind::Maximum { .. } => &["range"],
                Kind::MinLength { .. } | Kind::MaxLength { .. } => &["length"],
                Kind::Pattern { .. } => &["format", "value"],
                Kind::FalseSchema => &["forbidden", "unknown"],
                _ => &[],
            };
            (pointer, above(schema, &schema_pointer, checks, ""))
        }
    }
}

/// Returns the rule of the nearest comment that has one of these checks, from this pointer upwards.
fn above(schema: &Value, pointer: &str, checks: &[&str], name: &str) -> Option<String> {
    let mut pointer = parent(pointer)?;
    loop {
        let ids = schema.pointer(pointer).map(comment).unwrap_or_default();
        if let Some(id) = pick(&ids, checks, name) {
            return Some(id);
        }
        pointer = parent(pointer)?;
    }
}

/// Returns the id for the first of these checks that has one. Prefers an id of the attribute.
fn pick(ids: &[&str], checks: &[&str], name: &str) -> Option<String> {
    checks.iter().find_map(|check| {
        let of_check: Vec<&&str> = ids.iter().filter(|id| id.rsplit('.').next() == Some(check)).collect();
        let of_name = of_check.iter().find(|id| id.split('.').nth(1) == Some(name));
        of_name.or(of_check.first()).map(|id| (**id).to_owned())
    })
}

fn comment(schema: &Value) -> Vec<&str> {
    schema.get("$comment").and_then(Value::as_str).map(|ids| ids.split_whitespace().collect()).unwrap_or_default()
}

fn parent(pointer: &str) -> Option<&str> {
    pointer.rsplit_once('/').map(|(before, _)| before)
}
