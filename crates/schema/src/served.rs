//! Adds to the OpenAPI document what our server does beyond the documented API: entity tags, findings, limits, a logout. What it
//! adds is marked with [`MARK`], and its examples are what the server answers.

use crate::example::faulty_body;
use crate::openapi::{Example, Group, OpenApi, operations, statuses};
use crate::settings::Export;
use linecard_contract::{Api, Content, Method, NotFound, Operation, SegmentOf, Service, Severity, validate};
use serde_json::{Map, Value, json};

/// The member of what only our server does.
pub const MARK: &str = "x-linecard-server";

/// How the server is set up.
#[derive(Clone, Copy, Debug)]
pub struct Served {
    /// Whether it needs no login. Then anyone can log in.
    pub is_open: bool,
    /// The most bytes of a request body.
    pub max_body: usize,
}

impl Default for Served {
    fn default() -> Served {
        Served { is_open: false, max_body: 1 << 20 }
    }
}

/// The statuses that only the server has: status, name, description, and the methods that return it.
const ADDED: [(u16, &str, &str, &[Method]); 6] = [
    (
        304,
        "NotModified",
        "The tag in `If-None-Match` is current: the caller has this response already.",
        &[Method::Get],
    ),
    (408, "RequestTimeout", "The request body did not arrive in time.", &Method::ALL),
    (412, "PreconditionFailed", "`If-Match` or `If-None-Match` does not hold for the stored state.", &Method::ALL),
    (413, "ContentTooLarge", "The request body is longer than the server accepts.", &Method::ALL),
    (
        415,
        "UnsupportedMediaType",
        "A page sent a body that is not `application/json`. Other callers need no content type.",
        &[Method::Put, Method::Post],
    ),
    (
        504,
        "GatewayTimeout",
        "The request took too long. The details say whether its change may still be applied.",
        &Method::ALL,
    ),
];

