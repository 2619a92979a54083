//! What is counted and measured, in the words of Prometheus. No path, name or value is a label, so that there are never
//! more series than operations, statuses and rules.

use crate::proxy::{ProxyHeader, is_local};
use crate::refusal::Refusal;
use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
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
use std::sync::Arc;
use std::time::Duration;

/// What a server counts and measures. A copy counts into the same numbers.
#[derive(Clone)]
pub struct Metrics(Arc<Inner>);

impl fmt::Debug for Metrics {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Metrics").finish_non_exhaustive()
    }
}

struct Inner {
    registry: Registry,
    requests: Family<Answered, Counter>,
    durations: Family<Operation, Histogram, fn() -> Histogram>,
    under_way: Gauge,
    shed: Counter,
    rate_limited: Counter,
    timeouts: Family<Timeout, Counter>,
    findings: Family<Finding, Counter>,
    faults: Counter,
    store: Family<StoreCall, Histogram, fn() -> Histogram>,
    store_failures: Family<StoreCall, Counter>,
    connections: Gauge,
    accepted: Counter,
}

#[derive(Clone, Debug, Eq, Hash, PartialEq, EncodeLabelSet)]
struct Answered {
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
struct Finding {
    rule: String,
    part: &'static str,
}

#[derive(Clone, Debug, Eq, Hash, PartialEq, EncodeLabelSet)]
struct StoreCall {
    store: &'static str,
    call: &'static str,
}

/// In seconds: from what memory needs to what a caller gives up at.
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
            under_way: Gauge::default(),
            shed: Counter::default(),
            rate_limited: Counter::default(),
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
        registry.register("build", "The program that serves", build);
        registry.register("requests", "Requests that were answered", inner.requests.clone());
        let help = "How long requests took, from their head to the head of their answer";
        registry.register_with_unit("request_duration", help, Unit::Seconds, inner.durations.clone());
        registry.register("requests_under_way", "Requests that are not answered yet", inner.under_way.clone());
        let help = "Requests that were answered 503 because too many were under way";
        registry.register("requests_shed", help, inner.shed.clone());
        let help = "Requests that were answered 429 because their address sent too many";
        registry.register("requests_rate_limited", help, inner.rate_limited.clone());
        registry.register("timeouts", "What was cut off because it took too long, by its part", inner.timeouts.clone());
        let help = "Violations in requests that were refused and in answers of this server, by rule";
        registry.register("findings", help, inner.findings.clone());
        registry.register("faulty_answers", "Answers of this server that broke the contract", inner.faults.clone());
        registry.register_with_unit("store_duration", "How long the store took", Unit::Seconds, inner.store.clone());
        registry.register("store_failures", "What the store could not do", inner.store_failures.clone());
        registry.register("connections", "Connections that are open", inner.connections.clone());
        registry.register("connections_accepted", "Connections that were opened", inner.accepted.clone());
        inner.registry = registry;
        Metrics(Arc::new(inner))
    }
}

/// Counts down when it is dropped.
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
    /// `/metrics` by itself, for a port of its own.
    pub fn router(&self) -> Router {
        let metrics = self.clone();
        let missing = || async { Refusal::new(StatusCode::NOT_FOUND, "this port has only /metrics") };
        Router::new().route("/metrics", get(async move || metrics.page())).fallback(missing)
    }

    /// The page that Prometheus reads.
    pub(crate) fn page(&self) -> Response {
        let mut page = String::new();
        if encode(&mut page, &self.0.registry).is_err() {
            return Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "the numbers cannot be written").into_response();
        }
        let mut response = Response::new(Body::from(page));
        let format = HeaderValue::from_static("application/openmetrics-text; version=1.0.0; charset=utf-8");
        response.headers_mut().insert(header::CONTENT_TYPE, format);
        response
    }

    /// The page, for callers on this machine only: whoever else asks learns nothing of it.
    pub(crate) fn local_page(&self, proxy: Option<ProxyHeader>, request: &Request) -> Response {
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0);
        if is_local(proxy, peer, request.headers()) {
            return self.page();
        }
        let details =
            "/metrics is for callers on the machine of the server; --metrics-listen gives it a port of its own";
        Refusal::new(StatusCode::NOT_FOUND, details).into_response()
    }

    /// A request has begun; it is over when this is dropped.
    pub(crate) fn request(&self) -> Counted {
        Counted::new(&self.0.under_way)
    }

    /// A request was answered. Its rules stand beside one another.
    pub(crate) fn answered(
        &self,
        operation: &'static str,
        method: &'static str,
        status: u16,
        rules: &str,
        took: Duration,
    ) {
        self.0.requests.get_or_create(&Answered { operation, method, status }).inc();
        self.0.durations.get_or_create(&Operation { operation }).observe(took.as_secs_f64());
        // Those of our own answers are counted where they are found.
        if status < 500 {
            self.findings("request", rules);
        }
    }

    /// What came was no request.
    pub(crate) fn refused_early(&self, status: StatusCode) {
        let status = status.as_u16();
        self.0.requests.get_or_create(&Answered { operation: "none", method: "none", status }).inc();
        if status == 408 {
            self.timed_out("head");
        }
    }

    /// An answer of ours breaks the contract.
    pub(crate) fn faulty(&self, rules: &str) -> u64 {
        self.findings("answer", rules);
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

    /// The head, the body, or the whole of a request took too long.
    pub(crate) fn timed_out(&self, part: &'static str) {
        self.0.timeouts.get_or_create(&Timeout { part }).inc();
    }

    /// A connection was opened; it is closed when this is dropped.
    pub(crate) fn connection(&self) -> Counted {
        self.0.accepted.inc();
        Counted::new(&self.0.connections)
    }

    /// A store was called.
    pub(crate) fn store(&self, store: &'static str, call: &'static str, is_done: bool, took: Duration) {
        let labels = StoreCall { store, call };
        self.0.store.get_or_create(&labels).observe(took.as_secs_f64());
        if !is_done {
            self.0.store_failures.get_or_create(&labels).inc();
        }
    }
}
