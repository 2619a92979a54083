//! Finds the operation of a method and a path.

use crate::api::api::Api;
use crate::api::conventions::SegmentOf;
use crate::api::operation::{Operation, PathPart, Service};
use crate::nearest::nearest;
use crate::table::method::Method;
use std::borrow::Cow;
use std::fmt;

/// The operation of a method and a path: the result of [`Api::find`].
#[derive(Clone, Debug)]
pub struct Found<'p> {
    /// The API of the operation.
    pub api: &'static Api,
    /// The service of the operation.
    pub service: &'static Service,
    /// The operation.
    pub operation: &'static Operation,
    /// The names and values of the segments that the caller filled in, percent-decoded, in the order of the path.
    pub segments: Vec<(&'static str, Cow<'p, str>)>,
}

impl Found<'_> {
    /// Returns the value of the segment with this name.
    #[must_use]
    pub fn segment(&self, name: &str) -> Option<&str> {
        self.segments.iter().find(|(known, _)| *known == name).map(|(_, segment)| segment.as_ref())
    }

    /// Returns the value of the segment that names the tenant, the group, the user or the item.
    #[must_use]
    pub fn segment_of(&self, of: SegmentOf) -> Option<&str> {
        let is_it = |name: &str| self.api.segments.iter().any(|segment| segment.of == of && segment.name == name);
        self.segments.iter().find(|(name, _)| is_it(name)).map(|(_, segment)| segment.as_ref())
    }
}

/// Why no operation was found.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NotFound {
    /// The path does not end in a slash, but an operation has the path with the slash.
    NoSlash(String),
    /// No operation has the path.
    NoPath {
        /// The requested path, without the query.
        path: String,
        /// A suggestion: the most similar path, if there is one.
        hint: String,
    },
    /// Operations have the path, but none has the method.
    NoMethod {
        /// The requested method.
        method: Method,
        /// The methods of the operations that have the path.
        allowed: Vec<Method>,
    },
    /// A segment is empty, or is not percent-encoded UTF-8.
    BadSegment {
        /// The name of the segment.
        segment: &'static str,
        /// What is wrong with it.
        fault: &'static str,
    },
}

impl fmt::Display for NotFound {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotFound::NoSlash(path) => write!(out, "every path ends in a slash; write {path}/"),
            NotFound::NoPath { path, hint } => write!(out, "no operation has the path {path}; {hint}"),
            NotFound::NoMethod { method, allowed } => {
                let allowed: Vec<&str> = allowed.iter().map(|method| method.as_str()).collect();
                write!(out, "this path does not allow {method}; it allows {}", allowed.join(", "))
            }
            NotFound::BadSegment { segment, fault } => write!(out, "the segment {segment} of the path {fault}"),
        }
    }
}

impl std::error::Error for NotFound {}

impl Api {
    /// Finds the operation of a method and a path. It ignores a query and a fragment.
    ///
    /// If a path matches two operations, the one with fewer segments to fill in is returned.
    ///
    /// # Errors
    ///
    /// [`NotFound`] if the path does not end in a slash, if no operation has the path and the method, or if a segment is
    /// empty or not percent-encoded UTF-8.
    ///
    /// ```
    /// use linecard_contract::Method;
    /// use linecard_model::API;
    ///
    /// let path = "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/criteria/every%20day/";
    /// let found = API.find(Method::Put, path).unwrap();
    /// assert_eq!(found.operation.request.unwrap().object.name, "criteria-selective-call-acceptance");
    /// assert_eq!(found.segment("instance_name"), Some("every day"));
    /// ```
    pub fn find<'p>(&'static self, method: Method, path: &'p str) -> Result<Found<'p>, NotFound> {
        self.find_under(self.base_path, method, path)
    }

