//! The members of a JSON object.

use serde_json::{Map, Value};

/// The members of an object, as `json!` writes it.
pub(crate) fn map(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}
