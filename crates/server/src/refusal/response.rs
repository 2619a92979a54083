//! Converts refusals into responses of the framework.

use super::Refusal;
use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use linecard_contract::Api;

/// The ids of the rules that a request or a response violates, passed to the log in the response.
#[derive(Clone)]
pub(crate) struct BrokenRules(pub(crate) String);

/// A refusal whose body is not written yet. Only [`write_body`] knows the API and its error body.
#[derive(Clone)]
struct PendingBody(Refusal);

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let rules = self.rules();
        let mut response = json_bytes(Body::empty());
        *response.status_mut() = self.status();
        response.headers_mut().extend(self.headers().iter().cloned());
        response.extensions_mut().insert(PendingBody(self));
        if !rules.is_empty() {
            response.extensions_mut().insert(BrokenRules(rules));
        }
        response
    }
}

/// Writes the body of a refusal; leaves other responses as they are.
pub(crate) fn write_body(api: &Api, mut response: Response) -> Response {
    if let Some(PendingBody(refusal)) = response.extensions_mut().remove::<PendingBody>() {
        *response.body_mut() = refusal.body(api).into();
    }
    response
}

/// A response with a JSON body that is already serialized.
pub(crate) fn json_bytes(body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
