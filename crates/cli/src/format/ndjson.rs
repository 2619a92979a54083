//! One JSON object on each line.

use crate::format::item::{Format, Item};
use crate::format::suggestion::Suggestion;
use crate::summary::Summary;
use linecard_console::Output;
use linecard_console::json::write_line;
use serde::Serialize;
use serde_json::json;
use std::io;

/// Prints each finding as soon as it is known.
pub struct Ndjson;

impl Format for Ndjson {
    fn item(&mut self, out: &mut Output, item: Item<'_>) -> io::Result<()> {
        match item {
            Item::Body(checked) => {
                for found in &checked.findings {
                    print(
                        out,
                        &json!({
                            "kind": "finding",
                            "path": checked.path,
                            "entry": checked.entry,
                            "case": checked.case,
                            "object": checked.object,
                            "method": checked.method,
                            "severity": found.severity,
                            "rule": found.rule,
                            "pointer": found.pointer,
                            "message": found.message,
                            "hint": found.hint,
                            "line": found.start.line,
                            "column": found.start.column,
                            "endLine": found.end.line,
                            "endColumn": found.end.column,
                            "link": found.link,
                            "suggestion": found.suggestion.clone().map(Suggestion::without_places),
                        }),
                    )?;
                }
                if let Some(case) = &checked.case {
                    let passed = checked.findings.is_empty();
                    print(out, &json!({"kind": "case", "path": checked.path, "name": case, "passed": passed}))?;
                }
                if checked.is_cut {
                    let (path, entry, line) = (&checked.path, &checked.entry, checked.start.line);
                    print(out, &json!({"kind": "cut", "path": path, "entry": entry, "line": line}))?;
                }
                Ok(())
            }
            Item::LinesEnd { path, bodies, .. } => {
                print(out, &json!({"kind": "lines", "path": path, "bodies": bodies}))
            }
            Item::PassedOver { path, reason } => {
                print(out, &json!({"kind": "passed-over", "path": path, "reason": reason}))
            }
            Item::Failure { path, message } => {
                print(out, &json!({"kind": "failure", "path": path, "message": message}))
            }
            Item::Error { path, message } => print(out, &json!({"kind": "error", "path": path, "message": message})),
        }
    }

    fn finish(&mut self, out: &mut Output, summary: &Summary) -> io::Result<()> {
        let mut line = json!({"kind": "summary"});
        if let (Some(line), Ok(serde_json::Value::Object(counts))) =
            (line.as_object_mut(), serde_json::to_value(summary))
        {
            line.extend(counts);
        }
        print(out, &line)
    }
}

fn print(out: &mut Output, line: &impl Serialize) -> io::Result<()> {
    write_line(out, &serde_json::to_string(line)?)
}
