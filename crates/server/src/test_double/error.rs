//! The errors of a double in Rust.

use crate::refusal::Refusal;
use crate::store::StoreError;
use linecard_contract::Api;
use serde_json::Value;
use std::fmt::Write;

/// Why a double did not do what a test asked for.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DoubleError {
    /// A seed, a fault, a filter, a scenario or a time is wrong. Nothing has changed. The text names each fault.
    #[error("{0}")]
    Input(String),
    /// The requests in the journal are not what a test expects.
    #[error("{0}")]
    Unmet(String),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The double has stopped.
    #[error("the double has stopped; its log says why")]
    Stopped,
}

impl DoubleError {
    /// The error of an input that the server refuses.
    pub(super) fn input(api: &Api, refusal: Refusal) -> DoubleError {
        let body: Value = serde_json::from_str(&refusal.body(api)).unwrap_or_default();
        let details = api.error.map_or("details", |error| error.text);
        let mut text = body[details].as_str().unwrap_or_default().to_owned();
        let findings = body["findings"].as_array().map(Vec::as_slice).unwrap_or_default();
        for finding in findings {
            let part = |name: &str| finding[name].as_str().unwrap_or_default();
            // The text may have the only one already.
            if findings.len() > 1 || !text.contains(part("message")) {
                // Writing to a `String` never fails.
                let _ = write!(text, "\n  {}: {}", part("pointer"), part("message"));
            }
        }
        DoubleError::Input(text)
    }
}
