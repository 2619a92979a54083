//! Which rule a body breaks: its id stands in a comment of the schema that refuses it.

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind as Kind;
use serde_json::Value;

/// What is wrong, in a word that two bodies share if the same is wrong in them.
pub(crate) fn key(error: &ValidationError<'_>) -> String {
    let member = match error.kind() {
        Kind::Required { property } => property.to_string(),
        Kind::AdditionalProperties { unexpected } => unexpected.join(" "),
        _ => String::new(),
    };
    format!("{} {member}", error.schema_path())
}

/// Where a body is wrong, as a JSON Pointer, and the id of the rule that says so.
pub(crate) fn broken(schema: &Value, error: &ValidationError<'_>) -> (String, Option<String>) {
    let pointer = error.instance_path().to_string();
    let place = error.schema_path().to_string();
    let below = |name: &str| format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
    match error.kind() {
        Kind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            // A condition says its own rules; what is always required is said beside the member.
            let own = parent(&place).and_then(|object| schema.pointer(object)?.get("properties")?.get(name));
            let ids = own.map(comment).unwrap_or_default();
            let rule = pick(&ids, &["required"], name).or_else(|| above(schema, &place, &["required"], name));
            (below(name), rule)
        }
        Kind::AdditionalProperties { unexpected } => {
            let name = unexpected.first().map_or("", String::as_str);
            (below(name), above(schema, &place, &["unknown"], ""))
        }
        Kind::AnyOf { context } => {
            // Of the choices, that which the value is of the type of says what is wrong with it.
            let inner = context.iter().filter_map(|errors| errors.first());
            let typed = inner.clone().find(|error| !matches!(error.kind(), Kind::Type { .. }));
            match typed {
                Some(error) => broken(schema, error),
                None => (pointer, above(schema, &place, &["type"], "")),
            }
        }
        Kind::OneOfNotValid { .. } => (pointer, above(schema, &place, &["required", "exclusive"], "")),
        Kind::OneOfMultipleValid { .. } => (pointer, above(schema, &place, &["exclusive"], "")),
        Kind::Not { schema: refused } => {
            let checks: &[&str] = if refused.as_object().is_some_and(serde_json::Map::is_empty) {
                &["forbidden"]
            } else if refused.get("pattern").is_some() {
                &["format", "value"]
            } else {
                &["not-empty", "exclusive"]
            };
            let rule = above(schema, &place, checks, "");
            // A condition is broken by the attribute that its rule names.
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
            (pointer, above(schema, &place, checks, ""))
        }
    }
}

/// The rule of the nearest comment that holds one of these checks.
fn above(schema: &Value, place: &str, checks: &[&str], name: &str) -> Option<String> {
    let mut place = parent(place)?;
    loop {
        let ids = schema.pointer(place).map(comment).unwrap_or_default();
        if let Some(id) = pick(&ids, checks, name) {
            return Some(id);
        }
        place = parent(place)?;
    }
}

/// The id with the first of these checks that has one, of the attribute if there is one of it.
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

fn parent(place: &str) -> Option<&str> {
    place.rsplit_once('/').map(|(before, _)| before)
}
