//! An answer, made into what can be sent.

use linecard_cases::BadTarget;
use linecard_console::args::{ProjectArgs, ProjectFormat};
use linecard_console::{Exit, Output, complain, describe, json};
use linecard_contract::{Check, Lines, Method, Object, Projection, Remark, project, validate};
use serde::Serialize;
use serde_json::Value;
use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;

#[derive(Serialize)]
struct Projected<'p> {
    body: &'p Value,
    dropped: Vec<Remarked<'p>>,
    lacking: Vec<Remarked<'p>>,
}

#[derive(Serialize)]
struct Remarked<'p> {
    pointer: &'p str,
    rule: String,
    message: &'p str,
}

/// Prints what of an answer can be sent, and says what was dropped.
///
/// # Errors
///
/// Whatever writing gives.
pub fn print(out: &mut Output, args: &ProjectArgs) -> io::Result<Exit> {
    let (object, method) = (args.object, args.to);
    if !object.has(method) {
        complain(&BadTarget::NoSuchBody { object, method }.to_string());
        return Ok(Exit::NotValidated);
    }
    let answer = match read(&args.file).and_then(|text| parsed(object, &text)) {
        Ok(answer) => answer,
        Err(sentence) => {
            complain(&format!("{}: {sentence}", args.file.to_string_lossy()));
            return Ok(Exit::NotValidated);
        }
    };
    let Projection { body, dropped, lacking, .. } = project(object, &answer, method);
    match args.format {
        ProjectFormat::Json => {
            let (dropped, lacking) = (flagged(&dropped), flagged(&lacking));
            json::print(out, &Projected { body: &body, dropped, lacking })?;
        }
        ProjectFormat::Text => {
            json::print(out, &body)?;
            tell("dropped", &dropped);
            tell("lacking", &lacking);
        }
    }
    Ok(if lacking.is_empty() { Exit::Ok } else { Exit::Invalid })
}

fn flagged<'r>(remarks: &'r [Remark]) -> Vec<Remarked<'r>> {
    let prose =
        |Remark { pointer, rule, message, .. }: &'r Remark| Remarked { pointer, rule: rule.to_string(), message };
    remarks.iter().map(prose).collect()
}

/// Says on standard error what became of the answer.
fn tell(what: &str, remarks: &[Remark]) {
    for Remark { pointer, rule, message, .. } in remarks {
        // Where even this cannot be written there is nobody left to tell.
        let _ = writeln!(anstream::stderr(), "{what} {pointer}: {message} [{rule}]");
    }
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    let mut text = Vec::new();
    let read =
        if path == Path::new("-") { io::stdin().lock().read_to_end(&mut text).map(|_| text) } else { fs::read(path) };
    read.map_err(|error| describe(&error))
}

/// The answer, if the text breaks no rule of JSON itself: of a name that stands twice nobody knows which value counts.
fn parsed(object: &'static Object, text: &[u8]) -> Result<Value, String> {
    let report = validate(object, Method::Get, text);
    if let Some(finding) = report.violations().find(|finding| matches!(finding.rule().check(), Check::Json(_))) {
        let place = Lines::new(text).at(finding.offset().unwrap_or_default());
        return Err(format!("{} (line {}, column {})", finding.message(), place.line, place.column));
    }
    serde_json::from_slice(text).map_err(|error| {
        // The grammar is kept: only a number beyond what a float can hold is left.
        format!("a number is too large to be kept (line {}, column {})", error.line(), error.column())
    })
}
