//! Finds the operation of a method and a path.

use crate::api::api::Api;
use crate::api::conventions::SegmentOf;
use crate::api::operation::{Operation, Service};
use crate::api::plain::is_plain;
use crate::api::routes::{MAX_SEGMENTS, Place, Routes};
use crate::api::template::PathPart;
use crate::json::block;
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
    filled: Filled<'p>,
}

impl<'p> Found<'p> {
    /// Returns the names and values of the segments that the caller filled in, percent-decoded, in the order of the path.
    pub fn segments(&self) -> impl Iterator<Item = (&'static str, Cow<'p, str>)> {
        // They were found to have no faults.
        self.operation.segments().zip(self.filled.iter().map(|segment| decoded(segment).unwrap_or_default()))
    }

    /// Returns the value of the segment with this name, percent-decoded.
    #[must_use]
    pub fn segment(&self, name: &str) -> Option<Cow<'p, str>> {
        self.segments().find(|(known, _)| *known == name).map(|(_, segment)| segment)
    }

    /// Returns the segments that the caller filled in, as they are written.
    pub(crate) fn written(&self) -> impl Iterator<Item = &'p str> + '_ {
        self.filled.iter()
    }

    /// Returns the value of the segment that names the tenant, the group, the user or the item, percent-decoded.
    #[must_use]
    pub fn segment_of(&self, of: SegmentOf) -> Option<Cow<'p, str>> {
        let is_it = |name: &str| self.api.segments.iter().any(|segment| segment.of == of && segment.name == name);
        self.segments().find(|(name, _)| is_it(name)).map(|(_, segment)| segment)
    }
}

/// The operation of a method and a path, without the segments of the path: the result of [`Api::find_operation`].
#[derive(Clone, Copy, Debug)]
pub struct FoundOperation {
    /// The service of the operation.
    pub service: &'static Service,
    /// The operation.
    pub operation: &'static Operation,
    /// Whether every server reads the path alike. For another one, [`Api::lenient_reading`] has more to say.
    pub is_plain: bool,
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
            NotFound::NoSlash(path) => write!(out, "every path ends in a slash; write {}/", Short(path)),
            NotFound::NoPath { path, known } => match known.most_similar(path) {
                Some(template) => write!(out, "no operation has the path {}; did you mean {template}?", Short(path)),
                None => {
                    write!(out, "no operation has the path {}; see the services of the API for its paths", Short(path))
                }
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

/// A longer path is shortened in a message, in characters: the error has it whole.
const LONGEST_PATH_IN_MESSAGE: usize = 200;

/// Displays a path of any length.
struct Short<'p>(&'p str);

impl fmt::Display for Short<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.char_indices().nth(LONGEST_PATH_IN_MESSAGE) {
            Some((end, _)) => write!(out, "{}…", self.0.get(..end).unwrap_or_default()),
            None => out.write_str(self.0),
        }
    }
}

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
    /// assert_eq!(found.segment("instance_name").as_deref(), Some("every day"));
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
        let found = |service, operation, filled: &Filled<'p>| Found { api: self, service, operation, filled: *filled };
        self.search_under(base, method, path, found)
    }

    /// Finds an operation as [`find_under`](Api::find_under) does, without the segments of the path. It is faster.
    ///
    /// # Errors
    ///
    /// The errors of [`find_under`](Api::find_under).
    ///
    /// ```
    /// use linecard_contract::Method;
    /// use linecard_model::API;
    ///
    /// let path = "/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/";
    /// let found = API.find_operation(API.base_path, Method::Get, path).unwrap();
    /// assert_eq!((found.service.name, found.operation.id), ("call-processing-policies", "getCallProcessingPolicies"));
    /// assert!(found.is_plain);
    /// ```
    pub fn find_operation(&'static self, base: &str, method: Method, path: &str) -> Result<FoundOperation, NotFound> {
        self.search_under(base, method, path, |service, operation, filled| FoundOperation {
            service,
            operation,
            is_plain: filled.iter().all(is_plain),
        })
    }

    #[inline]
    fn search_under<'p, F>(
        &'static self,
        base: &str,
        method: Method,
        path: &'p str,
        found: impl FnOnce(&'static Service, &'static Operation, &Filled<'p>) -> F,
    ) -> Result<F, NotFound> {
        let made;
        let routes = if self.routes.is_none() && !self.services.is_empty() {
            made = self.make_routes();
            &*made
        } else {
            self.routes
        };
        let (path, has_fault) = without_query(path);
        let (mut search, mut filled) = (Search::new(routes, method), Filled::NONE);
        let is_known = tail_under(base, path).is_some_and(|tail| search.visit(0, tail, &mut filled));
        let is_closed = path.ends_with('/');
        let Some((service, operation)) = search.best.of(self.services).filter(|_| is_closed) else {
            return Err(match (is_known, is_closed) {
                (false, _) => NotFound::NoPath { path: path.to_owned(), known: KnownPaths(self) },
                (true, false) => NotFound::NoSlash(path.to_owned()),
                (true, true) => NotFound::NoMethod { method, allowed: search.allowed },
            });
        };
        let fault = |segment: &str| match segment {
            "" => Some("is empty; fill it in"),
            segment if has_fault => decoded(segment).err(),
            _ => None,
        };
        match search.filled.iter().map(fault).enumerate().find_map(|(index, fault)| Some((index, fault?))) {
            None => Ok(found(service, operation, &search.filled)),
            Some((index, fault)) => {
                let segment = operation.segments().nth(index).unwrap_or_default();
                Err(NotFound::BadSegment { segment, fault })
            }
        }
    }

    #[cold]
    fn make_routes(&self) -> Box<Routes> {
        Box::new(Routes::of(self.base_path, self.services))
    }
}

