//! The target of a validation, an object and a method: from `--as`, or from the name of a file.

use linecard_contract::{Api, Method, NotFound, Object, nearest};

/// The object and the method that a body is validated as.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    /// The object.
    pub object: &'static Object,
    /// The method.
    pub method: Method,
}

/// Why a text or the name of a file is not a target.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum BadTarget {
    /// No object has the name.
    #[error("there is no object \"{name}\"; {}", did_you_mean(near))]
    UnknownObject {
        /// The unknown name.
        name: String,
        /// The most similar names.
        near: Vec<&'static str>,
    },
    /// The API has no such method.
    #[error("there is no method \"{name}\"; use GET, PUT, POST or DELETE")]
    UnknownMethod {
        /// The unknown name.
        name: String,
    },
    /// The API has no such method, but it has the object.
    #[error("there is no method \"{name}\"; {} has a body in {}", object.name, list(object.methods))]
    UnknownMethodOf {
        /// The object.
        object: &'static Object,
        /// The unknown name.
        name: String,
    },
    /// The object has no body in the method.
    #[error("{} has no body in {method}; it has one in {}", object.name, list(object.methods))]
    NoSuchBody {
        /// The object.
        object: &'static Object,
        /// The method.
        method: Method,
    },
    /// A response is needed, but the body is a request.
    #[error("the body of a {method} is a request, but a GET response is needed; use {}", object.name)]
    NotAResponse {
        /// The object.
        object: &'static Object,
        /// The method.
        method: Method,
    },
    /// A request is needed, but the body is a response.
    #[error("the body of a GET is a response, but a request is needed; use PUT, POST or DELETE")]
    NotARequest,
    /// No operation has the method and path.
    #[error(transparent)]
    NotFound(#[from] NotFound),
    /// The operation has no body.
    #[error("no body is documented for {method} {path}")]
    NoContent {
        /// The method.
        method: Method,
        /// The path.
        path: String,
    },
    /// The operation has no request or response body.
    #[error("no {part} body is documented for {method} {path}")]
    NoPart {
        /// `request` or `response`.
        part: &'static str,
        /// The method.
        method: Method,
        /// The path.
        path: String,
    },
    /// The text is neither an object and a method nor a method and a path.
    #[error(
        "\"{text}\" names no body; write OBJECT.METHOD, such as criteria.put, or 'METHOD /path/'{}",
        methods_of(*object)
    )]
    Malformed {
        /// The text.
        text: String,
        /// The object, if the text is the name of one.
        object: Option<&'static Object>,
    },
    /// The name of a file has no object and method.
    #[error(
        "the file name has no object and method; rename the file, such as {}, or add --as OBJECT.METHOD{}",
        if *has_lines { "lunch.criteria.put.ndjson, or traffic.exchanges.ndjson for recorded exchanges" }
        else { "lunch.criteria.put.json" },
        near_parts(near)
    )]
    NotInFileName {
        /// Whether the file is NDJSON, which may be a recording.
        has_lines: bool,
        /// The objects whose names are most similar to a part of the file name.
        near: Vec<&'static str>,
    },
}

impl BadTarget {
    /// Returns the error for a file name that has no object and method.
    #[must_use]
    pub fn not_in_file_name(api: &Api, name: &str) -> BadTarget {
        let has_lines = is_ndjson(name);
        BadTarget::NotInFileName { has_lines, near: name.split('.').flat_map(|part| near(api, part)).collect() }
    }
}

fn did_you_mean(near: &[&str]) -> String {
    if near.is_empty() {
        "`linecard objects` lists all objects".to_owned()
    } else {
        format!("did you mean {}?", near.join(" or "))
    }
}

fn near_parts(near: &[&str]) -> String {
    if near.is_empty() { String::new() } else { format!(" (objects with a similar name: {})", near.join(", ")) }
}

fn methods_of(object: Option<&Object>) -> String {
    object.map_or_else(String::new, |object| format!(" ({} has {})", object.name, list(object.methods)))
}

/// Returns the object names that are most similar.
fn near(api: &Api, name: &str) -> Vec<&'static str> {
    nearest(&normal(name), api.objects.iter().map(|object| object.name))
}

fn list(methods: &[Method]) -> String {
    methods.iter().map(|method| method.as_str()).collect::<Vec<_>>().join(", ")
}

