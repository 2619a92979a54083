//! The command `merge`: prints what a GET shows after a PUT.

use crate::input::{Input, read_two};
use linecard_console::args::{MergeArgs, ProjectFormat};
use linecard_console::{Exit, Output, json, print_error, visible};
use linecard_contract::{Finding, Lines, Method, Report, Severity, update, validate_update};
use serde::Serialize;
use serde_json::Value;
use std::io::{self, Write};

#[derive(Serialize)]
struct MergeJson<'r> {
    state: Option<&'r Value>,
    findings: Vec<FindingJson>,
}

#[derive(Serialize)]
struct FindingJson {
    severity: &'static str,
    pointer: String,
    rule: String,
    message: String,
    line: Option<usize>,
    column: Option<usize>,
}

/// Prints the state of an object after a PUT, and the findings about the PUT.
///
/// # Errors
///
/// An error if the output cannot be written.
pub fn print(out: &mut Output, args: &MergeArgs) -> io::Result<Exit> {
    let object = args.object;
    let parsed = read_two(object, &args.stored, &args.put).and_then(|(stored, put)| {
        let (stored, body) = (stored.parse(object, Method::Get)?, put.parse(object, Method::Put)?);
        Ok((stored, body, put))
    });
    let (stored, body, put) = match parsed {
        Ok(parsed) => parsed,
        Err(message) => {
            print_error(&message);
            return Ok(Exit::Error);
        }
    };
    // The tree has no lines: the findings are those of the text.
    let report = validate_update(object, &stored, &put.text);
    let state = update(object, &stored, &body).ok();
    match args.format {
        ProjectFormat::Json => {
            let findings = flagged(&report).map(|finding| finding_json(&finding, &put.text)).collect();
            json::print(out, &MergeJson { state: state.as_ref(), findings })?;
        }
        ProjectFormat::Text => {
            if let Some(state) = &state {
                json::print(out, state)?;
            }
            flagged(&report).for_each(|finding| print_finding(&finding, &put));
        }
    }
    Ok(if state.is_some() { Exit::Ok } else { Exit::Invalid })
}

fn flagged(report: &Report) -> impl Iterator<Item = Finding<'_>> {
    report.findings().filter(|finding| matches!(finding.severity(), Severity::Violation | Severity::NoEffect))
}

fn finding_json(finding: &Finding<'_>, text: &[u8]) -> FindingJson {
    let at = finding.offset().map(|offset| Lines::new(text).at(offset));
    FindingJson {
        severity: finding.severity().as_str(),
        pointer: finding.pointer(),
        rule: finding.rule().to_string(),
        message: finding.message(),
        line: at.map(|at| at.line),
        column: at.map(|at| at.column),
    }
}

/// Prints a finding on standard error.
fn print_finding(finding: &Finding<'_>, put: &Input<'_>) {
    let (severity, rule) = (finding.severity(), finding.rule());
    let line = format!("{severity}: {} [{rule}]", put.describe(finding));
    // A failure to write to standard error cannot be reported.
    let _ = writeln!(anstream::stderr(), "{}", visible(&line));
}
