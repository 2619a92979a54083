//! Counters for Prometheus.

use crate::event::{Event, Observer, Outcome};
use linecard_contract::Severity;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::registry::Registry;

/// Counts bodies by operation and result, and findings by operation, rule and severity. A clone shares the counters.
///
/// No path, name or value is a label, so the number of series is limited by the operations and rules of the API.
///
/// ```
/// use linecard_model::API;
/// use linecard_tower::{ContractLayer, ContractMetrics};
/// use prometheus_client::registry::Registry;
///
/// let (metrics, mut registry) = (ContractMetrics::default(), Registry::default());
/// metrics.register(&mut registry);
/// let layer = ContractLayer::new(&API).observer(metrics);
/// # let _ = layer;
/// ```
#[derive(Clone, Debug, Default)]
pub struct ContractMetrics {
    bodies: Family<BodyLabels, Counter>,
    findings: Family<FindingLabels, Counter>,
}

#[derive(Clone, Debug, Eq, Hash, PartialEq, EncodeLabelSet)]
struct BodyLabels {
    operation: &'static str,
    direction: &'static str,
    result: &'static str,
    refused: &'static str,
}

#[derive(Clone, Debug, Eq, Hash, PartialEq, EncodeLabelSet)]
struct FindingLabels {
    operation: &'static str,
    direction: &'static str,
    rule: String,
    severity: &'static str,
}

impl ContractMetrics {
    /// Adds the counters to a registry, as `contract_bodies` and `contract_findings`.
    pub fn register(&self, registry: &mut Registry) {
        let help = "Bodies, by result: valid, invalid, or unvalidated (too long, incomplete, encoded, or without an operation)";
        registry.register("contract_bodies", help, self.bodies.clone());
        registry.register("contract_findings", "Findings in bodies, by rule", self.findings.clone());
    }
}

impl Observer for ContractMetrics {
    fn observe(&self, event: &Event<'_>) {
        let operation = event.operation.map_or("none", |operation| operation.id);
        let direction = event.direction.as_str();
        let result = match event.outcome {
            Outcome::Validated(report) if report.is_valid() => "valid",
            Outcome::Validated(_) => "invalid",
            Outcome::Unvalidated(_) => "unvalidated",
        };
        let refused = if event.is_refused { "true" } else { "false" };
        self.bodies.get_or_create(&BodyLabels { operation, direction, result, refused }).inc();
        let Outcome::Validated(report) = event.outcome else { return };
        for finding in report.findings() {
            let severity: Severity = finding.severity();
            let (rule, severity) = (finding.rule().to_string(), severity.as_str());
            self.findings.get_or_create(&FindingLabels { operation, direction, rule, severity }).inc();
        }
    }
}
