//! The contenders. Each validates the bytes of a body and reports everything that it can.

mod boon;
mod ignored_any;
mod json_schema;
mod linecard;
mod serde_structs;

pub use boon::Boon;
pub use ignored_any::IgnoredAny;
pub use json_schema::JsonSchema;
pub use linecard::{Linecard, LinecardWithLines, LinecardWithPointers};
pub use serde_structs::SerdeStructs;

use crate::workload::Workload;
use serde_json::Value;

/// One way to validate the bodies of a workload.
pub trait Contender {
    /// The name in tables.
    const NAME: &'static str;
    /// The report on a body.
    type Report;

    /// Prepares everything that can be prepared before the first body.
    #[must_use]
    fn new(workload: Workload) -> Self;

    /// Validates a body.
    fn validate(&self, body: &[u8]) -> Self::Report;

    /// Returns whether the body is valid.
    fn is_accepted(report: &Self::Report) -> bool;
}

/// Returns the JSON Schema of a workload.
fn schema(workload: Workload) -> Value {
    let text = match workload {
        Workload::Policies | Workload::PoliciesWithFindings => include_str!("../../schemas/a.json"),
        Workload::Criteria => include_str!("../../schemas/b.json"),
        Workload::Service => include_str!("../../schemas/c.json"),
        Workload::Conference => include_str!("../../schemas/d.json"),
    };
    serde_json::from_str(text).expect("the schemas are JSON")
}