    /// Finds an operation as [`find`](Api::find) does, by a path that begins with `base` in place of the API's base path.
    ///
    /// # Errors
    ///
    /// The errors of [`find`](Api::find). A path that does not begin with `base` is unknown.
    ///
    /// ```
    /// use linecard_contract::Method;
    /// use linecard_model::API;
    ///
    /// let path = "/api/v01/proxy/tenants/t/groups/g/users/u/services/call_processing_policies/";
    /// let found = API.find_under("/api/v01/proxy/", Method::Get, path).unwrap();
    /// assert_eq!(found.operation.id, "getCallProcessingPolicies");
    /// assert!(API.find(Method::Get, path).is_err());
    /// ```
    pub fn find_under<'p>(&'static self, base: &str, method: Method, path: &'p str) -> Result<Found<'p>, NotFound> {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let matches = |operation, path: &'p str| {
            // `matches` expects a path that begins with a slash.
            matches(self.base_path, operation, path.strip_prefix(base.strip_suffix('/')?)?)
        };
        let Some(trimmed) = path.strip_suffix('/') else {
            return Err(if self.operations().any(|(_, operation)| matches(operation, path).is_some()) {
                NotFound::NoSlash(path.to_owned())
            } else {
                self.no_path(path)
            });
        };
        let mut allowed = Vec::new();
        let mut nearest: Option<(&'static Service, &'static Operation, Filled<'p>)> = None;
        for (service, operation) in self.operations() {
            let Some(filled) = matches(operation, trimmed) else { continue };
            if operation.method != method {
                allowed.push(operation.method);
            } else if nearest.as_ref().is_none_or(|(.., other)| filled.len() < other.len()) {
                nearest = Some((service, operation, filled));
            }
        }
        let Some((service, operation, filled)) = nearest else {
            return Err(if allowed.is_empty() { self.no_path(path) } else { NotFound::NoMethod { method, allowed } });
        };
        let mut segments = Vec::with_capacity(filled.len());
        for (name, segment) in filled {
            match decoded(segment) {
                Ok(segment) => segments.push((name, segment)),
                Err(fault) => return Err(NotFound::BadSegment { segment: name, fault }),
            }
        }
        Ok(Found { api: self, service, operation, segments })
    }

    /// Returns the error of an unknown path. It suggests the most similar path.
    fn no_path(&'static self, path: &str) -> NotFound {
        let last = |path: &'static str| path.rsplit('/').nth(1);
        let tail = path.rsplit('/').find(|segment| !segment.is_empty()).unwrap_or_default();
        let tails = self.operations().filter_map(|(_, operation)| last(operation.path));
        let near = nearest(tail, tails.filter(|tail| !tail.starts_with('{')));
        let template = near.first().and_then(|near| {
            self.operations().map(|(_, operation)| operation.path).find(|path| last(path) == Some(near))
        });
        let hint = match template {
            Some(template) => format!("did you mean {template}?"),
            None => "see the services of the API for its paths".to_owned(),
        };
        NotFound::NoPath { path: path.to_owned(), hint }
    }
}

/// The segments that the caller filled in: name and encoded value.
type Filled<'p> = Vec<(&'static str, &'p str)>;

/// Returns the segments that the caller filled in, if the path matches the operation.
///
/// `path` is the part that follows the base. It begins with a slash and does not end in one.
fn matches<'p>(base: &str, operation: &'static Operation, path: &'p str) -> Option<Filled<'p>> {
    let mut filled = Vec::new();
    let mut segments = path.split('/');
    segments.next().filter(|before| before.is_empty())?;
    for part in operation.parts_after(base) {
        let segment = segments.next()?;
        match part {
            PathPart::Segment(name) => filled.push((name, segment)),
            PathPart::Text(text) if text == segment => {}
            PathPart::Text(_) => return None,
        }
    }
    segments.next().is_none().then_some(filled)
}

fn decoded(segment: &str) -> Result<Cow<'_, str>, &'static str> {
    if segment.is_empty() {
        return Err("is empty; fill it in");
    }
    if !segment.contains('%') {
        return Ok(Cow::Borrowed(segment));
    }
    let mut bytes = Vec::with_capacity(segment.len());
    let mut rest = segment.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let mut digit = || rest.next().and_then(|byte| char::from(byte).to_digit(16));
        match (digit(), digit()) {
            (Some(high), Some(low)) => bytes.push((high << 4 | low) as u8),
            _ => return Err("has a % without two hexadecimal digits after it; write % itself as %25"),
        }
    }
    String::from_utf8(bytes)
        .map(Cow::Owned)
        .map_err(|_| "is not valid UTF-8 after percent-decoding; encode it as UTF-8")
}
