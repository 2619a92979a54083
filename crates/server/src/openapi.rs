//! Adds to the OpenAPI document what this server supports beyond the documented API: entity tags, findings and limits.

use linecard_contract::{Api, Method};
use serde_json::{Map, Value, json};

/// The additional statuses: status, name, description, and the methods that return it.
const RESPONSES: [(&str, &str, &str, &[&str]); 5] = [
    ("304", "NotModified", "The tag in `If-None-Match` is current: the caller has this response already.", &["get"]),
    ("408", "RequestTimeout", "The request body did not arrive in time.", &["get", "put", "post", "delete"]),
    (
        "412",
        "PreconditionFailed",
        "`If-Match` or `If-None-Match` does not hold for the stored state.",
        &["get", "put", "post", "delete"],
    ),
    (
        "413",
        "ContentTooLarge",
        "The request body is longer than the server accepts.",
        &["get", "put", "post", "delete"],
    ),
    (
        "504",
        "GatewayTimeout",
        "The request took too long. A GET shows whether it was performed.",
        &["get", "put", "post", "delete"],
    ),
];

/// The headers of responses: key, name, description, and the responses that have them.
const HEADERS: [(&str, &str, &str, &[&str]); 3] = [
    (
        "ETag",
        "ETag",
        "The tag of the response. It changes only when the response changes. Send it in `If-Match`.",
        &["NotModified"],
    ),
    ("Allow", "Allow", "The methods that the path supports.", &["MethodNotAllowed"]),
    (
        "RetryAfter",
        "Retry-After",
        "The number of seconds to wait before the next request.",
        &["TooManyRequests", "ServiceUnavailable"],
    ),
];

/// The headers of requests: key, name and description.
const PARAMETERS: [(&str, &str, &str); 2] = [
    (
        "IfMatch",
        "If-Match",
        "Tags of responses. The request is performed only if one of them is the tag of the current GET response. `*` matches any.",
    ),
    (
        "IfNoneMatch",
        "If-None-Match",
        "Tags of responses. The request is not performed if one of them is the tag of the current GET response. `*` matches \
         any.",
    ),
];

/// Adds the headers, statuses and findings of this server to an OpenAPI document.
pub(crate) fn extend(api: &'static Api, document: &mut Value) {
    let tagged = get_responses(document);
    let components = &mut document["components"];
    for (name, wire, description) in PARAMETERS {
        components["parameters"][name] = json!({
            "name": wire,
            "in": "header",
            "description": description,
            "schema": {"type": "string"},
            "example": "\"0123456789abcdef0123456789abcdef\"",
        });
    }
    // This server never returns the documented list of error numbers.
    if let Some(schemas) = components["schemas"].as_object_mut() {
        let documented = schemas.get("Refusal").cloned().unwrap_or_default();
        let listed = documented["anyOf"][1]["items"]["$ref"].as_str().and_then(|listed| listed.rsplit('/').next());
        if let Some(listed) = listed {
            schemas.retain(|name, _| name != listed);
        }
        schemas.insert("Refusal".to_owned(), refusal(&documented["anyOf"][0]));
    }
    let text = api.error.map_or("details", |error| error.text);
    for (_, name, description, _) in RESPONSES {
        let example: Map<String, Value> = [(text.to_owned(), description.into())].into_iter().collect();
        components["responses"][name] = match name {
            "NotModified" => json!({"description": description}),
            _ => json!({
                "description": description,
                "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/Refusal"},
                    "example": example,
                }},
            }),
        };
    }
    for (name, wire, description, responses) in HEADERS {
        components["headers"][name] =
            json!({"description": description, "required": true, "schema": {"type": "string"}});
        let tagged = tagged.iter().map(String::as_str).filter(|_| name == "ETag");
        for response in responses.iter().copied().chain(tagged) {
            components["responses"][response]["headers"][wire] =
                json!({"$ref": format!("#/components/headers/{name}")});
        }
    }
    let paths: Vec<String> = document["paths"].as_object().into_iter().flat_map(Map::keys).cloned().collect();
    for path in &paths {
        extend_path(&mut document["paths"][path]);
        for longer in &paths {
            link(api, document, path, longer);
        }
    }
}

/// Links a POST that creates an item to the path of that item.
fn link(api: &'static Api, document: &mut Value, path: &str, longer: &str) {
    let Some(segment) = longer.strip_prefix(path).and_then(|rest| rest.strip_prefix('{')?.strip_suffix("}/")) else {
        return;
    };
    let Some((key, success)) = created(api, path) else { return };
    let mut parameters: Map<String, Value> = path
        .split('/')
        .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
        .map(|segment| (segment.to_owned(), json!(format!("$request.path.{segment}"))))
        .collect();
    parameters.insert(segment.to_owned(), json!(format!("$request.body#/{key}")));
    let ids = ["get", "put", "delete"].map(|method| document["paths"][longer][method]["operationId"].clone());
    let links: Map<String, Value> = ids
        .iter()
        .filter_map(Value::as_str)
        .map(|id| (id.to_owned(), json!({"operationId": id, "parameters": parameters})))
        .collect();
    let made = &mut document["paths"][path]["post"]["responses"][success.to_string()];
    if made.is_object() {
        *made = json!({"description": "The item was created.", "links": links});
    }
}

