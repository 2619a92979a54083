//! Finds the operation of a method and a path.

use crate::api::api::Api;
use crate::api::conventions::SegmentOf;
use crate::api::operation::{Operation, Service};
use crate::api::routes::{Place, Routes};
use crate::api::template::PathPart;
use crate::nearest::nearest;
use crate::table::method::Method;
use smallvec::SmallVec;
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
        /// The paths of the API, for a suggestion.
        known: KnownPaths,
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
            NotFound::NoPath { path, known } => match known.most_similar(path) {
                Some(template) => write!(out, "no operation has the path {path}; did you mean {template}?"),
                None => write!(out, "no operation has the path {path}; see the services of the API for its paths"),
            },
            NotFound::NoMethod { method, allowed } => {
                let allowed: Vec<&str> = allowed.iter().map(|method| method.as_str()).collect();
                write!(out, "this path does not allow {method}; it allows {}", allowed.join(", "))
            }
            NotFound::BadSegment { segment, fault } => write!(out, "the segment {segment} of the path {fault}"),
        }
    }
}

impl std::error::Error for NotFound {}

/// The paths of an API. The most similar one is searched when an error is displayed, not when it is made.
#[derive(Clone, Copy)]
pub struct KnownPaths(&'static Api);

impl KnownPaths {
    /// Returns the path whose last part is the most similar to that of this path, if one is similar.
    #[must_use]
    pub fn most_similar(self, path: &str) -> Option<String> {
        let last = |operation: &Operation| match operation.parts().last() {
            Some(PathPart::Text(text)) => Some(text),
            Some(PathPart::Segment(_)) | None => None,
        };
        let tail = path.rsplit('/').find(|segment| !segment.is_empty()).unwrap_or_default();
        let operations = || self.0.operations().map(|(_, operation)| operation);
        let near = nearest(tail, operations().filter_map(last));
        let near = near.first()?;
        operations().find(|operation| last(operation) == Some(near)).map(|operation| operation.path.to_string())
    }
}

impl fmt::Debug for KnownPaths {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the paths of {}", self.0.name)
    }
}

/// The paths of one API are equal.
impl PartialEq for KnownPaths {
    fn eq(&self, other: &KnownPaths) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for KnownPaths {}

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
        let made;
        let routes = if self.routes.is_none() && !self.services.is_empty() {
            made = self.make_routes();
            &*made
        } else {
            self.routes
        };
        let Some(tail) = tail_under(base, path) else { return self.find_without_query(routes, base, method, path) };
        let mut search = Search::new(routes, method);
        // No text of a path has the first byte of a query or a fragment, so only what is filled in is searched for it.
        if !search.visit(0, tail, &mut Filled::new()) || search.best.is_none() {
            return self.find_without_query(routes, base, method, path);
        }
        let Some((service, operation)) = search.best.of(self.services) else {
            return self.find_without_query(routes, base, method, path);
        };
        let mut segments = Vec::with_capacity(search.filled.len());
        let mut parts = operation.path.as_slice().iter();
        for segment in &search.filled {
            let name = loop {
                match parts.next() {
                    Some(PathPart::Segment(name)) => break *name,
                    Some(PathPart::Text(_)) => {}
                    None => break "",
                }
            };
            match decoded(segment) {
                Ok(segment) => segments.push((name, segment)),
                Err(Undecoded::Query) => return self.find_without_query(routes, base, method, path),
                Err(Undecoded::Fault(fault)) => return Err(NotFound::BadSegment { segment: name, fault }),
            }
        }
        Ok(Found { api: self, service, operation, segments })
    }

    /// Finds an operation as [`find_under`](Api::find_under) does, after it has cut a query and a fragment. Without these,
    /// returns the error of a path that does not lead to an operation.
    #[cold]
    fn find_without_query<'p>(
        &'static self,
        routes: &Routes,
        base: &str,
        method: Method,
        path: &'p str,
    ) -> Result<Found<'p>, NotFound> {
        if let Some(query) = path.find(['?', '#']) {
            return self.find_under(base, method, path.split_at(query).0);
        }
        let is_closed = path.ends_with('/');
        let closed = if is_closed { path.to_owned() } else { format!("{path}/") };
        let mut search = Search::new(routes, method);
        let is_known = tail_under(base, &closed).is_some_and(|tail| search.visit(0, tail, &mut Filled::new()));
        Err(match (is_known, is_closed) {
            (true, true) => NotFound::NoMethod { method, allowed: search.allowed },
            (true, false) => NotFound::NoSlash(path.to_owned()),
            (false, _) => NotFound::NoPath { path: path.to_owned(), known: KnownPaths(self) },
        })
    }

    #[cold]
    fn make_routes(&self) -> Box<Routes> {
        Box::new(Routes::of(self.base_path, self.services))
    }
}

/// Returns what follows the base, if the path begins with it and ends in a slash.
#[inline]
fn tail_under<'p>(base: &str, path: &'p str) -> Option<&'p str> {
    path.strip_prefix(base).filter(|_| path.ends_with('/') && base.ends_with('/'))
}

/// The segments that the caller filled in, encoded.
type Filled<'p> = SmallVec<[&'p str; 6]>;

/// A search for the operation of a path.
struct Search<'p, 'r> {
    routes: &'r Routes,
    method: Method,
    /// The operation with the fewest segments to fill in, and these segments.
    best: Place,
    filled: Filled<'p>,
    /// The methods of the path that are not the one that is searched.
    allowed: Vec<Method>,
}

