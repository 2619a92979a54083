//! What is logged: which operation, how it ended, which rules were broken. Never a value, nor a path, which holds names.

use crate::metrics::Metrics;
use crate::refusal::{Rules, write};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use linecard_contract::Api;
use std::time::Instant;
use tracing::{info, warn};

/// The operation that a request came to, on its way to the log.
#[derive(Clone, Copy)]
pub(crate) struct Performed(pub(crate) &'static str);

/// The record of a request in the audit trail, on its way to the log.
#[derive(Clone)]
pub(crate) struct Recorded(pub(crate) String);

const METHODS: [&str; 7] = ["GET", "HEAD", "PUT", "POST", "DELETE", "PATCH", "OPTIONS"];

/// Logs and counts each request when it is answered, and writes the bodies of refusals.
pub(crate) async fn requests(
    State((metrics, api)): State<(Metrics, &'static Api)>,
    request: Request,
    next: Next,
) -> Response {
    let _under_way = metrics.request();
    let method = request.method().clone();
    let began = Instant::now();
    let response = write(api, next.run(request).await);
    let operation = response.extensions().get::<Performed>().map_or("none", |performed| performed.0);
    let rules = response.extensions().get::<Rules>().map_or("", |rules| rules.0.as_str());
    let record = response.extensions().get::<Recorded>().map(|recorded| recorded.0.as_str());
    let status = response.status().as_u16();
    let took = began.elapsed();
    let microseconds = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
    // A method may be any word; only those that are known are logged.
    let known = METHODS.into_iter().find(|known| *known == method.as_str());
    let method = known.unwrap_or("other");
    metrics.answered(operation, method, status, rules, took);
    if response.status().is_server_error() {
        warn!(method, operation, status, rules, microseconds, record, "answered");
    } else {
        info!(method, operation, status, rules, microseconds, record, "answered");
    }
    response
}

/// From now on a panic is logged with its place only: what it says may hold a value.
pub fn log_panics_without_values() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panicked");
    }));
}
