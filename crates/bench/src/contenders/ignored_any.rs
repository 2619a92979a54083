use super::Contender;
use crate::workload::Workload;

/// `serde_json` reads a body and keeps nothing. This is the cost of reading.
#[derive(Debug)]
pub struct IgnoredAny;

impl Contender for IgnoredAny {
    const NAME: &'static str = "ignored-any";
    type Report = bool;

    fn new(_: Workload) -> IgnoredAny {
        IgnoredAny
    }

    fn validate(&self, body: &[u8]) -> bool {
        serde_json::from_slice::<serde::de::IgnoredAny>(body).is_ok()
    }

    fn is_accepted(report: &bool) -> bool {
        *report
    }
}
