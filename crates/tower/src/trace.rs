//! Events of `tracing`.

use crate::event::{Event, Observer, Outcome};
use linecard_contract::Severity;
use linecard_refusal::rules;
use tracing::{debug, warn};

/// Writes an event for each body: `warn` for a violation and for what could not be validated, `debug` for the rest.
///
/// The fields are `direction`, `operation` (its id), `refused`, `rules` (ids, separated by spaces) and `status`. No value of a
/// body and no path is written.
///
/// ```
/// use linecard_model::API;
/// use linecard_tower::{ContractLayer, TracingObserver};
///
/// let layer = ContractLayer::new(&API).observer(TracingObserver);
/// # let _ = layer;
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct TracingObserver;

impl Observer for TracingObserver {
    fn observe(&self, event: &Event<'_>) {
        let (direction, refused) = (event.direction.as_str(), event.is_refused);
        let operation = event.operation.map_or("none", |operation| operation.id);
        match event.outcome {
            Outcome::Validated(report) if report.is_valid() => {
                let no_effect = report.count(Severity::NoEffect);
                let unchecked = report.count(Severity::Unchecked);
                debug!(direction, operation, no_effect, unchecked, "a body keeps the contract");
            }
            Outcome::Validated(report) => {
                let rules = rules(report);
                let violations = report.count(Severity::Violation);
                warn!(direction, operation, refused, violations, rules, "a body violates the contract");
            }
            Outcome::Unvalidated(refusal) => {
                let status = refusal.status().as_u16();
                warn!(direction, operation, refused, status, "a body could not be validated");
            }
        }
    }
}
