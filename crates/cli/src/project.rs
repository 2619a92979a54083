//! The command `project`: converts a GET response into a request body.

use crate::input::Input;
use linecard_cases::BadTarget;
use linecard_console::args::{ProjectArgs, ProjectFormat};
use linecard_console::{Exit, Output, json, print_error};
use linecard_contract::{Method, Projection, Remark, project};
use serde::Serialize;
use serde_json::Value;
use std::io::{self, Write};

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
    let input = Input::read(&args.file);
    let response = match input.and_then(|input| input.parse(object, Method::Get)) {
        Ok(response) => response,
        Err(message) => {
            print_error(&message);
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
