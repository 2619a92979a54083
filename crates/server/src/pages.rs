//! The health checks and the OpenAPI document.

use crate::app::App;
use crate::auth::Logout;
use crate::openapi::extend;
use crate::refusal::{Refusal, json_bytes, store_failed};
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use linecard_contract::Api;
use linecard_schema::{OpenApi, openapi as describe};
use serde_json::json;
use std::sync::Arc;

/// Reports that the process runs.
pub(crate) async fn live() -> Response {
    json_bytes(r#"{"status":"live"}"#)
}

/// Reports whether the store can be read and, as far as is known, written.
pub(crate) async fn ready(State(app): State<Arc<App>>) -> Result<Response, Refusal> {
    match app.store.check().await {
        Ok(()) => Ok(json_bytes(r#"{"status":"ready"}"#)),
        Err(error) => Err(store_failed(&error)),
    }
}

/// Returns the OpenAPI document of the operations.
pub(crate) async fn openapi(State(app): State<Arc<App>>) -> Response {
    json_bytes(app.openapi.get_or_init(|| document(app.api, app.is_open()).into()).clone())
}

/// Builds the OpenAPI document of this server. An open server has no login and no sessions. Otherwise the document has a
/// logout, an extension of this server if the API documents none.
fn document(api: &'static Api, is_open: bool) -> String {
    let mut document = describe(api, OpenApi::V31, &[]);
    document["servers"] = json!([{"url": "/", "description": "This server."}]);
    if is_open {
        document["security"] = json!([]);
    }
    if let (Some(paths), Some(session)) = (document["paths"].as_object_mut(), &api.session) {
        let login = &session.login.path.to_string();
        if is_open {
            let logout = session.logout.as_ref().map(|logout| logout.path.to_string());
            paths.retain(|path, _| path != login && Some(path) != logout.as_ref());
        } else if session.logout.is_none() {
            let Logout { path, title } = Logout::of(api, session);
            let login = &paths[login.as_str()][session.login.method.as_id()];
            let mut responses = login["responses"].clone();
            responses["200"] = json!({"description": "The session has ended, if there was one."});
            if let Some(responses) = responses.as_object_mut() {
                responses.retain(|status, _| status != "401");
                responses.retain(|status, _| status != "400");
            }
            let logout = json!({
                "operationId": "logOut",
                "tags": login["tags"],
                "security": [],
                "summary": title,
                "description": "Ends the session. The documentation has no such operation: it is an extension of this server.",
                "responses": responses,
            });
            paths.insert(path, json!({"post": logout}));
        }
    }
    extend(api, &mut document);
    document.to_string()
}

pub(crate) async fn only_get() -> Refusal {
    only("GET, HEAD")
}

/// Refuses a method that a path does not support.
pub(crate) fn only(methods: &'static str) -> Refusal {
    let details = format!("this path does not support the method; it supports {}", methods.replace(", HEAD", ""));
    Refusal::new(StatusCode::METHOD_NOT_ALLOWED, details).with(header::ALLOW, HeaderValue::from_static(methods))
}
