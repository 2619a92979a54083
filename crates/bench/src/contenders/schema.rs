use crate::workload::Workload;
use serde_json::Value;

/// Returns the JSON Schema of a workload.
pub(crate) fn schema(workload: Workload) -> Value {
    let text = match workload {
        Workload::Policies | Workload::PoliciesWithFindings => include_str!("../../schemas/a.json"),
        Workload::Criteria => include_str!("../../schemas/b.json"),
        Workload::Service => include_str!("../../schemas/c.json"),
        Workload::Conference => include_str!("../../schemas/d.json"),
    };
    serde_json::from_str(text).expect("the schemas are JSON")
}