/// Returns what follows the base, if the path begins with it. The path may be the base without its slash.
#[inline]
fn tail_under<'p>(base: &str, path: &'p str) -> Option<&'p str> {
    let open_base = base.strip_suffix('/')?;
    path.strip_prefix(base).or_else(|| (path == open_base).then_some(""))
}

/// The segments that the caller filled in, encoded.
#[derive(Clone, Copy, Debug)]
struct Filled<'p> {
    parts: [&'p str; MAX_SEGMENTS],
    length: usize,
}

impl<'p> Filled<'p> {
    const NONE: Filled<'static> = Filled { parts: [""; MAX_SEGMENTS], length: 0 };

    fn push(&mut self, part: &'p str) {
        // The paths of a tree have no more.
        if let Some(place) = self.parts.get_mut(self.length) {
            *place = part;
            self.length += 1;
        }
    }

    fn iter(&self) -> impl Iterator<Item = &'p str> + '_ {
        self.parts.iter().take(self.length).copied()
    }
}

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
        Search { routes, method, best: Place::NONE, filled: Filled::NONE, allowed: Vec::new() }
    }

    /// Goes down from a node. A slash at the end of `rest` may be left out. Returns whether an operation has the path, with any method.
    fn visit(&mut self, mut at: u16, mut rest: &'p str, filled: &mut Filled<'p>) -> bool {
        let above = filled.length;
        let routes = self.routes;
        let mut is_known = false;
        loop {
            let node = routes.node(at);
            if rest.is_empty() {
                is_known |= self.end(&node.operations, filled);
                break;
            }
            if let Some(next) = routes.likely(node, rest) {
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
        filled.length = above;
        is_known
    }

    /// Notes the operations of a path that ends here. Returns whether there are any.
    #[inline]
    fn end(&mut self, operations: &[Place; 4], filled: &Filled<'p>) -> bool {
        let place = operations[self.method as usize];
        if !place.is_none() {
            if self.best.is_none() || filled.length < self.filled.length {
                self.best = place;
                let (best, length) = (&mut self.filled, filled.length);
                best.parts.iter_mut().zip(&filled.parts).take(length).for_each(|(best, part)| *best = part);
                best.length = length;
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

/// Returns the index of the first slash, or the length.
#[inline]
fn slash(bytes: &[u8]) -> usize {
    first(bytes, [b'/'])
}

/// Returns the index of the first byte that begins an encoded byte, a query or a fragment, or the length.
#[inline]
fn special(bytes: &[u8]) -> usize {
    first(bytes, [b'%', b'?', b'#'])
}

/// Returns the path before a query and a fragment, and whether it has a fault of encoding.
#[inline]
pub(crate) fn without_query(path: &str) -> (&str, bool) {
    let (mut end, mut has_fault) = (special(path.as_bytes()), false);
    loop {
        let rest = path.as_bytes().get(end..).unwrap_or_default();
        if rest.first() != Some(&b'%') {
            return (path.split_at_checked(end).map_or(path, |(path, _)| path), has_fault);
        }
        let encoded = encoded(rest);
        has_fault |= encoded.is_err();
        let length = encoded.map_or(1, |(_, length)| length);
        end += length + special(rest.get(length..).unwrap_or_default());
    }
}

/// Returns the encoded character at the beginning of a text, and how many bytes encode it.
fn encoded(text: &[u8]) -> Result<(char, usize), &'static str> {
    let byte = |index: usize| match text.get(3 * index..)? {
        [b'%', high, low, ..] => {
            let digit = |byte: u8| char::from(byte).to_digit(16);
            Some((digit(*high)? << 4 | digit(*low)?) as u8)
        }
        _ => None,
    };
    let first = byte(0).ok_or("has a % without two hexadecimal digits after it; write % itself as %25")?;
    if first.is_ascii() {
        return Ok((first.into(), 3));
    }
    // The first byte says how many there are: from 2 to 4.
    let length = (first.leading_ones() as usize).clamp(2, 4);
    let bytes = [first, byte(1).unwrap_or(0), byte(2).unwrap_or(0), byte(3).unwrap_or(0)];
    let character = std::str::from_utf8(&bytes[..length]).ok().and_then(|text| text.chars().next());
    let character = character.ok_or("is not valid UTF-8 after percent-decoding; encode it as UTF-8")?;
    Ok((character, 3 * length))
}

/// Returns the index of the first of these bytes, or the length. It looks at sixteen bytes at once.
#[inline]
fn first<const N: usize>(bytes: &[u8], of: [u8; N]) -> usize {
    let mut rest = bytes;
    while let Some((block, after)) = rest.split_first_chunk() {
        let found = of.iter().fold(0, |found, byte| found | block::equal(block, &[*byte; 16]));
        if found != 0 {
            return bytes.len() - rest.len() + found.trailing_zeros() as usize;
        }
        rest = after;
    }
    // The last block may have bytes of the one before, in which nothing was found.
    if let Some(block) = bytes.last_chunk() {
        let found = of.iter().fold(0, |found, byte| found | block::equal(block, &[*byte; 16]));
        return bytes.len() - 16 + (found | 1 << 16).trailing_zeros() as usize;
    }
    bytes.iter().position(|byte| of.contains(byte)).unwrap_or(bytes.len())
}

/// Decodes a segment.
///
/// # Errors
///
/// What is wrong with its encoding.
fn decoded(segment: &str) -> Result<Cow<'_, str>, &'static str> {
    let mut plain = special(segment.as_bytes());
    if plain == segment.len() {
        return Ok(Cow::Borrowed(segment));
    }
    let (mut text, mut rest) = (String::with_capacity(segment.len()), segment);
    while let Some((before, special_part)) = rest.split_at_checked(plain).filter(|(_, rest)| !rest.is_empty()) {
        let (character, length) = encoded(special_part.as_bytes())?;
        text.push_str(before);
        text.push(character);
        rest = special_part.get(length..).unwrap_or_default();
        plain = special(rest.as_bytes());
    }
    text.push_str(rest);
    Ok(Cow::Owned(text))
}
