//! Another base path than the documented one: that of a gateway whose clients the server is to look the same to.

use crate::refusal::reasons::another_base_path;
use crate::refusal::write_body;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::uri::PathAndQuery;
use axum::http::{HeaderValue, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use linecard_contract::Api;
use std::sync::Arc;

/// The base path that requests have, and the one that the API has.
#[derive(Debug)]
pub(crate) struct BasePath {
    served: String,
    api: &'static Api,
}

impl BasePath {
    /// A base path, with slashes around it. None if it is the documented one.
    pub(crate) fn new(served: &str, api: &'static Api) -> Option<BasePath> {
        let served = format!("/{}/", served.trim_matches('/')).replace("//", "/");
        (served != api.base_path).then_some(BasePath { served, api })
    }

    /// The documented path of a request; none if the request is for another one.
    fn documented(&self, uri: &Uri) -> Option<Uri> {
        let path = uri.path_and_query()?.as_str();
        let tail = path.strip_prefix(&self.served)?;
        let mut parts = uri.clone().into_parts();
        parts.path_and_query = Some(PathAndQuery::try_from(format!("{}{tail}", self.api.base_path)).ok()?);
        Uri::from_parts(parts).ok()
    }
}

/// Lets requests to the served base path be those of the documented one. Refusals, and the OpenAPI document, name paths: there
/// the reverse is done.
pub(crate) async fn translate(base: Arc<BasePath>, mut request: Request, next: Next) -> Response {
    let is_document = request.uri().path() == "/openapi.json";
    if let Some(uri) = base.documented(request.uri()) {
        *request.uri_mut() = uri;
    } else if request.uri().path().starts_with(base.api.base_path) {
        return write_body(base.api, another_base_path(&base.served).into_response());
    }
    let response = next.run(request).await;
    let status = response.status();
    let is_json = response.headers().get(header::CONTENT_TYPE) == Some(&HeaderValue::from_static("application/json"));
    if !is_json || !(is_document || status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    // Both are in memory already.
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    parts.headers.remove(header::CONTENT_LENGTH);
    let body = String::from_utf8_lossy(&body).replace(base.api.base_path, &base.served);
    Response::from_parts(parts, Body::from(body))
}

#[cfg(test)]
mod tests {
    use super::*;
    use linecard_model::API;

    #[test]
    fn paths_are_translated() {
        let base = BasePath::new("gateway/v1", &API).unwrap();
        for (path, expected) in [
            ("/gateway/v1/tenants/t/?a=b", Some("/api/v1/tenants/t/?a=b")),
            ("http://a.example.org/gateway/v1/x", Some("http://a.example.org/api/v1/x")),
            ("/gateway/v1", None),
            ("/gateway/v12/", None),
            ("/api/v1/", None),
        ] {
            let translated = base.documented(&path.parse().unwrap()).map(|uri| uri.to_string());
            assert_eq!(translated.as_deref(), expected, "{path}");
        }
        assert!(BasePath::new("/api/v1", &API).is_none());
        assert_eq!(BasePath::new("", &API).unwrap().served, "/");
    }
}