impl<'p, 'r> Search<'p, 'r> {
    fn new(routes: &'r Routes, method: Method) -> Search<'p, 'r> {
        Search { routes, method, best: Place::NONE, filled: Filled::new(), allowed: Vec::new() }
    }

    /// Goes down from a node. `rest` is empty, or ends in a slash. Returns whether an operation has the path, with any method.
    fn visit(&mut self, mut at: u16, mut rest: &'p str, filled: &mut Filled<'p>) -> bool {
        let above = filled.len();
        let routes = self.routes;
        let mut is_known = false;
        loop {
            let node = routes.node(at);
            if rest.is_empty() {
                is_known |= self.end(&node.operations, filled);
                break;
            }
            if let Some(next) = routes.only(node, rest) {
                (at, rest) = next;
                continue;
            }
            let (part, after) = split_part(rest);
            rest = after;
            let next = routes.next(at, part.as_bytes());
            at = match (next, node.filled) {
                (None, 0) => break,
                (Some(next), 0) => next,
                (next, any) => {
                    if let Some(next) = next {
                        is_known |= self.visit(next, rest, filled);
                    }
                    filled.push(part);
                    any
                }
            };
        }
        filled.truncate(above);
        is_known
    }

    /// Notes the operations of a path that ends here. Returns whether there are any.
    #[inline]
    fn end(&mut self, operations: &[Place; 4], filled: &Filled<'p>) -> bool {
        let place = operations[self.method as usize];
        if !place.is_none() {
            if self.best.is_none() || filled.len() < self.filled.len() {
                self.best = place;
                self.filled.clear();
                self.filled.extend_from_slice(filled);
            }
            return true;
        }
        let others = Method::ALL.into_iter().filter(|method| !operations[*method as usize].is_none());
        let before = self.allowed.len();
        self.allowed.extend(others);
        self.allowed.len() > before
    }
}

/// Returns the text before the first slash, and the text after it.
#[inline]
fn split_part(path: &str) -> (&str, &str) {
    let (part, rest) = path.split_at(slash(path.as_bytes()));
    (part, rest.get(1..).unwrap_or_default())
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// Returns a number with the highest bit of each zero byte set. The lowest of these bits marks a zero byte; those above it may
/// be wrong. Other bits have no meaning.
#[inline]
const fn zeros(block: u64) -> u64 {
    block.wrapping_sub(ONES) & !block
}

/// Returns the index of the first slash, or the length. It looks at eight bytes at once.
#[inline]
fn slash(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    while let Some((block, after)) = rest.split_first_chunk::<8>() {
        let found = zeros(u64::from_le_bytes(*block) ^ (ONES * u64::from(b'/'))) & HIGH;
        if found != 0 {
            return bytes.len() - rest.len() + (found.trailing_zeros() / 8) as usize;
        }
        rest = after;
    }
    let within = rest.iter().position(|byte| *byte == b'/').unwrap_or(rest.len());
    bytes.len() - rest.len() + within
}

/// Returns the index of the first byte that begins an encoded byte, a query or a fragment, or the length.
#[inline]
fn special(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    while let Some((block, after)) = rest.split_first_chunk::<8>() {
        let block = u64::from_le_bytes(*block);
        let [percent, question, hash] = [b'%', b'?', b'#'].map(|byte| zeros(block ^ (ONES * u64::from(byte))));
        let found = (percent | question | hash) & HIGH;
        if found != 0 {
            return bytes.len() - rest.len() + (found.trailing_zeros() / 8) as usize;
        }
        rest = after;
    }
    let within = rest.iter().position(|byte| matches!(byte, b'%' | b'?' | b'#')).unwrap_or(rest.len());
    bytes.len() - rest.len() + within
}

/// Why a segment cannot be decoded.
enum Undecoded {
    /// It has the beginning of a query or a fragment.
    Query,
    /// It has a fault.
    Fault(&'static str),
}

#[inline]
fn decoded(segment: &str) -> Result<Cow<'_, str>, Undecoded> {
    match special(segment.as_bytes()) {
        0 if segment.is_empty() => Err(Undecoded::Fault("is empty; fill it in")),
        plain if plain == segment.len() => Ok(Cow::Borrowed(segment)),
        plain => decode(segment.as_bytes(), plain),
    }
}

/// Decodes a segment of which the first bytes are plain.
fn decode<'p>(segment: &[u8], mut plain: usize) -> Result<Cow<'p, str>, Undecoded> {
    let fault = Err(Undecoded::Fault("has a % without two hexadecimal digits after it; write % itself as %25"));
    let mut bytes = Vec::with_capacity(segment.len());
    let mut rest = segment;
    while let (before, [special_byte, after @ ..]) = rest.split_at(plain) {
        bytes.extend_from_slice(before);
        if *special_byte != b'%' {
            return Err(Undecoded::Query);
        }
        let digit = |byte: u8| char::from(byte).to_digit(16);
        let [high, low, after @ ..] = after else { return fault };
        let (Some(high), Some(low)) = (digit(*high), digit(*low)) else { return fault };
        bytes.push((high << 4 | low) as u8);
        rest = after;
        plain = special(rest);
    }
    bytes.extend_from_slice(rest);
    let not_utf8 = Undecoded::Fault("is not valid UTF-8 after percent-decoding; encode it as UTF-8");
    String::from_utf8(bytes).map(Cow::Owned).map_err(|_| not_utf8)
}
