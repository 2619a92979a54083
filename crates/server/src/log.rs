//! Logs each request: its operation, status and violated rules. Never a value, nor a path, because it holds names.

use crate::by_address::ByAddress;
use crate::metrics::{Counted, FinishedRequest, Metrics, Usual};
use crate::refusal::{BrokenRules, write_body};
use axum::http::Method;
use axum::response::Response;
use linecard_contract::{Api, Operation};
use std::sync::OnceLock;
use std::time::Instant;
use tracing::{info, warn};

/// The operation of a request, passed to the log and to the journal in the response.
#[derive(Clone, Copy)]
pub(crate) struct Performed {
    pub(crate) title: &'static str,
    /// None for the logout that the server adds.
    pub(crate) operation: Option<&'static Operation>,
}

impl Performed {
    pub(crate) const fn of(operation: &'static Operation) -> Performed {
        Performed { title: operation.title, operation: Some(operation) }
    }
}

/// The id of the audit record of a request, passed to the log in the response.
#[derive(Clone)]
pub(crate) struct RecordId(pub(crate) String);

const METHODS: [&str; 7] = ["GET", "HEAD", "PUT", "POST", "DELETE", "PATCH", "OPTIONS"];

/// A request whose response is not known yet.
pub(crate) struct Begun {
    method: &'static str,
    at: Instant,
    _in_flight: Counted,
}

/// The log and the metrics of the requests of an API.
pub(crate) struct RequestLog {
    api: &'static Api,
    metrics: Metrics,
    usual: ByAddress<OnceLock<Usual>>,
}

impl RequestLog {
    pub(crate) fn new(api: &'static Api, metrics: Metrics) -> RequestLog {
        let usual = ByAddress::new(api.operations().map(|(_, operation)| operation), OnceLock::new);
        RequestLog { api, metrics, usual }
    }

    /// Begins a request. It counts as one in flight until this is dropped.
    pub(crate) fn begin(&self, method: &Method) -> Begun {
        // A method may be any word of the caller; only known ones are logged.
        let known = METHODS.into_iter().find(|known| *known == method.as_str());
        Begun { method: known.unwrap_or("other"), at: Instant::now(), _in_flight: self.metrics.request() }
    }

    /// Logs and counts a request after its response, and writes the body of a refusal.
    pub(crate) fn end(&self, begun: &Begun, response: Response) -> Response {
        let response = write_body(self.api, response);
        let performed = response.extensions().get::<Performed>();
        let operation = performed.map_or("none", |performed| performed.title);
        let rules = response.extensions().get::<BrokenRules>().map_or("", |rules| rules.0.as_str());
        let record = response.extensions().get::<RecordId>().map(|recorded| recorded.0.as_str());
        let status = response.status().as_u16();
        let (method, took) = (begun.method, begun.at.elapsed());
        let microseconds = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        let usual = performed.and_then(|performed| self.usual.get(performed.operation?));
        self.metrics.request_finished(&FinishedRequest { operation, method, status, rules, took }, usual);
        if response.status().is_server_error() {
            warn!(method, operation, status, rules, microseconds, record, "request");
        } else {
            info!(method, operation, status, rules, microseconds, record, "request");
        }
        response
    }
}

/// Sets a panic hook that logs the location only, because the message may hold a value.
pub fn log_panics_without_values() {
    std::panic::set_hook(Box::new(|panic| {
        let location = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(location, "panicked");
    }));
}
