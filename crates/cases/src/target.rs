//! What a body is validated as: from `--as`, or from the name of its file.

use linecard_contract::{Api, Method, NotFound, Object, nearest};

/// An object, and the method whose letters count.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    /// The object.
    pub object: &'static Object,
    /// The method.
    pub method: Method,
}

/// Why it is not clear what a body is validated as.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum BadTarget {
    /// No object has the name.
    #[error("there is no object \"{name}\"; {}", did_you_mean(near))]
    UnknownObject {
        /// The name that was given.
        name: String,
        /// The names that are most like it.
        near: Vec<&'static str>,
    },
    /// HTTP or the documentation has no such method.
    #[error("there is no method \"{name}\"; the methods are GET, PUT, POST and DELETE")]
    UnknownMethod {
        /// The name that was given.
        name: String,
    },
    /// HTTP or the documentation has no such method, and the object is known.
    #[error("there is no method \"{name}\"; {} has a body in {}", object.name, list(object.methods))]
    UnknownMethodOf {
        /// The object.
        object: &'static Object,
        /// The name that was given.
        name: String,
    },
    /// The object has no body in the method.
    #[error("{} has no body in {method}; it has one in {}", object.name, list(object.methods))]
    NoSuchBody {
        /// The object.
        object: &'static Object,
        /// The method that it lacks.
        method: Method,
    },
    /// It is not the answer to a GET.
    #[error("the body of a {method} is sent, and no answer; write {} alone", object.name)]
    NoAnswer {
        /// The object.
        object: &'static Object,
        /// The method that was given.
        method: Method,
    },
    /// The body of a GET is answered, and not sent.
    #[error("the body of a GET is answered, and not sent; write PUT, POST or DELETE")]
    NotSent,
    /// No operation has the method and path.
    #[error(transparent)]
    NotFound(#[from] NotFound),
    /// The operation documents no body.
    #[error("no body is documented for {method} {path}")]
    NoContent {
        /// The method.
        method: Method,
        /// The path.
        path: &'static str,
    },
    /// The operation documents no such body.
    #[error("no {part} body is documented for {method} {path}")]
    NoPart {
        /// `request` or `response`.
        part: &'static str,
        /// The method.
        method: Method,
        /// The path.
        path: &'static str,
    },
    /// Neither an object and a method nor a method and a path.
    #[error(
        "\"{text}\" does not say what to validate as; write OBJECT.METHOD, such as criteria.put, or 'METHOD /path/'{}",
        methods_of(*object)
    )]
    Unclear {
        /// The text that was given.
        text: String,
        /// The object of that name, if the text is one.
        object: Option<&'static Object>,
    },
    /// The name of a file says nothing.
    #[error(
        "the name does not say which object and method the body is for; name the file like lunch.criteria.put.json, \
         or say --as OBJECT.METHOD{}",
        near_parts(near)
    )]
    UnclearName {
        /// The objects whose names are most like a part of the file's name.
        near: Vec<&'static str>,
    },
}

impl BadTarget {
    /// The name of a file does not say what the file holds.
    #[must_use]
    pub fn unclear_name(api: &Api, name: &str) -> BadTarget {
        BadTarget::UnclearName { near: name.split('.').flat_map(|part| near(api, part)).collect() }
    }
}

fn did_you_mean(near: &[&str]) -> String {
    if near.is_empty() {
        "linecard objects lists them".to_owned()
    } else {
        format!("did you mean {}?", near.join(" or "))
    }
}

fn near_parts(near: &[&str]) -> String {
    if near.is_empty() { String::new() } else { format!(" (an object with a name like this: {})", near.join(", ")) }
}

fn methods_of(object: Option<&Object>) -> String {
    object.map_or_else(String::new, |object| format!(" ({} has {})", object.name, list(object.methods)))
}

/// The names of objects that are most like this one.
fn near(api: &Api, name: &str) -> Vec<&'static str> {
    nearest(&normal(name), api.objects.iter().map(|object| object.name))
}

fn list(methods: &[Method]) -> String {
    methods.iter().map(|method| method.as_str()).collect::<Vec<_>>().join(", ")
}

/// Names are taken in any case, with `_` for `-`: file systems and shells differ in what comes easily.
fn normal(name: &str) -> String {
    name.to_ascii_lowercase().replace('_', "-")
}

/// The object of this name, in any letter case and with `_` for `-`.
///
/// # Errors
///
/// [`BadTarget::UnknownObject`], which names what comes nearest.
pub fn object_named(api: &Api, name: &str) -> Result<&'static Object, BadTarget> {
    let unknown = || BadTarget::UnknownObject { name: name.to_owned(), near: near(api, name) };
    api.object(&normal(name)).ok_or_else(unknown)
}

