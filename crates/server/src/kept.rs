//! The response to a GET that is kept beside the state that it shows: its bytes and its tag.

use crate::etag::Conditions;
use crate::refusal::Refusal;
use crate::refusal::reasons::condition_fails;
use crate::refusal::response::json_bytes;
use crate::store::Stored;
use axum::body::Bytes;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use linecard_behaviour::Behaviour;
use linecard_contract::{Api, Method, Operation, Service};
use std::collections::HashMap;
use std::ptr;
use std::sync::OnceLock;

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

    /// Sends it, or says that the caller has it already, or that another response was expected.
    pub(crate) fn respond(&self, conditions: &Conditions) -> Result<Response, Refusal> {
        let tag = self.tag.to_str().ok();
        let mut response = if !conditions.is_empty() && !conditions.matches(tag) {
            return Err(condition_fails());
        } else if !conditions.is_empty() && conditions.is_known(tag) {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            json_bytes(self.body.clone())
        };
        response.headers_mut().insert(header::ETAG, self.tag.clone());
        Ok(response)
    }
}

/// The initial states of services, and the responses that show them. Each is kept when it is first used.
pub(crate) struct Initial {
    responses: HashMap<usize, OnceLock<KeptResponse>>,
    states: HashMap<usize, OnceLock<Stored>>,
}

impl Initial {
    pub(crate) fn of(api: &'static Api) -> Initial {
        let gets = api.operations().filter(|(_, operation)| operation.method == Method::Get);
        Initial {
            responses: gets.map(|(_, operation)| (address(operation), OnceLock::new())).collect(),
            states: api.services.iter().map(|service| (address(*service), OnceLock::new())).collect(),
        }
    }

    /// The place of the response of an operation.
    pub(crate) fn response(&self, operation: &'static Operation) -> Option<&OnceLock<KeptResponse>> {
        self.responses.get(&address(operation))
    }

    /// The initial state of a service.
    pub(crate) fn state(&self, behaviour: &Behaviour, service: &'static Service) -> Stored {
        let initial = || Stored::from(behaviour.initial_state(service));
        self.states.get(&address(service)).map_or_else(initial, |state| state.get_or_init(initial).clone())
    }
}

/// What distinguishes an operation or a service of an API from all others.
fn address<T>(of: &'static T) -> usize {
    ptr::from_ref(of).addr()
}
