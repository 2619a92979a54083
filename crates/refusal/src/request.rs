//! What is refused of a request alone, without a stored state: its path, its method, its media type and its body.

use crate::Refusal;
use crate::reasons::unexpected_body;
use http::header::{self, HeaderMap, HeaderValue};
use linecard_contract::{Api, Found, FoundOperation, Method, NotFound, Operation, Options, Report, validate_with};
use serde_json::{Map, Value};

/// Finds the operation of a method of HTTP and a path that begins with `base`. HEAD has the operation of GET.
///
/// # Errors
///
/// [`NotFound`]. A method that no operation of any API has is [`NotFound::NoMethod`] if an operation has the path.
pub fn find<'p>(api: &'static Api, base: &str, method: &http::Method, path: &'p str) -> Result<Found<'p>, NotFound> {
    find_by(method, |method| api.find_under(base, method, path))
}

/// Finds an operation as [`find`] does, without the segments of the path.
///
/// # Errors
///
/// The errors of [`find`].
pub fn find_operation(
    api: &'static Api,
    base: &str,
    method: &http::Method,
    path: &str,
) -> Result<FoundOperation, NotFound> {
    find_by(method, |method| api.find_operation(base, method, path))
}

#[inline]
fn find_by<F>(method: &http::Method, find: impl Fn(Method) -> Result<F, NotFound>) -> Result<F, NotFound> {
    let known = match *method {
        http::Method::GET | http::Method::HEAD => Some(Method::Get),
        http::Method::PUT => Some(Method::Put),
        http::Method::POST => Some(Method::Post),
        http::Method::DELETE => Some(Method::Delete),
        _ => None,
    };
    if let Some(method) = known {
        return find(method);
    }
    // Looking the path up with every method shows whether the path exists, and which methods it has.
    let found = Method::ALL.map(|method| (method, find(method)));
    let is_there = |found: &Result<F, NotFound>| matches!(found, Ok(_) | Err(NotFound::BadSegment { .. }));
    let allowed: Vec<Method> = found.iter().filter(|(_, found)| is_there(found)).map(|(method, _)| *method).collect();
    match found.into_iter().find_map(|(_, found)| found.err()) {
        Some(reason @ (NotFound::NoPath { .. } | NotFound::NoSlash(_))) => Err(reason),
        _ => Err(NotFound::NoMethod { method: Method::Get, allowed }),
    }
}

/// Validates the request body of an operation. Returns the report; none if the operation takes no body, or needs none and there
/// is none.
///
/// # Errors
///
/// A refusal if the operation takes no body, and the body is neither empty nor an object.
pub fn validate_request(operation: &Operation, options: &Options, body: &[u8]) -> Result<Option<Report>, Refusal> {
    let is_empty = body.iter().all(u8::is_ascii_whitespace);
    match operation.request {
        _ if is_empty && operation.request_is_optional => Ok(None),
        Some(content) => Ok(Some(validate_with(options, content.object, content.method, body))),
        None if is_empty || serde_json::from_slice::<Map<String, Value>>(body).is_ok() => Ok(None),
        None => Err(unexpected_body()),
    }
}

/// Returns whether a body is compressed, or encoded in another way, according to its headers. Nothing can validate it then.
#[inline]
#[must_use]
pub fn is_encoded(headers: &HeaderMap) -> bool {
    let is_other =
        |encoding: &HeaderValue| !encoding.is_empty() && !encoding.as_bytes().eq_ignore_ascii_case(b"identity");
    // Most have none.
    headers.contains_key(header::CONTENT_ENCODING) && headers.get_all(header::CONTENT_ENCODING).iter().any(is_other)
}

/// Returns whether a browser may send this request for a form of any page, without asking first: it names its origin, may have a
/// body, and that body is not declared as JSON. `linecard-server` refuses it with 415.
#[must_use]
pub fn may_come_from_a_form(method: &http::Method, headers: &HeaderMap) -> bool {
    let length = headers.get(header::CONTENT_LENGTH).map(HeaderValue::as_bytes);
    let has_body = headers.contains_key(header::TRANSFER_ENCODING) || length.is_some_and(|length| length != b"0") || {
        // A form can send a POST with nothing in it.
        method == http::Method::POST && headers.contains_key(header::CONTENT_TYPE)
    };
    headers.contains_key(header::ORIGIN) && !method.is_safe() && has_body && !is_json(headers)
}

fn is_json(headers: &HeaderMap) -> bool {
    let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    media_type.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json")
}
