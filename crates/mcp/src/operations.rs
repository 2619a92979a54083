//! Operations as JSON.

use linecard_contract::{Api, Content, Operation, Service};
use serde_json::{Value, json};

/// Describes an operation.
pub(crate) fn describe(service: &Service, operation: &Operation) -> Value {
    let body = |content: Option<Content>| content.map(|body| format!("{}.{}", body.object.name, body.method.as_id()));
    json!({
        "id": operation.id,
        "title": operation.title,
        "service": service.name,
        "method": operation.method.as_str(),
        "path": operation.path.to_string(),
        "request": body(operation.request),
        "response": body(operation.response),
        "statuses": operation.statuses,
        "leastLevel": operation.least_level,
    })
}

/// Lists the operations of a service, or the services with the ids of their operations.
pub(crate) fn list(api: &'static Api, service: Option<&str>) -> Result<Value, String> {
    let Some(name) = service else {
        let services: Vec<Value> = (api.services.iter())
            .map(|service| {
                let ids: Vec<&str> = service.operations.iter().map(|operation| operation.id).collect();
                json!({"service": service.name, "operations": ids})
            })
            .collect();
        return Ok(json!({"services": services}));
    };
    let Some(service) = api.services.iter().find(|service| service.name.eq_ignore_ascii_case(name)) else {
        let near = linecard_contract::nearest(name, api.services.iter().map(|service| service.name));
        let hint = match near.as_slice() {
            [] => "list_operations without a service lists them".to_owned(),
            near => format!("did you mean {}?", near.join(" or ")),
        };
        return Err(format!("there is no such service; {hint}"));
    };
    let operations: Vec<Value> = service.operations.iter().map(|operation| describe(service, operation)).collect();
    Ok(json!({"service": service.name, "operations": operations}))
}
