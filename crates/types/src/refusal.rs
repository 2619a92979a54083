//! The body of a response that refuses a request.

use crate::error_details;
use serde_json::Value;

/// A violation for which a server of this project refused a request. The documented API does not return it.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct RefusedFor {
    /// The id of the rule. [`Api::rule`](linecard_contract::Api::rule) finds the rule.
    pub rule: String,
    /// The location in the request body, as a JSON Pointer.
    pub pointer: String,
    /// What is wrong, and how to fix it.
    pub message: String,
}

impl error_details::Get {
    /// Returns the violations for which a server of this project refused the request. A response of another server has none.
    ///
    /// ```
    /// use linecard_types::{Body, error_details};
    ///
    /// let refusal = error_details::Get::read(r#"{"details": "name is required", "findings": [
    ///     {"rule": "criteria.name.put.required", "pointer": "/name", "message": "name is required"}
    /// ]}"#)?;
    /// assert_eq!(refusal.findings()[0].rule, "criteria.name.put.required");
    /// assert!(error_details::Get::new("not found").findings().is_empty());
    /// # Ok::<(), linecard_types::Refused>(())
    /// ```
    #[must_use]
    pub fn findings(&self) -> Vec<RefusedFor> {
        let findings = self.extra.get("findings").and_then(Value::as_array);
        findings.into_iter().flatten().filter_map(finding).collect()
    }
}

fn finding(finding: &Value) -> Option<RefusedFor> {
    let text = |name: &str| finding.get(name)?.as_str().map(str::to_owned);
    Some(RefusedFor { rule: text("rule")?, pointer: text("pointer")?, message: text("message")? })
}
