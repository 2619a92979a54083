//! Request bodies as arguments of axum's handlers.

use crate::collect::{Collected, Collector, is_of_another_limit};
use crate::settings::DEFAULT_MAX_REQUEST;
use axum_core::RequestExt;
use axum_core::body::Body as AxumBody;
use axum_core::extract::{FromRequest, OptionalFromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;
use http::StatusCode;
use linecard_contract::{Api, Method, Options};
use linecard_refusal::reasons::{
    encoded_body, incomplete_body, long_body, long_body_for_another_limit, no_body, not_json_from_a_page,
    number_too_large,
};
use linecard_refusal::{Refusal, is_encoded, may_come_from_a_form};
use linecard_types::{Body, Refused};
use std::fmt;
use std::future::poll_fn;

/// A request body that keeps the contract, as a struct.
///
/// ```
/// use axum::{Router, routing::post};
/// use linecard_tower::{Respond, Valid};
/// use linecard_types::criteria;
///
/// async fn create(Valid(criteria): Valid<criteria::Post>) -> String {
///     format!("created {}", criteria.name.as_str())
/// }
///
/// let router: Router = Router::new().route("/criteria/", post(create));
/// # let _ = router;
/// ```
///
/// The rejection is a response of the API: 400 with all findings, 416 for what is not a JSON object, 413 for a body that is too
/// long, 415 for one that is encoded, or that a form of a browser may have sent. The method of the request decides which presences
/// apply, if the struct is the body of several methods.
///
/// A body may be as long as [`MaxBody`] says, and as axum's `DefaultBodyLimit`, which is 2 MB unless it is set, allows; the refusals
/// tell these two limits apart. `Option<Valid<T>>` is `None` if there is no body.
///
/// # Why not `axum::Json`
///
/// `axum::Json<criteria::Post>` compiles, because the struct can be deserialized, but it is not the same. Its rejection is a 422 with
/// plain text that holds the findings as one sentence, where the API documents a 400 or 416 with an error body. It refuses a
/// request without the header `Content-Type`, which the API accepts. It reads the body into a tree first, so that a duplicate key is
/// lost, and its presences are those of one method, whatever the method of the request is.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Valid<T>(pub T);

/// The length of the longest body that [`Valid`] reads, in bytes, as an extension of the request. The default is
/// [`DEFAULT_MAX_REQUEST`].
///
/// ```
/// use axum::{Extension, Router};
/// use linecard_tower::MaxBody;
///
/// let router: Router = Router::new().layer(Extension(MaxBody(64 << 10)));
/// # let _ = router;
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct MaxBody(pub usize);

/// Why a body is refused, as a response: a [`Refusal`] with the error body of an API.
///
/// `Display` writes what is wrong and how to fix it, and no value of the body.
#[derive(Clone, Debug)]
pub struct Rejection {
    refusal: Refusal,
    api: &'static Api,
}

impl Rejection {
    /// Returns a rejection with the error body of this API.
    #[must_use]
    pub const fn new(refusal: Refusal, api: &'static Api) -> Rejection {
        Rejection { refusal, api }
    }

    /// Returns the refusal, which has the status, the details and the rules.
    #[must_use]
    pub const fn refusal(&self) -> &Refusal {
        &self.refusal
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.refusal.details())
    }
}

impl std::error::Error for Rejection {}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        self.refusal.response(self.api).map(AxumBody::from)
    }
}

impl<T: Body, S: Sync> FromRequest<S> for Valid<T> {
    type Rejection = Rejection;

    async fn from_request(request: Request, _: &S) -> Result<Valid<T>, Rejection> {
        let method = method_of::<T>(request.method());
        let body = read(request).await;
        body.and_then(|body| parse(method, &body)).map(Valid).map_err(|refusal| Rejection::new(refusal, T::API))
    }
}

impl<T: Body, S: Sync> OptionalFromRequest<S> for Valid<T> {
    type Rejection = Rejection;

    async fn from_request(request: Request, _: &S) -> Result<Option<Valid<T>>, Rejection> {
        let method = method_of::<T>(request.method());
        let parsed = read(request).await.and_then(|body| {
            if body.trim_ascii().is_empty() { Ok(None) } else { parse(method, &body).map(|body| Some(Valid(body))) }
        });
        parsed.map_err(|refusal| Rejection::new(refusal, T::API))
    }
}

/// The method whose presences apply.
fn method_of<T: Body>(method: &http::Method) -> Method {
    let of_request = T::METHODS.iter().find(|known| known.as_str() == method.as_str());
    of_request.copied().unwrap_or(T::METHOD)
}

/// Reads the body of a request.
async fn read(request: Request) -> Result<Bytes, Refusal> {
    if may_come_from_a_form(request.method(), request.headers()) {
        return Err(not_json_from_a_page());
    }
    if is_encoded(request.headers()) {
        return Err(encoded_body());
    }
    let MaxBody(max) = request.extensions().get().copied().unwrap_or(MaxBody(DEFAULT_MAX_REQUEST));
    let mut collector = Collector::new(request.into_limited_body(), max);
    match poll_fn(|context| collector.poll(context)).await {
        Collected::Whole(body, _) => Ok(body),
        Collected::TooLong(..) => Err(long_body(max)),
        Collected::Failed(_, error) if is_of_another_limit(&*error) => Err(long_body_for_another_limit()),
        Collected::Failed(..) => Err(incomplete_body()),
    }
}

fn parse<T: Body>(method: Method, body: &[u8]) -> Result<T, Refusal> {
    let options = Options::default().with_max_body(usize::MAX);
    T::read_with(&options, method, body).map(|validated| validated.body).map_err(|refused| match refused {
        Refused::Contract(report) => Refusal::of(*report),
        Refused::NoBody { .. } => no_body(),
        Refused::Unreadable { .. } => number_too_large(),
        other => Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, other.to_string()),
    })
}
