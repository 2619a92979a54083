//! Operations: what a method and a path are about.

use crate::given::{Fault, Given};
use crate::names::{self, text};
use linecard_contract::{Content, Operation, Service};
use linecard_model::API;
use serde_json::{Map, Value, json};

/// Finds the operation of a method, the first text, and a path, the second one.
pub(crate) fn find(given: &Given<'_>) -> Result<Value, Fault> {
    let method = names::method(&text(given.first))?;
    let path = text(given.second);
    let found = API.find_under(API.base_path, method, &path);
    let found = found.map_err(|error| Fault::new("OperationNotFound", error.to_string(), Value::Null))?;
    let segments = found.segments().map(|(name, value)| (name.to_owned(), Value::String(value.into_owned()))).collect();
    Ok(info(found.service, found.operation, &segments))
}

/// Returns every operation, in the order of the documentation.
pub(crate) fn operations() -> Value {
    API.operations().map(|(service, operation)| info(service, operation, &Map::new())).collect()
}

fn info(service: &Service, operation: &Operation, segments: &Map<String, Value>) -> Value {
    json!({
        "id": operation.id,
        "title": operation.title,
        "service": service.name,
        "method": operation.method.as_str(),
        "path": operation.path.to_string(),
        "segments": segments,
        "request": operation.request.map(target),
        "response": operation.response.map(target),
        "leastLevel": operation.least_level,
        "statuses": operation.statuses,
    })
}

fn target(content: Content) -> Value {
    json!({ "object": content.object.name, "method": content.method.as_str() })
}
