//! Prints all cases of the fixtures with the results of the core, one a line, to compare them with those of the package.
//!
//! A line is an object of `case`, `object`, `method`, `body` (hexadecimal digits), `stored` (a text, or null) and `report`: `object`,
//! `method`, `cut` and `findings`, each with `severity`, `rule`, `pointer`, `message`, `offset`, `line`, `column`, `hint` and
//! `suggestion`.
//!
//! ```sh
//! cargo run -p linecard-javascript --example results
//! ```

use linecard_cases::{PreparedCase, Target, read_cases};
use linecard_contract::{Lines, Mender, validate, validate_update};
use linecard_model::API;
use serde_json::{Value, json};
use std::error::Error;
use std::fmt::Write as _;
use std::io::{BufWriter, Write, stdout};
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures");
    let mut out = BufWriter::new(stdout().lock());
    for read in read_cases(&API, &fixtures).map_err(|error| format!("fixtures/{error}"))? {
        let name = read.to_string();
        let PreparedCase { target: Target { object, method, .. }, body, case, .. } = read.prepared;
        let validated = |text: &[u8]| match &case.stored {
            Some(stored) => validate_update(object, stored, text),
            None => validate(object, method, text),
        };
        let report = validated(&body);
        let (mut lines, mut mender) = (Lines::new(&body), Mender::new(&body, &validated));
        let findings: Vec<Value> = report
            .findings()
            .map(|finding| {
                let place = lines.at(finding.offset().unwrap_or_default());
                json!({
                    "severity": finding.severity().as_str(),
                    "rule": finding.rule().to_string(),
                    "pointer": finding.pointer(),
                    "message": finding.message(),
                    "offset": finding.offset(),
                    "line": place.line,
                    "column": place.column,
                    "hint": finding.hint(&body),
                    "suggestion": mender.mend(&finding).map(|mend| mend.sentence().to_string()),
                })
            })
            .collect();
        let mut hex = String::with_capacity(body.len() * 2);
        for byte in &body {
            // Writing into a string does not fail.
            let _ = write!(hex, "{byte:02x}");
        }
        let line = json!({
            "case": name,
            "object": object.name,
            "method": method.as_str(),
            "body": hex,
            "stored": case.stored.as_ref().map(Value::to_string),
            "report": { "object": object.name, "method": method.as_str(), "cut": report.is_cut(), "findings": findings },
        });
        writeln!(out, "{line}")?;
    }
    out.flush()?;
    Ok(())
}