/// The object whose answer is meant: `criteria`, `criteria.get`, or `GET /path/`.
///
/// # Errors
///
/// [`BadTarget`] if there is no such object or path, or if it is not the answer to a GET.
pub fn answered(api: &'static Api, text: &str) -> Result<&'static Object, BadTarget> {
    let text = text.trim();
    let target = match text.split_once(['.', ' ']) {
        Some(_) => Target::parse(api, text)?,
        None => Target::new(api, text, Method::Get.as_str())?,
    };
    match target.method {
        Method::Get => Ok(target.object),
        method => Err(BadTarget::NoAnswer { object: target.object, method }),
    }
}

/// The method of a body that is sent.
///
/// # Errors
///
/// [`BadTarget::UnknownMethod`], and [`BadTarget::NotSent`] for a GET.
pub fn sent(name: &str) -> Result<Method, BadTarget> {
    match method_named(name)? {
        Method::Get => Err(BadTarget::NotSent),
        method => Ok(method),
    }
}

fn method_named(name: &str) -> Result<Method, BadTarget> {
    name.parse().map_err(|_| BadTarget::UnknownMethod { name: name.to_owned() })
}

/// The path of a request: without the version of HTTP behind it, and the scheme and host before it.
fn path_of(request: &str) -> &str {
    let url = match request.rsplit_once(char::is_whitespace) {
        Some((url, version)) if is_version(version) => url.trim_end(),
        _ => request,
    };
    match url.split_once("://") {
        // A path may hold `://` too, in a query.
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

/// A part of an operation that has a body.
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
    /// The target that `--as` and the cases of a case file mean: `criteria.put`, or `PUT /api/v1/…/`.
    ///
    /// The path may be a whole URL, and the version of HTTP may follow, as a log or a tool shows a request. Of a GET that is
    /// the response, of another method the request; `request GET /api/v1/…/` and `response PUT /api/v1/…/` say which.
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
        let text = text.trim();
        if let Some((method, path)) = text.split_once(char::is_whitespace) {
            let part = Part::ALL.into_iter().find(|part| method.eq_ignore_ascii_case(part.as_str()));
            return match (part, path.trim_start().split_once(char::is_whitespace)) {
                (Some(part), Some((method, path))) => Target::of_operation(api, method, path, Some(part)),
                _ => Target::of_operation(api, method, path, None),
            };
        }
        match text.rsplit_once('.') {
            Some((object, method)) if !text.contains('/') => Target::new(api, object, method),
            _ => Err(BadTarget::Unclear { text: text.to_owned(), object: object_named(api, text).ok() }),
        }
    }

    /// The body of an operation: of a part of it, or that which the operation is about.
    fn of_operation(api: &'static Api, method: &str, path: &str, part: Option<Part>) -> Result<Target, BadTarget> {
        let method = method_named(method)?;
        let operation = api.find(method, path_of(path.trim_start()))?.operation;
        let path = operation.path;
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

/// What the name of a file says of what is in it.
#[derive(Clone, Debug, PartialEq)]
pub enum Naming {
    /// A case file.
    Cases,
    /// A body, or bodies in lines.
    Body(Target),
    /// The same, but its object and method do not fit, or one of them is misspelt.
    Misnamed(BadTarget),
    /// JSON of some sort, as one text or in lines.
    Json,
    /// Nothing.
    Nothing,
}

impl Naming {
    /// What the name of a file says.
    ///
    /// ```
    /// use linecard_cases::{Naming, Target};
    /// use linecard_model::API;
    ///
    /// assert_eq!(Naming::of(&API, "lunch.criteria.put.json"), Naming::Body(Target::parse(&API, "criteria.put").unwrap()));
    /// assert_eq!(Naming::of(&API, "recorded.criteria.put.ndjson"), Naming::of(&API, "criteria.put.json"));
    /// assert_eq!(Naming::of(&API, "lunch.cases.json"), Naming::Cases);
    /// ```
    #[must_use]
    pub fn of(api: &'static Api, name: &str) -> Naming {
        let lower = name.to_ascii_lowercase();
        let has_lines = is_ndjson(&lower);
        let stem = match lower.rsplit_once('.') {
            Some((stem, ending)) if ending == "json" || has_lines => stem,
            _ => return Naming::Nothing,
        };
        let mut parts = stem.rsplit('.');
        let last = parts.next().unwrap_or_default();
        // A file that is named `cases.json`, and nothing else, is taken for a case file too.
        if last == "cases" {
            return if has_lines { Naming::Json } else { Naming::Cases };
        }
        // The schema of an object is no body of it.
        let Some(object) = parts.next().filter(|_| last != "schema") else { return Naming::Json };
        let is_method = last.parse::<Method>().is_ok();
        match Target::new(api, object, last) {
            Ok(target) => Naming::Body(target),
            // Neither the object nor the method is known: chance.
            Err(BadTarget::UnknownObject { .. }) if !is_method => Naming::Json,
            Err(BadTarget::UnknownObject { near, .. }) if near.is_empty() => Naming::Json,
            Err(bad) => Naming::Misnamed(bad),
        }
    }
}

/// Whether the name says that the file holds a body on each line: it ends in `.ndjson` or `.jsonl`.
#[must_use]
pub fn is_ndjson(name: &str) -> bool {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    ending.eq_ignore_ascii_case("ndjson") || ending.eq_ignore_ascii_case("jsonl")
}
