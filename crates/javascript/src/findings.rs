//! Findings as JSON: first what most callers read, and the rest when it is asked for.

use crate::given::{Fault, Given, object};
use linecard_contract::{Check, Finding, Lines, Mender, Report, Severity};
use linecard_model::API;
use serde_json::{Value, json};

/// Writes the findings of a report as one list: whether it is cut, the count of each severity, and of each finding the number of
/// the severity, the rule, the pointer and the offset. The list is flat, which JavaScript parses in half the time.
pub(crate) fn write(report: &Report, output: &mut Vec<u8>) {
    // Writing to memory never fails, and `to_writer` is faster than `write!`.
    output.push(b'[');
    let _ = serde_json::to_writer(&mut *output, &report.is_cut());
    for severity in Severity::ALL {
        output.push(b',');
        let _ = serde_json::to_writer(&mut *output, &report.count(severity));
    }
    let mut text = String::with_capacity(256);
    for finding in report.findings() {
        output.push(b',');
        let _ = serde_json::to_writer(&mut *output, &number(finding.severity()));
        text.clear();
        finding.rule().append_to(&mut text);
        // The id of a rule has no character that JSON escapes.
        output.extend_from_slice(b",\"");
        output.extend_from_slice(text.as_bytes());
        output.extend_from_slice(b"\",");
        text.clear();
        finding.append_pointer(&mut text);
        let _ = serde_json::to_writer(&mut *output, &text);
        output.push(b',');
        let _ = serde_json::to_writer(&mut *output, &finding.offset());
    }
    output.push(b']');
}

/// Writes the message of each finding of a report.
pub(crate) fn write_messages(report: &Report, output: &mut Vec<u8>) {
    output.push(b'[');
    let mut text = String::with_capacity(256);
    for (index, finding) in report.findings().enumerate() {
        if index > 0 {
            output.push(b',');
        }
        text.clear();
        // Writing to memory never fails.
        let _ = finding.write_message(&mut text);
        let _ = serde_json::to_writer(&mut *output, &text);
    }
    output.push(b']');
}

/// Returns what a function writes.
pub(crate) fn written(report: &Report, write: fn(&Report, &mut Vec<u8>)) -> Value {
    let mut text = Vec::new();
    write(report, &mut text);
    // It is JSON: it was just written.
    serde_json::from_slice(&text).unwrap_or_default()
}

/// Returns the other parts of each finding of a body.
pub(crate) fn details(given: &Given<'_>) -> Result<Value, Fault> {
    let stored = if given.second.is_empty() { None } else { Some(object("the stored state", given.second)?) };
    let report = given.report_on(given.first, stored.as_ref())?;
    let again = |text: &[u8]| match given.report_on(text, stored.as_ref()) {
        Ok(report) => report,
        // The target was looked up above.
        Err(_) => report.clone(),
    };
    let mut mender = Mender::new(given.first, &again);
    let mut lines = Lines::new(given.first);
    let detail = |finding: Finding<'_>| {
        let rule = finding.rule();
        let documented = !matches!(rule.check(), Check::Json(_));
        let place = lines.at(finding.offset().unwrap_or_default());
        let mend = mender.mend(&finding).map(|mend| {
            let edits = mend.edits.iter().map(|edit| json!([edit.from, edit.to, edit.replacement]));
            json!([mend.sentence().to_string(), edits.collect::<Vec<_>>()])
        });
        json!([
            rule.check().as_str(),
            rule.object().name,
            rule.method().as_str(),
            rule.field().map(|field| field.name),
            place.line,
            place.column,
            finding.hint(given.first),
            documented.then_some(rule.object().page),
            documented.then_some(rule.object().title),
            API.link_of(&rule),
            mend,
        ])
    };
    Ok(report.findings().map(detail).collect())
}

fn number(severity: Severity) -> usize {
    Severity::ALL.iter().position(|known| *known == severity).unwrap_or_default()
}
