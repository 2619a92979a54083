//! The command `project`: converts a GET response into a request body.

use linecard_cases::BadTarget;
use linecard_console::args::{ProjectArgs, ProjectFormat};
use linecard_console::{Exit, Output, describe_io_error, json, print_error};
use linecard_contract::{Check, Lines, Method, Object, Projection, Remark, project, validate};
use serde::Serialize;
use serde_json::Value;
use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;

#[derive(Serialize)]
struct ProjectionJson<'p> {
    body: &'p Value,
    dropped: Vec<RemarkJson<'p>>,
    missing: Vec<RemarkJson<'p>>,
}

#[derive(Serialize)]
struct RemarkJson<'p> {
    pointer: &'p str,
    rule: String,
    message: &'p str,
}

/// Prints the request body that a response converts to, and what was dropped.
///
/// # Errors
///
/// An error if the output cannot be written.
pub fn print(out: &mut Output, args: &ProjectArgs) -> io::Result<Exit> {
    let (object, method) = (args.object, args.to);
    if !object.has(method) {
        print_error(&BadTarget::NoSuchBody { object, method }.to_string());
        return Ok(Exit::Error);
    }
    let response = match read(&args.file).and_then(|text| parse(object, &text)) {
        Ok(response) => response,
        Err(message) => {
            print_error(&format!("{}: {message}", args.file.to_string_lossy()));
            return Ok(Exit::Error);
        }
    };
    let Projection { body, dropped, lacking: missing, .. } = project(object, &response, method);
    match args.format {
        ProjectFormat::Json => {
            let (dropped, missing) = (remarks_json(&dropped), remarks_json(&missing));
            json::print(out, &ProjectionJson { body: &body, dropped, missing })?;
        }
        ProjectFormat::Text => {
            json::print(out, &body)?;
            print_remarks("dropped", &dropped);
            print_remarks("missing", &missing);
        }
    }
    Ok(if missing.is_empty() { Exit::Ok } else { Exit::Invalid })
}

fn remarks_json<'r>(remarks: &'r [Remark]) -> Vec<RemarkJson<'r>> {
    let remark_json =
        |Remark { pointer, rule, message, .. }: &'r Remark| RemarkJson { pointer, rule: rule.to_string(), message };
    remarks.iter().map(remark_json).collect()
}

/// Prints remarks on standard error.
fn print_remarks(label: &str, remarks: &[Remark]) {
    for Remark { pointer, rule, message, .. } in remarks {
        // A failure to write to standard error cannot be reported.
        let _ = writeln!(anstream::stderr(), "{label} {pointer}: {message} [{rule}]");
    }
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    let mut text = Vec::new();
    let read =
        if path == Path::new("-") { io::stdin().lock().read_to_end(&mut text).map(|_| text) } else { fs::read(path) };
    read.map_err(|error| describe_io_error(&error))
}

/// Parses the response. The text must break no rule of JSON: with a duplicate key, for one, it would be ambiguous.
fn parse(object: &'static Object, text: &[u8]) -> Result<Value, String> {
    let report = validate(object, Method::Get, text);
    if let Some(finding) = report.violations().find(|finding| matches!(finding.rule().check(), Check::Json(_))) {
        let position = Lines::new(text).at(finding.offset().unwrap_or_default());
        return Err(format!("{} (line {}, column {})", finding.message(), position.line, position.column));
    }
    serde_json::from_slice(text).map_err(|error| {
        // The text is valid JSON, so the only possible error is a number that does not fit into a float.
        format!("a number is too large (line {}, column {})", error.line(), error.column())
    })
}