/// The name attribute of the item that a POST creates, and the status of success.
fn created(api: &'static Api, path: &str) -> Option<(&'static str, u16)> {
    let (service, post) =
        api.operations().find(|(_, operation)| operation.path == path && operation.method == Method::Post)?;
    let made = post.request?.object;
    let puts = service.operations.iter().filter(|operation| operation.method == Method::Put);
    let fields = puts.filter_map(|put| put.request).flat_map(|content| content.object.fields());
    let mut lists = fields.filter_map(|field| field.kind(Method::Put).as_list());
    let key = lists.find(|items| items.created_as == Some(made))?.matched_by?;
    Some((key, *post.statuses.first()?))
}

/// The names of the successful responses to GETs.
fn get_responses(document: &Value) -> Vec<String> {
    let paths = document["paths"].as_object().into_iter().flat_map(Map::values);
    let references = paths.filter_map(|item| item["get"]["responses"]["200"]["$ref"].as_str());
    references.filter_map(|reference| Some(reference.rsplit_once('/')?.1.to_owned())).collect()
}

/// Extends a path. Only a path with segments leads to stored state, which conditions need.
fn extend_path(item: &mut Value) {
    let mut has_segments = false;
    for operation in item.as_object_mut().into_iter().flat_map(Map::values_mut) {
        let Some(parameters) = operation.get_mut("parameters").and_then(Value::as_array_mut) else { continue };
        has_segments = true;
        parameters.extend(PARAMETERS.map(|(name, ..)| json!({"$ref": format!("#/components/parameters/{name}")})));
    }
    for (status, name, _, methods) in RESPONSES.into_iter().filter(|(status, ..)| has_segments || *status == "413") {
        for method in methods {
            let operation = item.get_mut(method).and_then(|operation| operation["responses"].as_object_mut());
            let Some(responses) = operation else { continue };
            responses.insert(status.to_owned(), json!({"$ref": format!("#/components/responses/{name}")}));
            // Responses are sorted by status.
            responses.sort_keys();
        }
    }
}

/// The schema of a refusal: the documented error body, and the findings.
fn refusal(documented: &Value) -> Value {
    let documented = if documented.is_object() { documented.clone() } else { json!({"type": "object"}) };
    json!({
        "title": "Refusal",
        "description": "Why a request is refused: a sentence, and a finding for each violated rule.",
        "allOf": [documented],
        "properties": {
            "findings": {
                "type": "array",
                "minItems": 1,
                "items": {
                    "title": "Finding",
                    "type": "object",
                    "properties": {
                        "rule": {"type": "string", "description": "The id of the rule. An id never changes."},
                        "pointer": {
                            "type": "string",
                            "format": "json-pointer",
                            "description": "The location in the request body.",
                        },
                        "message": {"type": "string", "description": "What is wrong, and how to fix it."},
                    },
                    "required": ["rule", "pointer", "message"],
                },
            },
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use linecard_model::API;
    use linecard_schema::{OpenApi, openapi};
    use std::collections::BTreeSet;

    fn gather<'d>(value: &'d Value, references: &mut BTreeSet<&'d str>) {
        references.extend(value.get("$ref").and_then(Value::as_str));
        match value {
            Value::Array(items) => items.iter().for_each(|item| gather(item, references)),
            Value::Object(members) => members.values().for_each(|member| gather(member, references)),
            _ => {}
        }
    }

    /// Fails if a name in the exported document changes and this module still uses the old one.
    #[test]
    fn every_reference_resolves_and_every_component_is_used() {
        let mut document = openapi(&API, OpenApi::V31, &[]);
        extend(&API, &mut document);
        let mut references = BTreeSet::new();
        gather(&document, &mut references);
        for reference in &references {
            assert!(document.pointer(&reference[1..]).is_some(), "{reference} does not resolve");
        }
        for (section, components) in document["components"].as_object().unwrap() {
            for name in components.as_object().unwrap().keys().filter(|_| section != "securitySchemes") {
                let reference = format!("#/components/{section}/{name}");
                assert!(references.contains(reference.as_str()), "nothing refers to {reference}");
            }
        }
        for (name, response) in document["components"]["responses"].as_object().unwrap() {
            assert!(response["description"].is_string(), "{name} has headers, but no such response exists");
        }
    }
}
