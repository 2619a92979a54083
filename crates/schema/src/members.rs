//! Creates the members of a JSON object.

use serde_json::{Map, Value};

/// Removes a member, and keeps the others in their order, whatever order a map has in this build.
pub(crate) fn remove(map: &mut Map<String, Value>, name: &str) -> Option<Value> {
    let removed = map.get_mut(name)?.take();
    map.retain(|other, _| other != name);
    Some(removed)
}

/// Returns the members of a JSON object, as `json!` creates it.
pub(crate) fn map(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}
