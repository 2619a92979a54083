//! Converts refusals into responses of axum.

use crate::Refusal;
use axum_core::response::{IntoResponse, Response};
use http::Extensions;
use linecard_contract::Api;

/// The ids of the rules that a request or a response violates, passed to the log in the response.
#[derive(Clone, Debug)]
pub struct BrokenRules(pub String);

/// A refusal whose body is not written yet. Only [`write_body`] knows the API and its error body.
#[derive(Clone)]
struct PendingBody(Refusal);

/// The response has no body until [`write_body`] has written it, which the layer of `linecard-tower` does: a refusal does not know
/// the API, whose error body it has.
impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let rules = self.rules();
        let mut response: Response = self.head();
        response.extensions_mut().insert(PendingBody(self));
        if !rules.is_empty() {
            response.extensions_mut().insert(BrokenRules(rules));
        }
        response
    }
}

/// Writes the body of a refusal; leaves other responses as they are.
#[must_use]
pub fn write_body(api: &Api, mut response: Response) -> Response {
    if let Some(refusal) = pending(response.extensions_mut()) {
        *response.body_mut() = refusal.body(api).into();
    }
    response
}

/// Removes the refusal whose body is not written yet from the extensions of a response.
pub fn pending(extensions: &mut Extensions) -> Option<Refusal> {
    extensions.remove::<PendingBody>().map(|PendingBody(refusal)| refusal)
}
