//! What is beside the API: its health, and its description.

use crate::api::{App, store_failed};
use crate::openapi::extend;
use crate::refusal::{Refusal, json_bytes};
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use linecard_model::services::LOGIN;
use linecard_schema::{OpenApi, openapi as describe};
use serde_json::json;
use std::sync::{Arc, LazyLock};

/// The process answers.
pub(crate) async fn live() -> Response {
    json_bytes(r#"{"status":"live"}"#)
}

/// The store answers too.
pub(crate) async fn ready(State(app): State<Arc<App>>) -> Result<Response, Refusal> {
    match app.store.check().await {
        Ok(()) => Ok(json_bytes(r#"{"status":"ready"}"#)),
        Err(error) => Err(store_failed(&error)),
    }
}

/// The operations as an OpenAPI document.
pub(crate) async fn openapi() -> Response {
    /// The address is that of this server; it is open, so that there is neither login nor session.
    static DOCUMENT: LazyLock<String> = LazyLock::new(|| {
        let mut document = describe(OpenApi::V31, &[]);
        document["servers"] = json!([{"url": "/", "description": "This server."}]);
        document["security"] = json!([]);
        if let Some(paths) = document["paths"].as_object_mut() {
            paths.shift_remove(LOGIN.path);
        }
        extend(&mut document);
        document.to_string()
    });
    json_bytes(DOCUMENT.as_str())
}

pub(crate) async fn only_get() -> Refusal {
    Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "this path has no such method; it has GET")
        .with(header::ALLOW, HeaderValue::from_static("GET, HEAD"))
}
