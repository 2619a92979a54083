//! The headers of the page and of what it asks for: what a browser may do with it, and how long it may keep it.

use crate::etag::Conditions;
use axum::body::Bytes;
use axum::http::header::{self, HeaderName};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

/// The content security policy: the page may load from this server and send requests to it, and nothing else.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Returns a response with the content, or a 304 if the caller already has it. The tag of the content is made once: it is a hash.
pub(crate) fn shown(headers: &HeaderMap, media_type: &'static str, content: Bytes, tag: &str) -> Response {
    let mut response = if Conditions::of(headers).is_known(Some(tag)) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        guarded([(header::CONTENT_TYPE, HeaderValue::from_static(media_type))], content)
    };
    // A cache must revalidate, because another release has other tables.
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if let Ok(tag) = HeaderValue::from_str(tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

/// Adds security headers to a response.
pub(super) fn guarded<const N: usize>(headers: [(HeaderName, HeaderValue); N], content: impl IntoResponse) -> Response {
    let guards = [
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
        (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ];
    let mut response = content.into_response();
    response.headers_mut().extend(headers.into_iter().chain(guards).map(|(name, value)| (Some(name), value)));
    response
}
