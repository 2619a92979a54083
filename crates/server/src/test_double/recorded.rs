//! A request in the journal.

use super::mask::Mask;
use crate::refusal::fitting;
use linecard_contract::Severity;
use serde_json::{Value, json};

/// How many findings of a request are recorded.
pub(super) const MOST_FINDINGS: usize = 100;

/// A request of the API, as the journal of a double holds it. Values of secrets are never in it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The number of the request. Requests are numbered in the order in which they arrive.
    pub id: u64,
    /// The method.
    pub method: String,
    /// The path, without a query.
    pub path: String,
    /// The id of the operation; none if the API has no operation for the method and the path.
    pub operation: Option<&'static str>,
    /// The status of the response; none if there was no response: the connection was dropped, or the request is in progress.
    pub status: Option<u16>,
    /// The request body, if it is JSON of at most 64 KiB. The values of secrets are replaced, and those of unknown attributes.
    pub body: Option<Value>,
    /// What validation finds in the request body, and what the refusal lists beyond that. All severities.
    pub findings: Vec<RecordedFinding>,
    /// The id of the fault that the request had.
    pub fault: Option<u64>,
}

/// A finding in the body of a recorded request.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct RecordedFinding {
    /// The severity: `violation`, `no-effect`, `unchecked` or `note`.
    pub severity: String,
    /// The id of the rule.
    pub rule: String,
    /// The location in the body, a JSON Pointer.
    pub pointer: String,
    /// What is wrong and how to fix it. It holds no value of the body.
    pub message: String,
}

impl RecordedRequest {
    /// Whether the request has no violation.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity != Severity::Violation.as_str())
    }

    /// Adds the findings that a refusal lists.
    pub(super) fn add_refusal(&mut self, refusal: &Value) {
        for listed in refusal["findings"].as_array().into_iter().flatten().take(MOST_FINDINGS) {
            let text = |name: &str| listed[name].as_str().unwrap_or_default().to_owned();
            let (rule, pointer) = (text("rule"), text("pointer"));
            if !self.findings.iter().any(|known| known.rule == rule && known.pointer == pointer) {
                self.findings.push(RecordedFinding {
                    severity: text("severity"),
                    rule,
                    pointer,
                    message: text("message"),
                });
            }
        }
        self.findings.truncate(MOST_FINDINGS);
    }

    pub(super) fn json(&self, mask: Option<&Mask>) -> Value {
        let findings = self.findings.iter().map(|finding| {
            let RecordedFinding { severity, rule, pointer, message } = finding;
            json!({"severity": severity, "rule": rule, "pointer": pointer, "message": message})
        });
        let (findings, is_cut) = fitting(findings);
        let mut body = self.body.clone();
        if let (Some(mask), Some(body)) = (mask, &mut body) {
            mask.hide_values(body);
        }
        let mut shown = json!({
            "id": self.id, "method": self.method, "path": self.path, "operation": self.operation, "status": self.status,
            "valid": self.is_valid(), "body": body, "findings": findings, "fault": self.fault,
        });
        if is_cut {
            shown["findingsCut"] = true.into();
        }
        shown
    }

    /// About how many bytes it takes.
    pub(super) fn size(&self) -> usize {
        let findings = self.findings.iter();
        let findings = findings.map(|one| one.severity.len() + one.rule.len() + one.pointer.len() + one.message.len());
        // The text of a body is shorter than its tree.
        let body = self.body.as_ref().map_or(0, |body| 4 * body.to_string().len());
        200 + self.method.len() + self.path.len() + body + findings.sum::<usize>()
    }
}
