//! The operations of all services as an OpenAPI document.

use crate::example::full_body;
use crate::members::map;
use crate::profile::Profile;
use crate::writer::{Home, Writer, pascal, type_name};
use linecard_model::services::{
    Content, ERROR, ERROR_CODES, ERROR_DETAILS, LOGIN, Operation, SEGMENTS, SERVICES, SESSION_COOKIE, Service, Status,
    may_answer_as_get,
};
use linecard_model::{Method, Object};
use serde_json::{Map, Value, json};
use std::fmt;

/// A version of OpenAPI.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum OpenApi {
    /// 3.1, whose schemas say what those of [`Profile::Strict`] say.
    V31,
    /// 3.0, whose schemas are those of [`Profile::OpenApi30`].
    V30,
}

impl OpenApi {
    /// Every version, the newest first.
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

/// A body that is shown as an example.
#[derive(Clone, Debug)]
pub struct Example {
    /// A short name: letters, digits and hyphens.
    pub name: String,
    /// The object.
    pub object: &'static Object,
    /// The method whose letters count.
    pub method: Method,
    /// The body.
    pub body: Value,
}

/// What can be done before there is a session.
static SESSION_SERVICE: Service =
    Service { name: "session", title: "Session", description: "How a session begins.", operations: &[] };

/// Every operation: the login, then those of the services.
pub(crate) fn operations() -> impl Iterator<Item = (&'static Service, &'static Operation)> {
    let of_services =
        SERVICES.iter().flat_map(|service| service.operations.iter().map(move |operation| (*service, operation)));
    [(&SESSION_SERVICE, &LOGIN)].into_iter().chain(of_services)
}

/// The id of an operation, which never changes: what is done, and to what.
pub(crate) fn operation_id(service: &Service, operation: &Operation) -> String {
    if is_login(operation) {
        return "logIn".to_owned();
    }
    let verb = match operation.method {
        Method::Get => "get",
        Method::Put => "update",
        Method::Post => "create",
        Method::Delete => "delete",
    };
    // Behind the service, the path says what of it is meant.
    let tail = operation.path.split_once("/services/").map_or("", |(_, tail)| tail);
    let parts = tail.split('/').skip(1).filter(|part| !part.starts_with('{'));
    format!("{verb}{}{}", pascal(service.name), parts.map(pascal).collect::<String>())
}

fn is_login(operation: &Operation) -> bool {
    operation.path == LOGIN.path
}

/// The operations of all services, and the login, as an OpenAPI document.
///
/// The examples are shown with the bodies that they are of; others are made from the tables.
///
/// ```
/// use linecard_schema::{OpenApi, openapi};
///
/// let document = openapi(OpenApi::V31, &[]);
/// assert_eq!(document["paths"]["/api/v1/login/"]["post"]["operationId"], "logIn");
/// ```
#[must_use]
pub fn openapi(version: OpenApi, examples: &[Example]) -> Value {
    let writer = Writer::new(version.profile(), Home::Components);
    let mut document = Document { examples, writer, bodies: Map::new(), responses: Map::new() };
    let mut paths = Map::new();
    for (service, operation) in operations() {
        let item = paths.entry(operation.path).or_insert_with(|| path_item(operation));
        item[operation.method.as_id()] = document.operation(service, operation);
    }
    let tags: Vec<Value> = [&SESSION_SERVICE]
        .iter()
        .chain(SERVICES)
        .map(|service| json!({"name": service.title, "description": service.description}))
        .collect();
    let parameters: Map<String, Value> =
        SEGMENTS.iter().map(|(name, what)| (pascal(name), parameter(name, what))).collect();
    json!({
        "openapi": version.number(),
        "info": info(version),
        "servers": [{"url": "https://api.example.org", "description": "Put the address of your own server here."}],
        "tags": tags,
        "security": [{"session": []}],
        "paths": paths,
        "components": {
            "securitySchemes": {
                "session": {
                    "type": "apiKey",
                    "in": "cookie",
                    "name": SESSION_COOKIE,
                    "description": "The session, which a login begins.",
                },
            },
            "parameters": parameters,
            "requestBodies": document.bodies,
            "responses": document.responses,
            "schemas": document.writer.definitions,
        },
    })
}

fn info(version: OpenApi) -> Value {
    let mut info = json!({
        "title": "Telephony provisioning",
        "version": env!("CARGO_PKG_VERSION"),
        "description": "The services of users of a telephone exchange, as Linecard reads their documentation. Every path ends \
    in a slash; segments are percent-encoded. With auditing on, every answer carries the attribute `_internal_record_id` too.",
        "contact": {"name": "Linecard", "url": env!("CARGO_PKG_REPOSITORY")},
        "license": {"name": env!("CARGO_PKG_LICENSE")},
    });
    let licence = match version {
        OpenApi::V31 => ("identifier", env!("CARGO_PKG_LICENSE")),
        OpenApi::V30 => ("url", concat!(env!("CARGO_PKG_REPOSITORY"), "/licence")),
    };
    info["license"][licence.0] = licence.1.into();
    info
}

fn parameter(name: &str, what: &str) -> Value {
    json!({
        "name": name,
        "in": "path",
        "required": true,
        "description": what,
        "schema": {"type": "string", "minLength": 1},
        "example": name.trim_end_matches("_id").trim_end_matches("_name"),
    })
}

/// What holds for every method of a path.
fn path_item(operation: &Operation) -> Value {
    let parameters: Vec<Value> = operation.segments().map(|name| reference("parameters", &pascal(name))).collect();
    if parameters.is_empty() { json!({}) } else { json!({"parameters": parameters}) }
}

struct Document<'e> {
    examples: &'e [Example],
    writer: Writer,
    bodies: Map<String, Value>,
    responses: Map<String, Value>,
}

