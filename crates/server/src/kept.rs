//! The response to a GET that is kept beside the state that it shows: its bytes and its tag.

use axum::body::Bytes;
use axum::http::HeaderValue;
use linecard_contract::Operation;
use std::ptr;

/// A response with the state of a service. It was validated before it was kept, so it is sent without further validation.
#[derive(Clone, Debug)]
pub(crate) struct KeptResponse {
    /// The operation that it is the response of: others show the same state in another way.
    operation: &'static Operation,
    body: Bytes,
    tag: HeaderValue,
}

impl KeptResponse {
    /// A valid response. None if the tag is not one of a header.
    pub(crate) fn new(operation: &'static Operation, body: Bytes, tag: &str) -> Option<KeptResponse> {
        Some(KeptResponse { operation, body, tag: HeaderValue::from_str(tag).ok()? })
    }

    /// Whether it is the response of this operation.
    pub(crate) fn is_of(&self, operation: &Operation) -> bool {
        ptr::eq(self.operation, operation)
    }

    /// The body, which is shared.
    pub(crate) fn body(&self) -> Bytes {
        self.body.clone()
    }

    pub(crate) const fn tag(&self) -> &HeaderValue {
        &self.tag
    }
}
