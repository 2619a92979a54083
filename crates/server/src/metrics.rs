//! Metrics for Prometheus. No path, name or value is a label, so the number of series is limited by the operations,
//! statuses and rules.

use crate::guard::Guard;
use crate::health;
use crate::proxy::{ProxyHeader, is_local};
use crate::refusal::reasons::{metrics_are_local, no_metrics, only, only_metrics};
use crate::refusal::write_body;
use crate::store::Store;
use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use linecard_model::API;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Registry, Unit};
use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

/// The metrics of a server. A clone shares them.
#[derive(Clone)]
pub struct Metrics(Arc<Inner>);

impl fmt::Debug for Metrics {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Metrics").finish_non_exhaustive()
    }
}

struct Inner {
    registry: Registry,
    requests: Family<RequestLabels, Counter>,
    durations: Family<Operation, Histogram, fn() -> Histogram>,
    in_flight: Gauge,
    shed: Counter,
    rate_limited: Counter,
    refused_connections: Family<Connection, Counter>,
    dropped_log_lines: Counter,
    timeouts: Family<Timeout, Counter>,
    findings: Family<Finding, Counter>,
    faults: Counter,
    store: Family<StoreCall, Histogram, fn() -> Histogram>,
    store_failures: Family<StoreCall, Counter>,
    connections: Gauge,
    accepted: Counter,
}

#[derive(Clone, Debug, Eq, Hash, PartialEq, EncodeLabelSet)]
struct RequestLabels {
    operation: &'static str,
    method: &'static str,
    status: u16,
}

#[derive(Clone, Debug, Eq, Hash, PartialEq, EncodeLabelSet)]
struct Operation {
    operation: &'static str,
}

#[derive(Clone, Debug, Eq, Hash, PartialEq, EncodeLabelSet)]
struct Timeout {
    part: &'static str,
}

#[derive(Clone, Debug, Eq, Hash, PartialEq, EncodeLabelSet)]
struct Connection {
    reason: &'static str,
}

#[derive(Clone, Debug, Eq, Hash, PartialEq, EncodeLabelSet)]
struct Finding {
    rule: String,
    part: &'static str,
}

#[derive(Clone, Debug, Eq, Hash, PartialEq, EncodeLabelSet)]
struct StoreCall {
    store: &'static str,
    call: &'static str,
}

/// The buckets of durations, in seconds: from a request served from memory to one that the caller gives up.
const BUCKETS: [f64; 14] =
    [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0];

fn histogram() -> Histogram {
    Histogram::new(BUCKETS)
}

impl Default for Metrics {
    fn default() -> Metrics {
        let mut inner = Inner {
            registry: Registry::default(),
            requests: Family::default(),
            durations: Family::new_with_constructor(histogram),
            in_flight: Gauge::default(),
            shed: Counter::default(),
            rate_limited: Counter::default(),
            refused_connections: Family::default(),
            dropped_log_lines: Counter::default(),
            timeouts: Family::default(),
            findings: Family::default(),
            faults: Counter::default(),
            store: Family::new_with_constructor(histogram),
            store_failures: Family::default(),
            connections: Gauge::default(),
            accepted: Counter::default(),
        };
        let mut registry = Registry::with_prefix("linecard");
        let build = Info::new(vec![("version", env!("CARGO_PKG_VERSION"))]);
        registry.register("build", "The version of the server", build);
        registry.register("requests", "Requests that got a response", inner.requests.clone());
        let help = "Time from the head of a request to the head of its response";
        registry.register_with_unit("request_duration", help, Unit::Seconds, inner.durations.clone());
        registry.register("requests_in_flight", "Requests that have no response yet", inner.in_flight.clone());
        let help = "Requests that got a 503 because too many were in flight";
        registry.register("requests_shed", help, inner.shed.clone());
        let help = "Requests that got a 429 because their address sent too many";
        registry.register("requests_rate_limited", help, inner.rate_limited.clone());
        let help = "Connections that were refused, by reason: address (too many of one address) or maximum (too many)";
        registry.register("connections_refused", help, inner.refused_connections.clone());
        let help = "Lines that are missing in the log because standard error was not read fast enough";
        registry.register("log_lines_dropped", help, inner.dropped_log_lines.clone());
        registry.register(
            "timeouts",
            "Requests that timed out, by part: head, body or request",
            inner.timeouts.clone(),
        );
        let help = "Violations in refused requests and in responses of this server, by rule";
        registry.register("findings", help, inner.findings.clone());
        registry.register(
            "invalid_responses",
            "Responses of this server that violated the contract",
            inner.faults.clone(),
        );
        registry.register_with_unit(
            "store_duration",
            "Time that calls of the store took",
            Unit::Seconds,
            inner.store.clone(),
        );
        registry.register("store_failures", "Calls of the store that failed", inner.store_failures.clone());
        registry.register("connections", "Open connections", inner.connections.clone());
        registry.register("connections_accepted", "Connections that were accepted", inner.accepted.clone());
        inner.registry = registry;
        Metrics(Arc::new(inner))
    }
}

/// A request that got its response.
#[derive(Clone, Copy)]
pub(crate) struct FinishedRequest<'r> {
    /// The title of the operation, or `none`.
    pub(crate) operation: &'static str,
    pub(crate) method: &'static str,
    pub(crate) status: u16,
    /// The ids of the violated rules, separated by spaces.
    pub(crate) rules: &'r str,
    pub(crate) took: Duration,
}

