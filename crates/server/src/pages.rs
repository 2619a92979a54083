//! What is beside the API: its health, and its description.

use crate::app::App;
use crate::openapi::extend;
use crate::people::Logout;
use crate::refusal::{Refusal, json_bytes, store_failed};
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use linecard_contract::Api;
use linecard_schema::{OpenApi, openapi as describe};
use serde_json::json;
use std::sync::Arc;

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
    json_bytes(app.openapi.get_or_init(|| document(app.api, app.is_open()).into()).clone())
}

/// The address is that of this server. If it is open, there is neither login nor session; otherwise there is a logout too,
/// which is ours where none is documented.
fn document(api: &'static Api, is_open: bool) -> String {
    let mut document = describe(api, OpenApi::V31, &[]);
    document["servers"] = json!([{"url": "/", "description": "This server."}]);
    if is_open {
        document["security"] = json!([]);
    }
    if let (Some(paths), Some(session)) = (document["paths"].as_object_mut(), &api.session) {
        let login = session.login.path;
        if is_open {
            let logout = session.logout.as_ref().map(|logout| logout.path);
            paths.retain(|path, _| path != login && Some(path.as_str()) != logout);
        } else if session.logout.is_none() {
            let Logout { path, title } = Logout::of(api, session);
            let login = &paths[login][session.login.method.as_id()];
            let mut responses = login["responses"].clone();
            responses["200"] = json!({"description": "The session is over, if there was one."});
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

/// Another method than these was asked for.
pub(crate) fn only(methods: &'static str) -> Refusal {
    let details = format!("this path has no such method; it has {}", methods.replace(", HEAD", ""));
    Refusal::new(StatusCode::METHOD_NOT_ALLOWED, details).with(header::ALLOW, HeaderValue::from_static(methods))
}
