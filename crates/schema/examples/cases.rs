//! Prints all cases of the fixtures with the result of `validate`, to compare it with other validators and generated
//! types. Each line is a JSON object:
//!
//! - `case`: the file and the name of the case;
//! - `schema`: the schema of the body, `OBJECT.METHOD`;
//! - `text`: the text of the body, or null if it is not valid UTF-8;
//! - `findings`: the severity, rule and pointer of each finding of `validate`, without the stored state;
//! - `valid`: whether `validate` finds no violation, without the stored state, which no schema knows;
//! - `skip`: why the case cannot be compared, or null: the id of a broken rule of JSON, because parsers do not accept
//!   or preserve such a text; a DELETE without a body; or a number that is too large for a float.
//!
//! The numbers of skipped cases are printed on standard error.
//!
//! ```sh
//! cargo run -p linecard-schema --example cases
//! ```

use linecard_cases::{PreparedCase, Target, read_cases};
use linecard_contract::{JsonRule, validate};
use linecard_fixtures::folder;
use linecard_model::API;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::error::Error;
use std::io::{BufWriter, Write, stdout};

fn main() -> Result<(), Box<dyn Error>> {
    let (mut count, mut skipped) = (0, BTreeMap::<String, usize>::new());
    let mut out = BufWriter::new(stdout().lock());
    for case in read_cases(&API, &folder()).map_err(|error| format!("fixtures/{error}"))? {
        let name = case.to_string();
        let PreparedCase { target: Target { object, method, .. }, body: text, .. } = case.prepared;
        let report = validate(object, method, &text);
        let mut rules = report.findings().map(|finding| finding.rule().to_string());
        let skip = rules.find(|rule| rule.starts_with("json.") && rule != JsonRule::NotAnObject.id());
        let skip = match skip {
            Some(rule) => Some(rule),
            None if text.trim_ascii().is_empty() => Some("no body".to_owned()),
            // No rule is broken, so the text is valid JSON. Only a number that is too large for a tree gives an error.
            None if serde_json::from_slice::<Value>(&text).is_err() => {
                Some("a number too large for a float".to_owned())
            }
            None => None,
        };
        count += 1;
        if let Some(why) = &skip {
            *skipped.entry(why.clone()).or_default() += 1;
        }
        let line = json!({
            "case": name,
            "schema": format!("{}.{}", object.name, method.as_id()),
            "text": str::from_utf8(&text).ok(),
            "valid": report.is_valid(),
            "findings": report.findings().map(|it| [it.severity().as_str().to_owned(), it.rule().to_string(), it.pointer()]).collect::<Vec<_>>(),
            "skip": skip,
        });
        writeln!(out, "{line}")?;
    }
    out.flush()?;
    eprintln!("{count} cases, {} of them for schemas; skipped:", count - skipped.values().sum::<usize>());
    for (why, count) in &skipped {
        eprintln!("  {count} {why}");
    }
    Ok(())
}
