//! Generates an OpenAPI document of all operations.

use crate::example::full_body;
use crate::members::map;
use crate::profile::Profile;
use crate::sentence::of_service;
use crate::settings::Export;
use crate::writer::{Home, Writer, pascal};
use linecard_contract::{
    Api, Content, ErrorBody, License, Method, Object, Operation, Segment, Service, Session, Status,
};
use serde_json::{Map, Value, json};
use std::fmt::{self, Write};

/// A version of OpenAPI.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum OpenApi {
    /// 3.1, with schemas that accept the same as those of [`Profile::Strict`].
    V31,
    /// 3.0, with the schemas of [`Profile::OpenApi30`].
    V30,
}

impl OpenApi {
    /// All versions, beginning with the newest.
    pub const ALL: [OpenApi; 2] = [OpenApi::V31, OpenApi::V30];

    const fn number(self) -> &'static str {
        match self {
            OpenApi::V31 => "3.1.1",
            OpenApi::V30 => "3.0.3",
        }
    }

    const fn profile(self) -> Profile {
        match self {
            OpenApi::V31 => Profile::Strict,
            OpenApi::V30 => Profile::OpenApi30,
        }
    }
}

impl fmt::Display for OpenApi {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(match self {
            OpenApi::V31 => "3.1",
            OpenApi::V30 => "3.0",
        })
    }
}

/// An example body.
#[derive(Clone, Debug)]
pub struct Example {
    /// A short name: letters, digits and hyphens.
    pub name: String,
    /// The object.
    pub object: &'static Object,
    /// The method.
    pub method: Method,
    /// The body.
    pub body: Value,
}

