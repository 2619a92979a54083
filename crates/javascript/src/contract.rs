//! What the contract has: its objects, methods and releases.

use crate::names::RELEASES;
use linecard_contract::{Method, Object, Severity};
use linecard_model::API;
use serde_json::{Value, json};

/// Returns the version, the severities, the releases and the objects.
pub(crate) fn contract() -> Value {
    let objects: Vec<Value> = API.objects.iter().map(|object| info(object)).collect();
    json!({
        "version": API.version,
        "severities": Severity::ALL.map(Severity::as_str),
        "releases": RELEASES.map(|release| release.0),
        "methods": Method::ALL.map(Method::as_str),
        "objects": objects,
    })
}

fn info(object: &'static Object) -> Value {
    let methods = object.methods.iter().filter(|method| object.has(**method));
    json!({
        "name": object.name,
        "title": object.title,
        "description": object.description,
        "page": object.page,
        "methods": methods.map(|method| method.as_str()).collect::<Vec<_>>(),
        "attributes": object.fields().iter().map(|field| field.name).collect::<Vec<_>>(),
    })
}
