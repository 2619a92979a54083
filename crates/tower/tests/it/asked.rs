//! Sends requests to services, without a socket.

use axum::body::{Body, Bytes};
use axum::http::{Request, Response, header};
use axum::{Router, response::IntoResponse};
use linecard_model::API;
use linecard_server::{Config, MemoryStore};
use linecard_tower::{ContractLayer, Mode};
use std::convert::Infallible;
use std::sync::Arc;
use tower_service::Service;

pub(crate) const ACCEPTANCE: &str = "/api/v1/tenants/t/groups/g/users/u/services/selective_call_acceptance/";
pub(crate) const POLICIES: &str = "/api/v1/tenants/t/groups/g/users/u/services/call_processing_policies/";

/// What a client sees of a response.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Shown {
    pub(crate) status: u16,
    pub(crate) content_type: String,
    pub(crate) allow: String,
    pub(crate) body: Bytes,
}

impl Shown {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.to_vec()).unwrap()
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// Runs a future to its end.
pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// Sends a request to a service.
pub(crate) async fn ask<S, B>(service: &mut S, request: Request<Body>) -> Shown
where
    S: Service<Request<Body>, Response = Response<B>, Error = Infallible>,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<axum::BoxError>,
{
    let response = service.call(request).await.unwrap();
    let text = |name| response.headers().get(name).map_or("", |value| value.to_str().unwrap()).to_owned();
    let (status, content_type, allow) = (response.status().as_u16(), text(header::CONTENT_TYPE), text(header::ALLOW));
    let body = axum::body::to_bytes(Body::new(response.into_body()), usize::MAX).await.unwrap();
    Shown { status, content_type, allow, body }
}

/// A request of this machine, as the server asks for it.
pub(crate) fn request(method: &str, path: &str, body: impl Into<Body>) -> Request<Body> {
    let request = Request::builder().method(method).uri(path).header(header::HOST, "localhost");
    request.body(body.into()).unwrap()
}

/// A server with an empty store.
pub(crate) fn double() -> Router {
    linecard_server::router(&Config::open(), Arc::new(MemoryStore::default()))
}

/// The body of a handler, which no refusal has.
pub(crate) const HANDLED: &str = "handled";

/// A handler of all paths behind a layer that refuses requests.
pub(crate) fn layered() -> Router {
    behind(ContractLayer::new(&API).requests(Mode::Enforce).responses(Mode::Off), HANDLED)
}

/// A handler of all paths that returns this, behind a layer.
pub(crate) fn behind(layer: ContractLayer, response: impl IntoResponse + Clone + Send + Sync + 'static) -> Router {
    Router::new().fallback(async move || response).layer(layer)
}
