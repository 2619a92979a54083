//! Logs each request: its operation, status and violated rules. Never a value, nor a path, because it holds names.

use crate::metrics::Metrics;
use crate::refusal::{BrokenRules, write_body};
use axum::http::Method;
use axum::response::Response;
use linecard_contract::Api;
use std::future::Future;
use std::time::Instant;
use tracing::{info, warn};

/// The title of the operation of a request, passed to the log in the response.
#[derive(Clone, Copy)]
pub(crate) struct OperationTitle(pub(crate) &'static str);

/// The id of the audit record of a request, passed to the log in the response.
#[derive(Clone)]
pub(crate) struct RecordId(pub(crate) String);

const METHODS: [&str; 7] = ["GET", "HEAD", "PUT", "POST", "DELETE", "PATCH", "OPTIONS"];

/// Logs and counts a request after its response, and writes the body of a refusal.
pub(crate) async fn logged(
    metrics: &Metrics,
    api: &'static Api,
    method: Method,
    answered: impl Future<Output = Response>,
) -> Response {
    let _under_way = metrics.request();
    let began = Instant::now();
    let response = write_body(api, answered.await);
    let operation = response.extensions().get::<OperationTitle>().map_or("none", |performed| performed.0);
    let rules = response.extensions().get::<BrokenRules>().map_or("", |rules| rules.0.as_str());
    let record = response.extensions().get::<RecordId>().map(|recorded| recorded.0.as_str());
    let status = response.status().as_u16();
    let took = began.elapsed();
    let microseconds = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
    // A method may be any word of the caller; only known ones are logged.
    let known = METHODS.into_iter().find(|known| *known == method.as_str());
    let method = known.unwrap_or("other");
    metrics.request_finished(operation, method, status, rules, took);
    if response.status().is_server_error() {
        warn!(method, operation, status, rules, microseconds, record, "request");
    } else {
        info!(method, operation, status, rules, microseconds, record, "request");
    }
    response
}

/// Sets a panic hook that logs the location only, because the message may hold a value.
pub fn log_panics_without_values() {
    std::panic::set_hook(Box::new(|panic| {
        let location = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(location, "panicked");
    }));
}