/// The metrics of the first request of an operation, and of all others with the same method and status: they are not looked up again.
pub(crate) struct Usual {
    method: &'static str,
    status: u16,
    requests: Counter,
    durations: Histogram,
}

/// Decrements a gauge when it is dropped.
pub(crate) struct Counted(Gauge);

impl Counted {
    fn new(gauge: &Gauge) -> Counted {
        gauge.inc();
        Counted(gauge.clone())
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.dec();
    }
}

impl Metrics {
    /// Returns a router that serves only `/metrics`, and the health of a server with this store, for its own port.
    pub fn router(&self, store: Arc<dyn Store>) -> Router {
        let metrics = self.clone();
        let checked = async |request: Request, next: Next| {
            let (head, body) = request.into_parts();
            let response = match Guard::of_any_host().check(&head) {
                Ok(()) => next.run(Request::from_parts(head, body)).await,
                Err(refusal) => refusal.into_response(),
            };
            write_body(&API, response)
        };
        Router::new()
            .route("/metrics", get(async move || metrics.page()))
            .route("/health/live", get(health::live))
            .route("/health/ready", get(async move || health::ready(store.as_ref()).await))
            .method_not_allowed_fallback(async || only("GET, HEAD"))
            .fallback(async || only_metrics())
            .layer(from_fn(checked))
    }

    /// The metrics in the text format of `OpenMetrics`.
    pub(crate) fn page(&self) -> Response {
        let mut page = String::new();
        if encode(&mut page, &self.0.registry).is_err() {
            return no_metrics().into_response();
        }
        let mut response = Response::new(Body::from(page));
        let format = HeaderValue::from_static("application/openmetrics-text; version=1.0.0; charset=utf-8");
        response.headers_mut().insert(header::CONTENT_TYPE, format);
        response
    }

    /// The metrics, for callers on this machine only.
    pub(crate) fn local_page(&self, proxy: Option<ProxyHeader>, request: &Request) -> Response {
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0);
        if is_local(proxy, peer, request.headers()) {
            return self.page();
        }
        metrics_are_local().into_response()
    }

    /// Counts a request in flight, until the result is dropped.
    pub(crate) fn request(&self) -> Counted {
        Counted::new(&self.0.in_flight)
    }

    /// Counts a finished request. `usual` has the metrics that most requests of the operation count in.
    pub(crate) fn request_finished(&self, finished: &FinishedRequest<'_>, usual: Option<&OnceLock<Usual>>) {
        let FinishedRequest { operation, method, status, rules, took } = *finished;
        let requests = || self.0.requests.get_or_create_owned(&RequestLabels { operation, method, status });
        let durations = || self.0.durations.get_or_create_owned(&Operation { operation });
        let new = || Usual { method, status, requests: requests(), durations: durations() };
        let seconds = took.as_secs_f64();
        match usual.map(|usual| usual.get_or_init(new)) {
            Some(usual) if (usual.method, usual.status) == (method, status) => {
                usual.requests.inc();
                usual.durations.observe(seconds);
            }
            _ => {
                requests().inc();
                durations().observe(seconds);
            }
        }
        // The findings in a response of this server are counted by `invalid_response`.
        if status < 500 {
            self.findings("request", rules);
        }
    }

    /// Counts bytes that are not a valid request.
    pub(crate) fn refused_early(&self, status: StatusCode) {
        let status = status.as_u16();
        self.0.requests.get_or_create(&RequestLabels { operation: "none", method: "none", status }).inc();
        if status == 408 {
            self.timed_out("head");
        }
    }

    /// Counts a response that violates the contract, and returns the number of such responses.
    pub(crate) fn invalid_response(&self, rules: &str) -> u64 {
        self.findings("response", rules);
        self.0.faults.inc() + 1
    }

    fn findings(&self, part: &'static str, rules: &str) {
        for rule in rules.split_whitespace() {
            self.0.findings.get_or_create(&Finding { rule: rule.to_owned(), part }).inc();
        }
    }

    pub(crate) fn shed(&self) {
        self.0.shed.inc();
    }

    pub(crate) fn rate_limited(&self) {
        self.0.rate_limited.inc();
    }

    /// Counts a connection that was refused because there are too many: of its address, or of all.
    pub(crate) fn refused_connection(&self, reason: &'static str) {
        self.0.refused_connections.get_or_create(&Connection { reason }).inc();
    }

    /// Counts lines that are missing in the log.
    pub fn dropped_log_lines(&self, count: u64) {
        self.0.dropped_log_lines.inc_by(count);
    }

    /// Counts a timeout of the head, the body or the whole of a request.
    pub(crate) fn timed_out(&self, part: &'static str) {
        self.0.timeouts.get_or_create(&Timeout { part }).inc();
    }

    /// Counts an open connection, until the result is dropped.
    pub(crate) fn connection(&self) -> Counted {
        self.0.accepted.inc();
        Counted::new(&self.0.connections)
    }

    /// Returns the durations of a call of a store.
    pub(crate) fn store(&self, store: &'static str, call: &'static str) -> Histogram {
        self.0.store.get_or_create_owned(&StoreCall { store, call })
    }

    /// Counts a call of a store that failed.
    pub(crate) fn store_failed(&self, store: &'static str, call: &'static str) {
        self.0.store_failures.get_or_create(&StoreCall { store, call }).inc();
    }
}
