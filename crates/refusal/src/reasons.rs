//! The reasons to refuse a request that any server of the API has, each with its status, its headers and its details. Violations of
//! the contract are listed by [`Refusal::of`] instead.

use crate::Refusal;
use http::StatusCode;
use http::header::{self, HeaderValue};
use linecard_contract::{LenientReading, Method, NotFound};

/// 415: a page of a browser sends a body that is not declared as JSON.
#[must_use]
pub fn not_json_from_a_page() -> Refusal {
    let details = "a page must send its body as application/json; set the Content-Type header";
    Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, details)
}

/// 406: the `Accept` header excludes JSON.
#[must_use]
pub fn not_acceptable() -> Refusal {
    let details = "responses are application/json; allow that in the Accept header";
    Refusal::new(StatusCode::NOT_ACCEPTABLE, details)
}

/// 404, 405 or 400: a path that the API does not have, or not with this method, or with a malformed segment.
#[must_use]
pub fn not_found(not_found: &NotFound) -> Refusal {
    match not_found {
        NotFound::NoSlash(_) | NotFound::NoPath { .. } => Refusal::new(StatusCode::NOT_FOUND, not_found.to_string()),
        NotFound::BadSegment { .. } => Refusal::new(StatusCode::BAD_REQUEST, not_found.to_string()),
        NotFound::NoMethod { allowed, .. } => {
            let mut names: Vec<&str> = allowed.iter().map(|method| method.as_str()).collect();
            if allowed.contains(&Method::Get) {
                names.push("HEAD");
            }
            only(&names.join(", "))
        }
    }
}

/// 400: the service may read the path as that of an operation, which is not the operation that is validated.
#[must_use]
pub fn ambiguous_path(reading: LenientReading) -> Refusal {
    Refusal::new(StatusCode::BAD_REQUEST, reading.to_string())
}

/// 405: a method that a path does not support; `methods` lists those that it supports, separated by a comma and a space. HEAD
/// belongs to GET, so that only the header `Allow` names it.
#[must_use]
pub fn only(methods: &str) -> Refusal {
    let shown: Vec<&str> = methods.split(", ").filter(|name| *name != "HEAD").collect();
    let details = format!("this path does not support the method; it supports {}", shown.join(", "));
    let refusal = Refusal::new(StatusCode::METHOD_NOT_ALLOWED, details);
    match HeaderValue::from_str(methods) {
        Ok(methods) => refusal.with(header::ALLOW, methods),
        Err(_) => refusal,
    }
}

/// 413: the request body is longer than this many bytes.
#[must_use]
pub fn long_body(max: usize) -> Refusal {
    let details = format!("the request body is longer than {max} bytes; send a shorter one");
    Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, details)
}

/// 400: the request body ends early.
#[must_use]
pub fn incomplete_body() -> Refusal {
    Refusal::new(StatusCode::BAD_REQUEST, "the request body is incomplete; send it again")
}

/// 416: a body where none is expected. An empty one and an object are accepted.
#[must_use]
pub fn unexpected_body() -> Refusal {
    let details = "the request body is neither empty nor a JSON object; remove it";
    Refusal::new(StatusCode::RANGE_NOT_SATISFIABLE, details)
}

/// 400: a number is too large for a 64-bit float.
#[must_use]
pub fn number_too_large() -> Refusal {
    let details = "the request body holds a number that is too large to store; send a smaller one";
    Refusal::new(StatusCode::BAD_REQUEST, details)
}

/// 413: the request body is longer than a limit that another part of the server sets, such as axum's `DefaultBodyLimit` of
/// 2 MB. That part does not tell how many bytes it allows.
#[must_use]
pub fn long_body_for_another_limit() -> Refusal {
    let details = "the request body is longer than the limit of the framework of this server (for axum, DefaultBodyLimit); send a \
                   shorter one";
    Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, details)
}

/// 400: there is no body, and the handler needs one.
#[must_use]
pub fn no_body() -> Refusal {
    Refusal::new(StatusCode::BAD_REQUEST, "the request has no body; send a JSON object")
}

/// 500: the response is too long to be validated, and an invalid one must not be sent.
#[must_use]
pub fn long_response(max: usize) -> Refusal {
    let details = format!("the response is longer than the {max} bytes that the server validates; ask for less");
    Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, details)
}

/// 502: the response ends early.
#[must_use]
pub fn incomplete_response() -> Refusal {
    Refusal::new(StatusCode::BAD_GATEWAY, "the response of the service is incomplete; try again")
}

/// 415: the request body is compressed, or encoded in another way, and nothing before the validation decodes it.
#[must_use]
pub fn encoded_body() -> Refusal {
    let details = "the request body has a Content-Encoding, which this server does not decode; send it without one";
    Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, details)
}

/// 500: the response is compressed, or encoded in another way, before the validation can read it.
#[must_use]
pub fn encoded_response() -> Refusal {
    let details =
        "the response is encoded before the server can validate it; the server must validate first, and then encode";
    Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, details)
}