/// Normalizes a name: lower case, with `-` for `_`. Some file systems and shells make one of the forms hard to use.
fn normal(name: &str) -> String {
    name.to_ascii_lowercase().replace('_', "-")
}

/// Finds the object of this name. Upper and lower case are the same, and so are `_` and `-`.
///
/// # Errors
///
/// [`BadTarget::UnknownObject`], with the most similar names.
pub fn object_named(api: &Api, name: &str) -> Result<&'static Object, BadTarget> {
    let unknown = || BadTarget::UnknownObject { name: name.to_owned(), near: near(api, name) };
    api.object(&normal(name)).ok_or_else(unknown)
}

/// Finds the object of a response: `criteria`, `criteria.get`, or `GET /path/`.
///
/// # Errors
///
/// [`BadTarget`] if there is no such object or path, or if the body is not the response to a GET.
pub fn object_of_response(api: &'static Api, text: &str) -> Result<&'static Object, BadTarget> {
    let text = text.trim();
    let target = match text.split_once(['.', ' ']) {
        Some(_) => Target::parse(api, text)?,
        None => Target::new(api, text, Method::Get.as_str())?,
    };
    match target.method {
        Method::Get => Ok(target.object),
        method => Err(BadTarget::NotAResponse { object: target.object, method }),
    }
}

/// Parses the method of a request body.
///
/// # Errors
///
/// [`BadTarget::UnknownMethod`], and [`BadTarget::NotARequest`] for a GET.
pub fn request_method(name: &str) -> Result<Method, BadTarget> {
    match method_named(name)? {
        Method::Get => Err(BadTarget::NotARequest),
        method => Ok(method),
    }
}

fn method_named(name: &str) -> Result<Method, BadTarget> {
    name.parse().map_err(|_| BadTarget::UnknownMethod { name: name.to_owned() })
}

/// Returns the path of a request line, without the scheme and host before it and the HTTP version after it.
fn path_of(request: &str) -> &str {
    let url = match request.rsplit_once(char::is_whitespace) {
        Some((url, version)) if is_version(version) => url.trim_end(),
        _ => request,
    };
    match url.split_once("://") {
        // The query of a path can also hold `://`.
        Some((scheme, rest)) if !scheme.contains(['/', '?', '#']) => {
            rest.find(['/', '?', '#']).and_then(|at| rest.get(at..)).unwrap_or("/")
        }
        _ => url,
    }
}

fn is_version(word: &str) -> bool {
    let number = word.split_once('/').filter(|(http, _)| http.eq_ignore_ascii_case("http")).map(|(_, number)| number);
    number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'))
}

/// The part of an operation that has the body.
#[derive(Clone, Copy)]
enum Part {
    Request,
    Response,
}

impl Part {
    const ALL: [Part; 2] = [Part::Request, Part::Response];

    const fn as_str(self) -> &'static str {
        match self {
            Part::Request => "request",
            Part::Response => "response",
        }
    }
}

impl Target {
    /// Parses the target of `--as` or of a case: `criteria.put`, or `PUT /api/v1/…/`.
    ///
    /// The path may be a complete URL, and an HTTP version may follow, as in a log. The target of a GET is the
    /// response, that of another method the request; `request GET /api/v1/…/` and `response PUT /api/v1/…/` choose the
    /// other one.
    ///
    /// # Errors
    ///
    /// [`BadTarget`] if there is no such object, method or path.
    ///
    /// ```
    /// use linecard_cases::Target;
    /// use linecard_model::API;
    ///
    /// let path = "PUT /api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/";
    /// assert_eq!(Target::parse(&API, path), Target::parse(&API, "Selective_Call_Acceptance.put"));
    /// ```
    pub fn parse(api: &'static Api, text: &str) -> Result<Target, BadTarget> {
        Target::parse_under(api, api.base_path, text)
    }

