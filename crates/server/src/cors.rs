//! Lets pages of the allowed origins send requests and read the responses: the headers of CORS.

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::Response;

/// What a page may do. The API uses no other methods.
const METHODS: HeaderValue = HeaderValue::from_static("GET, HEAD, PUT, POST, DELETE");

/// The headers of responses that a page may read, beside those that it always may.
const EXPOSED: HeaderValue = HeaderValue::from_static("etag, allow, retry-after");

/// How long a browser may remember the response to a preflight request, in seconds.
const MAX_AGE: HeaderValue = HeaderValue::from_static("600");

/// Returns the response to a preflight request: a browser asks before it sends the request of a page. None if it is another
/// request.
pub(crate) fn preflight(head: &Parts) -> Option<Response> {
    if head.method != Method::OPTIONS || !head.headers.contains_key(header::ACCESS_CONTROL_REQUEST_METHOD) {
        return None;
    }
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, METHODS);
    headers.insert(header::ACCESS_CONTROL_MAX_AGE, MAX_AGE);
    // The origin is trusted, so that it may send every header.
    if let Some(asked) = head.headers.get(header::ACCESS_CONTROL_REQUEST_HEADERS) {
        headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, asked.clone());
    }
    Some(response)
}

/// Lets the pages of an origin read a response, and send the cookie of a session.
pub(crate) fn share(mut response: Response, origin: Option<HeaderValue>) -> Response {
    let headers = response.headers_mut();
    // A cache must not give the response for one origin to another one.
    headers.append(header::VARY, HeaderValue::from_static("origin"));
    if let Some(origin) = origin {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        headers.insert(header::ACCESS_CONTROL_ALLOW_CREDENTIALS, HeaderValue::from_static("true"));
        headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    }
    response
}
