//! Responses of the framework.

use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::Response;

/// A response with a JSON body that is already serialized.
pub(crate) fn json_bytes(body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