impl Document<'_> {
    fn operation(&mut self, service: &'static Service, operation: &'static Operation) -> Value {
        let mut written = json!({
            "operationId": operation_id(service, operation),
            "tags": [service.title],
            "summary": operation.title,
            "description": description(operation),
        });
        if is_login(operation) {
            written["security"] = json!([]);
        }
        if let Some(request) = operation.request {
            written["requestBody"] = self.request(request);
        }
        let mut responses = Map::new();
        for code in operation.statuses {
            let Some(status) = Status::of(*code) else { continue };
            responses.insert(code.to_string(), self.response(service, operation, status));
        }
        written["responses"] = responses.into();
        written
    }

    fn request(&mut self, content: Content) -> Value {
        let name = type_name(content.object, content.method);
        if !self.bodies.contains_key(&name) {
            // The path of a DELETE names what is to be removed, so that it needs no body.
            let is_required = content.method != Method::Delete;
            let body = json!({
                "description": content.object.description,
                "required": is_required,
                "content": {"application/json": self.media(content)},
            });
            self.bodies.insert(name.clone(), body);
        }
        reference("requestBodies", &name)
    }

    fn response(&mut self, service: &'static Service, operation: &'static Operation, status: &Status) -> Value {
        let get = service.operations.iter().find(|other| other.path == operation.path && other.method == Method::Get);
        let get = get.and_then(|get| get.response).filter(|_| may_answer_as_get(operation.method));
        let (name, response) = match (operation.response, get) {
            _ if !status.is_success() => (status.phrase.replace(' ', ""), self.refusal(status)),
            (Some(content), _) => {
                let mut response = json!({
                    "description": content.object.description,
                    "content": {"application/json": self.media(content)},
                });
                if is_login(operation) {
                    response["headers"] = json!({
                        "Set-Cookie": {
                            "description": format!("The session, in the cookie {SESSION_COOKIE}."),
                            "schema": {"type": "string"},
                            "example": format!("{SESSION_COOKIE}=0123456789; Path=/"),
                        },
                    });
                }
                (type_name(content.object, content.method), response)
            }
            (None, Some(get)) => {
                let schema = Value::Object(self.writer.refer(get.object, get.method));
                let response = json!({
                    "description": "It is done. The body may be empty, hold nothing, or be what the GET answers.",
                    "content": {"application/json": {
                        "schema": {"anyOf": [schema, {"type": "object", "maxProperties": 0}]},
                        "example": {},
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
        if !self.writer.definitions.contains_key(REFUSAL) {
            let details = Value::Object(self.writer.refer(&ERROR_DETAILS, Method::Get));
            let error = Value::Object(self.writer.refer(&ERROR, Method::Get));
            let codes: Vec<String> = ERROR_CODES.iter().map(|(code, name)| format!("{code} is {name}")).collect();
            let schema = json!({
                "title": "Refusal",
                "description": format!("Why something is refused: in words, or as a list of errors. Of their numbers, {}.", codes.join(", and ")),
                "anyOf": [details, {"type": "array", "items": error}],
            });
            self.writer.definitions.insert(REFUSAL.to_owned(), schema);
        }
        json!({
            "description": status.meaning,
            "content": {"application/json": {
                "schema": reference("schemas", REFUSAL),
                "example": {"details": status.meaning},
            }},
        })
    }

    /// The schema of a body, and examples of it.
    fn media(&mut self, content: Content) -> Value {
        let Content { object, method } = content;
        let schema = Value::Object(self.writer.refer(object, method));
        let given = self.examples.iter().filter(|example| example.object == object && example.method == method);
        let mut examples: Map<String, Value> =
            given.map(|example| (example.name.clone(), json!({"value": example.body}))).collect();
        if let (true, Some(body)) = (examples.is_empty(), full_body(object, method)) {
            examples.insert("full".to_owned(), json!({"value": body}));
        }
        json!({"schema": schema, "examples": examples})
    }
}

const REFUSAL: &str = "Refusal";

fn reference(section: &str, name: &str) -> Value {
    Value::Object(map(json!({"$ref": format!("#/components/{section}/{name}")})))
}

fn description(operation: &Operation) -> String {
    if is_login(operation) {
        return format!("Begins a session, which is kept in the cookie `{SESSION_COOKIE}`.");
    }
    let what = match operation.method {
        Method::Get => "Answers what is stored.",
        Method::Put => "Changes what is sent; what is left out keeps its value.",
        Method::Post => "Makes a new one; its name has to be free.",
        Method::Delete => "Removes the one that the path names. No body is needed.",
    };
    what.to_owned()
}