/// The part of the API that an operation belongs to.
#[derive(Clone, Copy)]
pub(crate) enum Group {
    Login(&'static Session),
    Logout(&'static Session),
    Service(&'static Service),
}

impl Group {
    const fn title(self) -> &'static str {
        match self {
            Group::Login(session) | Group::Logout(session) => session.title,
            Group::Service(service) => service.title,
        }
    }
}

/// Returns all operations: first those of the session, then those of the services.
pub(crate) fn operations(api: &'static Api) -> impl Iterator<Item = (Group, &'static Operation)> {
    let of_session = api.session.as_ref().into_iter().flat_map(|session| {
        let logout = session.logout.as_ref().map(|logout| (Group::Logout(session), logout));
        [(Group::Login(session), &session.login)].into_iter().chain(logout)
    });
    of_session.chain(api.operations().map(|(service, operation)| (Group::Service(service), operation)))
}

/// Returns the statuses that are no success.
pub(crate) fn statuses(api: &'static Api) -> impl Iterator<Item = &'static Status> {
    api.statuses.iter().filter(|status| !status.is_success())
}

/// Generates the OpenAPI document of all operations, including the login.
///
/// The examples are shown with their bodies. Bodies without an example get a generated one.
///
/// ```
/// use linecard_model::API;
/// use linecard_schema::{OpenApi, openapi};
///
/// let document = openapi(&API, OpenApi::V31, &[]);
/// assert_eq!(document["paths"]["/api/v1/login/"]["post"]["operationId"], "logIn");
/// ```
#[must_use]
pub fn openapi(api: &'static Api, version: OpenApi, examples: &[Example]) -> Value {
    Export::of(api).openapi(version, examples)
}

impl Export {
    /// Generates the OpenAPI document of all operations, including the login.
    #[must_use]
    pub fn openapi(&self, version: OpenApi, examples: &[Example]) -> Value {
        document(self, version, examples)
    }
}

fn document(export: &Export, version: OpenApi, examples: &[Example]) -> Value {
    let api = export.api;
    let writer = Writer::new(export, version.profile(), Home::Components);
    let has_null = export.has_null;
    let mut document = Document { api, version, examples, has_null, writer, bodies: Map::new(), responses: Map::new() };
    let mut paths = Map::new();
    for (group, operation) in operations(api) {
        let item = paths.entry(operation.path.to_string()).or_insert_with(|| json!({}));
        item[operation.method.as_id()] = document.operation(group, operation);
    }
    let of_session = api.session.iter().map(|session| (session.title, session.description.to_owned()));
    let tags: Vec<Value> = of_session
        .chain(api.services.iter().map(|service| (service.title, of_service(service))))
        .map(|(title, description)| json!({"name": title, "description": description}))
        .collect();
    let parameters: Map<String, Value> =
        api.segments.iter().map(|segment| (pascal(segment.name), parameter(segment))).collect();
    let (security, schemes) = match &api.session {
        None => (json!([]), json!({})),
        Some(session) => {
            let scheme = json!({
                "type": "apiKey",
                "in": "cookie",
                "name": session.cookie,
                "description": "The session, which a login starts.",
            });
            (json!([{"session": []}]), json!({"session": scheme}))
        }
    };
    json!({
        "openapi": version.number(),
        "info": info(api, version),
        "servers": [{"url": "https://api.example.org", "description": "Replace this with the address of your server."}],
        "tags": tags,
        "security": security,
        "paths": paths,
        "components": {
            "securitySchemes": schemes,
            "parameters": parameters,
            "requestBodies": document.bodies,
            "responses": document.responses,
            "schemas": document.writer.definitions,
        },
    })
}

fn info(api: &Api, version: OpenApi) -> Value {
    let mut info = json!({"title": api.title, "version": api.version, "description": introduction(api)});
    if !api.url.is_empty() {
        info["contact"] = json!({"name": api.name, "url": api.url});
    }
    if let Some(License { expression, url, .. }) = api.license {
        info["license"] = match version {
            OpenApi::V31 => json!({"name": expression, "identifier": expression}),
            OpenApi::V30 => json!({"name": expression, "url": url}),
        };
    }
    info
}

fn parameter(segment: &Segment) -> Value {
    json!({
        "name": segment.name,
        "in": "path",
        "required": true,
        "description": segment.description,
        "schema": {"type": "string", "minLength": 1},
        "example": segment.name.trim_end_matches("_id").trim_end_matches("_name"),
    })
}

struct Document<'e> {
    api: &'static Api,
    version: OpenApi,
    examples: &'e [Example],
    has_null: bool,
    writer: Writer,
    bodies: Map<String, Value>,
    responses: Map<String, Value>,
}

impl Document<'_> {
    fn operation(&mut self, group: Group, operation: &'static Operation) -> Value {
        let mut written = json!({
            "operationId": operation.id,
            "tags": [group.title()],
            "summary": operation.title,
            "description": description(self.api, group, operation),
        });
        if let Group::Login(_) | Group::Logout(_) = group {
            written["security"] = json!([]);
        }
        // Swagger UI does not resolve references in the parameters of a path.
        let parameters: Vec<Value> = operation.segments().map(|name| reference("parameters", &pascal(name))).collect();
        if !parameters.is_empty() {
            written["parameters"] = parameters.into();
        }
        if let Some(request) = operation.request {
            if operation.method == Method::Get && self.version == OpenApi::V30 {
                // OpenAPI 3.0 ignores the request body of a GET.
                let has = if operation.request_is_optional { "may have" } else { "has" };
                let (object, method) = (request.object.name, request.method.as_id());
                let described = format!(
                    "{}\n\nThe request {has} a body, `{object}.{method}`, which only later versions of OpenAPI can show.",
                    description(self.api, group, operation)
                );
                written["description"] = described.into();
            } else {
                written["requestBody"] = self.request(request, operation.request_is_optional);
            }
        }
        let mut responses = Map::new();
        for code in operation.statuses {
            let Some(status) = self.api.status(*code) else { continue };
            responses.insert(code.to_string(), self.response(group, operation, status));
        }
        written["responses"] = responses.into();
        written
    }

    fn request(&mut self, content: Content, is_optional: bool) -> Value {
        let mut name = self.writer.type_name(content.object, content.method);
        // The path of a DELETE identifies the object, so no body is needed.
        let is_required = content.method != Method::Delete && !is_optional;
        if is_optional {
            name.push_str("Optional");
        }
        if !self.bodies.contains_key(&name) {
            let body = json!({
                "description": content.object.description,
                "required": is_required,
                "content": {"application/json": self.media(content)},
            });
            self.bodies.insert(name.clone(), body);
        }
        reference("requestBodies", &name)
    }

    fn response(&mut self, group: Group, operation: &'static Operation, status: &Status) -> Value {
        let get = match group {
            Group::Service(service) if self.api.responds_as_get.contains(&operation.method) => {
                let mut others = service.operations.iter();
                others.find(|other| other.path == operation.path && other.method == Method::Get)
            }
            Group::Service(_) | Group::Login(_) | Group::Logout(_) => None,
        };
        let get = get.and_then(|get| get.response);
        let (name, response) = match (operation.response, get) {
            _ if !status.is_success() => (status.phrase.replace(' ', ""), self.refusal(status)),
            (Some(content), _) => {
                let mut response = json!({
                    "description": content.object.description,
                    "content": {"application/json": self.media(content)},
                });
                if let Group::Login(Session { cookie, .. }) = group {
                    response["headers"] = json!({
                        "Set-Cookie": {
                            "description": format!("The session, in the cookie {cookie}."),
                            "schema": {"type": "string"},
                            "example": format!("{cookie}=0123456789; Path=/"),
                        },
                    });
                }
                (self.writer.type_name(content.object, content.method), response)
            }
            (None, Some(get)) => {
                let schema = Value::Object(self.writer.refer(get.object, get.method));
                let response = json!({
                    "description": "The request succeeded. The body may be empty, an empty object, or the response to a GET.",
                    "content": {"application/json": {
                        "schema": {"anyOf": [schema, {"type": "object", "maxProperties": 0}]},
                        "examples": {"empty": {"value": {}}},
                    }},
                });
                (format!("{}Updated", pascal(get.object.name)), response)
            }
            (None, None) => {
                (status.phrase.replace(' ', "").replace("OK", "Done"), json!({"description": status.meaning}))
            }
        };
        self.responses.entry(name.as_str()).or_insert(response);
        reference("responses", &name)
    }

    fn refusal(&mut self, status: &Status) -> Value {
        let Some(ErrorBody { details, text, error, codes, .. }) = self.api.error else {
            return json!({"description": status.meaning});
        };
        if !self.writer.definitions.contains_key(REFUSAL) {
            let mut forms = vec![Value::Object(self.writer.refer(details, Method::Get))];
            let mut description = "The reason for a rejected request: a text".to_owned();
            if let Some(error) = error {
                forms.push(json!({"type": "array", "items": self.writer.refer(error, Method::Get)}));
                description.push_str(", or as a list of errors");
            }
            description.push('.');
            if !codes.is_empty() {
                let codes: Vec<String> = codes.iter().map(|(code, name)| format!("{code} is {name}")).collect();
                description += " Codes: ";
                description += &codes.join(", and ");
                description.push('.');
            }
            let schema = json!({"title": "Refusal", "description": description, "anyOf": forms});
            self.writer.definitions.insert(REFUSAL.to_owned(), schema);
        }
        let example: Map<String, Value> = [(text.to_owned(), status.meaning.into())].into_iter().collect();
        let mut examples = json!({text: {"summary": "A text", "value": example}});
        if let (400, Some(error), Some((code, name))) = (status.code, error, codes.first()) {
            let mut listed = full_body(error, Method::Get).unwrap_or_default();
            if let Some(field) = error.fields().first() {
                listed[field.name] = (*code).into();
            }
            examples["errors"] = json!({"summary": format!("A list of errors: {name}"), "value": [listed]});
        }
        json!({
            "description": status.meaning,
            "content": {"application/json": {"schema": reference("schemas", REFUSAL), "examples": examples}},
        })
    }

    /// Returns the schema of a body, with examples.
    fn media(&mut self, content: Content) -> Value {
        let Content { object, method } = content;
        let schema = Value::Object(self.writer.refer(object, method));
        let given = self.examples.iter().filter(|example| example.object == object && example.method == method);
        // An example that clears something is none for clients that never clear.
        let given = given.filter(|example| self.has_null || method.is_response() || !has_null(&example.body));
        let mut examples: Map<String, Value> =
            given.map(|example| (example.name.clone(), json!({"value": example.body}))).collect();
        if let (true, Some(body)) = (examples.is_empty(), full_body(object, method)) {
            examples.insert("full".to_owned(), json!({"value": body}));
        }
        json!({"schema": schema, "examples": examples})
    }
}

fn has_null(body: &Value) -> bool {
    match body {
        Value::Null => true,
        Value::Array(items) => items.iter().any(has_null),
        Value::Object(members) => members.values().any(has_null),
        _ => false,
    }
}

const REFUSAL: &str = "Refusal";

fn reference(section: &str, name: &str) -> Value {
    Value::Object(map(json!({"$ref": format!("#/components/{section}/{name}")})))
}

/// What an operation does, and who may perform it.
fn description(api: &Api, group: Group, operation: &Operation) -> String {
    match group {
        Group::Login(session) => format!("Starts a session, which is kept in the cookie `{}`.", session.cookie),
        Group::Logout(_) => "Ends the session.".to_owned(),
        Group::Service(_) => {
            let level = operation.needed_level(api).map(|sentence| format!("\n\n{sentence}"));
            format!("{}{}", operation.effect(), level.unwrap_or_default())
        }
    }
}

/// The description of the API, and its introduction, as Markdown.
fn introduction(api: &Api) -> String {
    let mut text = api.description.to_owned();
    for chapter in api.introduction() {
        let _ = writeln!(text, "\n\n## {}", chapter.title);
        for sentence in &chapter.sentences {
            let _ = write!(text, "\n- {sentence}");
        }
    }
    text
}