/// The headers of responses: key, name, description, and the statuses of errors that have them.
const HEADERS: [(&str, &str, &str, &[u16]); 3] = [
    (
        "ETag",
        "ETag",
        "The tag of the response. It changes with the state of the service. Send it in `If-Match`.",
        &[304],
    ),
    ("Allow", "Allow", "The methods that the path supports.", &[405]),
    ("RetryAfter", "Retry-After", "The number of seconds to wait before the next request.", &[429, 503]),
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

impl Export {
    /// Generates the OpenAPI document of our server: all operations, and what the server does beyond the documentation.
    ///
    /// ```
    /// use linecard_model::API;
    /// use linecard_schema::{Export, MARK, OpenApi, Served};
    ///
    /// let document = Export::of(&API).openapi_as_served(OpenApi::V31, &[], Served::default());
    /// assert_eq!(document["components"]["headers"]["ETag"][MARK], true);
    /// ```
    #[must_use]
    pub fn openapi_as_served(&self, version: OpenApi, examples: &[Example], served: Served) -> Value {
        let mut document = self.openapi(version, examples);
        extend(self.api, &mut document, served);
        document
    }
}

fn extend(api: &'static Api, document: &mut Value, served: Served) {
    if let Some(description) = document["info"]["description"].as_str() {
        let description = format!(
            "{description}\n\n## This server\n\n- What a Linecard server does beyond the documentation is marked with `{MARK}`.\n- \
             Examples of errors are what it answers.\n- A rejected body has `findings`: the id of the rule, the severity, a JSON \
             Pointer, and a message."
        );
        document["info"]["description"] = description.into();
    }
    document["servers"] = json!([{"url": "/", "description": "This server."}]);
    set_session(api, document, served);
    for (name, wire, description) in PARAMETERS {
        document["components"]["parameters"][name] = json!({
            "name": wire,
            "in": "header",
            "description": description,
            "schema": {"type": "string"},
            "example": "\"0123456789abcdef0123456789abcdef\"",
            MARK: true,
        });
    }
    replace_refusal(&mut document["components"]["schemas"]);
    for (name, _, description, _) in HEADERS {
        document["components"]["headers"][name] =
            json!({"description": description, "required": true, "schema": {"type": "string"}, MARK: true});
    }
    // Errors differ from those of the documentation, so they are made anew.
    let known: Vec<String> = statuses(api).map(|status| status.phrase.replace(' ', "")).collect();
    if let Some(responses) = document["components"]["responses"].as_object_mut() {
        responses.retain(|name, _| !known.contains(name));
    }
    for (group, operation) in operations(api) {
        if document["paths"].get(operation.path.to_string()).is_some() {
            set_responses(api, document, served, group, operation);
        }
    }
    set_logout(api, document);
    tag_responses(api, document);
    let paths: Vec<String> = document["paths"].as_object().into_iter().flat_map(Map::keys).cloned().collect();
    for (path, longer) in paths.iter().flat_map(|path| paths.iter().map(move |longer| (path, longer))) {
        link(api, document, path, longer);
    }
    drop_unused(document);
}

/// An open server needs no session, though anyone can begin one. A server adds a logout if the API documents none.
fn set_session(api: &'static Api, document: &mut Value, served: Served) {
    if served.is_open {
        document["security"] = json!([]);
        if let Some(components) = document["components"].as_object_mut() {
            components.retain(|section, _| section != "securitySchemes");
        }
    }
    let (Some(paths), Some(session)) = (document["paths"].as_object_mut(), &api.session) else { return };
    let login = session.login.path.to_string();
    if session.logout.is_none() {
        let tags = paths[&login][session.login.method.as_id()]["tags"].clone();
        let logout = json!({
            "operationId": "logOut",
            "tags": tags,
            "security": [],
            "summary": "Log out",
            "description": "Ends the session. The documentation has no such operation.",
            "responses": {"200": {"description": "The session has ended, if there was one."}},
            MARK: true,
        });
        paths.insert(logout_path(api), json!({"post": logout}));
    }
}

/// The path of the logout that the server adds.
fn logout_path(api: &Api) -> String {
    format!("{}logout/", api.base_path)
}

/// Lets the logout that the server adds have the errors of the login that do not depend on its body.
fn set_logout(api: &'static Api, document: &mut Value) {
    let Some(session) = &api.session else { return };
    let mut errors =
        document["paths"][session.login.path.to_string()][session.login.method.as_id()]["responses"].clone();
    let path = logout_path(api);
    if let (Some(errors), true) = (errors.as_object_mut(), document["paths"].get(&path).is_some()) {
        errors.retain(|status, _| ["405", "406", "429", "500", "503"].contains(&status.as_str()));
        if let Some(responses) = document["paths"][&path]["post"]["responses"].as_object_mut() {
            responses.extend(errors.clone());
        }
    }
}

/// Drops the components that nothing refers to: those of refusals that an open server never sends.
fn drop_unused(document: &mut Value) {
    const SECTIONS: [&str; 4] = ["parameters", "requestBodies", "responses", "schemas"];
    loop {
        let text = document.to_string();
        let mut is_done = true;
        for section in SECTIONS {
            let Some(components) = document["components"][section].as_object_mut() else { continue };
            let before = components.len();
            components.retain(|name, _| text.contains(&format!("\"#/components/{section}/{name}\"")));
            is_done &= components.len() == before;
        }
        if is_done {
            return;
        }
    }
}

/// Lets the schema of errors have findings. The server never returns the documented list of error numbers.
fn replace_refusal(schemas: &mut Value) {
    let Some(schemas) = schemas.as_object_mut() else { return };
    let documented = schemas.get("Refusal").map_or(Value::Null, |it| it["anyOf"][0]["$ref"].clone());
    let details = documented.as_str().and_then(|it| schemas.get(it.rsplit('/').next()?)).cloned();
    let finding = json!({
        "title": "Finding",
        "description": "A violated rule.",
        "type": "object",
        "properties": {
            "rule": {"type": "string", "description": "The id of the rule. An id never changes."},
            "severity": {"type": "string", "enum": [Severity::Violation.as_str()], "description": "How serious it is."},
            "pointer": {"type": "string", "format": "json-pointer", "description": "The location in the request body."},
            "message": {"type": "string", "description": "What is wrong, and how to fix it."},
        },
        "required": ["rule", "severity", "pointer", "message"],
        MARK: true,
    });
    schemas.insert("Finding".to_owned(), finding);
    let findings = json!({
        "type": "array",
        "minItems": 1,
        "description": "A finding for each violated rule.",
        "items": {"$ref": "#/components/schemas/Finding"},
        MARK: true,
    });
    // Some generators drop what is beside an `allOf`.
    let mut refusal = details.unwrap_or_else(|| json!({"type": "object"}));
    refusal["title"] = "Refusal".into();
    refusal["description"] = "Why a request is refused: a sentence, and a finding for each violated rule.".into();
    refusal["properties"]["findings"] = findings;
    schemas.insert("Refusal".to_owned(), refusal);
}

/// Sets the errors of an operation: those of the documentation, and those that the server adds.
fn set_responses(api: &'static Api, document: &mut Value, served: Served, group: Group, operation: &'static Operation) {
    let place = |document: &mut Value| -> Option<Map<String, Value>> {
        let written = document["paths"][operation.path.to_string()].get_mut(operation.method.as_id())?;
        Some(written["responses"].as_object()?.clone())
    };
    let Some(mut responses) = place(document) else { return };
    let is_service = matches!(group, Group::Service(_));
    // Only the path of a service leads to stored state, which conditions need.
    let added = ADDED
        .iter()
        .filter(|(status, _, _, methods)| methods.contains(&operation.method) && (is_service || *status == 413));
    let documented = operation.statuses.iter().filter_map(|code| api.status(*code)).filter(|it| !it.is_success());
    let all = documented
        .map(|status| (status.code, status.phrase.replace(' ', ""), status.meaning, false))
        .chain(added.map(|(status, name, description, _)| (*status, (*name).to_owned(), *description, true)));
    for (status, name, description, is_added) in all {
        let examples = answers(api, served, group, operation, status);
        // The server never refuses an open caller, or a request that has neither a body nor a segment.
        let is_never_invalid = status == 400 && examples.is_empty();
        if is_never_invalid || served.is_open && matches!(status, 401 | 403) {
            responses.retain(|known, _| *known != status.to_string());
            continue;
        }
        let mut response = json!({"description": description});
        if status != 304 {
            let examples: Map<String, Value> = examples
                .into_iter()
                .map(|answer| {
                    let example = json!({"summary": answer.summary, "value": answer.body(api)});
                    (answer.name.to_owned(), example)
                })
                .collect();
            response["content"] = json!({"application/json": {
                "schema": {"$ref": "#/components/schemas/Refusal"},
                "examples": examples,
            }});
        }
        for (key, wire, _, statuses) in HEADERS {
            if statuses.contains(&status) {
                response["headers"][wire] = json!({"$ref": format!("#/components/headers/{key}")});
            }
        }
        if is_added {
            response[MARK] = true.into();
        }
        let name = component(&mut document["components"]["responses"], &name, operation, response);
        responses.insert(status.to_string(), json!({"$ref": format!("#/components/responses/{name}")}));
    }
    // Responses are sorted by status.
    responses.sort_keys();
    let written = &mut document["paths"][operation.path.to_string()][operation.method.as_id()];
    written["responses"] = responses.into();
    if is_service && written["parameters"].is_null() {
        written["parameters"] = json!([]);
    }
    if is_service && let Some(parameters) = written["parameters"].as_array_mut() {
        parameters.extend(PARAMETERS.map(|(name, ..)| json!({"$ref": format!("#/components/parameters/{name}")})));
    }
}

/// Adds a component, and returns its name. Operations share a component if all of it is the same.
fn component(components: &mut Value, name: &str, operation: &Operation, value: Value) -> String {
    let Some(components) = components.as_object_mut() else { return name.to_owned() };
    let is_named = |known: &str| known == name || known.strip_prefix(name).is_some_and(|rest| rest.starts_with("Of"));
    if let Some((known, _)) = components.iter().find(|(known, other)| is_named(known) && **other == value) {
        return known.clone();
    }
    let free =
        if components.contains_key(name) { format!("{name}Of{}", capitalized(operation.id)) } else { name.to_owned() };
    components.insert(free.clone(), value);
    free
}

fn capitalized(id: &str) -> String {
    let mut letters = id.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// Lets the responses of GETs have tags.
fn tag_responses(api: &'static Api, document: &mut Value) {
    let gets = api.operations().filter(|(_, operation)| operation.method == Method::Get);
    for (_, operation) in gets {
        let Some(success) = operation.statuses.first() else { continue };
        let response = &document["paths"][operation.path.to_string()]["get"]["responses"][success.to_string()];
        let Some(name) = response["$ref"].as_str().and_then(|it| it.rsplit('/').next()).map(str::to_owned) else {
            continue;
        };
        document["components"]["responses"][name]["headers"]["ETag"] = json!({"$ref": "#/components/headers/ETag"});
    }
}

/// An answer of the server that refuses a request.
struct Answer {
    name: &'static str,
    summary: &'static str,
    details: String,
    findings: Vec<Value>,
}

impl Answer {
    fn new(name: &'static str, summary: &'static str, details: impl Into<String>) -> Answer {
        Answer { name, summary, details: details.into(), findings: Vec::new() }
    }

    /// Returns the answer to a body with violations.
    fn of(name: &'static str, summary: &'static str, content: Content, body: &Value) -> Answer {
        let report = validate(content.object, content.method, body);
        let findings: Vec<Value> = report
            .violations()
            .map(|finding| {
                json!({
                    "rule": finding.rule().to_string(),
                    "severity": finding.severity().as_str(),
                    "pointer": finding.pointer(),
                    "message": finding.message(),
                })
            })
            .collect();
        let first = findings.first().and_then(|finding| finding["message"].as_str()).unwrap_or_default();
        let details = match findings.len() {
            0 | 1 => first.to_owned(),
            some => format!("{first} (and {} more; see findings)", some - 1),
        };
        Answer { findings, ..Answer::new(name, summary, details) }
    }

    fn body(&self, api: &Api) -> Value {
        let text = api.error.map_or("details", |error| error.text);
        let mut body = json!({text: self.details});
        if !self.findings.is_empty() {
            body["findings"] = self.findings.clone().into();
        }
        body
    }
}

/// Returns what the server answers with a status. A test of the server compares each with a real answer.
fn answers(api: &'static Api, served: Served, group: Group, operation: &'static Operation, status: u16) -> Vec<Answer> {
    let one = |name, summary, details: &str| vec![Answer::new(name, summary, details)];
    match (status, group) {
        (400, _) => invalid(api, operation),
        (401, Group::Login(_)) => one("credentials", "Wrong credentials", "the username or the password is wrong"),
        (401, _) => {
            let login = api.session.map_or_else(String::new, |session| session.login.path.to_string());
            let details = format!("there is no session, or it has expired; log in with POST {login}");
            vec![Answer::new("session", "No session", details)]
        }
        (403, _) => {
            let least = operation.least_level;
            let lowest = api.levels.first().map_or(0, |level| level.number);
            if least > lowest {
                let details = format!("this operation needs level {least} or higher; log in with such an account");
                vec![Answer::new("level", "A level that is too low", details)]
            } else {
                one("reach", "Another user", "an end user may access its own services only")
            }
        }
        (404, Group::Service(service)) => absent(api, served, service, operation),
        (405, _) => {
            let of_session = operations(api).filter(|(_, other)| other.path == operation.path);
            let mut methods: Vec<Method> = of_session.map(|(_, other)| other.method).collect();
            methods.sort_by_key(|method| Method::ALL.iter().position(|other| other == method));
            let methods: Vec<&str> = methods.iter().map(|method| method.as_str()).collect();
            let details = format!("this path does not support the method; it supports {}", methods.join(", "));
            vec![Answer::new("method", "Another method", details)]
        }
        (406, _) => one("format", "Another format", "responses are application/json; allow that in the Accept header"),
        (408, _) => one("slow", "A slow body", "the request body did not arrive in time; send it without delay"),
        (412, _) => one(
            "changed",
            "Another tag",
            "If-Match or If-None-Match does not hold for the stored state; GET it again and send the new ETag in If-Match",
        ),
        (413, _) => {
            let details = format!("the request body is longer than {} bytes; send a shorter one", served.max_body);
            vec![Answer::new("long", "A long body", details)]
        }
        (415, _) => one(
            "form",
            "A form of a page",
            "a page must send its body as application/json; set the Content-Type header",
        ),
        (416, _) => match operation.request {
            Some(content) => vec![Answer::of("list", "A list", content, &json!([]))],
            None => one("list", "A list", "the request body is neither empty nor a JSON object; remove it"),
        },
        (429, _) => one("fast", "Many requests", "this address sends too many requests; send fewer per second"),
        (500, _) => one("failure", "A failure", "the server failed; its log says where"),
        (503, _) => one("busy", "Many requests at once", "the server handles too many requests; try again later"),
        (504, _) => one("slow", "A slow answer", "the request took too long; nothing was changed; try again later"),
        _ => Vec::new(),
    }
}

/// Returns what the server answers to a body that is not valid, or to a path that is not.
fn invalid(api: &'static Api, operation: &'static Operation) -> Vec<Answer> {
    if let Some(content) = operation.request {
        let Content { object, method } = content;
        return faulty_body(object, method)
            .map(|body| Answer::of("body", "A value that is not valid", content, &body))
            .into_iter()
            .collect();
    }
    if operation.segments().next().is_none() {
        return Vec::new();
    }
    let path = path(operation, "%FF");
    match api.find(operation.method, &path) {
        Err(fault @ NotFound::BadSegment { .. }) => {
            vec![Answer::new("path", "A segment that is not a text", fault.to_string())]
        }
        _ => Vec::new(),
    }
}

/// Returns a path of an operation, with this last segment.
fn path(operation: &Operation, last: &str) -> String {
    let names: Vec<&str> = operation.segments().collect();
    let values =
        names.iter().enumerate().map(|(index, name)| (name, if index + 1 == names.len() { last } else { "a" }));
    values.fold(operation.path.to_string(), |path, (name, value)| path.replace(&format!("{{{name}}}"), value))
}

/// Returns what the server answers if something does not exist.
fn absent(api: &'static Api, served: Served, service: &Service, operation: &'static Operation) -> Vec<Answer> {
    let names = |of| {
        let is_it = |name| api.segments.iter().any(|segment| segment.of == of && segment.name == name);
        operation.segments().any(is_it)
    };
    let item = names(SegmentOf::Item)
        .then(|| Answer::new("item", "No such item", "nothing has the name at the end of the path"));
    // The user that the path names, or its group or tenant if it names no user.
    let places = [
        (
            SegmentOf::User,
            "user",
            "No such user",
            "this user does not exist: the tenant, the group or the user is not in the directory",
        ),
        (
            SegmentOf::Group,
            "group",
            "No such group",
            "this group does not exist: the tenant or the group is not in the directory",
        ),
        (SegmentOf::Tenant, "tenant", "No such tenant", "this tenant does not exist: it is not in the directory"),
    ];
    let place = places.into_iter().find(|(of, ..)| names(*of)).filter(|_| !served.is_open);
    let place = place.map(|(_, name, summary, details)| Answer::new(name, summary, details));
    let is_assigned = names(SegmentOf::User) && service.is_assigned && !served.is_open;
    let assigned = is_assigned.then(|| {
        let name = service.name;
        let details =
            format!("the service {name} is not assigned to this user; an administrator can assign it in the directory");
        Answer::new("service", "A service that is not assigned", details)
    });
    let path = path(operation, "a");
    let no_slash = api.find(operation.method, path.trim_end_matches('/')).err();
    let no_slash = no_slash.map(|fault| Answer::new("slash", "A path without a final slash", fault.to_string()));
    item.into_iter().chain(place).chain(assigned).chain(no_slash).collect()
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

#[cfg(test)]
mod tests {
    use super::{Served, faulty_body};
    use crate::openapi::OpenApi;
    use crate::settings::Export;
    use linecard_contract::validate;
    use linecard_model::API;
    use serde_json::Value;
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
        for (version, is_open) in OpenApi::ALL.into_iter().flat_map(|version| [(version, false), (version, true)]) {
            let document = Export::of(&API).openapi_as_served(version, &[], Served { is_open, ..Served::default() });
            let mut references = BTreeSet::new();
            gather(&document, &mut references);
            for reference in &references {
                assert!(document.pointer(&reference[1..]).is_some(), "{version}: {reference} does not resolve");
            }
            for (section, components) in document["components"].as_object().unwrap() {
                for name in components.as_object().unwrap().keys().filter(|_| section != "securitySchemes") {
                    let reference = format!("#/components/{section}/{name}");
                    assert!(references.contains(reference.as_str()), "{version}: nothing refers to {reference}");
                }
            }
            for (name, response) in document["components"]["responses"].as_object().unwrap() {
                assert!(response["description"].is_string(), "{name} has headers, but no such response exists");
                let has_example = |media: &Value| media["examples"].as_object().is_some_and(|all| !all.is_empty());
                let media = response.get("content").map(|content| &content["application/json"]);
                assert!(media.is_none_or(has_example), "{name} has no example");
            }
        }
    }

    #[test]
    fn a_faulty_body_has_a_violation() {
        for object in API.objects {
            for method in object.methods {
                let Some(body) = faulty_body(object, *method) else { continue };
                assert_eq!(validate(object, *method, &body).violations().count(), 1, "{object:?} {method} {body}");
            }
        }
    }
}
