//! Creates the members of a JSON object.

use serde_json::{Map, Value};

/// Returns the members of a JSON object, as `json!` creates it.
pub(crate) fn map(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}
