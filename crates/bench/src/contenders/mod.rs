//! The contenders: each goes from the bytes of a body to all that it has to say of it.

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
    /// Its name in tables.
    const NAME: &'static str;
    /// What it says of a body.
    type Report;

    /// Makes ready whatever can be made ready before the first body.
    #[must_use]
    fn new(workload: Workload) -> Self;

    /// Validates a body.
    fn validate(&self, body: &[u8]) -> Self::Report;

    /// Whether the report finds nothing wrong.
    fn is_accepted(report: &Self::Report) -> bool;
}

/// The JSON Schema that says of a workload what a schema can say.
fn schema(workload: Workload) -> Value {
    let text = match workload {
        Workload::Policies | Workload::Remarked => include_str!("../../schemas/a.json"),
        Workload::Criteria => include_str!("../../schemas/b.json"),
        Workload::Service => include_str!("../../schemas/c.json"),
        Workload::Conference => include_str!("../../schemas/d.json"),
    };
    serde_json::from_str(text).expect("the schemas are JSON")
}
