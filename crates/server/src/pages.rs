//! What is beside the API: its health, and its description.

use crate::app::App;
use crate::openapi::extend;
use crate::people::{LOGOUT_PATH, LOGOUT_TITLE};
use crate::refusal::{Refusal, json_bytes, store_failed};
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

/// The store answers too, and takes changes as far as is known.
pub(crate) async fn ready(State(app): State<Arc<App>>) -> Result<Response, Refusal> {
    match app.store.check().await {
        Ok(()) => Ok(json_bytes(r#"{"status":"ready"}"#)),
        Err(error) => Err(store_failed(&error)),
    }
}

/// The operations as an OpenAPI document.
pub(crate) async fn openapi(State(app): State<Arc<App>>) -> Response {
    static OPEN: LazyLock<String> = LazyLock::new(|| document(true));
    static WITH_LOGIN: LazyLock<String> = LazyLock::new(|| document(false));
    json_bytes(if app.is_open() { OPEN.as_str() } else { WITH_LOGIN.as_str() })
}

/// The address is that of this server. If it is open, there is neither login nor session; otherwise there is a logout too,
/// which is ours.
fn document(is_open: bool) -> String {
    let mut document = describe(OpenApi::V31, &[]);
    document["servers"] = json!([{"url": "/", "description": "This server."}]);
    if is_open {
        document["security"] = json!([]);
    }
    if let Some(paths) = document["paths"].as_object_mut() {
        if is_open {
            paths.shift_remove(LOGIN.path);
        } else {
            let login = &paths[LOGIN.path]["post"];
            let mut responses = login["responses"].clone();
            responses["200"] = json!({"description": "The session is over, if there was one."});
            if let Some(responses) = responses.as_object_mut() {
                responses.shift_remove("401");
                responses.shift_remove("400");
            }
            let logout = json!({
                "operationId": "logOut",
                "tags": login["tags"],
                "security": [],
                "summary": LOGOUT_TITLE,
                "description": "Ends the session. The documentation has no such operation: it is an extension of this server.",
                "responses": responses,
            });
            paths.insert(LOGOUT_PATH.to_owned(), json!({"post": logout}));
        }
    }
    extend(&mut document);
    document.to_string()
}

pub(crate) async fn only_get() -> Refusal {
    only("GET, HEAD")
}

/// Another method than these was asked for.
pub(crate) fn only(methods: &'static str) -> Refusal {
    let details = format!("this path has no such method; it has {}", methods.replace(", HEAD", ""));
    Refusal::new(StatusCode::METHOD_NOT_ALLOWED, details).with(header::ALLOW, HeaderValue::from_static(methods))
}