    /// Parses a target as [`parse`](Target::parse) does. A path begins with `base` in place of the API's base path.
    ///
    /// # Errors
    ///
    /// [`BadTarget`] if there is no such object, method or path.
    pub fn parse_under(api: &'static Api, base: &str, text: &str) -> Result<Target, BadTarget> {
        let text = text.trim();
        if let Some((method, path)) = text.split_once(char::is_whitespace) {
            let part = Part::ALL.into_iter().find(|part| method.eq_ignore_ascii_case(part.as_str()));
            return match (part, path.trim_start().split_once(char::is_whitespace)) {
                (Some(part), Some((method, path))) => Target::of_operation(api, base, method, path, Some(part)),
                _ => Target::of_operation(api, base, method, path, None),
            };
        }
        match text.rsplit_once('.') {
            Some((object, method)) if !text.contains('/') => Target::new(api, object, method),
            _ => Err(BadTarget::Malformed { text: text.to_owned(), object: object_named(api, text).ok() }),
        }
    }

    /// Returns the target of a part of an operation; without a part, of its main body.
    fn of_operation(
        api: &'static Api,
        base: &str,
        method: &str,
        path: &str,
        part: Option<Part>,
    ) -> Result<Target, BadTarget> {
        let method = method_named(method)?;
        let operation = api.find_under(base, method, path_of(path.trim_start()))?.operation;
        let path = operation.path.to_string();
        let (content, missing) = match part {
            None => (operation.content(), BadTarget::NoContent { method, path }),
            Some(part) => {
                let content = match part {
                    Part::Request => operation.request,
                    Part::Response => operation.response,
                };
                (content, BadTarget::NoPart { part: part.as_str(), method, path })
            }
        };
        content.map(|content| Target { object: content.object, method: content.method }).ok_or(missing)
    }

    fn new(api: &Api, object: &str, method: &str) -> Result<Target, BadTarget> {
        let object = object_named(api, object)?;
        let Ok(method) = method.parse() else {
            return Err(BadTarget::UnknownMethodOf { object, name: method.to_owned() });
        };
        if object.has(method) { Ok(Target { object, method }) } else { Err(BadTarget::NoSuchBody { object, method }) }
    }
}

/// The content of a file, according to its name.
#[derive(Clone, Debug, PartialEq)]
pub enum FileContent {
    /// A case file.
    Cases,
    /// A body, or NDJSON with bodies.
    Body(Target),
    /// A body or NDJSON, but the object does not exist, or has no such method.
    Misnamed(BadTarget),
    /// Other JSON or NDJSON.
    Json,
    /// Something else.
    Other,
}

impl FileContent {
    /// Derives the content from the name of a file.
    ///
    /// ```
    /// use linecard_cases::{FileContent, Target};
    /// use linecard_model::API;
    ///
    /// assert_eq!(FileContent::from_name(&API, "lunch.criteria.put.json"), FileContent::Body(Target::parse(&API, "criteria.put").unwrap()));
    /// assert_eq!(FileContent::from_name(&API, "recorded.criteria.put.ndjson"), FileContent::from_name(&API, "criteria.put.json"));
    /// assert_eq!(FileContent::from_name(&API, "lunch.cases.json"), FileContent::Cases);
    /// ```
    #[must_use]
    pub fn from_name(api: &'static Api, name: &str) -> FileContent {
        let lower = name.to_ascii_lowercase();
        let has_lines = is_ndjson(&lower);
        let stem = match lower.rsplit_once('.') {
            Some((stem, ending)) if ending == "json" || has_lines => stem,
            _ => return FileContent::Other,
        };
        let mut parts = stem.rsplit('.');
        let last = parts.next().unwrap_or_default();
        // The name `cases.json` alone is that of a case file too.
        if last == "cases" {
            return if has_lines { FileContent::Json } else { FileContent::Cases };
        }
        // `criteria.schema.json` is a schema, not a body.
        let Some(object) = parts.next().filter(|_| last != "schema") else { return FileContent::Json };
        let is_method = last.parse::<Method>().is_ok();
        match Target::new(api, object, last) {
            Ok(target) => FileContent::Body(target),
            // Neither the object nor the method exists: the name is not meant as a target.
            Err(BadTarget::UnknownObject { .. }) if !is_method => FileContent::Json,
            Err(BadTarget::UnknownObject { near, .. }) if near.is_empty() => FileContent::Json,
            Err(bad) => FileContent::Misnamed(bad),
        }
    }
}

/// Returns whether the name is that of an NDJSON file: it ends in `.ndjson` or `.jsonl`.
#[must_use]
pub fn is_ndjson(name: &str) -> bool {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    ending.eq_ignore_ascii_case("ndjson") || ending.eq_ignore_ascii_case("jsonl")
}
