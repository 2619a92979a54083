//! What a body is validated as: from `--as`, or from the name of its file.

use linecard_model::objects::{self, OBJECTS};
use linecard_model::services::{self, NotFound};
use linecard_model::{Method, Object, nearest};

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
    #[error("there is no object \"{name}\"; {}", did_you_mean(name))]
    UnknownObject {
        /// The name that was given.
        name: String,
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
    /// Neither an object and a method nor a method and a path.
    #[error(
        "\"{text}\" does not say what to judge as; write OBJECT.METHOD, such as criteria.put, or 'METHOD /path/'{}",
        methods_of(text)
    )]
    Unclear {
        /// The text that was given.
        text: String,
    },
    /// The name of a file says nothing.
    #[error(
        "the name does not say which object and method the body is for; name the file like lunch.criteria.put.json, \
         or say --as OBJECT.METHOD{}",
        near_parts(name)
    )]
    UnclearName {
        /// The name of the file.
        name: String,
    },
}

fn did_you_mean(name: &str) -> String {
    match nearest(&normal(name), names()).as_slice() {
        [] => "linecard objects lists them".to_owned(),
        near => format!("did you mean {}?", near.join(" or ")),
    }
}

fn near_parts(name: &str) -> String {
    let near: Vec<&str> = name.split('.').flat_map(|part| nearest(&normal(part), names())).collect();
    if near.is_empty() { String::new() } else { format!(" (an object with a name like this: {})", near.join(", ")) }
}

fn methods_of(text: &str) -> String {
    object_named(text)
        .map_or_else(|_| String::new(), |object| format!(" ({} has {})", object.name, list(object.methods)))
}

fn list(methods: &[Method]) -> String {
    methods.iter().map(|method| method.as_str()).collect::<Vec<_>>().join(", ")
}

fn names() -> impl Iterator<Item = &'static str> {
    OBJECTS.iter().map(|object| object.name)
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
pub fn object_named(name: &str) -> Result<&'static Object, BadTarget> {
    objects::named(&normal(name)).ok_or_else(|| BadTarget::UnknownObject { name: name.to_owned() })
}

/// The object whose answer is meant: `criteria`, `criteria.get`, or `GET /path/`.
///
/// # Errors
///
/// [`BadTarget`] if there is no such object or path, or if it is not the answer to a GET.
pub fn answered(text: &str) -> Result<&'static Object, BadTarget> {
    let text = text.trim();
    let target = match text.split_once(['.', ' ']) {
        Some(_) => Target::parse(text)?,
        None => Target::new(text, Method::Get.as_str())?,
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
    Method::named(name).ok_or_else(|| BadTarget::UnknownMethod { name: name.to_owned() })
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

impl Target {
    /// The target that `--as` and the cases of a case file mean: `criteria.put`, or `PUT /api/v1/…/`.
    ///
    /// The path may be a whole URL, and the version of HTTP may follow, as a log or a tool shows a request.
    ///
    /// # Errors
    ///
    /// [`BadTarget`] if there is no such object, method or path.
    ///
    /// ```
    /// use linecard_cases::Target;
    ///
    /// let path = "PUT /api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/";
    /// assert_eq!(Target::parse(path), Target::parse("Selective_Call_Acceptance.put"));
    /// ```
    pub fn parse(text: &str) -> Result<Target, BadTarget> {
        let text = text.trim();
        if let Some((method, path)) = text.split_once(char::is_whitespace) {
            return Target::of_operation(method_named(method)?, path_of(path.trim_start()));
        }
        match text.rsplit_once('.') {
            Some((object, method)) if !text.contains('/') => Target::new(object, method),
            _ => Err(BadTarget::Unclear { text: text.to_owned() }),
        }
    }

    fn of_operation(method: Method, path: &str) -> Result<Target, BadTarget> {
        let operation = services::find(method, path)?.operation;
        match operation.content() {
            Some(content) => Ok(Target { object: content.object, method: content.method }),
            None => Err(BadTarget::NoContent { method, path: operation.path }),
        }
    }

    fn new(object: &str, method: &str) -> Result<Target, BadTarget> {
        let object = object_named(object)?;
        let Some(method) = Method::named(method) else {
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
    ///
    /// assert_eq!(Naming::of("lunch.criteria.put.json"), Naming::Body(Target::parse("criteria.put").unwrap()));
    /// assert_eq!(Naming::of("recorded.criteria.put.ndjson"), Naming::of("criteria.put.json"));
    /// assert_eq!(Naming::of("lunch.cases.json"), Naming::Cases);
    /// ```
    #[must_use]
    pub fn of(name: &str) -> Naming {
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
        let is_method = Method::named(last).is_some();
        match Target::new(object, last) {
            Ok(target) => Naming::Body(target),
            // Neither the object nor the method is known: chance.
            Err(BadTarget::UnknownObject { .. }) if !is_method => Naming::Json,
            Err(BadTarget::UnknownObject { name }) if nearest(&normal(&name), names()).is_empty() => Naming::Json,
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
