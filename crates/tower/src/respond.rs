//! Response bodies as results of axum's handlers.

use crate::extract::Rejection;
use axum_core::body::Body as AxumBody;
use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{self, HeaderValue};
use linecard_contract::{Method, validate};
use linecard_refusal::Refusal;
use linecard_types::Body;

/// A response body. It is validated before it is sent; an invalid one is replaced by a 500 with its findings.
///
/// ```
/// use linecard_tower::Respond;
/// use linecard_types::call_forwarding;
///
/// async fn read() -> Respond<call_forwarding::Get> {
///     Respond(call_forwarding::Get::new(true, "+3225550100".try_into().unwrap()))
/// }
/// # let _ = read;
/// ```
///
/// The status is 200. [`Respond::with_status`] sends another one. A pair such as `(StatusCode::CREATED, Respond(body))` would send it
/// with the refusal of an invalid body too.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Respond<T>(pub T);

impl<T: Body> Respond<T> {
    /// Returns the response with this status.
    ///
    /// # Errors
    ///
    /// A 500 with the findings if the body violates the contract.
    ///
    /// ```
    /// use axum::{http::StatusCode, response::Response};
    /// use linecard_tower::{Rejection, Respond};
    /// use linecard_types::call_forwarding;
    ///
    /// async fn create() -> Result<Response, Rejection> {
    ///     let body = call_forwarding::Get::new(true, "+3225550100".try_into().unwrap());
    ///     Respond(body).with_status(StatusCode::CREATED)
    /// }
    /// # let _ = create;
    /// ```
    pub fn with_status(self, status: StatusCode) -> Result<Response, Rejection> {
        let method = if T::METHODS.contains(&Method::Get) { Method::Get } else { T::METHOD };
        let body = self.0.to_value();
        let report = validate(T::OBJECT, method, &body);
        if !report.is_valid() {
            return Err(Rejection::new(Refusal::listing(StatusCode::INTERNAL_SERVER_ERROR, report), T::API));
        }
        let mut response = Response::new(AxumBody::from(body.to_string()));
        *response.status_mut() = status;
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        Ok(response)
    }
}

impl<T: Body> IntoResponse for Respond<T> {
    fn into_response(self) -> Response {
        self.with_status(StatusCode::OK).into_response()
    }
}
