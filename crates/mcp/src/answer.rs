//! The answer of a tool: JSON, or a sentence that says what was wrong with the question.

use linecard_contract::{DEFAULT_MAX_BODY, Report};
use rmcp::model::{CallToolResult, ContentBlock};
use serde_json::{Value, json};

/// The longest body that a tool takes, in bytes.
pub(crate) const MAX_BODY: usize = if DEFAULT_MAX_BODY < 1 << 20 { DEFAULT_MAX_BODY } else { 1 << 20 };

/// What a tool found, or why it could not look.
pub(crate) type Answer = Result<Value, String>;

/// Turns an answer into a result of the protocol.
pub(crate) fn result(answer: Answer) -> CallToolResult {
    match answer {
        Ok(value) => CallToolResult::structured(value),
        Err(message) => CallToolResult::error(vec![ContentBlock::text(message)]),
    }
}

/// Returns the text of a body that was passed as text or as JSON.
///
/// # Errors
///
/// A sentence if it is too long.
pub(crate) fn text_of(name: &str, body: Value) -> Result<String, String> {
    let text = match body {
        Value::String(text) => text,
        value => value.to_string(),
    };
    if text.len() > MAX_BODY {
        return Err(format!("{name} has {} bytes; send one of at most {MAX_BODY}", text.len()));
    }
    Ok(text)
}

/// Returns the JSON of a body that was passed as text or as JSON.
///
/// # Errors
///
/// A sentence if it is too long, or not JSON: with the place, and without a part of the body.
pub(crate) fn value_of(name: &str, body: Value) -> Result<Value, String> {
    let text = text_of(name, body)?;
    serde_json::from_str(&text)
        .map_err(|error| format!("{name} is not JSON: {}", linecard_cases::describe_json_error(&error)))
}

/// Returns a report as JSON, with hints on how to mend its findings.
pub(crate) fn of_report(report: &Report, text: &str) -> Answer {
    let mut answer = serde_json::to_value(report).map_err(|error| error.to_string())?;
    answer["valid"] = json!(report.is_valid());
    let described = answer["findings"].as_array_mut().into_iter().flatten();
    for (finding, described) in report.findings().zip(described) {
        if let Some(hint) = finding.hint(text.as_bytes()) {
            described["hint"] = json!(hint);
        }
    }
    Ok(answer)
}
