//! Metrics for Prometheus. No path, name or value is a label, so that the number of series is limited by the operations, statuses
//! and rules of the API.

use crate::findings::{Found, Unchecked};
use linecard_traffic::Part;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};
use std::sync::Arc;
use std::time::Duration;

/// The metrics of a proxy. A clone shares them.
#[derive(Clone)]
pub(crate) struct Metrics(Arc<Inner>);

struct Inner {
    registry: Registry,
    exchanges: Family<ExchangeLabels, Counter>,
    durations: Family<OperationLabels, Histogram, fn() -> Histogram>,
    findings: Family<FindingLabels, Counter>,
    unchecked: Family<UncheckedLabels, Counter>,
    refused: Family<RefusedLabels, Counter>,
    passed: Counter,
    tunnels: Gauge,
    failures: Family<FailureLabels, Counter>,
    recorded: Counter,
    not_recorded: Family<ReasonLabels, Counter>,
    bodies_not_recorded: Counter,
    connections: Gauge,
}

#[derive(Clone, Debug, Eq, Hash, PartialEq, EncodeLabelSet)]
struct ExchangeLabels {
    operation: &'static str,
    method: &'static str,
    status: u16,
}

#[derive(Clone, Debug, Eq, Hash, PartialEq, EncodeLabelSet)]
struct OperationLabels {
    operation: &'static str,
}

#[derive(Clone, Debug, Eq, Hash, PartialEq, EncodeLabelSet)]
struct FindingLabels {
    operation: &'static str,
    part: &'static str,
    rule: String,
    severity: &'static str,
}

#[derive(Clone, Debug, Eq, Hash, PartialEq, EncodeLabelSet)]
struct UncheckedLabels {
    operation: &'static str,
    part: &'static str,
    reason: &'static str,
}

#[derive(Clone, Debug, Eq, Hash, PartialEq, EncodeLabelSet)]
struct RefusedLabels {
    operation: &'static str,
    part: &'static str,
}

#[derive(Clone, Debug, Eq, Hash, PartialEq, EncodeLabelSet)]
struct FailureLabels {
    operation: &'static str,
    reason: &'static str,
}

#[derive(Clone, Debug, Eq, Hash, PartialEq, EncodeLabelSet)]
struct ReasonLabels {
    reason: &'static str,
}

/// The buckets of durations, in seconds.
const BUCKETS: [f64; 12] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0, 60.0];

fn histogram() -> Histogram {
    Histogram::new(BUCKETS)
}

/// The methods that are labels. A method may be any word of the client.
const METHODS: [&str; 4] = ["GET", "PUT", "POST", "DELETE"];

/// Returns a method, or `other`.
pub(crate) fn known_method(method: &str) -> &'static str {
    METHODS.into_iter().find(|known| *known == method).unwrap_or("other")
}

impl Default for Metrics {
    fn default() -> Metrics {
        let mut inner = Inner {
            registry: Registry::with_prefix("linecard_proxy"),
            exchanges: Family::default(),
            durations: Family::new_with_constructor(histogram),
            findings: Family::default(),
            unchecked: Family::default(),
            refused: Family::default(),
            passed: Counter::default(),
            tunnels: Gauge::default(),
            failures: Family::default(),
            recorded: Counter::default(),
            not_recorded: Family::default(),
            bodies_not_recorded: Counter::default(),
            connections: Gauge::default(),
        };
        let registry = &mut inner.registry;
        let help =
            "Exchanges of the API, by operation, method and status; the status is 0 if the client got no response";
        registry.register("exchanges", help, inner.exchanges.clone());
        let help = "Time from a request of the API to the head of its response";
        registry.register_with_unit("duration", help, Unit::Seconds, inner.durations.clone());
        registry.register("findings", "Findings, by operation, message and rule", inner.findings.clone());
        let help = "Bodies that were not validated: too long, encoded or incomplete";
        registry.register("unchecked_bodies", help, inner.unchecked.clone());
        registry.register("refused", "Requests and responses that the proxy refused", inner.refused.clone());
        registry.register("passed", "Requests that are not of the API, and passed untouched", inner.passed.clone());
        registry.register(
            "tunnels",
            "Open connections with another protocol, such as WebSockets",
            inner.tunnels.clone(),
        );
        let help = "Failures of the upstream: no connection, no response in time, a broken response";
        registry.register("upstream_failures", help, inner.failures.clone());
        registry.register("recorded", "Exchanges that were recorded", inner.recorded.clone());
        registry.register("not_recorded", "Exchanges that could not be recorded", inner.not_recorded.clone());
        let help = "Exchanges that were recorded without a body, because it cannot be scrubbed";
        registry.register("bodies_not_recorded", help, inner.bodies_not_recorded.clone());
        registry.register("connections", "Open connections of clients", inner.connections.clone());
        Metrics(Arc::new(inner))
    }
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
    /// Returns the metrics in the text format of `OpenMetrics`.
    pub(crate) fn page(&self) -> String {
        let mut page = String::new();
        // Writing into a string does not fail.
        let _ = encode(&mut page, &self.0.registry);
        page
    }

    /// Counts an exchange.
    pub(crate) fn exchange(&self, operation: &'static str, method: &'static str, status: u16, took: Duration) {
        // An upstream may send any number.
        let status = if (100..600).contains(&status) { status } else { 0 };
        self.0.exchanges.get_or_create(&ExchangeLabels { operation, method, status }).inc();
        self.0.durations.get_or_create(&OperationLabels { operation }).observe(took.as_secs_f64());
    }

    /// Counts findings.
    pub(crate) fn findings(&self, operation: &'static str, findings: &[Found]) {
        for found in findings {
            let part = found.part.map_or("exchange", Part::as_str);
            let (rule, severity) = (found.rule.clone(), found.severity.as_str());
            self.0.findings.get_or_create(&FindingLabels { operation, part, rule, severity }).inc();
        }
    }

    /// Counts a body that was not validated.
    pub(crate) fn unchecked(&self, operation: &'static str, part: Part, reason: Unchecked) {
        let labels = UncheckedLabels { operation, part: part.as_str(), reason: reason.as_str() };
        self.0.unchecked.get_or_create(&labels).inc();
    }

    /// Counts a message that the proxy refused.
    pub(crate) fn refused(&self, operation: &'static str, part: Part) {
        self.0.refused.get_or_create(&RefusedLabels { operation, part: part.as_str() }).inc();
    }

    /// Counts a request that is not of the API.
    pub(crate) fn passed(&self) {
        self.0.passed.inc();
    }

    /// Counts an open tunnel, until the result is dropped.
    pub(crate) fn tunnel(&self) -> Counted {
        Counted::new(&self.0.tunnels)
    }

    /// Counts a failure of the upstream.
    pub(crate) fn failure(&self, operation: &'static str, reason: &'static str) {
        self.0.failures.get_or_create(&FailureLabels { operation, reason }).inc();
    }

    /// Counts a recorded exchange.
    pub(crate) fn recorded(&self) {
        self.0.recorded.inc();
    }

    /// Counts an exchange that could not be recorded.
    pub(crate) fn not_recorded(&self, reason: &'static str) {
        self.0.not_recorded.get_or_create(&ReasonLabels { reason }).inc();
    }

    /// Counts an exchange that was recorded without a body.
    pub(crate) fn body_not_recorded(&self) {
        self.0.bodies_not_recorded.inc();
    }

    /// Counts an open connection, until the result is dropped.
    pub(crate) fn connection(&self) -> Counted {
        Counted::new(&self.0.connections)
    }
}
