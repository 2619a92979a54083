//! What happens to every request before its route, and to every response after it.

use crate::cors;
use crate::guard::Guard;
use crate::log::logged;
use crate::metrics::Metrics;
use crate::proxy::{ProxyHeader, replace_peer};
use crate::refusal::reasons::server_failed;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::FutureExt;
use linecard_contract::Api;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

/// What every request needs.
pub(crate) struct Around {
    pub(crate) api: &'static Api,
    pub(crate) metrics: Metrics,
    pub(crate) proxy: Option<ProxyHeader>,
    pub(crate) guard: Guard,
}

impl Around {
    /// Handles a request as a layer around the routes.
    pub(crate) async fn layer(self: Arc<Around>, request: Request, next: Next) -> Response {
        self.handle(request, |request| next.run(request)).await
    }

    /// Handles a request: finds its caller, checks its head, passes it on, and logs its response.
    pub(crate) async fn handle<F: Future<Output = Response> + Send>(
        &self,
        mut request: Request,
        next: impl FnOnce(Request) -> F + Send,
    ) -> Response {
        replace_peer(self.proxy, &mut request);
        let method = request.method().clone();
        logged(&self.metrics, self.api, method, self.guarded(request, next)).await
    }

    async fn guarded<F: Future<Output = Response> + Send>(
        &self,
        request: Request,
        next: impl FnOnce(Request) -> F + Send,
    ) -> Response {
        let (head, body) = request.into_parts();
        let origin = self.guard.configured_origin(&head.headers);
        let preflight = origin.as_ref().and_then(|_| cors::preflight(&head));
        let response = match (self.guard.check(&head), preflight) {
            (Ok(()), Some(preflight)) => preflight,
            (Ok(()), None) => caught(Request::from_parts(head, body), next).await,
            (Err(refusal), _) => refusal.into_response(),
        };
        if self.guard.has_origins() { cors::share(response, origin) } else { response }
    }
}

/// Passes a request on, and catches a panic.
async fn caught<F: Future<Output = Response> + Send>(
    request: Request,
    next: impl FnOnce(Request) -> F + Send,
) -> Response {
    // The message of a panic may hold a value of a body, so it is not read. What a panic could leave inconsistent is behind
    // locks whose contents stay valid.
    AssertUnwindSafe(async { next(request).await })
        .catch_unwind()
        .await
        .unwrap_or_else(|_| server_failed().into_response())
}
