//! The page at `/docs`: the operations, described by the OpenAPI document of this server, and a form that tries them.
//!
//! It is Swagger UI, whose files are part of this crate, compressed. No other host is asked for anything. `browser/run` compares
//! the files with those of the package.

use crate::app::App;
use crate::etag;
use crate::page::shown;
use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::routing::{MethodRouter, get};
use std::future::ready;
use std::sync::{Arc, OnceLock};

/// Returns the routes of the page.
pub(crate) fn routes() -> Router<Arc<App>> {
    const GZIP: Option<&str> = Some("gzip");
    let (html, script, style) =
        ("text/html; charset=utf-8", "text/javascript; charset=utf-8", "text/css; charset=utf-8");
    Router::new()
        .route("/docs", file(html, include_bytes!("index.html"), None))
        .route("/docs/docs.js", file(script, include_bytes!("docs.js"), None))
        .route("/docs/swagger-ui-bundle.js", file(script, include_bytes!("swagger-ui-bundle.js.gz"), GZIP))
        .route("/docs/swagger-ui.css", file(style, include_bytes!("swagger-ui.css.gz"), GZIP))
}

/// The content security policy. Swagger UI sets styles of elements, and has pictures in its styles.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Serves a file of the page. Every browser accepts `gzip`.
fn file(media_type: &'static str, content: &'static [u8], encoding: Option<&'static str>) -> MethodRouter<Arc<App>> {
    let tag = Arc::new(OnceLock::new());
    get(move |headers: HeaderMap| {
        let tag = tag.get_or_init(|| etag::of(content));
        let mut response = shown(&headers, media_type, Bytes::from_static(content), tag);
        let set = response.headers_mut();
        if set.contains_key(header::CONTENT_TYPE) {
            set.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
            set.extend(encoding.map(|it| (header::CONTENT_ENCODING, HeaderValue::from_static(it))));
        }
        ready(response)
    })
}
