//! What happens to every request before its route, and to every response after it.

use crate::cors;
use crate::guard::Guard;
use crate::log::RequestLog;
use crate::proxy::{ProxyHeader, replace_peer};
use crate::refusal::reasons::server_failed;
use axum::extract::Request;
use axum::http::HeaderValue;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::FutureExt;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

/// What every request needs.
pub(crate) struct Around {
    pub(crate) log: RequestLog,
    pub(crate) proxy: Option<ProxyHeader>,
    pub(crate) guard: Guard,
}

impl Around {
    /// Handles a request as a layer around the routes.
    pub(crate) async fn layer(self: Arc<Around>, request: Request, next: Next) -> Response {
        self.handle(request, |request| Box::pin(next.run(request))).await
    }

    /// Handles a request: finds its caller, checks its head, passes it on, and logs its response.
    pub(crate) async fn handle<F: Future<Output = Response> + Send + Unpin>(
        &self,
        mut request: Request,
        next: impl FnOnce(Request) -> F + Send,
    ) -> Response {
        replace_peer(self.proxy, &mut request);
        let begun = self.log.begin(request.method());
        let origin = self.guard.configured_origin(request.headers());
        let passed_on = self.checked(request, origin.as_ref()).map(|request| {
            // The message of a panic may hold a value of a body, so it is not read. What a panic could leave inconsistent is behind
            // locks whose contents stay valid.
            AssertUnwindSafe(next(request)).catch_unwind()
        });
        let response = match passed_on {
            Ok(passed_on) => passed_on.await.unwrap_or_else(|_| server_failed().into_response()),
            Err(response) => *response,
        };
        let response = if self.guard.has_origins() { cors::share(response, origin) } else { response };
        self.log.end(&begun, response)
    }

    /// Checks the head of a request. Returns the response if the request is not to be passed on.
    fn checked(&self, request: Request, origin: Option<&HeaderValue>) -> Result<Request, Box<Response>> {
        let (head, body) = request.into_parts();
        let preflight = origin.and_then(|_| cors::preflight(&head));
        match (self.guard.check(&head), preflight) {
            (Ok(()), Some(preflight)) => Err(Box::new(preflight)),
            (Ok(()), None) => Ok(Request::from_parts(head, body)),
            (Err(refusal), _) => Err(Box::new(refusal.into_response())),
        }
    }
}
