//! Prints every case of the fixtures, with the result of the walk: what other validators and generated types are held
//! against. A line is a JSON object:
//!
//! - `place`: the file and the name of the case;
//! - `schema`: the schema that validates it, `OBJECT.METHOD`;
//! - `text`: the body as it stands in the file, or null where its bytes are no text;
//! - `valid`: whether the walk finds no violation in it, without the stored state, of which no schema knows;
//! - `skip`: why no schema can be asked, or null: the rule of JSON itself that the text breaks, for parsers do not hand
//!   such a text on as it stands; that there is no body, which a DELETE allows; or that a number is beyond every float.
//!
//! How many are skipped, and why, goes to the standard error.
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
        let place = case.to_string();
        let PreparedCase { target: Target { object, method, .. }, body: text, .. } = case.prepared;
        let report = validate(object, method, &text);
        let mut rules = report.findings().map(|finding| finding.rule().to_string());
        let skip = rules.find(|rule| rule.starts_with("json.") && rule != JsonRule::NotAnObject.id());
        let skip = match skip {
            Some(rule) => Some(rule),
            None if text.trim_ascii().is_empty() => Some("no body".to_owned()),
            // No rule is broken, so that it is JSON: a number is all that can be too much for a tree.
            None if serde_json::from_slice::<Value>(&text).is_err() => Some("a number beyond every float".to_owned()),
            None => None,
        };
        count += 1;
        if let Some(why) = &skip {
            *skipped.entry(why.clone()).or_default() += 1;
        }
        let line = json!({
            "place": place,
            "schema": format!("{}.{}", object.name, method.as_id()),
            "text": str::from_utf8(&text).ok(),
            "valid": report.is_valid(),
            "skip": skip,
        });
        writeln!(out, "{line}")?;
    }
    out.flush()?;
    eprintln!("{count} cases, of which schemas can be asked of {}; skipped:", count - skipped.values().sum::<usize>());
    for (why, count) in &skipped {
        eprintln!("  {count} {why}");
    }
    Ok(())
}
