//! The readiness and the version of the server, and the OpenAPI document.

use crate::app::App;
use crate::health;
use crate::refusal::Refusal;
use crate::refusal::reasons::only;
use crate::refusal::response::json_bytes;
use axum::extract::State;
use axum::response::Response;
use linecard_schema::{Export, OpenApi, Served};
use serde_json::json;
use std::sync::Arc;

/// Reports whether the store of the server works.
pub(crate) async fn ready(State(app): State<Arc<App>>) -> Result<Response, Refusal> {
    health::ready(app.store.as_ref()).await
}

/// Returns the version of this program and that of the contract.
pub(crate) async fn version(State(app): State<Arc<App>>) -> Response {
    json_bytes(json!({"version": env!("CARGO_PKG_VERSION"), "contract": app.api.version}).to_string())
}

/// Returns the OpenAPI document of the operations.
pub(crate) async fn openapi(State(app): State<Arc<App>>) -> Response {
    let document = || {
        let served = Served { is_open: app.is_open(), max_body: app.max_body };
        Export::of(app.api).openapi_as_served(OpenApi::V31, &[], served).to_string().into()
    };
    json_bytes(app.openapi.get_or_init(document).clone())
}

pub(crate) async fn only_get() -> Refusal {
    only("GET, HEAD")
}
